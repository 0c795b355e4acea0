/**
 * Hidden endings: parts a short form from the ending that it hides: 川大 in 云川大学 is no 四川大学.
 *
 * Takes and gives the tokens of a sentence.
 */
import { TokenClass } from '../lexicon/entry.js'
import { findEntry } from '../lexicon/lexicon.js'
import type { Token } from './token.js'

/** 在北大学经济: here 学 is what somebody does. */
const PLACES = /^[在于到去从]$/u

/** The tokens with 川大 and 学 read as 川 and 大学; the same list where none hides an ending. */
export function partHiddenEndings(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex((_, i) => hidesEnding(tokens, i))
  if (first === -1) return tokens
  return tokens.flatMap((token, i): Token[] => {
    if (hidesEnding(tokens, i - 1)) return []
    if (!hidesEnding(tokens, i)) return [token]
    const at = token.end - 1
    const end = at + 2
    const head = { start: token.start, end: at, text: token.text.slice(0, -1), cls: TokenClass.Noun, entry: null }
    const entry = findEntry('大学', TokenClass.Noun) ?? null
    return [head, { start: at, end, text: '大学', cls: TokenClass.Noun, entry }]
  })
}

function hidesEnding(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token?.cls !== TokenClass.Organization || !token.text.endsWith('大') || token.text.length > 3) return false
  return tokens[i + 1]?.text === '学' && tokens[i - 1] !== undefined && !PLACES.test(tokens[i - 1]?.text ?? '')
}
