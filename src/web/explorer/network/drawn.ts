/** What is drawn: nodes with size and colour, edges with width, as the question and the visitor want them. */
import type { NetworkAnswer, NetworkEdge, NetworkNode } from '../graphql/answers.js'
import { chooseColours } from './colours.js'
import type { Measure, NetworkQuestion } from './network-question.js'

export interface DrawnNode extends NetworkNode {
  readonly id: string
  readonly name: string
  /** Number of meetings on its edges. */
  readonly meetings: number
  readonly radius: number
  readonly colour: string
}

export interface DrawnEdge extends NetworkEdge {
  readonly id: string
  readonly width: number
}

export interface Drawing {
  readonly nodes: readonly DrawnNode[]
  readonly edges: readonly DrawnEdge[]
  readonly total: number
}

const [SMALLEST, LARGEST] = [4, 16]

/** Without the hidden nodes, and without edges that begin later than `until` (YYYY-MM; '' for all). */
export function toDrawing(answer: NetworkAnswer['network'], asked: NetworkQuestion, until: string): Drawing {
  const hidden = new Set(asked.hidden)
  const shown = answer.nodes.filter(({ node }) => !hidden.has(node.id))
  const ids = new Set(shown.map(({ node }) => node.id))
  const edges = answer.edges.filter(
    ({ source, target, first }) =>
      ids.has(source) && ids.has(target) && (until === '' || first === null || first.slice(0, 7) <= until),
  )
  const meetings = new Map<string, number>()
  for (const edge of edges) {
    for (const id of [edge.source, edge.target]) meetings.set(id, (meetings.get(id) ?? 0) + edge.meetings)
  }
  const colours = chooseColours(answer.nodes, asked.colour)
  const measure = (node: NetworkNode) => toMeasure(node, asked.size, meetings)
  const most = Math.max(...shown.map(measure), Number.MIN_VALUE)
  const widest = Math.max(...edges.map((edge) => edge.meetings), 1)
  return {
    total: answer.total,
    nodes: shown.map((node) => ({
      ...node,
      id: node.node.id,
      name: node.node.name,
      meetings: meetings.get(node.node.id) ?? 0,
      // Areas, not radii, are as large as the measure.
      radius: SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(measure(node) / most),
      colour: colours.get(node.node.id) ?? '',
    })),
    edges: edges.map((edge) => ({
      ...edge,
      id: `${edge.source} ${edge.target}`,
      width: 1 + 5 * Math.sqrt((edge.meetings - 1) / widest),
    })),
  }
}

function toMeasure(node: NetworkNode, measure: Measure, meetings: ReadonlyMap<string, number>): number {
  return measure === 'meetings' ? (meetings.get(node.node.id) ?? 0) : node[measure]
}
