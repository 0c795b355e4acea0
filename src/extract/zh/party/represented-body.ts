/**
 * Represented bodies: the body that a person stands for by the titles that the text uses.
 */
import { RANK, titleWords } from '../lexicon/title-word.js'
import { ending, holding } from '../lexicon/word-use.js'
import type { Aliases } from '../organization/alias.js'
import { resolveAlias } from '../organization/alias.js'
import type { Organization } from '../organization/organization.js'
import type { Party } from './party.js'

/** 顾问, 委员: titles by which nobody stands for a body, where the text tells another. */
const ASIDE = holding(titleWords.aside)
const ASIDE_ENDING = ending(titleWords['aside-ending'])

/** The body that a person represents by the titles used: the first that is no honour such as 院士; else an affiliation. */
export function representedBody(party: Party, aliases: Aliases): { body: Organization; title: string | null } | null {
  const current = party.posts.filter((post) => post.body !== null && post.status !== 'former')
  const post =
    current.find(({ head }) => !RANK.test(head) && !ASIDE.test(head) && !ASIDE_ENDING.test(head)) ??
    current[0] ??
    party.posts.find((p) => p.body)
  if (post?.body) return { body: resolveAlias(post.body, aliases), title: post.title }
  return party.body ? { body: resolveAlias(party.body, aliases), title: null } : null
}
