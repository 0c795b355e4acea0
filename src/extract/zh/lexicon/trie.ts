/**
 * Trie: finds every entry of a word list that starts at a place of a text, in one walk.
 *
 * Nodes and edges are numbers in typed arrays (an open-addressing hash table of node and character), since the
 * segmenter asks at every character of an archive. Values are small integers that the caller gives a meaning.
 */
import { createTable } from './edge-table.js'

export interface Trie {
  /**
   * Calls `visit(end, value)` for every entry of the list that starts at `start` of `text`, shortest first;
   * `end` is exclusive. Entries longer than what remains before `limit` are not found.
   */
  walk(text: string, start: number, limit: number, visit: (end: number, value: number) => void): void
  /** Value of exactly `text[start, end)`, or -1. */
  find(text: string, start: number, end: number): number
}

/** Builds a trie. A key that occurs twice keeps its last value. Values must be 0 or more. */
export function createTrie(entries: Iterable<readonly [key: string, value: number]>): Trie {
  const table = createTable()
  let nodeCount = 1
  let values = new Int32Array(1 << 16).fill(-1)
  for (const [key, value] of entries) {
    let node = 0
    for (let i = 0; i < key.length; i++) {
      const next = table.step(node, key.charCodeAt(i))
      node = next === -1 ? table.add(node, key.charCodeAt(i), nodeCount++) : next
      if (nodeCount >= values.length) values = grown(values, -1)
    }
    values[node] = value
  }
  const { step } = table
  // The first step is asked at every character of a text: one look-up in a plain table.
  const roots = new Int32Array(65_536)
  for (let code = 0; code < roots.length; code++) roots[code] = step(0, code)
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
      let node = 0
      for (let i = start; i < end; i++) {
        node = step(node, text.charCodeAt(i))
        if (node === -1) return -1
      }
      return values[node] ?? -1
    },
  }
}

function grown(values: Int32Array<ArrayBuffer>, filler: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(values.length * 2).fill(filler)
  larger.set(values)
  return larger
}
