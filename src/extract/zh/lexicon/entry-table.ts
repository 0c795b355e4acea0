/**
 * Entry table: holds the entries of all lists, chained where one word has several.
 *
 * Filled once, in the order that lexicon.ts sets; of two entries with the same text and class the cheaper cost stays.
 */
import type { Entry } from './entry.js'
import { TokenClass } from './entry.js'

/** Every entry; an index into it stands for an entry in the trie. */
export const entries: Entry[] = []
/** Index of the first entry of each text; entries of the same text are chained by `next`. */
export const heads = new Map<string, number>()

/** Adds an entry, or to the entry of the same text and class what `more` tells and the lesser cost. */
export function add(
  text: string,
  cls: TokenClass,
  cost: number,
  more: Partial<Omit<Entry, 'text' | 'cls' | 'cost' | 'next'>> = {},
): void {
  for (let i = heads.get(text) ?? -1; i !== -1; i = entries[i]?.next ?? -1) {
    const same = entries[i]
    if (same?.cls !== cls) continue
    entries[i] = { ...same, ...more, cost: Math.min(same.cost, cost) }
    return
  }
  const next = heads.get(text) ?? -1
  heads.set(text, entries.length)
  entries.push({ text, cls, cost, tag: 'n', title: null, place: null, organization: null, suffix: null, ...more, next })
}

/** The first entry of exactly this word with that class. */
export function findEntry(word: string, cls: TokenClass): Entry | undefined {
  for (let i = heads.get(word) ?? -1; i !== -1; i = entries[i]?.next ?? -1) {
    if (entries[i]?.cls === cls) return entries[i]
  }
  return undefined
}

/** Whether any entry of exactly this text is a title. */
export function findTitle(text: string): boolean {
  for (let i = heads.get(text) ?? -1; i !== -1; i = entries[i]?.next ?? -1) {
    if (entries[i]?.cls === TokenClass.Title) return true
  }
  return false
}
