/**
 * Pronouns for bodies: reads 我校, 该校, 我省 as the bodies that they mean.
 */

import { choosePlace } from '../organization/elided-place.js'
import type { Organization } from '../organization/organization.js'
import { fromName, placeAsBody } from '../organization/place-body.js'
import { findRoot } from '../organization/root.js'
import type { Phrase } from '../phrase/phrase.js'
import { flushPending } from './appointment.js'
import type { State } from './state.js'
import { pushBody, resetList } from './state.js'

/** 我校, 该校, 我省, 双方 … as bodies. */
export function readPronoun(phrase: Phrase & { kind: 'word' }, next: Phrase | undefined, state: State): boolean {
  const text = phrase.token.text
  let body: Organization | null = null
  if (/^(我|本)(校|院|公司|集团|所)$/u.test(text) && state.context.home) body = fromName(state.context.home)
  if (/^该(校|院|公司|集团)$/u.test(text)) body = findLastRoot(state, text)
  const level = /^[我全](省|市|区)$/u.exec(text)?.[1]
  if (level) {
    const place = choosePlace(level, state.context, state.list)
    if (place) body = placeAsBody(place)
  }
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

/** The last school named before 该校 that is not the publishing one. */
function findLastRoot(state: State, pronoun: string): Organization | null {
  const ending = pronoun === '该校' ? /大学|学院|学校/u : /院|公司|集团|大学/u
  for (let i = state.organizations.length - 1; i >= 0; i--) {
    const { organization } = state.organizations[i] ?? {}
    if (organization && ending.test(organization.name) && organization.name !== state.context.home) {
      return fromName(findRoot(organization.name))
    }
  }
  for (let i = state.elements.length - 1; i >= 0; i--) {
    const element = state.elements[i]
    if (element?.kind !== 'party') continue
    const body = element.posts.find((post) => post.body && ending.test(post.body.name))?.body
    if (body) return fromName(findRoot(body.name))
  }
  return null
}
