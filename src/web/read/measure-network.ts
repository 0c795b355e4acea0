/** Measures of a network, by graphology: degree, betweenness, PageRank, communities. The same network measures alike. */
import { UndirectedGraph } from 'graphology'
import louvainModule from 'graphology-communities-louvain'
import betweennessModule from 'graphology-metrics/centrality/betweenness.js'
import pagerankModule from 'graphology-metrics/centrality/pagerank.js'

// These modules are CommonJS: Node gives the function itself, while their types promise it under `default`.
const louvain = louvainModule as unknown as typeof louvainModule.default
const betweenness = betweennessModule as unknown as typeof betweennessModule.default
const pagerank = pagerankModule as unknown as typeof pagerankModule.default

export interface Edge {
  readonly source: string
  readonly target: string
  readonly meetings: number
}

export interface Measures {
  readonly degree: number
  readonly betweenness: number
  readonly pageRank: number
  readonly community: number
}

/** By id. `ids` must hold both ends of every edge. */
export function measureNetwork(ids: readonly string[], edges: readonly Edge[]): Map<string, Measures> {
  if (ids.length === 0) return new Map()
  const graph = new UndirectedGraph<object, { meetings: number }>()
  for (const id of [...ids].sort()) graph.addNode(id)
  for (const { source, target, meetings } of edges) graph.addEdge(source, target, { meetings })

  const between = betweenness(graph, { getEdgeWeight: null })
  const ranks = pagerank(graph, { getEdgeWeight: 'meetings' })
  const groups = renumber(louvain(graph, { getEdgeWeight: 'meetings', rng: createChance() }))
  return new Map(
    ids.map((id) => [
      id,
      {
        degree: graph.degree(id),
        betweenness: between[id] ?? 0,
        pageRank: ranks[id] ?? 0,
        community: groups.get(id) ?? 0,
      },
    ]),
  )
}

/** The largest group becomes 0; of groups of one size the one with the least id comes first. */
function renumber(groups: Readonly<Record<string, number>>): Map<string, number> {
  const members = new Map<number, string[]>()
  for (const [id, group] of Object.entries(groups)) members.set(group, [...(members.get(group) ?? []), id].sort())
  const sorted = [...members.values()].sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
  return new Map(sorted.flatMap((ids, number) => ids.map((id) => [id, number] as const)))
}

/** Louvain walks in an order of chance; this chance is the same every time (mulberry32). */
function createChance(): () => number {
  let state = 1
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
