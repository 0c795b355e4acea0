/**
 * JSON-LD: people, bodies, posts and meetings as linked data, with the terms of the W3C's Organization ontology
 * (https://www.w3.org/TR/vocab-org/), FOAF, schema.org for events and PROV for what they come from.
 */
import type { Ask, Filter } from './ask.js'
import { type ExportedMeeting, type ExportedTenure, toSummary } from './encounter.js'
import { readThings, type Thing } from './things.js'

/** Ids of the graph become names of their own kind: they are no addresses that anybody answers. */
const BASE = 'urn:huiwu:'
const CONTEXT = {
  '@base': BASE,
  org: 'http://www.w3.org/ns/org#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

export async function* writeJsonLd(ask: Ask, filter: Filter): AsyncGenerator<string> {
  yield `{"@context": ${JSON.stringify(CONTEXT)}, "@graph": [`
  let opening = '\n'
  for await (const thing of readThings(ask, filter)) {
    for (const node of toNodes(thing)) {
      yield opening + JSON.stringify(withoutUnknown(node))
      opening = ',\n'
    }
  }
  yield '\n]}\n'
}

function toNodes(thing: Thing): object[] {
  if ('person' in thing) {
    const { id, name, names } = thing.person
    const person = { '@id': toId(id), '@type': 'foaf:Person', 'foaf:name': name, 'skos:altLabel': others(name, names) }
    return [person, ...thing.tenures.flatMap((tenure) => toMembership(id, tenure))]
  }
  if ('organization' in thing) {
    const { id, name, names, kind } = thing.organization
    const labels = { 'skos:prefLabel': name, 'skos:altLabel': others(name, names) }
    return [
      {
        '@id': toId(id),
        '@type': 'org:Organization',
        ...labels,
        'org:classification': toRef(`kind:${kind.toLowerCase()}`),
      },
    ]
  }
  if ('meeting' in thing) return [toEvent(thing.meeting)]
  const { id, title, url, published, source } = thing.article
  const publisher = source === null ? null : { '@type': 'schema:Organization', 'schema:name': source }
  const article = { 'schema:headline': title, 'schema:url': url, 'schema:datePublished': toDate(published) }
  return [{ '@id': toId(id), '@type': ['schema:Article', 'prov:Entity'], ...article, 'schema:publisher': publisher }]
}

function toMembership(person: string, { id, since, until, post }: ExportedTenure): object[] {
  const organization = post.organization === null ? null : toRef(post.organization.id)
  return [
    { '@id': toId(post.id), '@type': 'org:Post', 'skos:prefLabel': post.title, 'org:postIn': organization },
    {
      '@id': toId(id),
      '@type': 'org:Membership',
      'org:member': toRef(person),
      'org:organization': organization,
      'org:role': toRef(post.id),
      'schema:startDate': since,
      'schema:endDate': until,
    },
  ]
}

function toEvent({ id, kind, headline, date, place, participations, evidence }: ExportedMeeting): object {
  return {
    '@id': toId(id),
    '@type': 'schema:Event',
    'schema:name': toSummary(headline, participations),
    'schema:additionalType': kind.toLowerCase(),
    'schema:startDate': toDate(date.from),
    'schema:endDate': toDate(date.to),
    'schema:location': place === null ? null : { '@type': 'schema:Place', 'schema:name': place.name },
    'schema:attendee': participations.map(({ id: own, person, organization, title }) => ({
      '@id': toId(own),
      '@type': 'schema:Role',
      'schema:attendee': person === null ? null : toRef(person.id),
      'schema:affiliation': organization === null ? null : toRef(organization.id),
      'schema:roleName': title,
    })),
    'prov:wasDerivedFrom': evidence.map(({ article }) => toRef(article.id)),
    'schema:description': evidence.map(({ quote }) => quote),
  }
}

function toId(id: string): string {
  return `${BASE}${encodeURIComponent(id)}`
}

function toRef(id: string): object {
  return { '@id': toId(id) }
}

function toDate(day: string | null): object | null {
  return day === null ? null : { '@value': day, '@type': 'xsd:date' }
}

function others(name: string, names: readonly string[]): readonly string[] {
  return names.filter((other) => other !== name)
}

function withoutUnknown(node: object): object {
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]): [string, unknown][] => {
      if (value === null || (Array.isArray(value) && value.length === 0)) return []
      if (Array.isArray(value)) return [[key, value.map((part) => (isMap(part) ? withoutUnknown(part) : part))]]
      return [[key, isMap(value) ? withoutUnknown(value) : value]]
    }),
  )
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
