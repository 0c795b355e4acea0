/** Words between the parties of a list: which of them lead on to a party, and which end the list. */
import { findKnownWord, isActor } from './known-word.js'
import { hasUse } from './lexicon.js'
import type { SentenceView } from './sentence-view.js'
import type { Token } from './token.js'

/** Before `by`: whoever follows came along, or leads. */
export const ASIDE = /^(?:accompanied|joined|led|headed|represented|flanked)$/

/** Joins a noun of people to a body: officials from. */
export const PREPOSITION = /^(?:of|from|with|between|among|at|in|representing)$/

/** Whether the token is a noun of people (officials, leaders), and no acronym. */
export function isGroupWord(token: Token): boolean {
  return (hasUse(token.key, 'group') || hasUse(token.key, 'crowd')) && token.text !== token.text.toUpperCase()
}

/** officials from, members of, staff at: past the preposition, but not where a place follows. */
export function skipPreposition(view: SentenceView, at: number): number {
  return PREPOSITION.test(view.tokens[at]?.key ?? '') && !isPlacePhrase(view, at) ? at + 1 : at
}

/** Whether `,` or `and` is followed by a verb, so that the list is over: and underscored. */
export function opensClause(view: SentenceView, at: number): boolean {
  const token = view.tokens[at]
  if (token === undefined || view.mentionAt.has(at)) return false
  if (/^(?:who|which|where|when|while|whom|that|to|in|on|at|during|after|before|as|for)$/.test(token.key)) {
    return !(token.key === 'as' && view.tokens[at + 1]?.key === 'well')
  }
  return (
    token.shape === 'lower' &&
    (/^[a-z]{3,}ed$/.test(token.key) || findKnownWord(token.key) === 'verb') &&
    !ASIDE.test(token.key) &&
    !hasUse(token.key, 'list')
  )
}

function isPlacePhrase(view: SentenceView, at: number): boolean {
  const key = view.tokens[at]?.key
  if (key !== 'in' && key !== 'at') return false
  const start = view.tokens[at + 1]?.key === 'the' ? at + 2 : at + 1
  const mention = view.mentionAt.get(start)
  return key === 'in' || mention?.kind !== 'body'
}

/** civil society leaders, human rights defender Natan Lev: words that a noun of people or a name follows soon. */
export function leadsToParty(view: SentenceView, at: number): boolean {
  for (let i = at; i < at + 5; i++) {
    const token = view.tokens[i]
    if (token === undefined) return false
    if (view.mentionAt.get(i)?.kind === 'person') return i > at && isDescription(view.tokens[i - 1])
    if (isGroupWord(token)) return true
    if (token.shape !== 'lower' && !/^\p{Lu}{2,}$/u.test(token.text)) return false
    if (PREPOSITION.test(token.key) || hasUse(token.key, 'clause') || hasUse(token.key, 'future')) return false
    if (findKnownWord(token.key) === 'verb' && !token.key.endsWith('ing')) return false
  }
  return false
}

/** human rights defender Natan Lev, but not the dialogue President Okello convened. */
function isDescription(before: Token | undefined): boolean {
  return before !== undefined && (isActor(before.key) || hasUse(before.key, 'actor') || hasUse(before.key, 'group'))
}
