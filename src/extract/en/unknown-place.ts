/** Unknown places: Mayor of Clarkston, Crown Prince of Abu Dhabi, where no list holds the place. */

import { joinTokens } from './joined-text.js'
import { findKnownWord } from './known-word.js'
import { capitals, hasUse, titleHeads } from './lexicon.js'
import type { BodyName } from './mention.js'
import type { Token } from './token.js'

/** Mayor of Clarkston, Crown Prince of Abu Dhabi, Duke of Sussex: a place that no list holds. */
export function readUnknownPlace(
  tokens: readonly Token[],
  at: number,
  belongs: boolean,
): { to: number; body: BodyName | null } | undefined {
  const capital = capitals.findAt(tokens, at)
  let to = capital?.to ?? at
  if (capital === undefined) {
    while (to - at < 4 && isPlaceWord(tokens, to, at)) to++
  }
  if (to === at) return undefined
  return { to, body: belongs ? { name: joinTokens(tokens, at, to), kind: 'government', iso: null } : null }
}

function isPlaceWord(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]
  if (token?.shape !== 'capital' || hasUse(token.key, 'headline') || titleHeads.findAt(tokens, at) !== undefined)
    return false
  if (/^(?:month|weekday)$/.test(findKnownWord(token.key))) return false
  return at === from || findKnownWord(token.key) !== 'given'
}
