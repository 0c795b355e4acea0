/**
 * Graph nodes: the whole graph, label by label and node by node, each with the relationships that leave it.
 *
 * For what looks at everything: dump, check. Holds the ids of one label and a page of nodes at a time.
 */
import { overIds, runIds } from '../run-rows.js'
import { statement } from '../statement.js'
import type { GraphStore } from '../store.js'

const PAGE = 500

/** In the order in which they come. Without decisions: these are people's, and show in what they do to the rest. */
export const LABELS = [
  'Article',
  'Doubt',
  'Meeting',
  'MeetingKey',
  'Organization',
  'Participation',
  'Person',
  'Persona',
  'Place',
  'Post',
  'Tenure',
] as const

export type Label = (typeof LABELS)[number]

export interface LeavingEdge {
  readonly type: string
  readonly properties: Readonly<Record<string, unknown>>
  /** Of the other end. */
  readonly labels: readonly string[]
  readonly to: string
}

export interface GraphNode {
  readonly label: Label
  readonly node: Readonly<Record<string, unknown>> & { readonly id: string }
  readonly leaving: readonly LeavingEdge[]
}

const parts = LABELS.map((label) => {
  const file = label.replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase()
  return {
    label,
    ids: statement<object, { id: string }>(`dump/${file}-ids`, []),
    nodes: overIds<Omit<GraphNode, 'label'>>(`dump/${file}-nodes`),
  }
})

/** By label, then id. An id that two nodes share comes twice. */
export async function* readGraph(store: GraphStore): AsyncGenerator<GraphNode> {
  for (const { label, ids, nodes } of parts) {
    const all = [...new Set((await store.read(ids, {})).map(({ id }) => id))].sort()
    for (let start = 0; start < all.length; start += PAGE) {
      const rows = await runIds({ run: store.read }, nodes, all.slice(start, start + PAGE))
      rows.sort((a, b) => (a.node.id < b.node.id ? -1 : 1))
      for (const row of rows) yield { label, ...row }
    }
  }
}
