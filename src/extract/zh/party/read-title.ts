/**
 * Titles in a sentence: each becomes a post that waits for its holder, or goes to the name right before it.
 */
import type { Place, Title } from '../lexicon/entry.js'
import { TokenClass } from '../lexicon/entry.js'
import { findAbbreviatedPlace, findPlace } from '../lexicon/places.js'
import { RANK, titleWords } from '../lexicon/title-word.js'
import type { Organization } from '../organization/organization.js'
import { fromName, governmentOf, partyOf, placeAsBody } from '../organization/place-body.js'
import type { Phrase, TitlePhrase } from '../phrase/phrase.js'
import { readEnvoy } from './envoy.js'
import type { Post } from './party.js'
import { createPost } from './party.js'
import { inferBodyOfHead } from './post-body.js'
import type { State } from './state.js'
import { pushWord } from './state.js'
import { attachAfter } from './title-after-name.js'

/** Reads the title at `i`: onto the name before it, into the title before it, or as a post that waits for its holder. */
export function readTitle(phrase: TitlePhrase, phrases: readonly Phrase[], i: number, state: State): void {
  const { start, end, token } = phrase
  const title = token.entry?.title
  const next = phrases[i + 1]
  const named = next?.kind === 'person' && next.start === end
  const last = state.elements[state.elements.length - 1]
  const follows = last?.kind === 'party' && last.person !== null && last.end === start && state.adjacent === null
  if (!title) pushWord(state, start, end, token.text, TokenClass.Noun)
  else if (isVerb(title, end, next)) pushWord(state, start, end, token.text, TokenClass.Verb)
  else if (follows && titleWords.envoy.has(title.head)) readEnvoy(title, last, phrase, state)
  else if (follows && titleWords.group.has(title.head)) pushWord(state, start, end, token.text, TokenClass.Verb)
  else if (follows && (!named || title.holder === 'honor')) attachAfter(title, last, phrase, state)
  else if (title.holder === 'honor' && state.pending.length === 0 && !named) {
    pushWord(state, start, end, token.text, TokenClass.Noun)
  } else if (!joinPending(title, phrase, state))
    addPending(title, phrase, isOfPhrase(phrases, i) ? undefined : phrases[i - 1], state)
}

/** 以现任总理甲为候选人: here 以 is no 以色列. */
function isOfPhrase(phrases: readonly Phrase[], i: number): boolean {
  const before = phrases[i - 1]
  if (before?.kind !== 'word' || before.token.text !== '以') return false
  return phrases.slice(i + 1, i + 4).some((phrase) => phrase.kind === 'word' && phrase.token.text === '为')
}

/** 代表中国政府, 代表我校: here 代表 is what somebody does. */
function isVerb(title: Title, end: number, next: Phrase | undefined): boolean {
  if (title.text !== '代表' || next === undefined || next.start !== end) return false
  if (next.kind === 'word') return next.token.cls === TokenClass.Pronoun
  return next.kind === 'organization' || next.kind === 'place'
}

/** 党委书记助理: a title right behind another makes one post with it. */
function joinPending(title: Title, phrase: TitlePhrase, state: State): boolean {
  const before = state.pending[state.pending.length - 1]
  if (!before || before.end !== phrase.start || before.holder === 'honor' || title.holder === 'honor') return false
  const { head, holder, deputy } = title
  const joined = { ...before, title: before.title + title.text, head, holder, deputy, end: phrase.end }
  state.pending = [...state.pending.slice(0, -1), joined]
  return true
}

function addPending(title: Title, phrase: TitlePhrase, before: Phrase | undefined, state: State): void {
  const adjacent = state.adjacent !== null && state.adjacent.end === phrase.start ? state.adjacent : null
  const abroadPlace = adjacent ? readForeignDivision(title, phrase.qualifier, adjacent.body) : null
  const region = abroadPlace ?? (adjacent && phrase.qualifier === '' ? readRegionalParty(title, adjacent.body) : null)
  if (region) {
    const end = { start: adjacent?.start ?? phrase.start, end: phrase.end, rule: 'zh/read-title/body-of-division' }
    state.pending.push(createPost(title, { ...region, ...end, ...statusOf(state) }))
    state.adjacent = null
    return
  }
  const body = adjacent ? bodyOfPlaceOrBody(adjacent.body, title) : inferBody(title, phrase, before, state)
  const abroad = title.body === 'state' && phrase.qualifier.length === 1 ? stateOfLetter(phrase.qualifier) : null
  state.pending.push(
    createPost(title, {
      title: abroad ? title.text : phrase.qualifier + title.text,
      body: title.holder === 'honor' ? null : abroad ? placeAsBody(abroad) : ofPolitburo(title, body),
      start: adjacent?.start ?? phrase.start,
      end: phrase.end,
      rule: adjacent ? 'zh/read-title/body-before-title' : 'zh/read-title/body-inferred',
      ...statusOf(state),
    }),
  )
  state.adjacent = null
}

function statusOf({ former }: State): Partial<Pick<Post, 'status'>> {
  return former ? { status: 'former' } : {}
}

/** 别尔哥罗德州州长: the kind of the division stands behind its name. */
function readForeignDivision(title: Title, qualifier: string, body: Organization): Pick<Post, 'title' | 'body'> | null {
  if (!/^[州省市]$/u.test(qualifier) || findPlace(body.name)?.level !== 'foreign') return null
  const name = body.name + qualifier
  return { title: title.text, body: { name, kind: 'government', parent: null, written: name, restored: false } }
}

/** 广西壮族自治区党委书记: the 书记 of the region's 党委, where a province has a 省委. */
function readRegionalParty(title: Title, body: Organization): Pick<Post, 'title' | 'body'> | null {
  const place = findPlace(body.name)
  if (place?.level !== 'province' || !place.name.endsWith('自治区') || !/^党委./u.test(title.text)) return null
  const name = partyOf(place)
  return { title: title.text.slice(2), body: { name, kind: 'party', parent: null, written: '党委', restored: true } }
}

/** 中共中央政治局常委: the post is in the 政治局. */
function ofPolitburo(title: Title, body: Organization | null): Organization | null {
  if (!title.head.startsWith('政治局') || body?.name !== '中国共产党中央委员会') return body
  return { ...fromName('中国共产党中央政治局'), written: '政治局' }
}

/** A place right before a title: the state for 总统, the government for 省长 and 市长. */
function bodyOfPlaceOrBody(body: Organization, title: Title): Organization {
  const place = findPlace(body.name)
  // 广西壮族自治区主席: the head of a region's government is its 主席.
  const ofRegion = place?.level === 'province' && place.name.endsWith('自治区') && title.head === '主席'
  return place && (ofRegion || title.body.endsWith('government')) ? governmentOf(place) : body
}

/** Begins the name of a body whose place the article would have to tell. */
const ELIDED = /^(?:[省市区县校]|自治区)/u

/** 乌总统, 以总理: one letter of a state before the title of its head; else what the list and the article tell. */
function inferBody(
  title: Title,
  { qualifier, start }: TitlePhrase,
  before: Phrase | undefined,
  state: State,
): Organization | null {
  // 省人大代表 where nothing tells the province: the body stands there, and is not known.
  if (before?.kind === 'organization' && before.end === start && ELIDED.test(before.text) && !RANK.test(title.head))
    return null
  const letter = before?.kind === 'word' && title.body === 'state' ? before.token.text : ''
  const abbreviated = letter.length === 1 ? stateOfLetter(letter) : null
  return abbreviated ? placeAsBody(abbreviated) : inferBodyOfHead(title, qualifier, state)
}

function stateOfLetter(letter: string): Place | null {
  const place = findAbbreviatedPlace(letter)
  return place?.level === 'state' ? place : null
}
