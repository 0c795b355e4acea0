/**
 * Parties: reads a list of those who take part, before or after a verb.
 *
 * Secretary Rivera and Foreign Minister Okello; senior officials from the Republic of Yemen and Saudi governments,
 * and the Gulf Cooperation Council; the Amir of Qatar, accompanied by Minister Haddad. The list ends at the first
 * word that belongs to none of this. A state in a phrase of place (in Kenya) is no party.
 */
import { skipAcronym } from './body-name.js'
import { findKnownWord, isActor } from './known-word.js'
import { hasUse, toGovernmentName } from './lexicon.js'
import type { BodyName, Mention, TitlePhrase } from './mention.js'
import { isThing, readParty } from './party-of.js'
import type { Person } from './people.js'
import type { Token } from './token.js'

export interface Party {
  readonly person: Person | null
  /** The body itself, where nobody is named; else null: the person's body is found later. */
  readonly body: BodyName | null
  readonly titles: readonly TitlePhrase[]
  readonly iso: string | null
  readonly from: number
  readonly to: number
  readonly role: 'principal' | 'accompanying'
  /** The body whose delegation the person leads. */
  readonly leads: BodyName | null
}

/** One sentence with its mentions, and who its roles and pronouns mean. */
export interface SentenceView {
  readonly index: number
  readonly tokens: readonly Token[]
  /** Mentions that no longer one holds, by their first token. */
  readonly mentionAt: ReadonlyMap<number, Mention>
  personOf(mention: Mention): Person | undefined
}

export interface PartyList {
  readonly parties: readonly Party[]
  readonly to: number
}

const ASIDE = /^(?:accompanied|joined|led|headed|represented|flanked)$/

const PREPOSITION = /^(?:of|from|with|between|among|at|in|representing)$/

/** The list that starts at `at`; no parties where it is none. */
export function readParties(view: SentenceView, at: number): PartyList {
  const list: OpenList = { parties: [], role: 'principal', end: at, open: false, ledBody: null }
  for (let i = at; i < view.tokens.length; ) {
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
  if (token.shape === 'capital' && list.open && !hasUse(token.key, 'headline')) return at + 1
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

function isGroupWord(token: Token): boolean {
  return (hasUse(token.key, 'group') || hasUse(token.key, 'crowd')) && token.text !== token.text.toUpperCase()
}

/** officials from, members of, staff at: past the preposition, but not where a place follows. */
function skipPreposition(view: SentenceView, at: number): number {
  return PREPOSITION.test(view.tokens[at]?.key ?? '') && !isPlacePhrase(view, at) ? at + 1 : at
}

/** Whether `,` or `and` is followed by a verb, so that the list is over: and underscored. */
function opensClause(view: SentenceView, at: number): boolean {
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

function isJoined(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    before !== undefined &&
    (/^[,;&]$/.test(before.text) || before.key === 'and' || hasUse(before.key, 'list') || hasUse(before.key, 'group'))
  )
}

function pluralGovernments(tokens: readonly Token[], at: number, parties: readonly Party[]): readonly Party[] {
  const noun = tokens.slice(at, (parties.at(-1)?.to ?? at) + 1).some((t) => t.key === 'governments')
  if (!noun) return parties
  return parties.map((p) =>
    p.body?.kind === 'state' && p.person === null
      ? { ...p, body: { name: toGovernmentName(p.body.name), kind: 'government' as const, iso: p.body.iso } }
      : p,
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

function isPlacePhrase(view: SentenceView, at: number): boolean {
  const key = view.tokens[at]?.key
  if (key !== 'in' && key !== 'at') return false
  const start = view.tokens[at + 1]?.key === 'the' ? at + 2 : at + 1
  const mention = view.mentionAt.get(start)
  return key === 'in' || mention?.kind !== 'body'
}

/** civil society leaders, human rights defender Natan Lev: words that a noun of people or a name follows soon. */
function leadsToParty(view: SentenceView, at: number): boolean {
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
