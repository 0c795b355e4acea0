/**
 * Endings of bodies: 大学, 委员会, and 处 or 办 where what follows shows that a body ends there.
 *
 * Takes tokens; gives the kind of body that a token ends (organization-suffix.tsv), or null.
 */
import { readPackageTable } from '../../../files.js'
import { bodyWords } from '../lexicon/body-word.js'
import { TokenClass } from '../lexicon/entry.js'
import { findEntry } from '../lexicon/lexicon.js'
import type { Token } from '../token/token.js'

const suffixes = new Map(
  readPackageTable('seeds/lexicon/zh/organization-suffix.tsv', ['suffix', 'kind']).map((row) => [row.suffix, row.kind]),
)

const LONGEST_SUFFIX = Math.max(...Array.from(suffixes.keys(), (suffix) => suffix.length))

/** 处, 办, 院 before a title or at the end of a list member end a body, whatever else they mean elsewhere. */
export function asEnding(token: Token, before: Token | undefined, after: Token | undefined): Token {
  if (token.text.length === 2 || token.cls === TokenClass.Title || token.entry?.suffix) return token
  const last = token.text.slice(-1)
  if (!bodyWords.ending.has(last)) return token
  if (token.text.length > 2)
    return (token.cls === TokenClass.Noun || token.cls === TokenClass.Verb) &&
      !bodyWords['no-body'].has(token.text) &&
      closesBody(token, after)
      ? withSuffix(token, last)
      : token
  const follows =
    before?.cls === TokenClass.Noun ||
    before?.cls === TokenClass.Modifier ||
    before?.cls === TokenClass.Title ||
    before?.cls === TokenClass.Verb
  return follows && closesBody(token, after) ? withSuffix(token, last) : token
}

function withSuffix(token: Token, ending: string): Token {
  const entry = findEntry(ending, TokenClass.Noun)
  return entry?.suffix ? { ...token, cls: TokenClass.Noun, entry: { ...entry, text: token.text } } : token
}

function closesBody(token: Token, after: Token | undefined): boolean {
  if (after === undefined || after.cls === TokenClass.Title || after.cls === TokenClass.ListMark) return true
  if (after.cls === TokenClass.Mark) return true
  if (bodyWords.closing.has(token.text.slice(-1)) && (after.cls === TokenClass.Verb || after.cls === TokenClass.Person))
    return true
  return bodyWords.closes.has(after.text)
}

/** Kind of the ending of a token: the token is an ending, or a longer word or known body with one. */
export function findSuffix(token: Token): string | null {
  if (token.cls === TokenClass.Organization) return token.entry?.organization?.kind ?? 'other'
  if (token.cls !== TokenClass.Noun && token.cls !== TokenClass.Place) return null
  if (token.entry?.suffix) return token.entry.suffix
  if (token.cls === TokenClass.Place || bodyWords['no-body'].has(token.text)) return null
  for (let length = Math.min(LONGEST_SUFFIX, token.text.length - 1); length >= 2; length--) {
    const kind = suffixes.get(token.text.slice(-length))
    if (kind) return kind
  }
  return token.entry?.tag === 'nt' ? (suffixes.get(token.text.slice(-1)) ?? null) : null
}
