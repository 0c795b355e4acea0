/**
 * Attendees: whom an article has at an occasion, and whether another article's attendee may be the same person.
 *
 * A like name beside the same counterpart on the same day is one person nearly always, so doubt joins here. But two
 * namesakes whose posts have nothing to do with each other stay two, though both met the same person that day.
 */
import { areTied, compareFacets } from './compare-facets.js'
import { matchNames, type PersonName } from './person-name.js'

export interface Attendee {
  readonly name: PersonName
  /** Organization keys that the article ties to the person, sorted; empty where it tells none. */
  readonly bodies: readonly string[]
}

const HAN = /\p{Script=Han}/u

export function mayBeOneAttendee(a: Attendee, b: Attendee): boolean {
  if (a.name.block !== b.name.block) return false
  const match = matchNames(a.name, b.name)
  if (match === null) return false
  if (isUntold(a, b) || a.bodies.some((body) => b.bodies.includes(body))) return true
  if (match === 'transcribed') return areTied(a.bodies, b.bodies)
  return compareFacets(toFacet(a), toFacet(b)).verdict !== 'different'
}

/** Alike in name, but by their posts two people. */
export function areNamesakes(a: Attendee, b: Attendee): boolean {
  return a.name.block === b.name.block && matchNames(a.name, b.name) !== null && !mayBeOneAttendee(a, b)
}

/** Where one article tells no body, or each in a script of its own, nothing speaks against one person. */
function isUntold({ bodies: left }: Attendee, { bodies: right }: Attendee): boolean {
  return !left.some((body) => right.some((other) => HAN.test(body) === HAN.test(other)))
}

/** Of one day: years play no part. */
function toFacet({ name, bodies }: Attendee) {
  return { name: name.key, bodies, from: null, to: null }
}
