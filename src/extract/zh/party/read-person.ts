/**
 * Names in a sentence: each takes the posts read before it, or shares those of the name before (副省长甲、乙).
 */
import { TokenClass } from '../lexicon/entry.js'
import type { Organization } from '../organization/organization.js'
import type { PersonPhrase } from '../phrase/phrase.js'
import type { Post } from './party.js'
import { createParty } from './party.js'
import type { State } from './state.js'

/** Adds the person, with the posts that wait for a holder; a body right before is what the person belongs to. */
export function readPerson(phrase: PersonPhrase, state: State): void {
  const adjacent = state.adjacent !== null && state.adjacent.end === phrase.start ? state.adjacent : null
  state.adjacent = null
  const posts = state.pending.length > 0 ? state.pending : shareable(state)
  if (posts.length > 0) state.shared = posts
  const start = posts === state.pending ? Math.min(phrase.start, ...posts.map((post) => post.start)) : phrase.start
  const body = adjacent?.body ?? (posts.length === 0 ? sharedAffiliation(state) : null)
  state.elements.push(createParty({ start, end: phrase.end, person: phrase, posts, body }))
  state.pending = []
  state.former = false
}

/** 副省长甲、乙: names that follow in a list share a title that several persons may hold. */
function shareable(state: State): Post[] {
  const mark = state.elements[state.elements.length - 1]
  const before = state.elements[state.elements.length - 2]
  if (mark?.kind !== 'word' || (mark.cls !== TokenClass.ListMark && mark.text !== '和')) return []
  if (before?.kind !== 'party' || before.person === null) return []
  const last = state.shared[state.shared.length - 1]
  if (!last || before.posts.length === 0 || !(last.deputy || last.holder === 'many')) return []
  const named = before.person.start
  if (before.posts.some((post) => post.start >= named)) return []
  return last.holder === 'honor' ? [] : [last]
}

/** 东航集团唐兵、周启民: the body before the first name is the others' too. */
function sharedAffiliation(state: State): Organization | null {
  const mark = state.elements[state.elements.length - 1]
  const before = state.elements[state.elements.length - 2]
  if (mark?.kind !== 'word' || mark.cls !== TokenClass.ListMark) return null
  return before?.kind === 'party' && before.person !== null && before.posts.length === 0 ? before.body : null
}
