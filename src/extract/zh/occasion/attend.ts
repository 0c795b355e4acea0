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
  const ofBodies =
    occasion.kind === 'signing' && occasion.attendances.every((a) => a.side === null || a.party.person === null)
  const sided = !ofBodies && occasion.attendances.some(({ side }) => side !== null)
  occasion.attendances.push({ party, side: sided ? (own ?? findSide(story, occasion, party)) : null, role })
}
