/**
 * Phrases of a sentence: joins its tokens into persons, bodies, titles and places; every other token stays a word.
 *
 * A body is a run of nouns, places and names that ends in a word such as 大学 or 委员会 (organization-suffix.tsv);
 * a title takes the nouns right before it that are no body (宣传部长, 国际项目资深总监).
 */
import { TokenClass } from '../lexicon/entry.js'
import type { Token } from '../token/token.js'
import { findNameAfterTitle } from './name-after-title.js'
import { joinAliases } from './name-bracket.js'
import { findOrganization } from './organization-phrase.js'
import type { Phrase } from './phrase.js'
import { asEnding } from './suffix.js'
import { findTitle } from './title-phrase.js'

/** Phrases of the tokens of one sentence, in order and without gaps. */
export function toPhrases(cut: readonly Token[], text: string): Phrase[] {
  const tokens = cut.map((token, i) => asEnding(token, cut[i - 1], cut[i + 1]))
  const phrases: Phrase[] = []
  for (let i = 0; i < tokens.length; ) {
    const organization = findOrganization(tokens, i, text)
    if (organization) {
      phrases.push(organization.phrase)
      i = organization.next
      continue
    }
    const title = findTitle(tokens, i, text)
    if (title) {
      phrases.push(title.phrase)
      i = title.next
      continue
    }
    const rescued = findNameAfterTitle(tokens, i, text)
    if (rescued) {
      phrases.push(rescued.phrase)
      i = rescued.next
      continue
    }
    phrases.push(toPhrase(tokens, i))
    i++
  }
  return joinAliases(phrases, text)
}

function toPhrase(tokens: readonly Token[], i: number): Phrase {
  const token = tokens[i] as Token
  const { start, end } = token
  const person = { kind: 'person', start, end, nameEnd: end, alias: null } as const
  switch (token.cls) {
    case TokenClass.Person:
      return { ...person, name: token.text.replace(' ', ''), script: 'han' }
    case TokenClass.ForeignPerson:
      return { ...person, name: token.text, script: 'transliteration' }
    case TokenClass.Title:
      return { kind: 'title', start, end, token, qualifier: '' }
    case TokenClass.Place:
      return { kind: 'place', start, end, token }
    case TokenClass.Latin:
      if (isLatinName(tokens, i)) return { ...person, name: token.text.trim(), script: 'latin' }
      return { kind: 'word', start, end, token }
    default:
      return { kind: 'word', start, end, token }
  }
}

/** Latin letters name a person where two capitalized words stand together, or a title stands beside one. */
function isLatinName(tokens: readonly Token[], i: number): boolean {
  const text = tokens[i]?.text ?? ''
  if (!/^\p{Lu}/u.test(text)) return false
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  const beside = before?.cls === TokenClass.Title || after?.cls === TokenClass.Title
  if (beside && /^\p{Lu}[\p{Ll}-]/u.test(text)) return true
  if (/\d/.test(text)) return false
  const listed = before?.cls === TokenClass.ListMark && /^\p{Lu}\p{Ll}+([ -]\p{L}\.?\p{Ll}*)+$/u.test(text)
  return listed
}
