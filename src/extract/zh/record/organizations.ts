/**
 * Organizations of the record: every body that is written, held a post in, or represented, once, under its full name.
 */
import type { ExtractedOrganization, Span } from '../../../model.js'
import type { Aliases } from '../organization/alias.js'
import { resolveAlias } from '../organization/alias.js'
import type { Organization } from '../organization/organization.js'
import type { Party } from '../party/party.js'
import { representedBody } from '../party/represented-body.js'
import type { People } from '../person/coreference.js'
import type { Findings } from './record.js'

interface Found {
  readonly organization: Organization
  readonly names: Set<string>
  readonly mentions: Span[]
}

/** Every body that the text writes, that somebody has a post in, or that takes part in a meeting, once. */
export function toOrganizations(findings: Findings): ExtractedOrganization[] {
  const { parties, organizations, meetings, people, aliases } = findings
  const found = new Map<string, Found>()
  const note = (given: Organization, mention: Span | null) => {
    const organization = resolveAlias(given, aliases)
    const entry = found.get(organization.name) ?? { organization, names: new Set([organization.name]), mentions: [] }
    found.set(organization.name, entry)
    if (mention === null) return
    entry.names.add(organization.written)
    entry.mentions.push(mention)
  }
  for (const { organization, start, end, alias } of organizations) {
    note(organization, [start, end])
    if (alias !== null) found.get(resolveAlias(organization, aliases).name)?.names.add(alias)
  }
  for (const post of people.people.flatMap(({ posts }) => posts)) {
    if (post.body && post.holder !== 'honor') note(post.body, null)
  }
  for (const party of parties) if (party.bodySpan && party.body && party.pronoun) note(party.body, party.bodySpan)
  for (const { party } of meetings.flatMap(({ attendances }) => attendances)) {
    const body = bodyOf(party, people, aliases)
    if (body) note(body.body, party.bodySpan)
  }
  return Array.from(found.values(), toOrganization)
}

function toOrganization({ organization, names, mentions }: Found): ExtractedOrganization {
  return {
    name: organization.name,
    names: [organization.name, ...[...names].filter((name) => name !== organization.name)],
    kind: organization.kind,
    parent: organization.parent,
    mentions: once(mentions),
    confidence: mentions.length > 0 ? 0.9 : 0.7,
    rule: organization.restored ? 'zh/organization-name/restored' : 'zh/organization-name/written',
  }
}

/** Each span once, in the order of the text. */
function once(mentions: readonly Span[]): Span[] {
  const spans = new Map(mentions.map((span) => [span.join(), span]))
  return [...spans.values()].sort(([a], [b]) => a - b)
}

/** The body that the party represents by its own titles, else by those that the article gives the person elsewhere. */
export function bodyOf(
  party: Party,
  people: People,
  aliases: Aliases,
): { body: Organization; title: string | null } | null {
  return representedBody(party, aliases) ?? people.personOf.get(party)?.body ?? null
}
