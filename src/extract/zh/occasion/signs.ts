/**
 * Signs: 甲与乙签署协议, 双方签署协议.
 */
import type { Element } from '../party/party.js'
import { bothParties } from './both.js'
import type { MeetingVerb } from './meeting-verb.js'
import { findPartners } from './partner.js'
import type { Found } from './side.js'
import type { Story } from './story.js'
import { readWith } from './with.js'

/** 两国元首共同见证签署协议: those who are told to be there, where no signing is told before. */
export function readWitnessed(verb: MeetingVerb, story: Story, elements: readonly Element[], k: number): Found | null {
  if (verb.kind !== 'signing' || story.occasions.some(({ kind }) => kind === 'signing')) return null
  const both = bothParties(story, elements, k).map((attendance) => ({ ...attendance, role: 'witness' as const }))
  return both.length > 1 ? { rule: 'zh/signs/witnessed', parties: [both] } : null
}

/** 甲与乙签署协议. */
export function readSigns(verb: MeetingVerb, story: Story, elements: readonly Element[], k: number): Found | null {
  const pair = findPartners(elements, k)
  if (pair !== null && pair.subjects.length > 0) return readWith(verb, story, elements, k)
  const again = bothParties(story, elements, k)
  return again.length > 1 ? { rule: 'zh/signs/both', parties: [again] } : null
}
