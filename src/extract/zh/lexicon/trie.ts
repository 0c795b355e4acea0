/**
 * Trie: finds every entry of a word list that starts at a place of a text, in one walk.
 *
 * Nodes and edges are numbers in typed arrays (an open-addressing hash table of node and character), since the
 * segmenter asks at every character of an archive. Values are small integers that the caller gives a meaning.
 */
import { createEdgeTable, MOST_NODES } from './edge-table.js'

export interface Trie {
  /** The node of the words that begin with that character, or -1. */
  begin(code: number): number
  /** The node of the words that go on from `node` with that character, or -1. */
  step(node: number, code: number): number
  /** Value of the word that ends at `node`, or -1. */
  valueAt(node: number): number
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
  const begin = (code: number) => roots[code] ?? -1
  const valueAt = (node: number) => values[node] ?? -1
  const find = (text: string, start: number, end: number) => {
    let node = start < end ? begin(text.charCodeAt(start)) : -1
    for (let i = start + 1; i < end && node !== -1; i++) node = step(node, text.charCodeAt(i))
    return node === -1 ? -1 : valueAt(node)
  }
  return { begin, step, valueAt, find }
}
