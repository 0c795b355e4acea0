/**
 * Titles with their nouns: reads 宣传部长 as the title 部长 with the qualifier 宣传.
 */
import { TokenClass } from '../lexicon/entry.js'
import { isSurname } from '../lexicon/name-character.js'
import { inside, notFirst } from '../lexicon/organization-word.js'
import type { Token } from '../token/token.js'
import type { TitlePhrase } from './phrase.js'
import { findSuffix } from './suffix.js'

/** A title with the nouns right before it: 宣传部长. Starts only where a noun or title stands at `i`. */
export function findTitle(
  tokens: readonly Token[],
  i: number,
  text: string,
): { phrase: TitlePhrase; next: number } | null {
  let end = i
  while (end < tokens.length && end - i < 6 && isQualifier(tokens[end] as Token)) end++
  const token = tokens[end]
  if (token?.cls !== TokenClass.Title || end === i) return null
  const first = tokens[i] as Token
  const qualifier = text.slice(first.start, token.start)
  if (token.entry?.title?.holder === 'honor') return null
  return { phrase: { kind: 'title', start: first.start, end: token.end, token, qualifier }, next: end + 1 }
}

function isQualifier(token: Token): boolean {
  if (findSuffix(token) !== null || (token.text.length === 1 && isSurname(token.text))) return false
  if (token.cls === TokenClass.Noun) return !notFirst.has(token.text) && !token.text.startsWith('《')
  return token.cls === TokenClass.Verb && inside.has(token.text)
}
