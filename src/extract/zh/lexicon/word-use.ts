/**
 * Word uses: reads lists of seeds/lexicon/zh in which each row gives a word one use, and makes patterns of words.
 *
 * A word may have several uses. What a use means is told at the head of its file, where a linguist may edit the words.
 */
import { HuiwuError } from '../../../errors.js'
import { readPackageTable } from '../../../files.js'

export type Words = ReadonlySet<string>

/**
 * The words of each of `uses` in `seeds/lexicon/zh/<list>.tsv`, in the order of the file. Throws BROKEN_DATA_FILE
 * where a row has another use, or a use has no word.
 */
export function readUses<Use extends string>(list: string, uses: readonly Use[]): Readonly<Record<Use, Words>> {
  const path = `seeds/lexicon/zh/${list}.tsv`
  const found = new Map<string, Set<string>>(uses.map((use) => [use, new Set()]))
  for (const { word, use } of readPackageTable(path, ['word', 'use'])) {
    const words = found.get(use)
    if (!words) throw brokenList(path, `a use of ${uses.join(', ')}`, `"${use}" for "${word}"`)
    words.add(word)
  }
  for (const [use, words] of found) if (words.size === 0) throw brokenList(path, `words of use ${use}`, 'none')
  // Every use is a key of `found`, which the type of a map does not tell.
  return Object.fromEntries(found) as unknown as Record<Use, Words>
}

function brokenList(path: string, expected: string, got: string): HuiwuError {
  return new HuiwuError('BROKEN_DATA_FILE', `${path}: expected ${expected}, but got ${got}.`)
}

/** Alternatives of a pattern, for those who need more than one of the three below; the longest word first. */
export function alternatives(words: Iterable<string>): string {
  const sorted = [...words].sort((a, b) => b.length - a.length)
  return sorted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
}

/** Matches where a text begins with one of `words`; the first group is the word. */
export function beginning(words: Iterable<string>): RegExp {
  return new RegExp(`^(${alternatives(words)})`, 'u')
}

/** Matches where a text ends with one of `words`. */
export function ending(words: Iterable<string>): RegExp {
  return new RegExp(`(?:${alternatives(words)})$`, 'u')
}

/** Matches where a text holds one of `words`. */
export function holding(words: Iterable<string>): RegExp {
  return new RegExp(alternatives(words), 'u')
}
