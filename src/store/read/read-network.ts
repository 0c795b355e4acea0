/** Networks: who met whom on different sides, from the derived relationships or, between two days, from meetings. */
import { type Statement, statement } from '../statement.js'
import type { GraphStore } from '../store.js'

export type NetworkLabel = 'people' | 'organizations'

/** Days that meetings must overlap, YYYY-MM-DD; null: any, undated ones too. */
export type Between = { readonly from: string; readonly to: string } | null

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
interface Days {
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
  readonly datedNeighbours: Statement<NeighbourParams & Days, Neighbours>
  readonly edges: Statement<EdgeParams, NetworkEdgeRow>
  readonly datedEdges: Statement<EdgeParams & Days, NetworkEdgeRow>
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
    paths: statement('read/paths-between-people', ['from', 'to', 'hops', 'limit']),
  },
  organizations: {
    neighbours: statement('read/neighbours-of-organizations', [...EDGES, 'known']),
    datedNeighbours: statement('read/dated-neighbours-of-organizations', [...EDGES, 'known', ...DAYS]),
    edges: statement('read/edges-among-organizations', EDGES),
    datedEdges: statement('read/dated-edges-among-organizations', [...EDGES, ...DAYS]),
    paths: statement('read/paths-between-organizations', ['from', 'to', 'hops', 'limit']),
  },
}

/** At most `limit` of those whom any of `ids` met, without `known`, and how many there are. */
export async function readNeighbours(
  store: GraphStore,
  label: NetworkLabel,
  params: NeighbourParams,
  between: Between,
): Promise<Neighbours> {
  const { neighbours, datedNeighbours } = statements[label]
  const [row] =
    between === null
      ? await store.read(neighbours, params)
      : await store.read(datedNeighbours, { ...params, ...between })
  return row ?? { total: 0, nearest: [] }
}

/** At most `limit` pairs among `ids` that met, most meetings first. */
export function readEdgesAmong(
  store: GraphStore,
  label: NetworkLabel,
  params: EdgeParams,
  between: Between,
): Promise<NetworkEdgeRow[]> {
  const { edges, datedEdges } = statements[label]
  return between === null ? store.read(edges, params) : store.read(datedEdges, { ...params, ...between })
}

/** Ids along the shortest chains, all of one length; at most `limit`, each of at most `hops` steps. */
export async function readPaths(store: GraphStore, label: NetworkLabel, params: PathParams): Promise<string[][]> {
  return (await store.read(statements[label].paths, params)).map(({ ids }) => ids)
}
