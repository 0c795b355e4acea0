/**
 * Subjects: finds who met, before the verb.
 *
 * The longest list of parties that ends where the verb begins, but for adverbs, dates and places between them.
 * Behind a preposition nobody acts: In Kenya, Secretary Rivera met.
 */
import { findKnownWord } from './known-word.js'
import { hasUse } from './lexicon.js'
import { readParties } from './party.js'
import type { Party, SentenceView } from './sentence-view.js'
import type { Token } from './token.js'

/** Words and marks that may stand between a verb and its parties: today, by phone, on the margins of. */
export function isAdverbial(token: Token): boolean {
  return hasUse(token.key, 'adverbial') || /^[,;()–-]$/.test(token.text)
}

/** The longest list that ends where the verb begins, but for adverbs and dates. */
export function readSubject(view: SentenceView, verbAt: number): readonly Party[] {
  for (let start = Math.max(0, verbAt - 60); start < verbAt; start++) {
    const mention = view.mentionAt.get(start)
    const token = view.tokens[start]
    const isGroup = token !== undefined && hasUse(token.key, 'group')
    if (mention === undefined && !isGroup) continue
    if (mention !== undefined && followsPreposition(view.tokens, start)) continue
    const list = readParties(view, start, verbAt + 1)
    if (list.parties.length > 0 && list.to <= verbAt && skipAdverbs(view, list.to, verbAt) === verbAt)
      return list.parties
  }
  return []
}

/** The first list of the sentence that stands behind no preposition: the subject of `and met with`. */
export function readFirstSubject(view: SentenceView, verbAt: number): readonly Party[] {
  return readSubjectAfter(view, 0, verbAt)
}

/** The first list with a person after `from` that stands behind no preposition. */
export function readSubjectAfter(view: SentenceView, from: number, until = view.tokens.length): readonly Party[] {
  for (let start = from; start < until; start++) {
    if (view.mentionAt.get(start) === undefined || followsPreposition(view.tokens, start)) continue
    const list = readParties(view, start)
    if (list.parties.some((p) => p.person !== null)) return list.parties
  }
  return []
}

function skipAdverbs(view: SentenceView, at: number, until: number): number {
  let i = at
  while (i < until && i - at < 24) {
    const token = view.tokens[i]
    if (token === undefined) return i
    const aside = skipAside(view, i, until)
    if (aside > i) i = aside
    else if (isAdverbial(token) || token.shape === 'number' || isCalendar(token)) i++
    else if (
      token.shape === 'capital' &&
      /^(?:in|at|on|of|,|the)$/.test(view.tokens[i - 1]?.key ?? '') &&
      view.mentionAt.get(i)?.kind !== 'person'
    )
      i++
    else if (token.shape === 'capital' && i > at && view.tokens[i - 1]?.shape === 'capital') i++
    else return i
  }
  return i
}

/** , on a four-day visit, : what stands between two commas and names nobody. */
function skipAside(view: SentenceView, at: number, until: number): number {
  if (view.tokens[at]?.text !== ',') return at
  for (let i = at + 1; i < Math.min(until, at + 15); i++) {
    if (view.tokens[i]?.text === ',') return i + 1
    const mention = view.mentionAt.get(i)
    if ((mention !== undefined && mention.kind !== 'body') || view.tokens[i]?.key === 'and') return at
  }
  return at
}

function isCalendar(token: Token): boolean {
  const known = findKnownWord(token.key)
  return known === 'month' || known === 'weekday'
}

function followsPreposition(tokens: readonly Token[], at: number): boolean {
  let i = at - 1
  while (i >= 0 && /^(?:the|a|an|his|her|their|its|former|then|interim|senior)$/.test(tokens[i]?.key ?? '')) i--
  const key = tokens[i]?.key ?? ''
  // visited Peking University and met: what is visited did not meet.
  if (tokens[i]?.shape === 'lower' && /^[a-z-]{3,}ed$/.test(key) && findKnownWord(key) !== 'common') return true
  return /^(?:of|in|to|from|for|with|by|on|at|under|about|against|between|regarding|including|representing|into|after|before|toward|towards|via)$/.test(
    key,
  )
}

/** , and met / then met: the subject was told before. */
export function isCoordinated(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const key = tokens[i]?.key ?? ''
    if (key === 'and' || key === ',') return true
    if (!/^(?:also|then|later|separately|today|virtually|jointly)$/.test(key)) return false
  }
  return false
}
