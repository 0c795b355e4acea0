/**
 * With: 甲与乙会谈, 甲同乙举行会谈.
 */
import { clauseWords } from '../lexicon/clause-word.js'
import type { Element } from '../party/party.js'
import { bothParties } from './both.js'
import { isOneOf, preferPersons } from './element.js'
import type { MeetingVerb } from './meeting-verb.js'
import { findPartners } from './partner.js'
import type { Found } from './side.js'
import { sides } from './side.js'
import type { Story } from './story.js'

/** 甲与乙会谈, 甲同乙举行会谈. */
export function readWith(verb: MeetingVerb, story: Story, elements: readonly Element[], k: number): Found | null {
  const pair = findPartners(elements, k)
  if (pair === null) {
    const both = isOneOf(elements[k - 1], clauseWords['holds-talks']) ? bothParties(story, elements, k) : []
    return both.length > 1 ? { rule: 'zh/with/both', parties: [both] } : null
  }
  const subjects = preferPersons(pair.subjects)
  const partners = pair.guests ? story.visitors : pair.partners
  if (subjects.length === 0 || partners.length === 0) return null
  const names = new Set(subjects.map((party) => story.nameOf(party)))
  const others = partners.filter((party) => !names.has(story.nameOf(party)))
  if (others.length === 0 || [...subjects, ...others].every((party) => story.isHome(party))) return null
  const gone = subjects.some((party) => story.travellers.has(story.nameOf(party) ?? ''))
  return { rule: 'zh/with/partner', parties: [sides(subjects, gone ? 'guest' : verb.side, others)] }
}
