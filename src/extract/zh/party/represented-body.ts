/**
 * Represented bodies: the body that a person stands for by the titles that the text uses.
 */

import type { Aliases } from '../organization/alias.js'
import { resolveAlias } from '../organization/alias.js'
import type { Organization } from '../organization/organization.js'
import type { Party } from './party.js'
import { RANK } from './post-body.js'

/** The body that a person represents by the titles used: the first that is no honour such as 院士; else an affiliation. */
export function representedBody(party: Party, aliases: Aliases): { body: Organization; title: string | null } | null {
  const current = party.posts.filter((post) => post.body !== null && post.status !== 'former')
  const post =
    current.find((candidate) => !/院士|委员$|顾问|教授|研究员/u.test(candidate.head) && !RANK.test(candidate.head)) ??
    current[0] ??
    party.posts.find((p) => p.body)
  if (post?.body) return { body: resolveAlias(post.body, aliases), title: post.title }
  return party.body ? { body: resolveAlias(party.body, aliases), title: null } : null
}
