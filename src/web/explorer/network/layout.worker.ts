/** The layout's thread: a task enters, places leave every few rounds, until the forces have had time to settle. */
import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { LayoutTask } from './layout.js'

const ROUNDS = 12
const ITERATIONS = { few: 40, many: 15 }
const MANY = 800

addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  const graph = new Graph({ type: 'undirected' })
  for (const { id, ...attributes } of data.nodes) graph.addNode(id, attributes)
  for (const { source, target, weight } of data.edges) graph.mergeEdge(source, target, { weight })
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    adjustSizes: graph.order < MANY,
    barnesHutOptimize: graph.order >= MANY,
    gravity: 1,
  }
  const iterations = graph.order < MANY ? ITERATIONS.few : ITERATIONS.many
  for (let round = 1; round <= ROUNDS; round++) {
    forceAtlas2.assign(graph, { iterations, settings, getEdgeWeight: 'weight' })
    const places = graph.mapNodes((id, { x, y }) => [id, { x, y }])
    postMessage({ places, done: round === ROUNDS })
  }
})
