/** Occasions told by a noun that is no object of a verb: talks between X and Y, during his meeting with Z. */
import { hasUse } from './lexicon.js'
import type { Occasion } from './occasion.js'
import { isSameParty } from './occasion-kind.js'
import { findOccasionNoun } from './occasion-word.js'
import { readParties } from './party.js'
import type { SentenceView } from './sentence-view.js'
import { readSubjectAfter } from './subject.js'
import type { Token } from './token.js'

/** During his call with Foreign Minister X, the Secretary stressed: the noun alone, with the actor after it. */
export function findNominal(view: SentenceView): Occasion[] {
  const { tokens } = view
  for (let i = 0; i < tokens.length; i++) {
    const noun = findOccasionNoun(tokens, i)
    if (
      noun === undefined ||
      noun.signed ||
      tokens[i]?.shape !== 'lower' ||
      !/^(?:with|between)$/.test(tokens[i + 1]?.key ?? '')
    )
      continue
    if (!/^(?:in|during|after|following)$/.test(tokens[0]?.key ?? '') || i > 6) continue
    if (tokens.some((t) => /^(?:will|would|upcoming|planned|’ll)$/.test(t.key))) continue
    const list = readParties(view, i + 2)
    const named = list.parties.filter((p) => p.person !== null)
    // The list runs on into the subject: In a meeting with Minister A, Secretary B stressed.
    const last = named.length > 1 && view.tokens[(named.at(-1)?.from ?? 0) - 1]?.text === ',' ? named.at(-1) : undefined
    const others = last === undefined ? named : named.slice(0, -1)
    const subjects = (last === undefined ? readSubjectAfter(view, list.to) : [last]).filter(
      (s) => !others.some((o) => isSameParty(s, o)),
    )
    if (others.length === 0 || subjects.length === 0) continue
    return [
      {
        kind: noun.kind,
        subjects,
        objects: others,
        host: null,
        open: false,
        present: false,
        at: i,
        rule: 'en/occasion/noun-alone',
      },
    ]
  }
  return []
}

/** Token of the noun for an occasion that stands at `at` or soon after; undefined where none does. */
export function findNoun(tokens: readonly Token[], at: number): number | undefined {
  let found: number | undefined
  for (let i = at; i < Math.min(at + 16, tokens.length); i++) {
    const token = tokens[i]
    if (token === undefined || /^[.;:]$/.test(token.text)) break
    if (findOccasionNoun(tokens, i) !== undefined) {
      found = i
      if (tokens[i + 1]?.shape !== 'capital' && findOccasionNoun(tokens, i + 1) === undefined) break
    } else if (
      found !== undefined ||
      (token.shape === 'lower' && (hasUse(token.key, 'clause') || token.key === 'with'))
    )
      break
  }
  return found
}
