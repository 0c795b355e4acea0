/**
 * Parties: reads the phrases of a sentence into persons with their posts, bodies, and the words between them.
 *
 * Chains of titles are resolved from left to right (省委副书记、省长金湘军): a title takes the body right before it, else one
 * of the same list that it fits (国际交流学院院长乔凤合、副院长骆颖), else what the article's context tells (省长 → the government
 * of the province the article is about).
 */
import type { TenureStatus } from '../../model.js'
import { type Aliases, resolveAlias } from './alias.js'
import type { Context } from './context.js'
import { isMunicipality, provinceOf } from './context.js'
import { findAbbreviatedPlace, findKnownOrganization, findPlace } from './lexicon.js'
import type { ListContext, Organization } from './organization-name.js'
import { CHINA, choosePlace, governmentOf, placeAsBody, resolveOrganization } from './organization-name.js'
import type { OrganizationPhrase, PersonPhrase, Phrase, TitlePhrase } from './phrase.js'
import type { Place, Title } from './token.js'
import { TokenClass } from './token.js'

export interface Post {
  readonly title: string
  readonly head: string
  readonly status: TenureStatus
  readonly holder: 'single' | 'many' | 'honor'
  readonly deputy: boolean
  readonly body: Organization | null
  readonly start: number
  readonly end: number
  readonly rule: string
  /** What the body is taken to be where the article tells nothing better of the person. */
  readonly fallback: Organization | null
}

/** A person, a body, or a post whose holder is not named, as one element of a sentence. */
export interface Party {
  readonly kind: 'party'
  readonly start: number
  readonly end: number
  readonly person: PersonPhrase | null
  /** Surname alone (吴书记): to be joined with a full name. */
  readonly surname: boolean
  readonly posts: readonly Post[]
  /** The body before a name without a title (东航集团唐兵), or the body itself where no person is named. */
  readonly body: Organization | null
  /** Span of the body as written, for bodies that stand by themselves. */
  readonly bodySpan: readonly [number, number] | null
  /** 我校, 我省: a pronoun for a body. */
  readonly pronoun: boolean
}

export interface Word {
  readonly kind: 'word'
  readonly start: number
  readonly end: number
  readonly text: string
  readonly cls: TokenClass
}

export type Element = Party | Word

/** A body that a sentence mentions, whether by itself or before a title. */
export interface OrganizationMention {
  readonly organization: Organization
  readonly start: number
  readonly end: number
  /** A short form that the text gives in brackets. */
  readonly alias: string | null
}

export interface Reading {
  readonly elements: readonly Element[]
  readonly organizations: readonly OrganizationMention[]
}

interface State {
  readonly context: Context
  readonly elements: Element[]
  readonly organizations: OrganizationMention[]
  /** Posts read, whose holder has not come yet. */
  pending: Post[]
  /** Posts of the last named person, for names that share them. */
  shared: Post[]
  /** Bodies of the list so far, latest last. */
  listBodies: Organization[]
  list: { root: string | null; place: Place | null; party: string | null }
  /** Body or place right before the next phrase. */
  adjacent: { body: Organization; end: number; start: number } | null
  lastState: Place | null
}

/** Reads one sentence. `text` is the folded text that the phrases were cut from. */
export function readParties(
  phrases: readonly Phrase[],
  text: string,
  context: Context,
  lastState: Place | null,
): Reading {
  const state: State = {
    context,
    elements: [],
    organizations: [],
    pending: [],
    shared: [],
    listBodies: [],
    list: { root: null, place: null, party: null },
    adjacent: null,
    lastState,
  }
  for (let i = 0; i < phrases.length; i++) readPhrase(phrases, i, text, state)
  flushPending(state)
  return { elements: state.elements, organizations: state.organizations }
}

function readPhrase(phrases: readonly Phrase[], i: number, text: string, state: State): void {
  const phrase = phrases[i] as Phrase
  const next = phrases[i + 1]
  switch (phrase.kind) {
    case 'organization':
      return readOrganization(phrase, next, state)
    case 'place':
      return readPlace(phrase.token.entry?.place ?? null, phrase.start, phrase.end, phrase.token.text, next, state)
    case 'title':
      return readTitle(phrase, phrases, i, state)
    case 'person':
      return readPerson(phrase, state)
    case 'word':
      return readWord(phrase, phrases, i, text, state)
  }
}

function readOrganization(phrase: OrganizationPhrase, next: Phrase | undefined, state: State): void {
  const organization = resolveOrganization(phrase, state.context, state.list)
  if (organization === null) {
    state.adjacent = null
    pushWord(state, phrase.start, phrase.end, phrase.text, TokenClass.Noun)
    return
  }
  state.organizations.push({
    organization,
    start: phrase.start,
    end: phrase.start + phrase.text.length,
    alias: phrase.alias,
  })
  const rank = next?.kind === 'title' && next.start === phrase.end && RANK.test(next.token.entry?.title?.head ?? '')
  if (!rank) noteBody(organization, phrase, state)
  if (next && next.start === phrase.end && (next.kind === 'title' || next.kind === 'person')) {
    state.adjacent = { body: organization, start: phrase.start, end: phrase.end }
    return
  }
  flushPending(state)
  pushBody(state, organization, phrase.start, phrase.end, false)
}

function noteBody(organization: Organization, phrase: OrganizationPhrase, state: State): void {
  state.listBodies.push(organization)
  if (/(委|党委)$/u.test(organization.name) && organization.kind === 'party') state.list.party = organization.name
  if (!organization.restored || organization.parent === null) {
    const whole = phrase.parts.length > 1 && organization.parent !== null ? organization.parent : organization.name
    if (OWNER.test(whole)) {
      state.list.root = findRoot(whole)
      if (/大学|学院|公司|集团/u.test(whole)) state.list.party = null
    }
  }
  const place = phrase.tokens[0]?.entry?.place
  if (place) state.list.place = place.level === 'prefecture' && phrase.text.includes('省委') ? provinceOf(place) : place
}

/** Bodies that have units of their own. */
const OWNER = /大学|学院|科学院|工程院|研究院|部|厅|局|集团|公司|银行|分校|校区|总署|医院|政府/u

/** 北京大学 for 北京大学电子学院; the body itself where it is no unit. */
function findRoot(name: string): string {
  if (/(校区|分校)$/u.test(name)) return name
  const match = /^.{2,}?(大学(?:.{1,4}(?:分校|校区))?|学院|集团|公司|部|委员会|局|厅)(?=.{2,})/u.exec(name)
  if (match && (match[1]?.startsWith('大学') || findKnownOrganization(match[0]))) return match[0]
  return name
}

function readPlace(
  place: Place | null,
  start: number,
  end: number,
  text: string,
  next: Phrase | undefined,
  state: State,
): void {
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
  pushWord(state, start, end, text, TokenClass.Place)
}

function readTitle(phrase: TitlePhrase, phrases: readonly Phrase[], i: number, state: State): void {
  const title = phrase.token.entry?.title
  if (!title) return pushWord(state, phrase.start, phrase.end, phrase.token.text, TokenClass.Noun)
  const last = state.elements[state.elements.length - 1]
  const next = phrases[i + 1]
  const acts =
    title.text === '代表' &&
    next !== undefined &&
    next.start === phrase.end &&
    (next.kind === 'organization' ||
      next.kind === 'place' ||
      (next.kind === 'word' && next.token.cls === TokenClass.Pronoun))
  if (acts) return pushWord(state, phrase.start, phrase.end, phrase.token.text, TokenClass.Verb)
  const follows = last?.kind === 'party' && last.person !== null && last.end === phrase.start && state.adjacent === null
  const precedesName = next?.kind === 'person' && next.start === phrase.end
  if (follows && ENVOY.test(title.head)) return readEnvoy(last, phrase, state)
  if (follows && (!precedesName || title.holder === 'honor')) return attachAfter(last, phrase, state)
  if (title.holder === 'honor' && state.pending.length === 0 && !precedesName) {
    return pushWord(state, phrase.start, phrase.end, phrase.token.text, TokenClass.Noun)
  }
  const compound = state.pending[state.pending.length - 1]
  if (compound && compound.end === phrase.start && compound.holder !== 'honor' && title.holder !== 'honor') {
    const merged = {
      ...compound,
      title: compound.title + title.text,
      head: title.head,
      holder: title.holder,
      deputy: title.deputy,
      end: phrase.end,
    }
    state.pending = [...state.pending.slice(0, -1), merged]
    return
  }
  const adjacent = state.adjacent !== null && state.adjacent.end === phrase.start ? state.adjacent : null
  const body = adjacent ? bodyOfPlaceOrBody(adjacent.body, phrase) : inferBody(phrase, phrases, i, state)
  const abbreviated = phrase.qualifier.length === 1 ? findAbbreviatedPlace(phrase.qualifier) : undefined
  const ofState = abbreviated?.level === 'state' && title.body === 'state'
  const full = ofState ? title.text : phrase.qualifier + title.text
  state.pending.push({
    title: full,
    head: title.head,
    status: title.status,
    holder: title.holder,
    deputy: title.deputy,
    body:
      title.holder === 'honor' ? null : ofState && abbreviated ? placeAsBody(abbreviated) : ofPolitburo(title, body),
    start: adjacent?.start ?? phrase.start,
    end: phrase.end,
    rule: adjacent ? 'zh/party/body-before-title' : 'zh/party/body-inferred',
    fallback: null,
  })
  state.adjacent = null
}

const ENVOY = /^(特别代表|私人代表|特使)$/u

/** 国家主席甲特别代表、国家副主席乙: the envoy is 乙, and stands for the body of 甲. */
function readEnvoy(sender: Party, phrase: TitlePhrase, state: State): void {
  const title = phrase.token.entry?.title
  if (!title) return
  state.pending.push({
    title: title.text,
    head: title.head,
    status: title.status,
    holder: title.holder,
    deputy: title.deputy,
    body: sender.posts.find((post) => post.body !== null)?.body ?? sender.body,
    start: phrase.start,
    end: phrase.end,
    rule: 'zh/party/envoy',
    fallback: null,
  })
}

/** 中共中央政治局常委: the post is in the 政治局. */
function ofPolitburo(title: Title, body: Organization | null): Organization | null {
  if (!title.head.startsWith('政治局') || body?.name !== '中国共产党中央委员会') return body
  return { ...fromName('中国共产党中央政治局'), written: '政治局' }
}

/** A place right before a title: the state for 总统, the government for 省长 and 市长. */
function bodyOfPlaceOrBody(body: Organization, phrase: TitlePhrase): Organization {
  const place = findPlace(body.name)
  if (!place) return body
  const kind = phrase.token.entry?.title?.body ?? ''
  if (kind.endsWith('government')) return governmentOf(place)
  return body
}

function attachAfter(party: Party, phrase: TitlePhrase, state: State): void {
  const title = phrase.token.entry?.title
  if (!title) return
  const rank = title.holder === 'honor' || RANK.test(title.head)
  const body = rank ? null : party.body
  const ofState = title.body === 'state' || title.body === '-'
  const counterpart =
    title.body === 'state' && state.context.counterpart ? placeAsBody(state.context.counterpart) : null
  const fallback =
    rank || body !== null ? null : ofState ? counterpart : inferBodyOfHead(title, phrase.qualifier, state)
  const post: Post = {
    title: phrase.qualifier + title.text,
    head: title.head,
    status: title.status,
    holder: title.holder,
    deputy: title.deputy,
    body,
    start: party.start,
    end: phrase.end,
    rule: 'zh/party/title-after-name',
    fallback,
  }
  state.elements[state.elements.length - 1] = { ...party, end: phrase.end, posts: [...party.posts, post] }
}

/** Ranks and honours that name no body when they follow a name. */
const RANK = /教授|研究员|博士|院士|工程师|讲师|医师|专家|学家/u

function inferBody(phrase: TitlePhrase, phrases: readonly Phrase[], i: number, state: State): Organization | null {
  const title = phrase.token.entry?.title
  if (!title) return null
  const abbreviated = findAbbreviatedState(phrases[i - 1], title.body)
  if (abbreviated) return placeAsBody(abbreviated)
  return inferBodyOfHead(title, phrase.qualifier, state)
}

/** 乌总统, 以总理: one letter of a state before the title of its head. */
function findAbbreviatedState(before: Phrase | undefined, body: string): Place | null {
  if (before?.kind !== 'word' || body !== 'state' || before.token.text.length !== 1) return null
  const place = findAbbreviatedPlace(before.token.text)
  return place?.level === 'state' ? place : null
}

function inferBodyOfHead(
  { head, body: implied, text: title, holder }: Title,
  qualifier: string,
  state: State,
): Organization | null {
  if (/^[省市区县校]领导$/u.test(head)) {
    if (head.startsWith('校')) return state.context.home === null ? null : fromName(state.context.home)
    const place = choosePlace(head.slice(0, 1), state.context, state.list)
    return place === null ? null : placeAsBody(place)
  }
  if (RANK.test(head)) return state.pending[state.pending.length - 1]?.body ?? null
  const level = /^(自治区|省|市|区|县)$/u.exec(qualifier)?.[1]
  if (level !== undefined && /主席|长$/u.test(head)) {
    const place = choosePlace(level, state.context, state.list)
    if (place) return governmentOf(place)
  }
  const abroad = state.pending
    .map((post) => stateOf(post.body))
    .find((place) => place !== null && place.name !== '中国')
  if (abroad && NATIONAL[head] === '中国') return placeAsBody(abroad)
  const national = NATIONAL[head]
  if (national !== undefined) return fromName(national)
  if (implied === 'province-government' || implied === 'city-government' || implied === 'county-government') {
    const level = implied.startsWith('province') ? (head.startsWith('自治区') ? '自治区' : '省') : head.slice(0, 1)
    const place = choosePlace(level, state.context, state.list)
    return place === null ? null : governmentOf(place)
  }
  const before = state.pending[state.pending.length - 1]?.body
  if (/^党/u.test(qualifier + title) && before) return before
  const listed = /^党/u.test(qualifier + title) ? null : findListed(head, state)
  if (listed) return listed
  if (implied === 'state' && before && CENTRAL.has(before.name))
    return fromName(findKnownOrganization(head.replace(/长$/u, '')) ? head.replace(/长$/u, '') : '中国')
  if (implied === 'state') return state.lastState ? placeAsBody(state.lastState) : null
  if (implied === 'university' || /^(党委|党委常务|校|纪委)/u.test(qualifier + title)) {
    const home = state.list.root ?? state.context.home
    return home === null ? null : fromName(home)
  }
  const ownPost = holder === 'single' || /助理|辅导员|书记|委员|干部|秘书/u.test(head)
  return ownPost && state.context.home !== null && state.list.root === null ? fromName(state.context.home) : null
}

/** The state with whose name a body's name begins: 古巴 for 古巴共产党中央委员会. */
function stateOf(body: Organization | null): Place | null {
  for (let length = Math.min(body?.name.length ?? 0, 8); length >= 2; length--) {
    const place = findPlace((body?.name ?? '').slice(0, length))
    if (place?.level === 'state') return place
  }
  return null
}

/** Bodies of the state: a 外交部长 who is also of one of them is of China. */
const CENTRAL = new Set(['国务院', '中国共产党中央政治局', '中国共产党中央委员会', '中国', '中央书记处'])

/** Titles that only one body of the country has. */
const NATIONAL: Readonly<Record<string, string>> = {
  国家主席: '中国',
  国家副主席: '中国',
  政治局委员: '中央政治局',
  政治局常委: '中央政治局',
  中央书记处书记: '中央书记处',
  国务委员: '国务院',
  总书记: '中国共产党中央委员会',
  委员长: '全国人民代表大会常务委员会',
  副委员长: '全国人民代表大会常务委员会',
  军委主席: '中央军事委员会',
}

/** The latest body of the list whose ending fits the title: 处长 the 处, 校长 the 大学. */
function findListed(head: string, state: State): Organization | null {
  const fits = FITTING.find(([title]) => title.test(head))?.[1]
  for (let i = state.listBodies.length - 1; i >= 0; i--) {
    const body = state.listBodies[i]
    if (body && (fits === undefined || fits.test(body.name))) return body
  }
  return null
}

const FITTING: readonly (readonly [RegExp, RegExp])[] = [
  [/校长/u, /(大学|学院|学校|中学|小学|党校|校区|分校)$/u],
  [/院长/u, /院|系$/u],
  [/处长/u, /处|室|中心$/u],
  [/厅长/u, /厅$/u],
  [/局长/u, /局$/u],
  [/司长/u, /司$/u],
  [/署长/u, /署$/u],
  [/部长/u, /部$|委$/u],
  [/会长/u, /会$/u],
  [/行长/u, /行$/u],
  [/所长/u, /所$|院$/u],
  [/主任/u, /中心|办|委|室|站|科|所|会|部|园|基地|系/u],
  [/总(工程|建筑|设计|会计|经济|规划)师/u, /公司|集团|院$|局$/u],
  [/董事长|总裁|总经理|总监/u, /公司|集团|银行|酒店|厂|中心/u],
  [/总统|首相|国王|外长|大臣|总理/u, /./u],
]

function fromName(name: string): Organization {
  const known = findKnownOrganization(name)
  const place = findPlace(name)
  if (place) return placeAsBody(place)
  return { name: known?.name ?? name, kind: known?.kind ?? 'other', parent: null, written: name, restored: true }
}

function readPerson(phrase: PersonPhrase, state: State): void {
  const adjacent = state.adjacent !== null && state.adjacent.end === phrase.start ? state.adjacent : null
  state.adjacent = null
  const posts = state.pending.length > 0 ? state.pending : shareable(state)
  if (posts.length > 0) state.shared = posts
  const start = posts === state.pending ? Math.min(phrase.start, ...posts.map((post) => post.start)) : phrase.start
  state.elements.push({
    kind: 'party',
    start,
    end: phrase.end,
    person: phrase,
    surname: false,
    posts,
    body: adjacent?.body ?? (posts.length === 0 ? sharedAffiliation(state) : null),
    bodySpan: null,
    pronoun: false,
  })
  state.pending = []
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

const LIST_WORDS = new Set(['、', '，', ',', '和', '与', '及', '以及', '兼', '暨', '（', '）', '等', '分别', '；', ' '])

function readWord(
  phrase: Phrase & { kind: 'word' },
  phrases: readonly Phrase[],
  i: number,
  text: string,
  state: State,
): void {
  const { token } = phrase
  const next = phrases[i + 1]
  if (token.cls === TokenClass.Pronoun && readPronoun(phrase, next, state)) return
  const surname = readSurname(phrase, next, state)
  if (surname) return
  if (token.text === '的' && next?.kind === 'person' && state.pending.some((post) => post.status === 'former')) return
  const keeps = token.cls === TokenClass.ListMark || ['兼', '，', ',', '暨', '和', '及', '与'].includes(token.text)
  if (
    !keeps ||
    (next?.kind !== 'title' &&
      next?.kind !== 'organization' &&
      next?.kind !== 'place' &&
      next?.kind !== 'word' &&
      next?.kind !== 'person')
  ) {
    flushPending(state)
  } else if (state.pending.length > 0 && token.cls === TokenClass.ListMark) {
    state.adjacent = null
    return
  } else if (state.pending.length > 0 && token.text === '兼') {
    return
  } else if (state.pending.length > 0) {
    flushPending(state)
  }
  state.adjacent = null
  const describes = token.cls === TokenClass.Noun || token.cls === TokenClass.Modifier
  if (!LIST_WORDS.has(token.text) && !describes) resetList(state)
  pushWord(state, phrase.start, phrase.end, text.slice(phrase.start, phrase.end), token.cls)
}

function resetList(state: State): void {
  state.listBodies = []
  state.list = { root: null, place: null, party: null }
  state.shared = []
}

/** 我校, 该校, 我省, 双方 … as bodies. */
function readPronoun(phrase: Phrase & { kind: 'word' }, next: Phrase | undefined, state: State): boolean {
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

/** 吴书记, 杨校长: a surname right before a title. */
function readSurname(phrase: Phrase & { kind: 'word' }, next: Phrase | undefined, state: State): boolean {
  const { token } = phrase
  if (token.text.length !== 1 || next?.kind !== 'title' || next.start !== phrase.end || next.qualifier !== '')
    return false
  if (token.cls !== TokenClass.Unknown && token.cls !== TokenClass.Noun && token.cls !== TokenClass.Modifier)
    return false
  const title = next.token.entry?.title
  if (!title || title.holder === 'honor' || title.text.length > 5 || !isNameSurname(token.text)) return false
  if (state.pending.length > 0) return false
  const person: PersonPhrase = {
    kind: 'person',
    start: phrase.start,
    end: phrase.end,
    name: token.text,
    script: 'han',
    alias: null,
  }
  state.elements.push({
    kind: 'party',
    start: phrase.start,
    end: phrase.end,
    person,
    surname: true,
    posts: [],
    body: null,
    bodySpan: null,
    pronoun: false,
  })
  state.adjacent = null
  return true
}

/** Common surnames that a bare letter before a title may be; rarer letters are more often words. */
function isNameSurname(letter: string): boolean {
  return SURNAMES.has(letter)
}
const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔牛岳季温葛俞骆邸翟霍詹柯单欧',
)

/** 任命甲为乙省副省长, 甲任乙: index of the person to whom the posts just read are given. */
function findAppointed(state: State): number | null {
  const verb = state.elements[state.elements.length - 1]
  if (verb?.kind !== 'word' || !/^(为|任|担任|出任|兼任|当选为|当选)$/u.test(verb.text)) return null
  const before = state.elements[state.elements.length - 2]
  return before?.kind === 'party' && before.person !== null ? state.elements.length - 2 : null
}

function flushPending(state: State): void {
  if (state.pending.length === 0) return
  const first = state.pending[0] as Post
  const last = state.pending[state.pending.length - 1] as Post
  const appointed = findAppointed(state)
  if (appointed !== null) {
    const party = state.elements[appointed] as Party
    state.elements[appointed] = { ...party, posts: [...party.posts, ...state.pending] }
    state.pending = []
    return
  }
  const body = state.pending.find((post) => post.body !== null)?.body ?? null
  if (last.holder === 'single' && !last.deputy && !/负责人/u.test(last.head)) {
    state.elements.push({
      kind: 'party',
      start: first.start,
      end: last.end,
      person: null,
      surname: false,
      posts: state.pending,
      body,
      bodySpan: null,
      pronoun: false,
    })
  }
  state.pending = []
}

function pushBody(state: State, body: Organization, start: number, end: number, pronoun: boolean): void {
  state.adjacent = null
  state.elements.push({
    kind: 'party',
    start,
    end,
    person: null,
    surname: false,
    posts: [],
    body,
    bodySpan: [start, end],
    pronoun,
  })
}

function pushWord(state: State, start: number, end: number, text: string, cls: TokenClass): void {
  state.elements.push({ kind: 'word', start, end, text, cls })
}

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

export type { ListContext }
export { CHINA, isMunicipality }
