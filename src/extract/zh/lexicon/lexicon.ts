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

/** Calls `visit` for every entry of every word that starts at `start`. */
export function walkEntries(
  text: string,
  start: number,
  limit: number,
  visit: (end: number, entry: Entry) => void,
): void {
  trie.walk(text, start, limit, (end, value) => {
    for (let i = value; i !== -1; ) {
      const entry = entries[i]
      if (entry === undefined) return
      visit(end, entry)
      i = entry.next
    }
  })
}

/** Whether `text[start, end)` is a title: 校长 in 曹校长 is no given name. */
export function isTitleWord(text: string, start: number, end: number): boolean {
  for (let i = trie.find(text, start, end); i !== -1; i = entries[i]?.next ?? -1) {
    if (entries[i]?.cls === TokenClass.Title) return true
  }
  return false
}

export { findEntry } from './entry-table.js'
