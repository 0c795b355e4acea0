/**
 * Attending: adds a party to an occasion, on the side where it belongs.
 */
import type { Party } from '../party/party.js'
import { findSide } from './attender-side.js'
import type { Attendance, Occasion, Side, Story } from './story.js'

/** Adds the party, unless the occasion has it; `own` is its side where the sentence tells it. */
export function attend(story: Story, occasion: Occasion, party: Party, role: Attendance['role'], own?: Side): void {
  const name = story.nameOf(party)
  if (name === null || occasion.attendances.some((attendance) => story.nameOf(attendance.party) === name)) return
  const sided = !isOfBodies(occasion) && occasion.attendances.some(({ side }) => side !== null)
  occasion.attendances.push({ party, side: sided ? (own ?? findSide(story, occasion, party)) : null, role })
}

/** A signing by bodies, whose people only look on. */
export function isOfBodies({ kind, attendances }: Occasion): boolean {
  return kind === 'signing' && attendances.every(({ side, party }) => side === null || party.person === null)
}
