/**
 * Popolo: one JSON document of persons, organizations, posts, memberships and events. https://www.popoloproject.com
 *
 * A document has one list after the other, so that the selection is read once for each.
 */
import type { Ask, Filter } from './ask.js'
import { toSummary } from './encounter.js'
import { readThings, type Thing } from './things.js'

const LISTS: Readonly<Record<string, (thing: Thing) => readonly object[]>> = {
  persons: (thing) => ('person' in thing ? [toNamed(thing.person)] : []),
  organizations: (thing) =>
    'organization' in thing
      ? [{ ...toNamed(thing.organization), classification: thing.organization.kind.toLowerCase() }]
      : [],
  posts: toPosts,
  memberships: toMemberships,
  events: toEvents,
}

export async function* writePopolo(ask: Ask, filter: Filter): AsyncGenerator<string> {
  let opening = '{'
  for (const [name, toItems] of Object.entries(LISTS)) {
    yield `${opening}\n"${name}": [`
    const seen = new Set<string>()
    for await (const thing of readThings(ask, filter)) {
      for (const item of toItems(thing)) {
        const { id } = item as { readonly id: string }
        if (seen.has(id)) continue
        yield `${seen.size === 0 ? '' : ','}\n${JSON.stringify(item)}`
        seen.add(id)
      }
    }
    yield '\n]'
    opening = ','
  }
  yield '\n}\n'
}

function toNamed({
  id,
  name,
  names,
}: {
  readonly id: string
  readonly name: string
  readonly names: readonly string[]
}) {
  return { id, name, other_names: names.filter((other) => other !== name).map((other) => ({ name: other })) }
}

function toPosts(thing: Thing): readonly object[] {
  if (!('person' in thing)) return []
  return thing.tenures.map(({ post: { id, title, organization } }) => ({
    id,
    label: [organization?.name, title].filter(Boolean).join(' '),
    role: title,
    organization_id: organization?.id ?? null,
  }))
}

function toMemberships(thing: Thing): readonly object[] {
  if (!('person' in thing)) return []
  return thing.tenures.map(({ id, since, until, post }) => ({
    id,
    person_id: thing.person.id,
    organization_id: post.organization?.id ?? null,
    post_id: post.id,
    role: post.title,
    start_date: since,
    end_date: until,
  }))
}

function toEvents(thing: Thing): readonly object[] {
  if (!('meeting' in thing)) return []
  const { id, kind, headline, date, place, participations, evidence } = thing.meeting
  return [
    {
      id,
      name: toSummary(headline, participations),
      classification: kind.toLowerCase(),
      start_date: date.from,
      end_date: date.to,
      location: place?.name ?? null,
      attendees: participations.map(({ person, organization, title, role, side }) => ({
        person_id: person?.id ?? null,
        on_behalf_of_id: organization?.id ?? null,
        title,
        role: role?.toLowerCase() ?? null,
        side,
      })),
      sources: evidence.map(({ quote, article }) => ({ url: article.url, note: quote })),
    },
  ]
}
