/**
 * Missed names: sentences in which a name known from elsewhere in the article was read as common words.
 */
import { findOccurrences } from './occurrence.js'
import type { KnownNames } from './segment.js'
import type { Sentence } from './sentence.js'
import type { Token } from './token.js'

/** Sentences where a known name occurs but was not read as one. */
export function findMissedSentences(
  sentences: readonly Sentence[],
  tokens: readonly (readonly Token[])[],
  text: string,
  known: KnownNames,
): number[] {
  const missed = new Set<number>()
  for (const [name, places] of findOccurrences(known.keys(), text)) {
    for (const at of places) {
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
