/**
 * Listed names: what only its place in a list of names shows to be one: 高峰 in 林知远、高峰参加, 邹静之 between list marks.
 *
 * Takes and gives the tokens of a sentence; in a list of names every member is one.
 */
import { discourse } from '../lexicon/discourse.js'
import { TokenClass } from '../lexicon/entry.js'
import { isHan, isSurname, japaneseSurnames } from '../lexicon/name-character.js'
import { nameWords } from '../lexicon/name-word.js'
import { isName } from './name-evidence.js'
import { likelihoodOf } from './name-likelihood.js'
import type { Token } from './token.js'

/** The tokens with the names that their list shows; the same list where it shows none. */
export function readListedNames(tokens: readonly Token[]): readonly Token[] {
  let read: Token[] | null = null
  // Whether the list so far holds a name that its title or its characters alone make certain.
  let certain = false
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const longer = isCutShort(tokens, i)
    if (!longer && !(certain && isWordInList(tokens, i))) {
      read?.push(token)
      if (token.cls === TokenClass.Person) {
        certain = (certain && isListMark(tokens[i - 1])) || isCertain(tokens, i)
      } else if (!isListMark(token)) certain = false
      continue
    }
    read ??= tokens.slice(0, i)
    const text = longer ? token.text + (tokens[i + 1]?.text ?? '') : token.text
    read.push({ start: token.start, end: token.start + text.length, text, cls: TokenClass.Person, entry: null })
    if (longer) i++
  }
  return read ?? tokens
}

/** 邹静 and 之, 黑泽信 and 也, before a list mark: a name that has one character more, which is no word of a list. */
function isCutShort(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  const letter = tokens[i + 1]
  if (token?.cls !== TokenClass.Person || letter?.text.length !== 1 || !isListMark(tokens[i + 2])) return false
  if (token.text.length !== 2 && !japaneseSurnames.has(token.text.slice(0, -1))) return false
  if (!isListMark(tokens[i - 1]) && tokens[i - 1]?.cls !== TokenClass.Title) return false
  return isHan(letter.text.charCodeAt(0)) && letter.text !== '等' && !nameWords['not-last'].has(letter.text)
}

/** A word of two or three characters, the first a surname, right after a name of the list. */
function isWordInList(tokens: readonly Token[], i: number): boolean {
  const { cls, text, entry } = tokens[i] as Token
  if (text.length < 2 || text.length > 3 || !isSurname(text.slice(0, 1)) || entry?.suffix) return false
  if (cls !== TokenClass.Noun && cls !== TokenClass.Modifier && cls !== TokenClass.Verb) return false
  if (!isListMark(tokens[i - 1])) return false
  const after = tokens[i + 1]
  if (isListMark(after)) return isName(tokens[i + 2])
  if (after === undefined || after.text === '等' || after.text === '。') return true
  const use = discourse.get(after.text)
  return use === 'attend' || use === 'accompany'
}

function isCertain(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.cls === TokenClass.Title || likelihoodOf(tokens[i] as Token) > 0
}

const isListMark = (token: Token | undefined): boolean => token?.cls === TokenClass.ListMark
