/**
 * Dumps the graph as sorted JSON lines, so that two graphs are equal exactly when their dumps are.
 *
 * One line a node, by label and id, each followed by the relationships that leave it. Keys are sorted and nothing
 * depends on the engine, the clock or the order of reading.
 */

import type { GraphStore } from '../store.js'
import { readGraph } from './graph-nodes.js'

/** Lines without their line ends. */
export async function* dumpGraph(store: GraphStore): AsyncGenerator<string> {
  for await (const { label, node, leaving } of readGraph(store)) {
    yield toSortedJson({ label, node })
    yield* leaving.map((edge) => toSortedJson({ from: node.id, ...edge })).sort()
  }
}

/** JSON with its keys sorted, so that equal values give equal bytes whatever engine they come from. */
export function toSortedJson(value: object): string {
  return JSON.stringify(value, (_key, part: unknown) => (isMap(part) ? sortKeys(part) : part))
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sortKeys(map: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)))
}
