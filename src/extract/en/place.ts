/**
 * Places: where a sentence says that an occasion was: in Washington, D.C.; at the Department of State; in San José, Costa Rica.
 *
 * Only capitals right after `in` or `at` count; a month, a person or a role there is no place.
 */

import { joinTokens } from './joined-text.js'
import { findKnownWord } from './known-word.js'
import { hasUse } from './lexicon.js'
import type { SentenceView } from './sentence-view.js'

const LONGEST = 8
const SUBJECT = /^(?:to|about|regarding|concerning|for|on|where|and|that)$/

/** The place nearest after the verb at `at`, else the one that opens the sentence; null where none is told. */
export function findPlace(view: SentenceView, at: number): string | null {
  for (let i = at; i < view.tokens.length; i++) {
    const place = readPlace(view, i)
    if (place !== undefined) return place
    // to discuss the situation in Kenya: what follows tells of the subject, not of the place.
    if (i > at && SUBJECT.test(view.tokens[i]?.key ?? '') && view.tokens[i + 1]?.shape === 'lower') break
  }
  return readPlace(view, 0) ?? readPlace(view, 1) ?? null
}

function readPlace(view: SentenceView, at: number): string | undefined {
  const { tokens } = view
  if (!/^(?:in|at)$/.test(tokens[at]?.key ?? '')) return undefined
  const from = tokens[at + 1]?.key === 'the' ? at + 2 : at + 1
  const mention = view.mentionAt.get(from)
  if (mention !== undefined && mention.kind !== 'body') return undefined
  let to = mention?.to ?? from
  while (to < from + LONGEST && isPlaceWord(view, to)) to++
  if (to === from) return undefined
  if (tokens[to]?.key === 'of') {
    const start = tokens[to + 1]?.key === 'the' ? to + 2 : to + 1
    if (isPlaceWord(view, start)) to = view.mentionAt.get(start)?.to ?? start + 1
  }
  if (tokens[to]?.text === ',' && isPlaceWord(view, to + 1)) {
    const more = view.mentionAt.get(to + 1)?.to ?? to + 2
    if (!/^(?:and|who|which)$/.test(tokens[more]?.key ?? '')) to = more
  }
  return joinTokens(tokens, from, to)
}

function isPlaceWord(view: SentenceView, at: number): boolean {
  const token = view.tokens[at]
  if (token?.shape !== 'capital' || hasUse(token.key, 'headline')) return false
  const known = findKnownWord(token.key)
  const mention = view.mentionAt.get(at)
  return known !== 'month' && known !== 'weekday' && (mention === undefined || mention.kind === 'body')
}
