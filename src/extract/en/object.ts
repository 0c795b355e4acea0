/**
 * Objects: finds who was met, after the verb: directly (met X), past dates and places (met today in Oslo with X),
 * and those who hosted.
 */
import type { OccasionVerb } from './occasion-word.js'
import type { PartyList } from './party.js'
import { readParties } from './party.js'
import type { Party, SentenceView } from './sentence-view.js'
import { isAdverbial } from './subject.js'
import type { Token } from './token.js'

/** Words that the other party follows. */
export const WITH = /^(?:with|to|alongside|opposite)$/

const GATHERING = /^(?:meeting|forum|summit|ministerial|conference|assembly|dialogue|gathering)$/

/** Who was met, from the token after the verb. */
export function readObject(view: SentenceView, at: number, verb: OccasionVerb): PartyList {
  if (verb.frame === 'direct' || verb.frame === 'person') {
    const direct = readParties(view, at)
    if (direct.parties.length > 0) return direct
    const late = readPastAdverbs(view, at)
    if (late !== undefined) return late
  }
  return readWith(view, at, 18)
}

/** received today in Riyadh Minister X: only people follow a date or a place so. */
function readPastAdverbs(view: SentenceView, at: number): PartyList | undefined {
  if (!/^(?:today|yesterday|on|in|at|this|here)$/.test(view.tokens[at]?.key ?? '')) return undefined
  for (let i = at + 1; i < at + 9; i++) {
    const token = view.tokens[i]
    const mention = view.mentionAt.get(i)
    if (mention?.kind === 'person' && !/^(?:with|to|of|by|for)$/.test(view.tokens[i - 1]?.key ?? ''))
      return readParties(view, i)
    if (token === undefined || (token.shape === 'lower' && !isAdverbial(token)) || /^[.;:]$/.test(token.text))
      return undefined
  }
  return undefined
}

/** The list after `with`, past dates and places: met today in Washington, D.C., with. */
export function readWith(view: SentenceView, at: number, limit: number): PartyList {
  const none: PartyList = { parties: [], to: at }
  for (let i = at; i < Math.min(at + limit, view.tokens.length); i++) {
    const token = view.tokens[i]
    if (token === undefined) return none
    if (WITH.test(token.key) || token.key === 'between') {
      const list = readParties(view, i + 1)
      if (list.parties.length > 0) return list
      if (token.key !== 'to') return none
      continue
    }
    if (token.shape === 'capital' || token.shape === 'number' || isAdverbial(token) || token.shape === 'mark') continue
    if (/^(?:department|ministry|for|hosted|held|regular|annual|day|th|headquarters)$/.test(token.key)) continue
    return none
  }
  return none
}

/** Those who hosted or chaired: hosted by X. */
export function readHostedBy(view: SentenceView, at: number): readonly Party[] {
  for (let i = at; i < Math.min(at + 25, view.tokens.length - 1); i++) {
    if (
      /^(?:hosted|chaired|co-hosted|co-chaired|convened|led)$/.test(view.tokens[i]?.key ?? '') &&
      view.tokens[i + 1]?.key === 'by'
    ) {
      return readParties(view, i + 2).parties
    }
  }
  return []
}

/** Whether the verb has an object, so that its subjects did not meet each other. */
export function hasObject(view: SentenceView, at: number): boolean {
  return (
    /^(?:the|a|an|his|her|their|its|our|several|many|no|more)$/.test(view.tokens[at]?.key ?? '') ||
    view.mentionAt.has(at)
  )
}

/** Whether a list speaks of people of a body, and not of the body as such. */
export function isDelegation(view: SentenceView, list: PartyList): boolean {
  const first = list.parties[0]
  return (
    first !== undefined &&
    view.tokens
      .slice(Math.max(0, first.from - 6), list.to + 1)
      .some((t) => /^(?:delegations?|officials|representatives|leaders|members|ministers)$/.test(t.key))
  )
}

/** Whether what follows is a gathering with a name: at the Regional Forum. */
export function namesGathering(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:at|during|in|for)$/.test(tokens[at]?.key ?? '')) return false
  return tokens.slice(at, at + 14).some((t) => t.shape === 'capital' && GATHERING.test(t.key))
}
