/**
 * Names after titles: reads 神田真人 in 行长神田真人, whose letters no list of names or words joins.
 */
import { TokenClass } from '../lexicon/entry.js'
import { titleWords } from '../lexicon/title-word.js'
import type { Token } from '../token/token.js'
import type { PersonPhrase } from './phrase.js'

/**
 * 行长神田真人: single letters that no list knows as a word, right after a title and up to a mark, verb or title, are a name.
 */
export function findNameAfterTitle(
  tokens: readonly Token[],
  i: number,
  text: string,
): { phrase: PersonPhrase; next: number } | null {
  const title = tokens[i - 1]?.entry?.title
  if (tokens[i - 1]?.cls !== TokenClass.Title || !title || titleWords.group.has(title.head)) return null
  let next = i
  while (next < tokens.length && next - i < 5 && isLooseLetter(tokens[next] as Token)) next++
  const first = tokens[i]
  const last = tokens[next - 1]
  if (!first || !last || last.end - first.start < 2) return null
  const after = tokens[next]
  const closes =
    after === undefined || after.cls === TokenClass.Mark || after.cls === TokenClass.Title || after.text === '一行'
  if (!closes && after.cls !== TokenClass.ListMark && !(after.cls === TokenClass.Verb && after.text.length > 1))
    return null
  const { start } = first
  const { end } = last
  const name = text.slice(start, end)
  return { phrase: { kind: 'person', start, end, nameEnd: end, name, script: 'transliteration', alias: null }, next }
}

function isLooseLetter(token: Token): boolean {
  if (token.cls === TokenClass.Unknown) return /^\p{Script=Han}+$/u.test(token.text)
  if (token.text.length !== 1 || !/^\p{Script=Han}$/u.test(token.text)) return false
  return token.cls === TokenClass.Noun || token.cls === TokenClass.Modifier || token.cls === TokenClass.Number
}
