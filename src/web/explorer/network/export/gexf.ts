/** A network as GEXF, which Gephi reads: measures, colours, sizes and places with it. */
import Graph from 'graphology'
import { write } from 'graphology-gexf'
import type { Drawing } from '../drawn.js'
import type { Place } from '../layout.js'

export function toGexf({ nodes, edges }: Drawing, places: ReadonlyMap<string, Place>): string {
  const graph = new Graph({ type: 'undirected' })
  for (const { id, name, radius, colour, degree, meetings, betweenness, pageRank, community, node } of nodes) {
    const measures = { degree, meetings, betweenness, pageRank, community, ...(node.kind && { kind: node.kind }) }
    graph.addNode(id, { label: name, size: radius, color: colour, ...places.get(id), ...measures })
  }
  for (const { source, target, meetings, first, last } of edges) {
    graph.addEdge(source, target, { weight: meetings, meetings, first: first ?? '', last: last ?? '' })
  }
  return write(graph)
}
