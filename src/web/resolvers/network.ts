/** Resolvers of Query.network and Query.paths, and of their types. */
import { HuiwuError } from '../../errors.js'
import { ANY_OCCASION } from '../../store/read/occasion.js'
import { FIRST_ENCOUNTER, readEncounters } from '../../store/read/read-encounters.js'
import {
  type Between,
  type NetworkEdgeRow,
  type NetworkLabel,
  readEdgesAmong,
  readNeighbours,
  readPaths,
} from '../../store/read/read-network.js'
import { toPageSize } from '../connection.js'
import type { Context } from '../context.js'
import { toCriteria } from '../criteria.js'
import { type Measures, measureNetwork } from '../measure-network.js'
import { findOrganizationNamed, findPersonNamed } from '../names.js'

interface NetworkArguments {
  readonly around: readonly string[]
  readonly by?: NetworkLabel | null
  readonly hops?: number | null
  readonly minMeetings?: number | null
  readonly from?: string | null
  readonly to?: string | null
  readonly first?: number | null
}

interface PathArguments {
  readonly from: string
  readonly to: string
  readonly by?: NetworkLabel | null
  readonly maxHops?: number | null
  readonly first?: number | null
}

const MAX_CENTERS = 20
const MAX_NODES = 300
const MAX_EDGES = 3_000

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

export const PathStep = {
  async encounters(
    { label, from, to }: { label: NetworkLabel; from: { id: string }; to: { id: string } },
    { first }: { first?: number | null },
    { store }: Context,
  ) {
    const limit = toPageSize(first, 1)
    const sides = [from, to].map(({ id }) =>
      label === 'people'
        ? { people: [id], organizations: null, roles: null }
        : { people: null, organizations: [id], roles: null },
    )
    const [near, far] = sides
    if (near === undefined || far === undefined) return []
    const criteria = toCriteria({ near, far, occasion: ANY_OCCASION })
    return (await readEncounters(store, criteria, FIRST_ENCOUNTER, limit)).get('') ?? []
  },
}

/** Query.network. One statement a step, one for the edges, one for the names. */
export async function readNetwork(args: NetworkArguments, context: Context) {
  const label = args.by ?? 'people'
  const most = check('first', args.first ?? 100, MAX_NODES)
  const hops = check('hops', args.hops ?? 1, 3)
  const minMeetings = check('minMeetings', args.minMeetings ?? 1, 1_000_000)
  check('around', args.around.length, MAX_CENTERS)
  const between = toBetween(args.from ?? null, args.to ?? null)

  const centers = await Promise.all(args.around.map((name) => findNamed(context, label, name, 'around')))
  const distances = new Map<string, number>()
  for (const center of centers) if (center !== null) distances.set(center.id, 0)
  let total = distances.size
  let frontier = [...distances.keys()]
  for (let hop = 1; hop <= hops && frontier.length > 0 && distances.size < most; hop++) {
    const params = { ids: frontier, known: [...distances.keys()], minMeetings, limit: most - distances.size }
    const found = await readNeighbours(context.store, label, params, between)
    total += found.total
    for (const id of found.nearest) distances.set(id, hop)
    frontier = [...found.nearest]
  }

  const ids = [...distances.keys()]
  const params = { ids, minMeetings, limit: MAX_EDGES }
  const edges = ids.length < 2 ? [] : await readEdgesAmong(context.store, label, params, between)
  const nodes = await Promise.all(ids.map((id) => readMember(context, label, id)))
  // Measured only where a field asks for it: it takes longer than the rest for a large network.
  let measures: ReturnType<typeof measureNetwork> | undefined
  const measure = (id: string) => {
    measures ??= measureNetwork(ids, edges)
    return measures.get(id)
  }
  return {
    total,
    edges,
    nodes: nodes.flatMap((node) => (node === null ? [] : [{ node, distance: distances.get(node.id), measure }])),
  }
}

/** Query.paths. */
export async function findPaths(args: PathArguments, context: Context) {
  const label = args.by ?? 'people'
  const hops = check('maxHops', args.maxHops ?? 4, 6)
  const limit = check('first', args.first ?? 5, 20)
  const [from, to] = await Promise.all([
    findNamed(context, label, args.from, 'from'),
    findNamed(context, label, args.to, 'to'),
  ])
  if (from === null || to === null || from.id === to.id) return []
  const paths = await readPaths(context.store, label, { from: from.id, to: to.id, hops, limit })
  return Promise.all(
    paths.map(async (ids) => {
      const found = await Promise.all(ids.map((id) => readMember(context, label, id)))
      const nodes = found.flatMap((node) => node ?? [])
      const steps = nodes.slice(1).map((node, index) => ({ label, from: nodes[index], to: node }))
      return { length: steps.length, nodes, steps }
    }),
  )
}

function findNamed(context: Context, label: NetworkLabel, name: string, field: string) {
  return label === 'people' ? findPersonNamed(context, name, field) : findOrganizationNamed(context, name, field)
}

async function readMember({ personById, organizationById }: Context, label: NetworkLabel, id: string) {
  if (label === 'people') {
    const row = await personById.load(id)
    return row === null ? null : { ...row, __typename: 'Person' }
  }
  const row = await organizationById.load(id)
  return row === null ? null : { ...row, __typename: 'Organization' }
}

function toBetween(from: string | null, to: string | null): Between {
  return from === null && to === null ? null : { from: from ?? '0000-00-01', to: to ?? '9999-99-99' }
}

function check(field: string, value: number, most: number): number {
  if (value >= 1 && value <= most) return value
  throw new HuiwuError('BAD_USER_INPUT', `${field}: expected 1 to ${most}, but got ${value}.`)
}
