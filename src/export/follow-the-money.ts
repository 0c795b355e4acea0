/**
 * FollowTheMoney: entities for Aleph and OpenSanctions' tools, one JSON object a line. https://followthemoney.tech
 *
 * Who stood for which body at a meeting is a Representation; a post is a Position, its holder an Occupancy.
 */
import type { Ask, Filter } from './ask.js'
import {
  type ExportedMeeting,
  type ExportedOrganization,
  type ExportedPerson,
  type ExportedTenure,
  toSummary,
} from './encounter.js'
import { readThings, type Thing } from './things.js'

interface Entity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

type Values = readonly (string | null | undefined)[]

const PUBLIC = new Set(['STATE', 'GOVERNMENT', 'LEGISLATURE', 'CONSULTATIVE', 'JUDICIARY', 'MILITARY'])

export async function* writeFollowTheMoney(ask: Ask, filter: Filter): AsyncGenerator<string> {
  const posts = new Set<string>()
  for await (const thing of readThings(ask, filter)) {
    for (const entity of toEntities(thing)) {
      // Several people may have held one post.
      if (entity.schema === 'Position' && posts.has(entity.id)) continue
      if (entity.schema === 'Position') posts.add(entity.id)
      yield `${JSON.stringify(entity)}\n`
    }
  }
}

function toEntities(thing: Thing): Entity[] {
  if ('person' in thing) return [toPerson(thing.person), ...thing.tenures.flatMap((own) => toPosts(thing.person, own))]
  if ('organization' in thing) return [toOrganization(thing.organization)]
  if ('meeting' in thing) return toMeeting(thing.meeting)
  const { id, title, url, published, source } = thing.article
  return [toEntity(id, 'Article', { title: [title], sourceUrl: [url], publishedAt: [published], publisher: [source] })]
}

function toPerson({ id, name, names }: ExportedPerson): Entity {
  return toEntity(id, 'Person', { name: [name], alias: names.filter((other) => other !== name) })
}

function toOrganization({ id, name, names, kind }: ExportedOrganization): Entity {
  const schema = PUBLIC.has(kind) ? 'PublicBody' : kind === 'COMPANY' ? 'Company' : 'Organization'
  const alias = names.filter((other) => other !== name)
  return toEntity(id, schema, { name: [name], alias, classification: [kind.toLowerCase()] })
}

function toPosts(person: ExportedPerson, { id, status, since, until, post }: ExportedTenure): Entity[] {
  const { organization, title } = post
  const name = [organization?.name, title].filter(Boolean).join(' ')
  return [
    toEntity(post.id, 'Position', { name: [name], organization: [toId(organization?.id)] }),
    toEntity(id, 'Occupancy', {
      holder: [toId(person.id)],
      post: [toId(post.id)],
      startDate: [since],
      endDate: [until],
      status: [status === 'FORMER' ? 'ended' : status === 'CURRENT' ? 'current' : 'unknown'],
    }),
  ]
}

function toMeeting({ id, kind, headline, date, place, participations, evidence }: ExportedMeeting): Entity[] {
  const involved = participations.flatMap(({ person, organization }) => [toId(person?.id), toId(organization?.id)])
  const event = toEntity(id, 'Event', {
    name: [toSummary(headline, participations)],
    summary: evidence.map(({ quote }) => quote),
    startDate: [date.from],
    endDate: [date.to],
    location: [place?.name],
    involved,
    proof: evidence.map(({ article }) => toId(article.id)),
    sourceUrl: evidence.map(({ article }) => article.url),
    description: [kind.toLowerCase()],
  })
  const stood = participations.flatMap(({ id: own, person, organization, title }) =>
    person === null || organization === null
      ? []
      : [
          toEntity(own, 'Representation', {
            agent: [toId(person.id)],
            client: [toId(organization.id)],
            role: [title],
            startDate: [date.from],
            endDate: [date.to],
            proof: evidence.map(({ article }) => toId(article.id)),
          }),
        ],
  )
  return [event, ...stood]
}

/** Ids of the format hold no underscores. */
function toId(id: string | undefined): string | undefined {
  return id?.replaceAll('_', '-')
}

/** Without what is not known, and each value once. */
function toEntity(id: string, schema: string, properties: Readonly<Record<string, Values>>): Entity {
  const known = Object.entries(properties).map(([name, values]) => {
    const told = values.filter((value): value is string => value != null && value !== '')
    return [name, [...new Set(told)]] as const
  })
  return { id: toId(id) ?? id, schema, properties: Object.fromEntries(known.filter(([, values]) => values.length > 0)) }
}
