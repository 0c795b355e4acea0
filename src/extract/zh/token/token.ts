/**
 * Token: a piece of a sentence, with the class that the grammar rules ask for.
 */
import type { Entry, TokenClass } from '../lexicon/entry.js'

/** `[start, end)` of the folded text; `entry` is what the lists know of it, null for names, marks and numbers. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly cls: TokenClass
  readonly entry: Entry | null
}
