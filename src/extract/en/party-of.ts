/**
 * Party of a mention: a person, a body, or the government that an adjective stands for before its noun.
 *
 * Kuwaiti officials are Kuwait, Yemeni and Saudi governments two governments; the Minister’s offer is nobody.
 */

import { toGovernmentName } from './government-name.js'
import { hasUse } from './lexicon.js'
import type { BodyMention, BodyName, Mention } from './mention.js'
import type { PartyList } from './party.js'
import type { Party, SentenceView } from './sentence-view.js'
import type { Token } from './token.js'

/** The party that a mention is, and the token after it; undefined where it is none. `after` is past its acronym. */
export function readParty(
  view: SentenceView,
  mention: Mention,
  after: number,
  role: Party['role'],
): PartyList | undefined {
  const { tokens } = view
  const place = { from: mention.from, to: after, role, leads: null }
  if (mention.kind === 'body') return readBodyParty(view, mention, after, role)
  if (isThing(tokens, after)) return undefined
  if (mention.kind === 'role' && mention.pronoun === 'both') {
    const parties = view.pair.map((person) => ({ person, body: null, titles: [], iso: person.iso, ...place }))
    return parties.length === 0 ? undefined : { parties, to: after }
  }
  const person = view.personOf(mention)
  if (person !== undefined) {
    const titles = mention.titles.length > 0 ? mention.titles : []
    return { parties: [{ person, body: null, titles, iso: person.iso, ...place }], to: after }
  }
  if (mention.kind !== 'role' || mention.pronoun !== null) return undefined
  const isHead = view.home?.kind === 'international' && mention.titles.some((t) => t.implies === 'unit')
  const body = mention.titles.find((t) => t.body !== null)?.body ?? (isHead ? view.home : null)
  if (body === null) return undefined
  return { parties: [{ person: null, body, titles: [], iso: body.iso, ...place }], to: after }
}

function readBodyParty(
  view: SentenceView,
  mention: BodyMention,
  after: number,
  role: Party['role'],
): PartyList | undefined {
  const { tokens } = view
  let to = after
  let body: BodyName = mention.body
  let i = after
  while (
    i < after + 2 &&
    /^(?:senior|government|military|interim|transitional|cabinet)$/.test(tokens[i]?.key ?? '') &&
    hasUse(tokens[i + 1]?.key ?? '', 'group')
  )
    i++
  const next = tokens[i]
  const isGroup = next !== undefined && (hasUse(next.key, 'group') || next.key === 'side') && !isThing(tokens, i + 1)
  if (isGroup) to = i + 1
  else if (mention.use === 'adjective' && body.kind === 'state')
    return joinsGovernments(tokens, after) ? toList(mention, body, after, role) : undefined
  else if (isThing(tokens, after))
    return hasUse(tokens[after + 1]?.key ?? '', 'group') ? toList(mention, body, after + 2, role) : undefined
  else if (mention.use === 'both' && tokens[after]?.shape === 'capital' && view.mentionAt.get(after) === undefined)
    return undefined
  if (isGroup && /^governments?$/.test(next.key) && body.kind === 'state') {
    body = { name: toGovernmentName(body.name), kind: 'government', iso: body.iso }
  }
  return toList(mention, body, to, role)
}

function toList(mention: BodyMention, body: BodyName, to: number, role: Party['role']): PartyList {
  return { parties: [{ person: null, body, titles: [], iso: body.iso, from: mention.from, to, role, leads: null }], to }
}

/** Yemeni and Saudi governments: the first adjective waits for the noun of the second. */
function joinsGovernments(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.key === 'and' &&
    tokens.slice(at + 1, at + 5).some((t) => t.key === 'governments' || t.key === 'officials')
  )
}

/** Whether a possessive follows: what is met is not the Minister but the Minister's offer. */
export function isThing(tokens: readonly Token[], at: number): boolean {
  return /^[’']s?$/.test(tokens[at]?.text ?? '')
}
