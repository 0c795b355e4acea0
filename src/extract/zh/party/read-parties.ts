/**
 * Parties of a sentence: reads its phrases into persons with their posts, bodies, and the words between them.
 *
 * Chains of titles are resolved from left to right (省委副书记、省长金湘军): a title takes the body right before it, else one
 * of the same list that it fits (国际交流学院院长乔凤合、副院长骆颖), else what the article's context tells (省长 → the government
 * of the province the article is about).
 */
import type { Place } from '../lexicon/entry.js'
import type { Context } from '../organization/context.js'
import type { OrganizationMention } from '../organization/organization.js'
import type { Phrase } from '../phrase/phrase.js'
import { flushPending } from './appointment.js'
import type { Element } from './party.js'
import { readOrganization, readPlace } from './read-organization.js'
import { readPerson } from './read-person.js'
import { readTitle } from './read-title.js'
import { readWord } from './read-word.js'
import type { State } from './state.js'

export interface Reading {
  /** Parties and words, in order. */
  readonly elements: readonly Element[]
  /** Every body that the sentence names, whether or not it is a party. */
  readonly organizations: readonly OrganizationMention[]
}

/** Reads the phrases of one sentence; `lastState` is the state that the sentences before it named last, or null. */
export function readParties(phrases: readonly Phrase[], context: Context, lastState: Place | null): Reading {
  const state: State = {
    context,
    elements: [],
    organizations: [],
    pending: [],
    former: false,
    shared: [],
    listBodies: [],
    list: { root: null, place: null, party: null },
    adjacent: null,
    unknownBodyEnd: -1,
    lastState,
  }
  for (let i = 0; i < phrases.length; i++) readPhrase(phrases, i, state)
  flushPending(state)
  return { elements: state.elements, organizations: state.organizations }
}

function readPhrase(phrases: readonly Phrase[], i: number, state: State): void {
  const phrase = phrases[i] as Phrase
  const next = phrases[i + 1]
  switch (phrase.kind) {
    case 'organization':
      readOrganization(phrase, next, state)
      break
    case 'place':
      readPlace(phrase, next, state)
      break
    case 'title':
      readTitle(phrase, phrases, i, state)
      break
    case 'person':
      readPerson(phrase, state)
      break
    case 'word':
      readWord(phrase, next, state)
      break
  }
}
