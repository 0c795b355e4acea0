/** Colours of groups and kinds: after Okabe and Ito, told apart by the colour-blind; groups beyond the palette are grey. */
import type { NetworkNode } from '../graphql/answers.js'
import type { Colouring } from './network-question.js'

const PALETTE = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#b8ac1f']
const OTHER = '#8a8f96'

/** The colours of all nodes by id. Kinds have theirs by how many there are, the commonest first. */
export function chooseColours(nodes: readonly NetworkNode[], colouring: Colouring): Map<string, string> {
  const toGroup = (node: NetworkNode) =>
    colouring === 'kind' ? (node.node.kind ?? (node.distance === 0 ? 'center' : 'person')) : String(node.community)
  const sizes = new Map<string, number>()
  for (const node of nodes) sizes.set(toGroup(node), (sizes.get(toGroup(node)) ?? 0) + 1)
  const groups = [...sizes].sort(([a, x], [b, y]) => y - x || a.localeCompare(b)).map(([group]) => group)
  return new Map(nodes.map((node) => [node.node.id, PALETTE[groups.indexOf(toGroup(node))] ?? OTHER]))
}
