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

export function toOrganizations({
  parties,
  organizations,
  meetings,
  people,
  aliases,
}: Findings): ExtractedOrganization[] {
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

export function bodyOf(
  party: Party,
  people: People,
  aliases: Aliases,
): { body: Organization; title: string | null } | null {
  return representedBody(party, aliases) ?? people.personOf.get(party)?.body ?? null
}
