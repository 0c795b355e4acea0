/** Resolvers of Query.network and of its types. */
import { HuiwuError } from '../../errors.js'
import type { Joining, NetworkEdgeRow, NetworkLabel, NetworkRelation } from '../../store/read/read-network.js'
import { readEdgesAmong, readNeighbours } from '../../store/read/read-network.js'
import { readPairs } from '../../store/read/read-pairs.js'
import type { Context } from '../graphql/context.js'
import { type EncounterFilter, toCriteria, toEncounterConditions } from '../read/criteria.js'
import { type Measures, measureNetwork } from '../read/measure-network.js'
import { checkRange, findMemberNamed, readMember } from './member.js'

interface NetworkArguments {
  readonly around?: readonly string[] | null
  readonly filter?: EncounterFilter | null
  readonly by?: NetworkLabel | null
  readonly relation?: NetworkRelation | null
  readonly hops?: number | null
  readonly minMeetings?: number | null
  readonly from?: string | null
  readonly to?: string | null
  readonly first?: number | null
}

/** Arguments whose ranges were checked. */
interface Bounds {
  readonly hops: number
  readonly minMeetings: number
  readonly most: number
}

/** Who is in a network: by id, in order, the distance from the nearest center. */
interface Found {
  readonly distances: ReadonlyMap<string, number>
  readonly edges: readonly NetworkEdgeRow[]
  readonly total: number
}

const MAX_CENTERS = 20
const MAX_NODES = 300
const MAX_EDGES = 3_000
/** Pairs of a filter's encounters from which the nodes are chosen. */
const MAX_PAIRS = 20_000

interface NetworkNodeRow {
  readonly node: { readonly id: string }
  readonly measure: (id: string) => Measures | undefined
}

export const NetworkNode = {
  degree: ({ node, measure }: NetworkNodeRow) => measure(node.id)?.degree ?? 0,
  betweenness: ({ node, measure }: NetworkNodeRow) => measure(node.id)?.betweenness ?? 0,
  pageRank: ({ node, measure }: NetworkNodeRow) => measure(node.id)?.pageRank ?? 0,
  community: ({ node, measure }: NetworkNodeRow) => measure(node.id)?.community ?? 0,
}

export const NetworkEdge = {
  first: ({ firstOn }: NetworkEdgeRow) => firstOn,
  last: ({ lastOn }: NetworkEdgeRow) => lastOn,
}

/** Query.network. */
export async function readNetwork(args: NetworkArguments, context: Context) {
  const relation = args.relation ?? 'met'
  const joining = { label: args.by ?? 'people', relation, from: args.from ?? null, to: args.to ?? null } as const
  const bounds = {
    most: checkRange('first', args.first ?? 100, MAX_NODES),
    hops: checkRange('hops', args.hops ?? 1, 3),
    minMeetings: checkRange('minMeetings', args.minMeetings ?? 1, 1_000_000),
  }
  const { around, filter } = args
  if (around && filter) throw refuse('filter: expected either around or filter, but got both.')
  if (!around && relation === 'attended') throw refuse('relation: expected MET, since ATTENDED needs around.')
  const { distances, edges, total } = around
    ? await walk(around, joining, bounds, context)
    : await choose(filter ?? {}, joining, bounds, context)

  const ids = [...distances.keys()]
  const nodes = await Promise.all(ids.map((id) => readMember(context, joining.label, id)))
  // Measured only where a field asks for it: it takes longer than the rest for a large network.
  let measures: ReturnType<typeof measureNetwork> | undefined
  const measure = (id: string) => {
    measures ??= measureNetwork(ids, edges)
    return measures.get(id)
  }
  return {
    total,
    edges: edges.map((edge) => ({ ...edge, relation })),
    nodes: nodes.flatMap((node) => (node === null ? [] : [{ node, distance: distances.get(node.id), measure }])),
  }
}

/** Step by step from the centers: one statement a step, and one for the edges. */
async function walk(
  around: readonly string[],
  joining: Joining,
  { hops, minMeetings, most }: Bounds,
  context: Context,
): Promise<Found> {
  checkRange('around', around.length, MAX_CENTERS)
  const { store } = context
  const centers = await Promise.all(around.map((name) => findMemberNamed(context, joining.label, name, 'around')))
  const distances = new Map<string, number>()
  for (const center of centers) if (center !== null) distances.set(center.id, 0)
  let total = distances.size
  let frontier = [...distances.keys()]
  for (let hop = 1; hop <= hops && frontier.length > 0 && distances.size < most; hop++) {
    const params = { ids: frontier, known: [...distances.keys()], minMeetings, limit: most - distances.size }
    const found = await readNeighbours(store, joining, params)
    total += found.total
    for (const id of found.nearest) distances.set(id, hop)
    frontier = [...found.nearest]
  }
  const ids = [...distances.keys()]
  const edges = ids.length < 2 ? [] : await readEdgesAmong(store, joining, { ids, minMeetings, limit: MAX_EDGES })
  return { distances, edges, total }
}

/** Those with the most meetings of the encounters that the filter finds: one statement. */
async function choose(
  filter: EncounterFilter,
  { label, from, to }: Joining,
  { minMeetings, most }: Bounds,
  context: Context,
): Promise<Found> {
  const dated = { ...filter, from: filter.from ?? from, to: filter.to ?? to }
  const conditions = await toEncounterConditions(context, dated)
  if (conditions === null) return { distances: new Map(), edges: [], total: 0 }
  const params = { byPeople: label === 'people', minMeetings, limit: MAX_PAIRS }
  const { total, pairs } = await readPairs(context.store, toCriteria(conditions), params)

  const meetings = new Map<string, number>()
  for (const pair of pairs) {
    for (const id of [pair.source, pair.target]) meetings.set(id, (meetings.get(id) ?? 0) + pair.meetings)
  }
  const chosen = [...meetings].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, most)
  const distances = new Map(chosen.map(([id]) => [id, 0]))
  const edges = pairs.filter(({ source, target }) => distances.has(source) && distances.has(target))
  return { distances, edges: edges.slice(0, MAX_EDGES), total }
}

function refuse(message: string): HuiwuError {
  return new HuiwuError('BAD_USER_INPUT', message)
}
