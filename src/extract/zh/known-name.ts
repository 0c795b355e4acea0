/**
 * Known names: names that the article gives away in one sentence are found in its other sentences.
 *
 * A name that stands after a title, or before a title or a word of saying, is a name wherever its characters occur.
 */

import type { KnownNames } from './segment.js'
import type { Sentence } from './sentence.js'
import type { Token } from './token.js'
import { TokenClass } from './token.js'

/** How much cheaper a known name is: enough to beat a common word of the same characters. */
const BONUS = 9

/** Names with evidence beside them. */
export function findKnownNames(sentences: readonly (readonly Token[])[]): KnownNames {
  const known = new Map<string, number>()
  for (const tokens of sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]
      if (token?.cls !== TokenClass.Person && token?.cls !== TokenClass.ForeignPerson) continue
      if (hasEvidence(tokens, i)) known.set(token.text, BONUS)
    }
  }
  return known
}

export function hasEvidence(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (before?.cls === TokenClass.Title && before.entry?.title?.holder !== 'honor') return true
  return after?.cls === TokenClass.Title || after?.text === '一行'
}

/** Sentences where a known name occurs but was not read as one. */
export function findMissedSentences(
  sentences: readonly Sentence[],
  tokens: readonly (readonly Token[])[],
  text: string,
  known: KnownNames,
): number[] {
  const missed = new Set<number>()
  for (const name of known.keys()) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
      const index = findSentence(sentences, at)
      const found = tokens[index]?.some((token) => token.start === at && token.end === at + name.length)
      if (index >= 0 && !found) missed.add(index)
    }
  }
  return [...missed]
}

function findSentence(sentences: readonly Sentence[], at: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle]
    if (!sentence) return -1
    if (at < sentence.start) high = middle - 1
    else if (at >= sentence.end) low = middle + 1
    else return middle
  }
  return -1
}
