/**
 * Sides: puts the two parties of an occasion on opposite sides.
 */
import type { Party } from '../party/party.js'
import type { OccasionRule } from './rule.js'
import type { Attendance, Side } from './story.js'

/** What a rule found: the parties of each occasion, and the id of the rule. */
export interface Found {
  readonly parties: Attendance[][]
  readonly rule: OccasionRule
}

/** The other of the two sides; an occasion without sides has none. */
export const opposite = (side: Side): Side => (side === 'host' ? 'guest' : side === 'guest' ? 'host' : null)

/** The subjects on `side`, the objects on the other; all on none where `side` is null. */
export function sides(subjects: readonly Party[], side: Side, objects: readonly Party[]): Attendance[] {
  return [
    ...subjects.map((party): Attendance => ({ party, side, role: 'principal' })),
    ...objects.map((party): Attendance => ({ party, side: opposite(side), role: 'principal' })),
  ]
}
