/**
 * Lexicon: everything that the data files know of Chinese words, in one trie.
 *
 * Reads seeds/lexicon/zh and seeds/gazetteer once, when the module is loaded. A word may have several
 * entries, one for each class (主席 is a title, 高峰 a noun that may be a name).
 */
import type { Entry } from './entry.js'
import { TokenClass } from './entry.js'
import { entries, heads } from './entry-table.js'
import { addTitles } from './titles.js'
import { createTrie } from './trie.js'
import { addOrganizationSuffixes, addWords } from './words.js'

addWords()
addOrganizationSuffixes()
addTitles()
const trie = createTrie(heads)

/*
 * What the segmenter asks of every entry that it meets, side by side in plain tables: the entries themselves lie all over
 * the memory.
 */
const costs = Float64Array.from(entries, ({ cost }) => cost)
const classes = Uint8Array.from(entries, ({ cls }) => cls)
const nexts = Int32Array.from(entries, ({ next }) => next)

/** Calls `visit(end, entry)` for every entry of every word that starts at `start`; `entry` is its number. */
export function walkEntries(
  text: string,
  start: number,
  limit: number,
  visit: (end: number, entry: number) => void,
): void {
  let node = trie.begin(text.charCodeAt(start))
  for (let end = start + 1; node !== -1; end++) {
    for (let entry = trie.valueAt(node); entry !== -1; entry = nexts[entry] ?? -1) visit(end, entry)
    if (end >= limit) return
    node = trie.step(node, text.charCodeAt(end))
  }
}

/** Cost of the entry of that number. */
export function costOf(entry: number): number {
  return costs[entry] ?? 0
}

/** Class of the entry of that number. */
export function classOf(entry: number): TokenClass {
  return (classes[entry] ?? TokenClass.Unknown) as TokenClass
}

/** The entry of that number, or null where there is none. */
export function entryOf(entry: number): Entry | null {
  return entries[entry] ?? null
}

/** Whether `text[start, end)` is a title: 校长 in 曹校长 is no given name. */
export function isTitleWord(text: string, start: number, end: number): boolean {
  for (let i = trie.find(text, start, end); i !== -1; i = entries[i]?.next ?? -1) {
    if (entries[i]?.cls === TokenClass.Title) return true
  }
  return false
}

/** Whether any list holds exactly this word. */
export function hasWord(text: string): boolean {
  return trie.find(text, 0, text.length) !== -1
}

export { findEntry } from './entry-table.js'
