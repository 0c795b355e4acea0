/**
 * Occasions: finds who met whom, from words such as 会见, 会谈, 来访, 座谈会 and what stands around them.
 *
 * Takes the sentences of an article as read into parties; gives occasions with their parties on sides. Plans, history,
 * wishes and what somebody says are no occasions. The same occasion told twice is joined by merge-occasion.ts.
 */
import { readPackageTable } from '../../files.js'
import type { MeetingKind, ParticipantRole } from '../../model.js'
import type { SentenceReading } from './article-reading.js'
import { clauseStart, findObjects, findPartners, findSubjects, isParty, isWord, preferPersons } from './clause.js'
import type { FoundDate } from './date.js'
import { discourse } from './discourse.js'
import type { Organization } from './organization-name.js'
import type { Element, Party, Word } from './party.js'
import { TokenClass } from './token.js'

export type Side = 'host' | 'guest' | null

export interface Attendance {
  readonly party: Party
  readonly side: Side
  readonly role: ParticipantRole
}

export interface Occasion {
  readonly kind: MeetingKind
  /** The word that tells it: 会见, 欢迎宴会. */
  readonly word: string
  readonly date: FoundDate | null
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly rule: string
  readonly attendances: Attendance[]
  /** Where it was: a place or a building, as written. */
  readonly place: string | null
  /** The last date told before the sentence, for sentences without one. */
  readonly inheritedDate: FoundDate | null
}

/** What the rules know when they come to a sentence. */
export interface Story {
  readonly sentences: readonly SentenceReading[]
  /** Full name of the publishing body; its people are hosts of those who come. */
  readonly home: string | null
  readonly occasions: Occasion[]
  /** Parties that the text says have come: 客人 and 一行 mean them. */
  visitors: Party[]
  isHome(party: Party): boolean
  /** The body that the party stands for, here or elsewhere in the article. */
  bodyOf(party: Party): Organization | null
  nameOf(party: Party): string | null
}

interface MeetingVerb {
  readonly kind: MeetingKind
  readonly pattern: string
  readonly side: Side
}

const verbs = new Map<string, MeetingVerb>(
  readPackageTable('seeds/lexicon/zh/meeting-verb.tsv', ['word', 'kind', 'pattern', 'side']).map((row) => [
    row.word,
    { kind: row.kind as MeetingKind, pattern: row.pattern, side: row.side === '-' ? null : (row.side as Side) },
  ]),
)

export const meetingVerb = (text: string): MeetingVerb | undefined => verbs.get(text)

const opposite = (side: Side): Side => (side === 'host' ? 'guest' : side === 'guest' ? 'host' : null)

/** Adds to `story.occasions` what the sentence at `index` tells. */
export function readOccasions(story: Story, index: number): void {
  const sentence = story.sentences[index]
  if (!sentence || sentence.heading) return
  const { elements } = sentence
  noteVisitors(story, elements)
  for (let k = 0; k < elements.length; k++) {
    const element = elements[k]
    if (element?.kind !== 'word') continue
    const verb = verbs.get(element.text)
    if (!verb || isAttended(elements, k) || !isTold(elements, k)) continue
    const found = readVerb(verb, story, elements, k)
    if (!found) continue
    for (const attendances of found.parties) {
      story.occasions.push({
        kind: verb.kind,
        word: element.text,
        date: findDate(sentence, element.start),
        start: sentence.start,
        end: sentence.end,
        sentence: index,
        rule: found.rule,
        attendances,
        place: findPlaceName(elements, k),
        inheritedDate: findDateBefore(story, index),
      })
    }
  }
}

/** 参加了会见, 出席签约仪式: the occasion is told elsewhere; this tells who was there. */
function isAttended(elements: readonly Element[], k: number): boolean {
  const before = isWord(elements[k - 1], '了') ? elements[k - 2] : elements[k - 1]
  if (before?.kind !== 'word') return false
  const use = discourse.get(before.text)
  return use === 'attend' || use === 'accompany' || use === 'witness'
}

interface Found {
  readonly parties: Attendance[][]
  readonly rule: string
}

function readVerb(verb: MeetingVerb, story: Story, elements: readonly Element[], k: number): Found | null {
  switch (verb.pattern) {
    case 'meets':
      return readMeets(verb, story, elements, k)
    case 'with':
      return readWith(verb, story, elements, k)
    case 'both':
      return hasObject(elements, k)
        ? readMeets(verb, story, elements, k)
        : (readWith(verb, story, elements, k) ?? readMeets(verb, story, elements, k))
    case 'goes':
      return readGoes(verb, story, elements, k)
    case 'sign':
      return readSigns(verb, story, elements, k)
    case 'event':
      if (verb.kind === 'signing') return readSigns({ ...verb, side: 'host' }, story, elements, k)
      return verb.kind === 'ceremony' ? readGives(verb, elements, k, story) : null
    default:
      return null
  }
}

/** 甲会见乙, 甲分别会见乙和丙. */
function readMeets(verb: MeetingVerb, story: Story, elements: readonly Element[], k: number): Found | null {
  const subjects = preferPersons(findSubjects(elements, k, true))
  let objects = findObjects(elements, k)
  const subjectNames = new Set(subjects.map((party) => story.nameOf(party)))
  objects = objects.filter((party) => !subjectNames.has(story.nameOf(party)))
  if (objects.length === 0 && hasGuestWord(elements, k)) objects = story.visitors
  if (subjects.length === 0) return null
  if (objects.length === 0) {
    if (!hasGuestWord(elements, k) && !isWord(elements[k + 1], '了', '出席', '来')) return null
    // 会见了与会嘉宾: those who 参加会见 are told further on.
    return { rule: 'zh/occasion/meets-unnamed', parties: [sides(subjects, verb.side, [])] }
  }
  if (isWithCompany(elements, k)) {
    const met = new Set(objects.map((party) => story.nameOf(party)))
    const others = story.visitors.filter(
      (party) => !met.has(story.nameOf(party)) && !subjectNames.has(story.nameOf(party)),
    )
    objects = [...objects, ...others]
  }
  const apart =
    isWord(elements[k - 1], '分别', '先后') ||
    /^分别/u.test((elements[k] as Word).text) ||
    hasBefore(elements, k, '分别') ||
    hasBefore(elements, k, '先后')
  const groups = apart && objects.length > 1 ? objects.map((party) => [party]) : [objects]
  const rule = 'zh/occasion/meets'
  return { rule, parties: groups.map((group) => sides(subjects, verb.side, group)) }
}

/** 会见乙 as opposed to 同乙举行会见. */
function hasObject(elements: readonly Element[], k: number): boolean {
  return !isWord(elements[k - 1], '举行') && (findObjects(elements, k).length > 0 || hasGuestWord(elements, k))
}

/** 甲与乙会谈, 甲同乙举行会谈. */
function readWith(verb: MeetingVerb, story: Story, elements: readonly Element[], k: number): Found | null {
  const pair = findPartners(elements, k)
  if (pair === null) {
    const both = isWord(elements[k - 1], '举行', '小范围', '大范围', '正式', '友好')
      ? bothParties(story, elements, k)
      : []
    return both.length > 1 ? { rule: 'zh/occasion/both-meet', parties: [both] } : null
  }
  const subjects = preferPersons(pair.subjects)
  const partners = pair.guests ? story.visitors : pair.partners
  if (subjects.length === 0 || partners.length === 0) return null
  const names = new Set(subjects.map((party) => story.nameOf(party)))
  const others = partners.filter((party) => !names.has(story.nameOf(party)))
  if (others.length === 0 || [...subjects, ...others].every((party) => story.isHome(party))) return null
  return { rule: 'zh/occasion/with', parties: [sides(subjects, verb.side, others)] }
}

/** 甲一行来我校调研, 甲赴乙考察, 甲访问乙. */
function readGoes(verb: MeetingVerb, story: Story, elements: readonly Element[], k: number): Found | null {
  const subjects = preferPersons(findSubjects(elements, k, true)).filter((party) => !party.pronoun)
  if (subjects.length === 0) return null
  if (isObjectOfMeeting(elements, k)) return null
  const start = clauseStart(elements, k)
  const goal = comesHome(elements, start, k) ? homeParty(story, elements[k]) : findGoal(story, elements, start, k)
  if (goal.length === 0) return null
  const names = new Set(subjects.map((party) => story.nameOf(party)))
  const hosts = goal.filter((party) => !names.has(story.nameOf(party)))
  if (hosts.length === 0) return null
  return { rule: 'zh/occasion/goes', parties: [sides(subjects, 'guest', hosts)] }
}

/** 来校调研, 到我校考察: the goal is the publishing body. */
function comesHome(elements: readonly Element[], start: number, k: number): boolean {
  for (let i = start; i <= k; i++) {
    const element = elements[i]
    if (isWord(element, '来校', '到校', '莅校', '来院', '来司')) return true
    if (isParty(element) && element.pronoun && isWord(elements[i - 1], '来', '到', '来到', '莅临', '赴', '走进'))
      return true
  }
  return false
}

/** The publishing body as a party, at the place of the word that means it. */
function homeParty(story: Story, at: Element | undefined): Party[] {
  if (story.home === null || !at) return []
  const body: Organization = { name: story.home, kind: 'university', parent: null, written: story.home, restored: true }
  const { start, end } = at
  return [{ kind: 'party', start, end, person: null, surname: false, posts: [], body, bodySpan: null, pronoun: true }]
}

/** Where somebody goes: the body after 来, 到, 赴 before the verb, or right after the verb. */
function findGoal(_story: Story, elements: readonly Element[], start: number, k: number): Party[] {
  for (let i = start; i < k; i++) {
    const element = elements[i]
    if (element?.kind !== 'word' || !/^(来到|来|到|赴|前往|莅临|走进|深入)$/u.test(element.text)) continue
    const found: Party[] = []
    for (let j = i + 1; j < k; j++) {
      const next = elements[j]
      if (isParty(next)) found.push(next)
      else if (!isWord(next, '、', '和', '及', '，')) break
    }
    if (found.length > 0) return found.filter((party) => party.body !== null && party.body.kind !== 'state')
  }
  const after = elements[k + 1]
  const first = isWord(after, '了', '过') ? k + 1 : k
  const objects = findObjects(elements, first).filter((party) => party.person !== null || party.body?.kind !== 'state')
  return objects
}

/** 甲与乙签署协议. */
function readSigns(verb: MeetingVerb, story: Story, elements: readonly Element[], k: number): Found | null {
  const pair = findPartners(elements, k)
  if (pair !== null && pair.subjects.length > 0) return readWith(verb, story, elements, k)
  const again = bothParties(story, elements, k)
  return again.length > 1 ? { rule: 'zh/occasion/both-sign', parties: [again] } : null
}

/** 双方, 两国元首: the principals of the last occasion that has sides. */
function bothParties(story: Story, elements: readonly Element[], k: number): Attendance[] {
  const means = elements.slice(0, k).some((element) => isWord(element, '双方', '两国元首', '两国领导人', '两校'))
  if (!means) return []
  for (let i = story.occasions.length - 1; i >= 0; i--) {
    const attendances = story.occasions[i]?.attendances ?? []
    const principals = attendances.filter(({ role, side }) => role === 'principal' && side !== null)
    if (principals.length > 1) return principals
  }
  return headsOfState(story)
}

/** Two heads of state or government whom the article names, of China and of another state. */
function headsOfState(story: Story): Attendance[] {
  const heads = new Map<string, Party>()
  for (const { elements } of story.sentences) {
    for (const element of elements) {
      if (!isParty(element) || element.person === null || !element.posts.some(({ head }) => HEAD.test(head))) continue
      const body = story.bodyOf(element)?.name
      if (body !== undefined && !heads.has(body === '国务院' ? '中国' : body))
        heads.set(body === '国务院' ? '中国' : body, element)
    }
  }
  const host = heads.get('中国')
  const guest = [...heads].find(([body]) => body !== '中国')?.[1]
  return host && guest ? sides([host], 'host', [guest]) : []
}

const HEAD = /(国家主席|总统|国王|总理|首相|主席|总书记|苏丹|埃米尔|大公)$/u

/** 甲为乙举行欢迎仪式: the event's word at `k`. */
function readGives(verb: MeetingVerb, elements: readonly Element[], k: number, story: Story): Found | null {
  const start = clauseStart(elements, k)
  for (let i = start; i < k; i++) {
    if (!isWord(elements[i], '为')) continue
    const guests = preferPersons(elements.slice(i + 1, k).filter(isParty))
    const hosts = preferPersons(findSubjects(elements, i, true))
    const names = new Set(hosts.map((party) => story.nameOf(party)))
    const others = guests.filter((party) => party.person !== null && !names.has(story.nameOf(party)))
    if (hosts.length === 0 || others.length === 0) return null
    const held = elements.slice(i, k).some((element) => isWord(element, '举行', '举办', '颁发', '设'))
    return held ? { rule: 'zh/occasion/gives', parties: [sides(hosts, verb.side ?? 'host', others)] } : null
  }
  return null
}

/** 会见了甲一行: those who came with 甲 are meant too. */
function isWithCompany(elements: readonly Element[], k: number): boolean {
  const end = elements.findIndex((element, i) => i > k && isWord(element, '。', '，', '；'))
  return elements.slice(k, end === -1 ? undefined : end).some((element) => isWord(element, '一行'))
}

function sides(subjects: readonly Party[], side: Side, objects: readonly Party[]): Attendance[] {
  return [
    ...subjects.map((party): Attendance => ({ party, side, role: 'principal' })),
    ...objects.map((party): Attendance => ({ party, side: opposite(side), role: 'principal' })),
  ]
}

function hasGuestWord(elements: readonly Element[], k: number): boolean {
  for (let i = k + 1; i < elements.length && i < k + 8; i++) {
    const element = elements[i]
    if (element?.kind !== 'word') return false
    if (discourse.get(element.text) === 'guest') return true
    if (element.cls === TokenClass.Mark) return false
  }
  return false
}

function hasBefore(elements: readonly Element[], k: number, text: string): boolean {
  for (let i = k - 1; i >= clauseStart(elements, k); i--) if (isWord(elements[i], text)) return true
  return false
}

/** Remembers who comes: 甲一行来校, 来访的甲, 甲率团. */
function noteVisitors(story: Story, elements: readonly Element[]): void {
  for (let k = 0; k < elements.length; k++) {
    const element = elements[k]
    if (element?.kind !== 'word') continue
    const arrives =
      story.home === null
        ? /^(来访|到访|来华|来京)$/u
        : /^(来校|来我校|来访|到访|来到|莅临|率团|率队|一行|来|到|来华|来京)$/u
    if (!arrives.test(element.text)) continue
    if (isObjectOfMeeting(elements, k)) continue
    const visitors = preferPersons(findSubjects(elements, k, true)).filter(
      (party) => !story.isHome(party) && !party.pronoun,
    )
    if (visitors.length === 0) continue
    const names = new Set(visitors.map((party) => story.nameOf(party)))
    const others = story.home === null ? [] : story.visitors.filter((party) => !names.has(story.nameOf(party)))
    story.visitors = [...others, ...visitors]
  }
}

/** 会见来京述职的甲: who comes stands after the word, and is the object of the meeting. */
function isObjectOfMeeting(elements: readonly Element[], k: number): boolean {
  for (let i = clauseStart(elements, k); i < k; i++) {
    const element = elements[i]
    if (element?.kind === 'word' && /^(meets|both|with)$/u.test(verbs.get(element.text)?.pattern ?? '')) return true
  }
  return false
}

/** Whether the word at `k` tells what happened: no plan, wish, history or quoted speech. */
export function isTold(elements: readonly Element[], k: number): boolean {
  const start = clauseStart(elements, k)
  for (let i = 0; i < k; i++) {
    const element = elements[i]
    if (element?.kind !== 'word') continue
    const use = discourse.get(element.text)
    if (use === 'speech' && opensSpeech(elements, i, k)) return false
    if (i >= start && (use === 'plan' || use === 'past' || use === 'wish')) return false
  }
  return !isWord(elements[k + 1], '的') && !isInQuotes(elements, k)
}

/** 表示，… and 说：…: what follows the mark is speech. */
function opensSpeech(elements: readonly Element[], i: number, k: number): boolean {
  for (let j = i + 1; j < k; j++) if (isWord(elements[j], '，', '：', ':', '“', ',')) return true
  return false
}

function isInQuotes(elements: readonly Element[], k: number): boolean {
  let open = false
  for (let i = 0; i < k; i++) {
    if (isWord(elements[i], '“')) open = true
    if (isWord(elements[i], '”')) open = false
  }
  return open
}

/** The last date of the sentence before `at`, else its first. */
export function findDate(sentence: SentenceReading, at: number): FoundDate | null {
  let found: FoundDate | null = null
  for (const date of sentence.dates) if (date.end <= at) found = date
  return found ?? null
}

/** The last date that the sentences before `index` tell of what happened. */
export function findDateBefore(story: Story, index: number): FoundDate | null {
  for (let i = index - 1; i >= 0; i--) {
    const dates = story.sentences[i]?.dates ?? []
    const last = dates.find((date) => date.from !== null && date.precision !== 'month')
    if (last) return last
  }
  return story.sentences.slice(0, index).flatMap(({ dates }) => dates)[0] ?? null
}

/** 在北京人民大会堂, 在成都: the words after 在, up to the verb. */
function findPlaceName(elements: readonly Element[], k: number): string | null {
  for (let i = k - 1; i >= 0; i--) {
    if (!isWord(elements[i], '在', '于')) continue
    const first = elements[i + 1]
    if (first?.kind === 'word' && (first.cls === TokenClass.Place || first.cls === TokenClass.Noun)) {
      let text = ''
      for (let j = i + 1; j < k; j++) {
        const element = elements[j]
        if (element?.kind !== 'word' || element.cls === TokenClass.Verb) break
        text += element.text
      }
      return text || null
    }
    return isParty(first) ? (first.body?.written ?? null) : null
  }
  return null
}
