/** Joined text: the words of some tokens as written. */
import type { Token } from './token.js'

/** Text of some tokens with the gaps as written, single spaces at most. */
export function joinTokens(tokens: readonly Token[], from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token === undefined) break
    if (i > from && token.start > (tokens[i - 1]?.end ?? 0)) text += ' '
    text += token.text
  }
  return text
}
