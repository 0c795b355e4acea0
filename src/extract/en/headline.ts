/**
 * Headlines: what the title of an article says of an occasion that the text only implies.
 *
 * Secretary Rivera’s Call with Foreign Minister Okello; President Adeyemi and Prime Minister Lund Before Their Meeting.
 * A headline of a plan (Travel to, Upcoming) says nothing here.
 */
import type { Occasion } from './occasion.js'
import { findOccasionNoun } from './occasion-word.js'
import type { PartyList } from './party.js'
import { readParties } from './party.js'
import type { Party, SentenceView } from './sentence-view.js'

const TOGETHER = /^(?:before|statements|statement|press|remarks|joint)$/

/** The occasion that a headline names, or undefined. */
export function readHeadline(view: SentenceView): Occasion | undefined {
  const { tokens } = view
  if (tokens.some((t) => /^(?:upcoming|will|previewing|preview|schedule|travel)$/.test(t.key))) return undefined
  const first = [...view.mentionAt.keys()].sort((a, b) => a - b)[0]
  if (first === undefined) return undefined
  const nounAt = tokens.findIndex(
    (_, i) =>
      i > first && findOccasionNoun(tokens, i) !== undefined && /^(?:with|between)$/.test(tokens[i + 1]?.key ?? ''),
  )
  if (nounAt !== -1) {
    const subjects = readOwner(view, first, nounAt)
    // An interview with a journalist is no meeting: who is met has a title.
    const objects = readParties(view, nounAt + 2).parties.filter((p) => p.person !== null && p.person.titles.length > 0)
    const kind = findOccasionNoun(tokens, nounAt)?.kind ?? 'talks'
    if (subjects.length === 0 || objects.length === 0) return undefined
    return { kind, subjects, objects, host: null, open: false, present: false, at: nounAt, rule: 'en/headline/noun' }
  }
  const list = readTogether(view, first)
  const next = tokens.slice(list.to, list.to + 5)
  if (list.parties.filter((p) => p.person !== null).length < 2 || !next.some((t) => TOGETHER.test(t.key)))
    return undefined
  return {
    kind: 'talks',
    subjects: list.parties,
    objects: [],
    host: null,
    open: false,
    present: false,
    at: list.to,
    rule: 'en/headline/together',
  }
}

/** A and B, or A with B: all who stand before the words of the occasion. */
function readTogether(view: SentenceView, at: number): PartyList {
  const list = readParties(view, at)
  if (view.tokens[list.to]?.key !== 'with' || list.parties.length === 0) return list
  const others = readParties(view, list.to + 1)
  return { parties: [...list.parties, ...others.parties], to: others.to }
}

/** The people before the noun, of whom the last has a possessive: Secretary Rivera and Secretary Cho’s Call. */
function readOwner(view: SentenceView, from: number, nounAt: number): readonly Party[] {
  const subjects: Party[] = []
  for (let i = from; i < nounAt; i++) {
    const mention = view.mentionAt.get(i)
    if (mention === undefined || mention.kind === 'body') continue
    const person = view.personOf(mention)
    if (person !== undefined)
      subjects.push({
        person,
        body: null,
        titles: mention.titles,
        iso: person.iso,
        from: i,
        to: mention.to,
        role: 'principal',
        leads: null,
      })
  }
  return subjects
}
