/**
 * Record: turns what the rules found into the extraction record of model.ts.
 */
import type {
  Article,
  ExtractedMeeting,
  ExtractedOrganization,
  ExtractedParticipant,
  ExtractedPerson,
  ExtractedPosition,
  ExtractionRecord,
  MeetingDate,
  Span,
} from '../../model.js'
import { EXTRACTOR_VERSION } from '../version.js'
import { type Aliases, resolveAlias } from './alias.js'
import type { Context } from './context.js'
import type { People, Person } from './coreference.js'
import type { FoundDate } from './date.js'
import type { Occasion } from './occasion.js'
import type { Organization } from './organization-name.js'
import type { OrganizationMention, Party } from './party.js'
import { representedBody } from './party.js'

export interface Findings {
  readonly article: Article
  readonly text: string
  readonly context: Context
  readonly parties: readonly Party[]
  readonly organizations: readonly OrganizationMention[]
  readonly people: People
  readonly meetings: readonly Occasion[]
  readonly aliases: Aliases
}

export function toRecord(findings: Findings): ExtractionRecord {
  const { article, people, meetings } = findings
  return {
    articleId: article.id,
    language: 'zh',
    extractor: EXTRACTOR_VERSION,
    people: people.people.map((person) => toPerson(person, article.text)),
    organizations: toOrganizations(findings),
    positions: people.people.flatMap(toPositions),
    meetings: meetings.flatMap((occasion) => toMeeting(occasion, findings)),
  }
}

function toPerson(person: Person, _text: string): ExtractedPerson {
  return {
    name: person.name,
    names: [person.name, ...[...person.names].filter((name) => name !== person.name)],
    mentions: person.mentions,
    confidence: person.posts.length > 0 ? 0.97 : 0.85,
    rule: 'zh/person-name/lattice',
  }
}

function toPositions(person: Person): ExtractedPosition[] {
  const seen = new Map<string, ExtractedPosition>()
  for (const post of person.posts) {
    if (post.holder === 'honor') continue
    const organization = post.body?.name ?? null
    const key = `${post.title}|${organization ?? ''}`
    if (seen.has(key)) continue
    const same = [...seen.values()].find(
      (other) =>
        other.title === post.title &&
        (other.organization === null || organization === null || post.rule === 'zh/party/title-after-name'),
    )
    if (same && same.organization !== null) continue
    seen.set(key, {
      person: person.name,
      title: post.title,
      organization,
      status: post.status,
      since: null,
      until: null,
      evidence: [post.start, post.end],
      confidence: organization === null ? 0.6 : 0.9,
      rule: post.rule,
    })
  }
  return [...seen.values()]
}

function toOrganizations({ parties, organizations, meetings, people, aliases }: Findings): ExtractedOrganization[] {
  const found = new Map<string, { organization: Organization; names: Set<string>; mentions: Span[] }>()
  const note = (given: Organization, mention: Span | null) => {
    const organization = resolveAlias(given, aliases)
    const same = found.get(organization.name)
    const entry = same ?? { organization, names: new Set([organization.name]), mentions: [] }
    found.set(organization.name, entry)
    if (mention) {
      entry.names.add(organization.written)
      entry.mentions.push(mention)
    }
  }
  for (const { organization, start, end } of organizations) note(organization, [start, end])
  for (const person of people.people)
    for (const post of person.posts) if (post.body && post.holder !== 'honor') note(post.body, null)
  for (const party of parties) if (party.bodySpan && party.body && party.pronoun) note(party.body, party.bodySpan)
  for (const { attendances } of meetings) {
    for (const { party } of attendances) {
      const body = bodyOf(party, people, aliases)
      if (body) note(body.body, party.bodySpan)
    }
  }
  return [...found.values()].map(({ organization, names, mentions }) => ({
    name: organization.name,
    names: [organization.name, ...[...names].filter((name) => name !== organization.name)],
    kind: organization.kind,
    parent: organization.parent,
    mentions,
    confidence: mentions.length > 0 ? 0.9 : 0.7,
    rule: organization.restored ? 'zh/organization-name/restored' : 'zh/organization-name/written',
  }))
}

function bodyOf(party: Party, people: People, aliases: Aliases): { body: Organization; title: string | null } | null {
  return representedBody(party, aliases) ?? people.personOf.get(party)?.body ?? null
}

function toMeeting(occasion: Occasion, findings: Findings): ExtractedMeeting[] {
  const participants = occasion.attendances.flatMap(({ party, side, role }): ExtractedParticipant[] => {
    const person = findings.people.personOf.get(party)?.name ?? null
    const own = representedBody(party, findings.aliases)
    const body = own ?? bodyOf(party, findings.people, findings.aliases)
    if (person === null && body === null) return []
    return [
      {
        person,
        organization: body?.body.name ?? null,
        bodyBasis: body === null ? null : own ? 'stated' : 'title',
        title: person === null ? null : (body?.title ?? null),
        side,
        role,
        evidence: [party.start, party.end],
      },
    ]
  })
  if (participants.length < 2 && occasion.kind !== 'conference') return []
  return [
    {
      kind: occasion.kind,
      date: toDate(occasion.date, occasion, findings),
      place: occasion.place,
      participants,
      evidence: [occasion.start, occasion.end],
      furtherEvidence: [],
      confidence: 0.85,
      rule: occasion.rule,
    },
  ]
}

/** The date of the occasion's sentence, else the last one told before it, else the day of publication. */
function toDate(date: FoundDate | null, occasion: Occasion, { article }: Findings): MeetingDate {
  const chosen = date ?? occasion.inheritedDate
  if (chosen) {
    const { from, to, precision, basis, text } = chosen
    return { from, to, precision, basis, text }
  }
  const on = article.publishedOn
  return {
    from: on,
    to: on,
    precision: on === null ? null : 'day',
    basis: on === null ? null : 'published',
    text: null,
  }
}
