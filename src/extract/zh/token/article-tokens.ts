/**
 * Tokens of an article: cuts its title and sentences into tokens, with the names that the article as a whole tells.
 *
 * Each sentence is read by itself first; where a name that is certain elsewhere was missed, it is read again.
 */
import { joinDottedNames } from './dotted-name.js'
import { partHiddenEndings } from './hidden-ending.js'
import { completeNames, dropNames, findDoubtfulNames, findKnownNames } from './known-name.js'
import { readListedNames } from './listed-name.js'
import { findMissedSentences } from './missed-name.js'
import type { KnownNames } from './segment.js'
import { segment } from './segment.js'
import type { Sentence } from './sentence.js'
import type { Token } from './token.js'

export interface ArticleTokens {
  readonly title: readonly Token[]
  /** Tokens of each sentence, in the order of the sentences. */
  readonly sentences: readonly (readonly Token[])[]
}

/** `title` and `text` are folded; offsets of the title's tokens point into the title, all others into the text. */
export function readTokens(title: string, text: string, sentences: readonly Sentence[]): ArticleTokens {
  const tokens = sentences.map(({ start, end }) => readSentence(text, start, end))
  const known = completeNames(findKnownNames(tokens), text)
  for (const index of findMissedSentences(sentences, tokens, text, known)) {
    const sentence = sentences[index]
    if (sentence) tokens[index] = readSentence(text, sentence.start, sentence.end, known)
  }
  const doubtful = findDoubtfulNames(tokens)
  return {
    title: readSentence(title, 0, title.length, known),
    sentences: tokens.map((list) => dropNames(list, doubtful)),
  }
}

function readSentence(text: string, start: number, end: number, known?: KnownNames): readonly Token[] {
  return readListedNames(joinDottedNames(partHiddenEndings(segment(text, start, end, known))))
}
