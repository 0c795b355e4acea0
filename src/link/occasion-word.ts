/**
 * Occasion words: the time of the day and the act that a sentence tells of, by which it differs from another sentence
 * of the same day and the same people: talks in the morning and in the evening, a welcome and the banquet after it.
 */
import { readPackageTable } from '../files.js'

export interface OccasionWords {
  /** Senses of the table; empty where the sentence tells none. */
  readonly times: readonly string[]
  readonly acts: readonly string[]
}

const senses = readPackageTable('seeds/link/occasion-word.tsv', ['what', 'sense', 'words']).map((row) => {
  return { what: row.what, sense: row.sense, words: row.words.split('|') }
})

export function readOccasionWords(sentence: string): OccasionWords {
  const text = sentence.toLowerCase()
  const found = senses.filter(({ words }) => words.some((word) => text.includes(word)))
  const ofKind = (kind: string) => found.filter(({ what }) => what === kind).map(({ sense }) => sense)
  return { times: ofKind('time'), acts: ofKind('act') }
}

/** Both tell one, and none is the same. */
export function areOther(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((sense) => b.includes(sense))
}
