/**
 * Networks: who met whom on different sides, from the derived relationships or, between two days, from meetings; and,
 * apart from that, who attended the same occasions without being on different sides.
 */
import { type Statement, statement } from '../statement.js'
import type { GraphStore } from '../store.js'
import { type Days, toBounds } from './day-bounds.js'

export type NetworkLabel = 'people' | 'organizations'

/** `met`: on different sides of a meeting; `attended`: at one occasion, not on different sides. */
export type NetworkRelation = 'met' | 'attended'

/** What joins two in a network. Days, YYYY-MM-DD, that meetings must overlap; null: any. */
export interface Joining extends Days {
  readonly label: NetworkLabel
  readonly relation: NetworkRelation
}

export interface NetworkEdgeRow {
  /** The smaller id. */
  readonly source: string
  readonly target: string
  readonly meetings: number
  readonly firstOn: string | null
  readonly lastOn: string | null
}

interface Neighbours {
  readonly total: number
  /** The most often met first. */
  readonly nearest: readonly string[]
}

interface EdgeParams {
  ids: readonly string[]
  minMeetings: number
  limit: number
}
type NeighbourParams = EdgeParams & { known: readonly string[] }
interface Bounds {
  from: string
  to: string
}
interface PathParams {
  from: string
  to: string
  hops: number
  limit: number
}

interface Statements {
  readonly neighbours: Statement<NeighbourParams, Neighbours>
  readonly datedNeighbours: Statement<NeighbourParams & Bounds, Neighbours>
  readonly edges: Statement<EdgeParams, NetworkEdgeRow>
  readonly datedEdges: Statement<EdgeParams & Bounds, NetworkEdgeRow>
  readonly attendingNeighbours: Statement<NeighbourParams & Bounds, Neighbours>
  readonly attendingEdges: Statement<EdgeParams & Bounds, NetworkEdgeRow>
  readonly paths: Statement<PathParams, { ids: string[] }>
}

const EDGES = ['ids', 'minMeetings', 'limit'] as const
const DAYS = ['from', 'to'] as const

const statements: Readonly<Record<NetworkLabel, Statements>> = {
  people: {
    neighbours: statement('read/neighbours-of-people', [...EDGES, 'known']),
    datedNeighbours: statement('read/dated-neighbours-of-people', [...EDGES, 'known', ...DAYS]),
    edges: statement('read/edges-among-people', EDGES),
    datedEdges: statement('read/dated-edges-among-people', [...EDGES, ...DAYS]),
    attendingNeighbours: statement('read/attending-neighbours-of-people', [...EDGES, 'known', ...DAYS]),
    attendingEdges: statement('read/attending-edges-among-people', [...EDGES, ...DAYS]),
    paths: statement('read/paths-between-people', ['from', 'to', 'hops', 'limit']),
  },
  organizations: {
    neighbours: statement('read/neighbours-of-organizations', [...EDGES, 'known']),
    datedNeighbours: statement('read/dated-neighbours-of-organizations', [...EDGES, 'known', ...DAYS]),
    edges: statement('read/edges-among-organizations', EDGES),
    datedEdges: statement('read/dated-edges-among-organizations', [...EDGES, ...DAYS]),
    attendingNeighbours: statement('read/attending-neighbours-of-organizations', [...EDGES, 'known', ...DAYS]),
    attendingEdges: statement('read/attending-edges-among-organizations', [...EDGES, ...DAYS]),
    paths: statement('read/paths-between-organizations', ['from', 'to', 'hops', 'limit']),
  },
}

/** At most `limit` of those whom any of `ids` met or attended with, without `known`, and how many there are. */
export async function readNeighbours(
  store: GraphStore,
  { label, relation, ...days }: Joining,
  params: NeighbourParams,
): Promise<Neighbours> {
  const { neighbours, datedNeighbours, attendingNeighbours } = statements[label]
  const dated = relation === 'attended' ? attendingNeighbours : isOpen(days) ? null : datedNeighbours
  const [row] = await (dated === null
    ? store.read(neighbours, params)
    : store.read(dated, { ...params, ...toBounds(days) }))
  return row ?? { total: 0, nearest: [] }
}

/** At most `limit` pairs among `ids`, most meetings first. */
export function readEdgesAmong(
  store: GraphStore,
  { label, relation, ...days }: Joining,
  params: EdgeParams,
): Promise<NetworkEdgeRow[]> {
  const { edges, datedEdges, attendingEdges } = statements[label]
  const dated = relation === 'attended' ? attendingEdges : isOpen(days) ? null : datedEdges
  return dated === null ? store.read(edges, params) : store.read(dated, { ...params, ...toBounds(days) })
}

function isOpen({ from, to }: Days): boolean {
  return from === null && to === null
}

/** Ids along the shortest chains, all of one length; at most `limit`, each of at most `hops` steps. */
export async function readPaths(store: GraphStore, label: NetworkLabel, params: PathParams): Promise<string[][]> {
  return (await store.read(statements[label].paths, params)).map(({ ids }) => ids)
}
