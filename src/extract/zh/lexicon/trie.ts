/**
 * Trie: finds every entry of a word list that starts at a place of a text, in one walk.
 *
 * Nodes and edges are numbers in typed arrays (an open-addressing hash table of node and character), since the
 * segmenter asks at every character of an archive. Values are small integers that the caller gives a meaning.
 */
import { createEdgeTable, MOST_NODES } from './edge-table.js'

export interface Trie {
  /**
   * Calls `visit(end, value)` for every entry of the list that starts at `start` of `text`, shortest first;
   * `end` is exclusive. Entries longer than what remains before `limit` are not found.
   */
  walk(text: string, start: number, limit: number, visit: (end: number, value: number) => void): void
  /** Value of exactly `text[start, end)`, or -1. */
  find(text: string, start: number, end: number): number
}

/** Builds a trie. A key that occurs twice keeps its last value. Values must be 0 or more. Errors as in edge-table.ts. */
export function createTrie(entries: Iterable<readonly [key: string, value: number]>): Trie {
  // First characters have a plain table of their own, since one is asked for at every character of a text.
  const roots = new Int32Array(65_536).fill(-1)
  const table = createEdgeTable()
  const values = new Int32Array(MOST_NODES).fill(-1)
  let nodeCount = 0
  for (const [key, value] of entries) {
    const first = key.charCodeAt(0)
    if (roots[first] === -1) roots[first] = nodeCount++
    let node = roots[first] ?? 0
    for (let i = 1; i < key.length; i++) {
      const code = key.charCodeAt(i)
      const next = table.step(node, code)
      node = next === -1 ? table.add(node, code, nodeCount++) : next
    }
    values[node] = value
  }
  const { step } = table
  return {
    walk(text, start, limit, visit) {
      let node = roots[text.charCodeAt(start)] ?? -1
      for (let i = start; node !== -1; ) {
        i++
        const value = values[node] ?? -1
        if (value !== -1) visit(i, value)
        if (i >= limit) return
        node = step(node, text.charCodeAt(i))
      }
    },
    find(text, start, end) {
      let node = start < end ? (roots[text.charCodeAt(start)] ?? -1) : -1
      for (let i = start + 1; i < end && node !== -1; i++) node = step(node, text.charCodeAt(i))
      return node === -1 ? -1 : (values[node] ?? -1)
    },
  }
}
