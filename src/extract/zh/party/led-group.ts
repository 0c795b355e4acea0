/**
 * Led groups: reads 以甲为组长的乙组, where 甲 holds the post in the body that follows.
 */
import { TokenClass } from '../lexicon/entry.js'
import type { Organization } from '../organization/organization.js'
import { resolveOrganization } from '../organization/organization-name.js'
import type { Phrase } from '../phrase/phrase.js'
import type { Party } from './party.js'
import type { State } from './state.js'

/** Gives the posts that wait to 甲, in the body `next`; leaves all as it is where the words are others. */
export function givePostsInGroup(next: Phrase | undefined, state: State): void {
  const at = state.elements.length - 2
  const [opening, leader, verb] = state.elements.slice(-3)
  if (opening?.kind !== 'word' || opening.text !== '以' || verb?.kind !== 'word' || verb.text !== '为') return
  if (leader?.kind !== 'party' || leader.person === null) return
  const body = findGroup(next, state)
  if (body === null) return
  const posts = state.pending.map((post) => ({ ...post, body }))
  const party: Party = { ...leader, posts: [...leader.posts, ...posts] }
  state.elements[at] = party
  state.pending = []
}

function findGroup(next: Phrase | undefined, state: State): Organization | null {
  if (next?.kind === 'organization') return resolveOrganization(next, state.context, state.list)
  if (next?.kind !== 'word' || next.token.cls !== TokenClass.Noun || !/[组团队]$/u.test(next.token.text)) return null
  const { text } = next.token
  return { name: text, kind: 'other', parent: null, written: text, restored: false }
}
