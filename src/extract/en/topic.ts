/**
 * Topics: words of fields and regions inside titles and names of bodies: Democracy, Human Rights, and Labor.
 *
 * A list of topics ends where a title, a name, a state or another body begins.
 */
import { findKnownWord } from './known-word.js'
import { knownBodies, organizationHeads, stateForms, states, titleHeads, topicWords } from './lexicon.js'
import type { Token } from './token.js'

/** Most words of a name of a body. */
export const LONGEST = 14

const TOPIC_ENDING = /(?:tion|tions|ment|ments|ity|ities|ship|ance|ence|ics|ism|ness|ology|ography|cy)$/

/** Whether a capitalised word names a field, so that no name starts with it: Reconciliation, Affairs. */
export function isTopic(token: Token): boolean {
  if (topicWords.has(token.key) || topicWords.has(toSingular(token.key))) return true
  if (token.key.includes('-') && token.key.split('-').some((part) => topicWords.has(part))) return true
  const known = findKnownWord(token.key)
  if (known === 'given' || known === 'family' || known === 'place') return false
  return token.key.length > 6 && TOPIC_ENDING.test(token.key)
}

/** Token after a list of topics: Democracy, Human Rights, and Labor. `at` itself where there is none. */
export function skipTopics(tokens: readonly Token[], at: number): number {
  let end = at
  let i = at
  while (i < tokens.length && i - at < LONGEST) {
    const token = tokens[i]
    if (token === undefined) break
    if (i > at && opensBody(tokens, i)) break
    if (token.shape === 'capital' && isTopic(token) && !(i > at && startsTitle(tokens, i))) end = ++i
    else if (i > at && token.shape === 'capital' && (isUnknownTopic(tokens, i) || isOwnPeople(tokens, i))) i++
    else if (i > at && isListMark(tokens, i)) i++
    else if (i > at && /^(?:and|&|of|for|the|in|on|to|with|,)$/.test(token.key)) {
      const next = tokens[i + 1]
      if (next === undefined || !(isTopicCapital(next) || isOwnPeople(tokens, i + 1) || /^(?:the|and)$/.test(next.key)))
        break
      if (namesAnother(tokens, i + 1) || (next.key === 'the' && namesAnother(tokens, i + 2))) break
      i++
    } else break
  }
  return end
}

/** Ministry of Sport, after Ministry of Information: the list is one of bodies. */
function opensBody(tokens: readonly Token[], at: number): boolean {
  return organizationHeads.findAt(tokens, at) !== undefined && /^(?:of|for)$/.test(tokens[at + 1]?.key ?? '')
}

/** A body or a state of its own, that no list of topics goes on with. */
function namesAnother(tokens: readonly Token[], at: number): boolean {
  const state = stateForms.findAt(tokens, at)
  return knownBodies.findAt(tokens, at) !== undefined || (state !== undefined && state.value.use !== 'adjective')
}

/** Moroccan in Minister of African Cooperation and Moroccan Expatriates: a state's adjective between topics. */
function isOwnPeople(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    stateForms.findAt(tokens, at)?.value.use === 'adjective' &&
    next?.shape === 'capital' &&
    isTopic(next) &&
    !startsTitle(tokens, at + 1)
  )
}

/** Drug in National Drug Control Policy: an unknown word between topics. */
function isUnknownTopic(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token === undefined || next === undefined || next.shape !== 'capital' || !isTopic(next)) return false
  return (
    !startsTitle(tokens, at) &&
    ['unknown', 'common'].includes(findKnownWord(token.key)) &&
    stateForms.findAt(tokens, at) === undefined
  )
}

/** Whether a title starts at `at`, so that no name of a body goes on there. */
export function startsTitle(tokens: readonly Token[], at: number): boolean {
  const head = titleHeads.findAt(tokens, at)
  if (head !== undefined)
    return organizationHeads.findAt(tokens, at) === undefined && !/^general$/.test(tokens[at]?.key ?? '')
  if (
    !/^(?:deputy|assistant|acting|under|vice|senior|special|principal|prime|permanent|spokesperson|chief|first|former)$/.test(
      tokens[at]?.key ?? '',
    )
  )
    return false
  for (let i = at + 1; i < at + 5 && tokens[i]?.shape === 'capital'; i++)
    if (titleHeads.findAt(tokens, i) !== undefined) return true
  return false
}

/** Whether a token is a capitalised topic. */
export function isTopicCapital(token: Token): boolean {
  return token.shape === 'capital' && (isTopic(token) || states.has(token.text))
}

/** A comma of a list that goes on with `and`: Population, Refugees, and Migration. */
function isListMark(tokens: readonly Token[], at: number): boolean {
  const [token, next, third] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (token?.text !== ',' || next === undefined) return false
  if (next.key === 'and') return third !== undefined && isTopicCapital(third)
  if (!isTopicCapital(next)) return false
  for (let i = at + 1; i < at + 8; i++) {
    if (tokens[i]?.key === 'and') return tokens[i + 1] !== undefined && isTopicCapital(tokens[i + 1] as Token)
    if (tokens[i]?.shape !== 'capital' && tokens[i]?.text !== ',') return false
  }
  return false
}

/** A noun without its plural ending. */
export function toSingular(key: string): string {
  if (key.endsWith('ies')) return `${key.slice(0, -3)}y`
  return key.endsWith('s') ? key.slice(0, -1) : key
}
