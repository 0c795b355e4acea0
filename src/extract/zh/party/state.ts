/**
 * State of reading: what the rules for parties carry from phrase to phrase of one sentence.
 */
import type { Place, TokenClass } from '../lexicon/entry.js'
import type { Context } from '../organization/context.js'
import type { ListContext, Organization, OrganizationMention } from '../organization/organization.js'
import type { Element, Post } from './party.js'
import { createParty } from './party.js'

export interface State {
  readonly context: Context
  readonly elements: Element[]
  readonly organizations: OrganizationMention[]
  /** Posts read, whose holder has not come yet. */
  pending: Post[]
  /** Whether the next posts are told as former ones: 时任, 曾任. */
  former: boolean
  /** Posts of the last named person, for names that share them. */
  shared: Post[]
  /** Bodies of the list so far, latest last. */
  listBodies: Organization[]
  list: { -readonly [Key in keyof ListContext]: ListContext[Key] }
  /** Body or place right before the next phrase. */
  adjacent: { body: Organization; end: number; start: number } | null
  /** Where a body ends that nothing resolves: 省委统战部 where the province is not told. */
  unknownBodyEnd: number
  /** The last state named, here or in a sentence before: whose 总统 a bare 总统 is. */
  lastState: Place | null
}

/** Forgets the list: what comes next is no longer part of it. */
export function resetList(state: State): void {
  state.listBodies = []
  state.list = { root: null, place: null, party: null }
  state.shared = []
}

/** Adds a body that stands by itself, as a party; `pronoun` tells that it is written 我校 or the like. */
export function pushBody(state: State, body: Organization, start: number, end: number, pronoun: boolean): void {
  state.adjacent = null
  state.elements.push(createParty({ start, end, body, bodySpan: [start, end], pronoun }))
}

/** Adds a word between parties. */
export function pushWord(state: State, start: number, end: number, text: string, cls: TokenClass): void {
  state.elements.push({ kind: 'word', start, end, text, cls })
}
