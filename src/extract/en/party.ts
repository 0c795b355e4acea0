/**
 * Parties: reads a list of those who take part, before or after a verb.
 *
 * Secretary Rivera and Foreign Minister Okello; senior officials from the Republic of Yemen and Saudi governments,
 * and the Gulf Cooperation Council; the Amir of Qatar, accompanied by Minister Haddad. The list ends at the first
 * word that belongs to none of this. A state in a phrase of place (in Kenya) is no party.
 */
import { hasUse } from './lexicon.js'
import type { BodyName, Mention } from './mention.js'
import { isThing, readParty } from './party-of.js'
import { ASIDE, isGroupWord, leadsToParty, opensClause, PREPOSITION, skipPreposition } from './party-word.js'
import { pluralGovernments } from './plural-government.js'
import type { Party, SentenceView } from './sentence-view.js'
import { skipAcronym } from './state-name.js'
import type { Token } from './token.js'

export interface PartyList {
  readonly parties: readonly Party[]
  readonly to: number
}

/** Most tokens of a list; whatever runs on longer is a text without full stops. */
const LONGEST_LIST = 600

/** The list that starts at `at` and ends before `until`; no parties where it is none. */
export function readParties(view: SentenceView, at: number, until = at + LONGEST_LIST): PartyList {
  const list: OpenList = { parties: [], role: 'principal', end: at, open: false, ledBody: null }
  for (let i = at; i < Math.min(until, view.tokens.length); ) {
    const mention = view.mentionAt.get(i)
    const next = mention === undefined ? stepOver(view, i, list) : takeMention(view, mention, list)
    if (next === undefined) break
    i = next
  }
  return { parties: pluralGovernments(view.tokens, at, list.parties), to: list.end }
}

interface OpenList {
  readonly parties: Party[]
  role: Party['role']
  end: number
  /** A comma, `and`, or a noun of people came last, so that a party may follow. */
  open: boolean
  ledBody: BodyName | null
}

/** Adds a mention to the list: the token after it, or undefined where the list is over. */
function takeMention(view: SentenceView, mention: Mention, list: OpenList): number | undefined {
  const { tokens } = view
  if (mention.kind === 'role' && mention.pronoun !== null && list.parties.length > 0) return undefined
  const after = skipAcronym(tokens, mention.to)
  if (!list.open && list.parties.length > 0 && !isJoined(tokens, mention.from)) return undefined
  if (mention.kind === 'body' && isThing(tokens, after) && view.mentionAt.get(after + 1)?.kind === 'body') {
    list.open = true
    return after + 1
  }
  if (
    mention.kind === 'role' &&
    mention.pronoun !== 'both' &&
    hasUse(tokens[after - 1]?.key ?? '', 'group') &&
    view.personOf(mention) === undefined
  ) {
    list.open = true
    return skipPreposition(view, after)
  }
  const read = readParty(view, mention, after, list.role)
  if (read === undefined) {
    if (isThing(tokens, after) && mention.kind !== 'body') return undefined
    list.open = mention.kind === 'body'
    return after
  }
  const fresh = read.parties.filter((p) => !list.parties.some((o) => isSame(o, p)))
  list.parties.push(
    ...fresh.map((p) => (p.person !== null && list.ledBody !== null ? { ...p, leads: list.ledBody } : p)),
  )
  list.ledBody = null
  // ASEAN Chair Brunei: a role that nobody is named for may be followed by who holds it.
  list.open = mention.kind === 'role' && read.parties.every((p) => p.person === null)
  list.end = read.to
  return read.to
}

/** Steps over a word that may stand in the list: the token after it, or undefined where the list is over. */
function stepOver(view: SentenceView, at: number, list: OpenList): number | undefined {
  const { tokens } = view
  const token = tokens[at]
  if (token === undefined) return undefined
  if (ASIDE.test(token.key) && tokens[at + 1]?.key === 'by') {
    const leads = /^(?:led|headed|represented)$/.test(token.key)
    list.role = leads ? 'principal' : 'accompanying'
    if (leads) list.ledBody = takeLedBody(list.parties)
    list.open = true
    return at + 2
  }
  if (/^(?:,|and|;|&|or|\/)$/.test(token.key)) {
    if (opensClause(view, at + 1)) return findIncluding(view, at + 1)
    list.open = true
    return at + 1
  }
  if (isGroupWord(token)) {
    list.open = true
    return skipPreposition(view, at + 1)
  }
  const passes =
    (hasUse(token.key, 'list') && !PREPOSITION.test(token.key) && token.key !== 'for') ||
    (token.key === 'with' && tokens[at - 1]?.key === 'along') ||
    (token.shape === 'lower' && leadsToParty(view, at))
  if (passes) {
    list.open = true
    return at + 1
  }
  if (/^[“”"()]$/.test(token.text) || token.shape === 'number') return at + 1
  // Waterton President X: a word that belongs to the name of the body of whoever follows.
  const leadsOn = list.open || view.mentionAt.get(at + 1)?.kind === 'person'
  if (token.shape === 'capital' && leadsOn && !hasUse(token.key, 'headline')) return at + 1
  return findIncluding(view, at)
}

/** today in Rome, including: the list goes on behind a date or a place. */
function findIncluding(view: SentenceView, at: number): number | undefined {
  for (let i = at; i < at + 9; i++) {
    const token = view.tokens[i]
    if (
      token === undefined ||
      (token.shape === 'lower' && !/^(?:including|today|yesterday|in|on|at|the|this|morning)$/.test(token.key))
    )
      return undefined
    if (token.key === 'including') return i + 1
  }
  return undefined
}

function isJoined(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    before !== undefined &&
    (/^[,;&]$/.test(before.text) || before.key === 'and' || hasUse(before.key, 'list') || hasUse(before.key, 'group'))
  )
}

/** The delegation of Tajikistan, led by Foreign Minister X: the person stands for the body before. */
function takeLedBody(parties: Party[]): BodyName | null {
  const last = parties.at(-1)
  if (last === undefined || last.person !== null) return null
  parties.pop()
  return last.body
}

function isSame(a: Party, b: Party): boolean {
  return a.person === b.person && a.body?.name === b.body?.name
}
