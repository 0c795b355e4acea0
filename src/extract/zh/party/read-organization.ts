/**
 * Bodies and places in a sentence: each becomes a party, or waits for the title or name right behind it.
 */
import { bodyWords } from '../lexicon/body-word.js'
import { TokenClass } from '../lexicon/entry.js'
import { RANK } from '../lexicon/title-word.js'
import { holding } from '../lexicon/word-use.js'
import type { Organization } from '../organization/organization.js'
import { resolveOrganization } from '../organization/organization-name.js'
import { placeAsBody } from '../organization/place-body.js'
import { provinceOf } from '../organization/region.js'
import { findRoot, OWNER } from '../organization/root.js'
import type { OrganizationPhrase, Phrase, PlacePhrase } from '../phrase/phrase.js'
import { flushPending } from './appointment.js'
import type { State } from './state.js'
import { pushBody, pushWord } from './state.js'

/** Owners whose units are no departments of a party committee: 大学, 公司. */
const EMPLOYER = holding(bodyWords.employer)

/** Adds a body: before the title or name right behind it, else as a party; one that nothing names stays a word. */
export function readOrganization(phrase: OrganizationPhrase, next: Phrase | undefined, state: State): void {
  const organization = resolveOrganization(phrase, state.context, state.list)
  if (organization === null) {
    state.adjacent = null
    state.unknownBodyEnd = phrase.end
    pushWord(state, phrase.start, phrase.end, phrase.text, TokenClass.Noun)
    return
  }
  const { start, text, alias } = phrase
  state.organizations.push({ organization, start, end: start + text.length, alias })
  const rank = next?.kind === 'title' && next.start === phrase.end && RANK.test(next.token.entry?.title?.head ?? '')
  if (!rank) noteBody(organization, phrase, state)
  if (next && next.start === phrase.end && (next.kind === 'title' || next.kind === 'person')) {
    state.adjacent = { body: organization, start: phrase.start, end: phrase.end }
    return
  }
  flushPending(state)
  pushBody(state, organization, phrase.start, phrase.end, false)
}

/** Remembers the body for the rest of the list: as owner of units, as party committee, by its place. */
function noteBody(organization: Organization, phrase: OrganizationPhrase, state: State): void {
  state.listBodies.push(organization)
  if (organization.name.endsWith('委') && organization.kind === 'party') state.list.party = organization.name
  if (!organization.restored || organization.parent === null) {
    const whole = phrase.parts.length > 1 && organization.parent !== null ? organization.parent : organization.name
    if (OWNER.test(whole)) {
      state.list.root = findRoot(whole)
      if (EMPLOYER.test(whole)) state.list.party = null
    }
  }
  const place = phrase.tokens[0]?.entry?.place
  if (place) state.list.place = place.level === 'prefecture' && phrase.text.includes('省委') ? provinceOf(place) : place
}

/** Adds a place: as a body before a title or name (云南省省长), a state by itself as a party, every other as a word. */
export function readPlace({ start, end, token }: PlacePhrase, next: Phrase | undefined, state: State): void {
  const place = token.entry?.place ?? null
  if (place?.level === 'state') state.lastState = place
  if (place && next && next.start === end && (next.kind === 'title' || next.kind === 'person')) {
    const body = placeAsBody(place)
    state.adjacent = { body, start, end }
    state.list.place = place
    state.listBodies.push(body)
    return
  }
  flushPending(state)
  if (place?.level === 'state') {
    pushBody(state, placeAsBody(place), start, end, false)
    return
  }
  pushWord(state, start, end, token.text, TokenClass.Place)
}
