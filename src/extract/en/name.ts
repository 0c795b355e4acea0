/**
 * Names of people: reads Ursula von der Leyen, Noh Kyu-duk, Benjamin “Benny” Gantz, Surangel Whipps, Jr.
 *
 * After a title any run of capitals is a name. Without one, a run counts only where its first word is a given
 * name that compromise knows, or where the word before it says so (journalist, Mr.): Nord Stream is nobody.
 */

import { findKnownWord, isActor } from './known-word.js'
import { capitals, hasUse, organizationHeads, stateForms, titleHeads } from './lexicon.js'
import type { Token } from './token.js'
import { isTopic } from './topic.js'

const MOST_WORDS = 8

/** Token after the name that starts at `at`, behind a title; `at` itself where no name follows. */
export function skipTitledName(tokens: readonly Token[], at: number): number {
  let to = at
  for (let i = at; i - at < MOST_WORDS && i < tokens.length; ) {
    const token = tokens[i]
    if (token === undefined) break
    if (isNameCapital(tokens, i, at) || /^(?:al|el|ad|an|as|ash|at|az)-\p{Lu}/u.test(token.text)) to = ++i
    else if (opensParticle(tokens, i)) i++
    else if (
      /^[“"(]$/.test(token.text) &&
      /^[”")]$/.test(tokens[i + 2]?.text ?? '') &&
      isNameCapital(tokens, i + 3, at)
    )
      i += 3
    else break
  }
  const [only] = to === at + 1 ? [tokens[at]] : []
  if (to === at || (only !== undefined && (isTopic(only) || isAcronym(tokens, at)))) return at
  return skipSuffix(tokens, to)
}

/** Token after a name without a title; `at` itself where nothing shows that it is one. */
export function skipBareName(tokens: readonly Token[], at: number): number {
  const first = tokens[at]
  if (first === undefined || first.shape !== 'capital' || isTopic(first) || /\d/.test(first.text)) return at
  const to = skipTitledName(tokens, at)
  const words = tokens.slice(at, to)
  if (words.length < 2 || words.length > 5 || isShouted(words)) return at
  if (findKnownWord(words.map((t) => t.key).join(' ')) === 'place') return at
  if (words.some((t) => t.shape === 'capital' && t !== words.at(-1) && isTopic(t))) return at
  for (let i = at; i < to; i++)
    if (organizationHeads.findAt(tokens, i) !== undefined || capitals.findAt(tokens, i)?.to === to) return at
  const last = words.at(-1)
  if (last === undefined || (isTopic(last) && findKnownWord(last.key) !== 'family')) return at
  const before = tokens[at - 1]
  if (before?.shape === 'lower' && (isActor(before.key) || hasUse(before.key, 'actor'))) return to
  if (words.some((t) => t.key.length > 3 && ['month', 'weekday'].includes(findKnownWord(t.key)))) return at
  if (words.some((t) => findKnownWord(t.key) === 'place') && findKnownWord(first.key) !== 'given') return at
  if (findKnownWord(first.key) === 'given' && !hasUse(first.key, 'headline'))
    return findKnownWord(last.key) === 'common' && words.length > 2 ? at : to
  if (/^\p{Lu}\.$/u.test(first.text)) return to
  const initial = words.some((t, i) => i > 0 && /^\p{Lu}\.$/u.test(t.text))
  const unknown = words.every(
    (t) => t.shape !== 'capital' || ['unknown', 'family', 'given'].includes(findKnownWord(t.key)),
  )
  return unknown &&
    (initial ||
      findKnownWord(last.key) === 'family' ||
      words.some((t) => findKnownWord(t.key) === 'given' && t !== first))
    ? to
    : at
}

/** Whether no word of a run names a field, a body or a place: nothing speaks against its being a name. */
export function isPlainName(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (
      token === undefined ||
      organizationHeads.findAt(tokens, i) !== undefined ||
      capitals.findAt(tokens, i) !== undefined
    )
      return false
    if (
      isTopic(token) ||
      !isNameWord(token, i > from && findKnownWord(tokens[from]?.key ?? '') === 'family') ||
      /\d/.test(token.text)
    )
      return false
  }
  return !isShouted(tokens.slice(from, to))
}

function isNameCapital(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]
  if (token?.shape !== 'capital') return false
  if (/^\p{Lu}\.$/u.test(token.text)) return true
  if (token.text.endsWith('.') && !/^\p{Lu}\./u.test(token.text)) return false
  // He Lifeng: the first word of a name behind a title may look like another word.
  const isName = at === from && hasUse(token.key, 'surname') && isPlainCapital(tokens[at + 1])
  if ((hasUse(token.key, 'headline') && !isName) || findKnownWord(token.key) === 'weekday') return false
  if (findKnownWord(token.key) === 'month' && tokens[at + 1]?.shape === 'number') return false
  // SECRETARY COLE MEETS: in capitals a verb ends the name.
  if (at > from && isShouted([token]) && token.key.length > 2 && findKnownWord(token.key) === 'verb') return false
  if (at > from && token.key.endsWith('ing') && ['verb', 'common'].includes(findKnownWord(token.key))) return false
  if (hasUse(token.key, 'suffix')) return at > from
  if (at > from && hasUse(token.key, 'postnominal') && /^\p{Lu}+/u.test(token.text)) return false
  const state = stateForms.findAt(tokens, at)
  if (state !== undefined && (at === from || state.to > at + 1 || titleHeads.findAt(tokens, state.to) !== undefined))
    return false
  if (/\p{L}\.\p{L}*-/u.test(token.text)) return false
  if (at > from && hasUse(tokens[at - 1]?.key ?? '', 'particle')) return true
  const head = titleHeads.findAt(tokens, at)
  const isTitle = head !== undefined && (head.to > at + 1 || tokens[at + 1]?.shape === 'capital' || at === from)
  if (isTitle && !(at === from && hasUse(token.key, 'given'))) return false
  if (at > from && organizationHeads.findAt(tokens, at) !== undefined) return false
  return !/^\p{Lu}[\p{Lu}\p{N}]+\p{N}/u.test(token.text)
}

/** Officers of ICE: capitals only, where the title before is not in capitals as well. */
function isAcronym(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1]?.text ?? '', tokens[at]?.text ?? '']
  return token.length > 1 && token === token.toUpperCase() && before !== before.toUpperCase()
}

function opensParticle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.shape !== 'lower' || !hasUse(token.key, 'particle')) return false
  const next = tokens[at + 1]
  return (
    next?.shape === 'capital' ||
    (next !== undefined && hasUse(next.key, 'particle') && tokens[at + 2]?.shape === 'capital')
  )
}

function skipSuffix(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text === ',' && /^(?:jr|sr)\.?$/.test(tokens[at + 1]?.key ?? '')) return at + 2
  return at
}

function isShouted(words: readonly Token[]): boolean {
  return words.every((t) => t.text === t.text.toUpperCase())
}

function isPlainCapital(token: Token | undefined): boolean {
  return (
    token?.shape === 'capital' &&
    !hasUse(token.key, 'headline') &&
    ['unknown', 'given'].includes(findKnownWord(token.key))
  )
}

/** Chen Jining: behind a family name even the name of a city may be a name. */
function isNameWord({ key }: Token, followsFamily: boolean): boolean {
  // Le Van Thanh: particles of some names are names of their own in others.
  if (hasUse(key, 'particle')) return true
  const known = findKnownWord(key)
  return known === 'unknown' || known === 'family' || known === 'given' || (followsFamily && known === 'place')
}
