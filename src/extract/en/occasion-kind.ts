/** Kinds of occasions: a call where the sentence says by phone, and whether two parties are one. */
import type { MeetingKind } from '../../model.js'
import type { Party, SentenceView } from './sentence-view.js'

/** Virtual talks are a call. */
export function toKind(view: SentenceView, kind: MeetingKind, at: number): MeetingKind {
  if (kind !== 'talks') return kind
  const near = view.tokens.slice(Math.max(0, at - 8), at + 8)
  return near.some((t) => /^(?:virtually|virtual|videoconference|teleconference|telephone|phone|remotely)$/.test(t.key))
    ? 'call'
    : kind
}

/** One person, or one body where neither is a person. */
export function isSameParty(a: Party, b: Party): boolean {
  return a.person !== null || b.person !== null ? a.person === b.person : a.body?.name === b.body?.name
}
