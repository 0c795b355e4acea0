/** Doubt kinds: what linking may leave to people. In a file of its own, since commands name them before they load rules. */

export const DOUBT_KINDS = ['same-person', 'two-people', 'meeting-conflict'] as const
export type DoubtKind = (typeof DOUBT_KINDS)[number]
