/**
 * Dumps the graph as sorted JSON lines, so that two graphs are equal exactly when their dumps are.
 *
 * One line a node, by label and id, each followed by the relationships that leave it. Keys are sorted and nothing
 * depends on the engine, the clock or the order of reading.
 */
import { overIds, runIds } from './run-rows.js'
import { statement } from './statement.js'
import type { GraphStore } from './store.js'

const PAGE = 500

const LABELS = [
  'article',
  'decision',
  'meeting',
  'meeting-key',
  'organization',
  'participation',
  'person',
  'persona',
  'place',
  'post',
  'tenure',
]

interface DumpedNode {
  readonly node: { readonly id: string }
  readonly leaving: readonly object[]
}

const parts = LABELS.map((label) => ({
  label,
  ids: statement<object, { id: string }>(`dump/${label}-ids`, []),
  nodes: overIds<DumpedNode>(`dump/${label}-nodes`),
}))

/** Lines without their line ends. Holds the ids of one label and a page of nodes at a time. */
export async function* dumpGraph(store: GraphStore): AsyncGenerator<string> {
  for (const { label, ids, nodes } of parts) {
    const all = (await store.read(ids, {})).map(({ id }) => id).sort()
    for (let start = 0; start < all.length; start += PAGE) {
      const rows = await runIds({ run: store.read }, nodes, all.slice(start, start + PAGE))
      const byId = new Map(rows.map((row) => [row.node.id, row]))
      for (const id of all.slice(start, start + PAGE)) {
        const row = byId.get(id)
        if (row === undefined) continue
        yield toLine({ label, node: row.node })
        yield* row.leaving.map((edge) => toLine({ from: id, ...edge })).sort()
      }
    }
  }
}

function toLine(value: object): string {
  return JSON.stringify(value, (_key, part: unknown) => (isMap(part) ? sortKeys(part) : part))
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sortKeys(map: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)))
}
