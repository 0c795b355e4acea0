/**
 * Pronouns for bodies: reads 我校, 该校, 我省 as the bodies that they mean.
 */
import { readPackageTable } from '../../../files.js'
import { choosePlace } from '../organization/elided-place.js'
import type { Organization } from '../organization/organization.js'
import { fromName, placeAsBody } from '../organization/place-body.js'
import { findRoot } from '../organization/root.js'
import type { Phrase, WordPhrase } from '../phrase/phrase.js'
import { flushPending } from './appointment.js'
import type { State } from './state.js'
import { pushBody, resetList } from './state.js'

const columns = ['pronoun', 'means', 'level'] as const
const pronouns = new Map(
  readPackageTable('seeds/lexicon/zh/body-pronoun.tsv', columns).map((row) => [row.pronoun, row]),
)
const SCHOOL = /大学|学院|学校/u
const OWNER = /院|公司|集团|大学/u

/** Reads the pronoun as a body, by itself or before a title or unit; false where it means none. */
export function readPronoun(phrase: WordPhrase, next: Phrase | undefined, state: State): boolean {
  const body = findMeant(phrase.token.text, state)
  if (body === null) return false
  resetList(state)
  state.list.root = body.name
  state.listBodies.push(body)
  state.organizations.push({ organization: body, start: phrase.start, end: phrase.end, alias: null })
  if (next && next.start === phrase.end && (next.kind === 'title' || next.kind === 'organization')) {
    state.adjacent = { body, start: phrase.start, end: phrase.end }
    return true
  }
  flushPending(state)
  pushBody(state, body, phrase.start, phrase.end, true)
  return true
}

/** The body that the pronoun means here; null where nothing tells. */
function findMeant(pronoun: string, state: State): Organization | null {
  const { means, level = '' } = pronouns.get(pronoun) ?? {}
  const { home } = state.context
  if (means === 'home') return home ? fromName(home) : null
  if (means === 'school') return findLastRoot(state, SCHOOL)
  if (means === 'owner') return findLastRoot(state, OWNER)
  const place = means === 'place' ? choosePlace(level, state.context, state.list) : null
  return place === null ? null : placeAsBody(place)
}

/** The last body named whose name the pattern fits and that is not the publishing one; else that of a post. */
function findLastRoot(state: State, named: RegExp): Organization | null {
  const isMeant = ({ name }: Organization) => named.test(name) && name !== state.context.home
  const last = state.organizations.findLast(({ organization }) => isMeant(organization))
  if (last) return fromName(findRoot(last.organization.name))
  for (const element of state.elements.toReversed()) {
    if (element.kind !== 'party') continue
    const body = element.posts.find((post) => post.body && named.test(post.body.name))?.body
    if (body) return fromName(findRoot(body.name))
  }
  return null
}
