/**
 * Reading of an article: everything that the rules for occasions ask of it, sentence by sentence.
 */
import type { FoundDate } from './date.js'
import type { Element } from './party.js'

export interface SentenceReading {
  readonly start: number
  readonly end: number
  readonly elements: readonly Element[]
  readonly dates: readonly FoundDate[]
  /** Whether the sentence is the article's title or a heading, which repeats what the body tells. */
  readonly heading: boolean
}
