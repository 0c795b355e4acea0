/**
 * Merging participants: who took part in one occasion, on which side, for which body, by all articles together.
 *
 * A person takes part once, for the body that most articles tie to them there. A body that one article names without
 * a person is left out where another names who came for it.
 */
import type { BodyBasis, ExtractedParticipant, ParticipantRole } from '../model.js'
import { createIdentifier } from './identifier.js'
import type { MeetingStatement } from './meeting-statement.js'
import { organizationIdOf } from './organization.js'

/** Person.id for a name of an article's record; null for a name that the record does not list. */
export type PersonOf = (article: string, name: string) => string | null

export interface ParticipationEvidence {
  readonly article: string
  readonly start: number
  readonly end: number
  readonly confidence: number
  readonly rule: string
}

/** A `Participation` of the graph. */
export interface ParticipationForm {
  readonly id: string
  readonly person: string | null
  readonly organization: string | null
  readonly bodyBasis: BodyBasis | 'inferred' | null
  readonly title: string | null
  readonly side: string | null
  readonly role: ParticipantRole
  /** From 0, in the order of the leading article, then of the others. */
  readonly position: number
  readonly evidence: readonly ParticipationEvidence[]
}

interface Part {
  readonly person: string | null
  readonly organization: string | null
  readonly participant: ExtractedParticipant
  readonly side: string | null
  readonly evidence: ParticipationEvidence
}

/** `ordered`: the leading statement first. */
export function mergeParticipants(
  meeting: string,
  ordered: readonly MeetingStatement[],
  personOf: PersonOf,
): ParticipationForm[] {
  const parts: Part[] = []
  for (const statement of ordered) parts.push(...toParts(statement, parts, personOf))
  const named = new Set(
    parts.filter(({ person }) => person !== null).map(({ organization, side }) => `${side} ${organization}`),
  )
  const groups = new Map<string, Part[]>()
  for (const part of parts) {
    const { person, organization, side } = part
    if (person === null && (organization === null || named.has(`${side} ${organization}`))) continue
    const key = person ?? `${organization} ${side}`
    groups.set(key, [...(groups.get(key) ?? []), part])
  }
  return [...groups].map(([key, group], position) => toForm(meeting, key, group, position))
}

function toParts(statement: MeetingStatement, known: readonly Part[], personOf: PersonOf): Part[] {
  const { article, meeting } = statement
  const parts = meeting.participants.map((participant): Part => {
    const [start, end] = participant.evidence
    const { confidence, rule } = meeting
    return {
      person: participant.person === null ? null : personOf(article, participant.person),
      organization: participant.organization === null ? null : organizationIdOf(participant.organization, article),
      participant,
      side: participant.side,
      evidence: { article, start, end, confidence, rule },
    }
  })
  const renamed = alignSides(parts, known)
  return parts.map((part) => ({ ...part, side: part.side === null ? null : (renamed.get(part.side) ?? part.side) }))
}

/** What the leading article calls host another may call a: sides are matched by whom they have in common. */
function alignSides(parts: readonly Part[], known: readonly Part[]): Map<string, string> {
  const own = sidesOf(parts)
  const others = sidesOf(known)
  const renamed = new Map<string, string>()
  if (others.length === 0) return renamed
  const votes = own.flatMap((mine) =>
    others.map((theirs) => ({ mine, theirs, shared: countShared(parts, mine, known, theirs) })),
  )
  votes.sort((a, b) => b.shared - a.shared)
  for (const { mine, theirs, shared } of votes) {
    if (shared > 0 && !renamed.has(mine) && ![...renamed.values()].includes(theirs)) renamed.set(mine, theirs)
  }
  const free = others.filter((theirs) => ![...renamed.values()].includes(theirs))
  for (const mine of own) {
    if (!renamed.has(mine)) renamed.set(mine, free.shift() ?? freshSide(mine, [...others, ...renamed.values()]))
  }
  return renamed
}

function sidesOf(parts: readonly Part[]): string[] {
  return [...new Set(parts.flatMap(({ side }) => side ?? []))]
}

function countShared(parts: readonly Part[], mine: string, known: readonly Part[], theirs: string): number {
  const partiesOf = (list: readonly Part[], side: string) =>
    new Set(list.filter((part) => part.side === side).flatMap(({ person, organization }) => [person, organization]))
  const right = partiesOf(known, theirs)
  return [...partiesOf(parts, mine)].filter((party) => party !== null && right.has(party)).length
}

function freshSide(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted
  return [...'abcdefghijklmnopqrstuvwxyz'].find((letter) => !taken.includes(letter)) ?? wanted
}

function toForm(meeting: string, key: string, group: readonly Part[], position: number): ParticipationForm {
  const body = chooseBody(group)
  const lead = group.find(({ organization }) => organization === body.organization) ?? group[0]
  const title = [lead, ...group].flatMap((part) => part?.participant.title ?? [])[0]
  const role = group.find(({ participant }) => participant.role !== 'attendee')?.participant.role
  return {
    id: createIdentifier('participation', meeting, key),
    person: group[0]?.person ?? null,
    organization: body.organization,
    bodyBasis: body.basis,
    title: title ?? null,
    side: group.flatMap(({ side }) => side ?? [])[0] ?? null,
    role: role ?? 'attendee',
    position,
    evidence: uniqueEvidence(group),
  }
}

/** Stated before told by a title, then the body that most articles give, then the leading one's. */
function chooseBody(group: readonly Part[]): { organization: string | null; basis: BodyBasis | null } {
  const votes = new Map<string, { organization: string; basis: BodyBasis; articles: Set<string> }>()
  for (const { organization, participant, evidence } of group) {
    if (organization === null) continue
    const basis = participant.bodyBasis ?? 'stated'
    const vote = votes.get(`${basis} ${organization}`) ?? { organization, basis, articles: new Set<string>() }
    vote.articles.add(evidence.article)
    votes.set(`${basis} ${organization}`, vote)
  }
  const ranked = [...votes.values()].sort(
    (a, b) => Number(a.basis === 'title') - Number(b.basis === 'title') || b.articles.size - a.articles.size,
  )
  return ranked[0] ?? { organization: null, basis: null }
}

function uniqueEvidence(group: readonly Part[]): ParticipationEvidence[] {
  const unique = new Map(
    group.map(({ evidence }) => [`${evidence.article} ${evidence.start} ${evidence.end}`, evidence]),
  )
  return [...unique.values()]
}
