/**
 * CSV: encounters, or the nodes or edges of their network, a row each, for spreadsheets.
 *
 * A cell that a spreadsheet would take for a formula is made a text by an apostrophe before it, as OWASP advises.
 * Columns of nodes and edges are named as Gephi expects them.
 */
import { stringify } from 'csv-stringify/sync'
import type { Ask, Filter } from './ask.js'
import { type ExportedEncounter, readEncounters } from './encounter.js'
import { EDGE_FIELDS, type NetworkKind, readNetwork, toEdgeFields } from './network.js'

const PARTY = ['person', 'personId', 'organization', 'organizationId', 'title', 'role', 'basis'] as const
const ENCOUNTER = [
  'id',
  'from',
  'to',
  'precision',
  'kind',
  'place',
  'headline',
  ...PARTY.map((name) => `a.${name}`),
  ...PARTY.map((name) => `b.${name}`),
  'quote',
  'article',
  'url',
  'published',
  'source',
]

export async function* writeCsv(ask: Ask, filter: Filter): AsyncGenerator<string> {
  yield toRow(ENCOUNTER)
  for await (const encounter of readEncounters(ask, filter)) yield toRow(toCells(encounter))
}

export async function* writeCsvNodes(ask: Ask, filter: Filter, by: NetworkKind): AsyncGenerator<string> {
  yield toRow(['Id', 'Label', 'kind', 'names'])
  for await (const item of readNetwork(ask, filter, by)) {
    if (!('node' in item)) continue
    const { id, label, kind, names } = item.node
    yield toRow([id, label, kind, names.join('; ')])
  }
}

export async function* writeCsvEdges(ask: Ask, filter: Filter, by: NetworkKind): AsyncGenerator<string> {
  yield toRow(['Source', 'Target', 'Type', 'Id', 'Weight', ...EDGE_FIELDS])
  for await (const item of readNetwork(ask, filter, by)) {
    if (!('edge' in item)) continue
    const { id, source, target } = item.edge
    const fields = toEdgeFields(item.edge)
    yield toRow([source, target, 'Undirected', id, '1', ...EDGE_FIELDS.map((name) => fields[name])])
  }
}

function toCells({ id, meeting, date, place, parties, evidence }: ExportedEncounter): (string | null)[] {
  const [first] = evidence
  return [
    id,
    date.from,
    date.to,
    date.precision?.toLowerCase() ?? null,
    meeting.kind.toLowerCase(),
    place?.name ?? null,
    meeting.headline,
    ...parties.flatMap(({ person, organization, title, role, basis }) => [
      person?.name ?? null,
      person?.id ?? null,
      organization?.name ?? null,
      organization?.id ?? null,
      title,
      role?.toLowerCase() ?? null,
      basis?.toLowerCase() ?? null,
    ]),
    first?.quote ?? null,
    first?.article.title ?? null,
    first?.article.url ?? null,
    first?.article.published ?? null,
    first?.article.source ?? null,
  ]
}

function toRow(cells: readonly (string | null)[]): string {
  return stringify([[...cells]], { escape_formulas: true, record_delimiter: 'windows' })
}
