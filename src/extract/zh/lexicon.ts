/**
 * Lexicon: everything that the data files know of Chinese words, in one trie.
 *
 * Reads seeds/lexicon/zh and seeds/gazetteer once, when the module is loaded. A word may have several
 * entries, one for each class (主席 is a title, 高峰 a noun that may be a name).
 */
import { readPackageTable } from '../../files.js'
import type { OrganizationKind, TenureStatus } from '../../model.js'
import { isTransliteration } from './person-name.js'
import type { Entry, KnownOrganization, Place, PlaceLevel, Title } from './token.js'
import { TokenClass } from './token.js'
import { createTrie } from './trie.js'

/** Words of the whole list, for costs: the sum of the frequencies of word.tsv, rounded. */
const TOTAL = 60_000_000

const CLASS_OF_TAG: Readonly<Record<string, TokenClass>> = {
  v: TokenClass.Verb,
  p: TokenClass.Preposition,
  c: TokenClass.Conjunction,
  u: TokenClass.Particle,
  y: TokenClass.Particle,
  d: TokenClass.Modifier,
  a: TokenClass.Modifier,
  b: TokenClass.Modifier,
  z: TokenClass.Modifier,
  m: TokenClass.Number,
  q: TokenClass.Number,
  t: TokenClass.Number,
  r: TokenClass.Pronoun,
}

/** vn: a verb as a noun; zg: characters that the list could not tag. */
const NOUN_TAGS = new Set(['vn', 'zg'])

const entries: Entry[] = []
const heads = new Map<string, number>()

/** Places by every form that names them. */
const places = new Map<string, Place>()
/** Known bodies by every form that names them. */
const organizations = new Map<string, KnownOrganization>()
/** One-letter forms of provinces and states: 晋, 俄. */
const abbreviations = new Map<string, Place>()
const chiefHeads = new Set<string>()

const wordList = readPackageTable('seeds/lexicon/zh/word.tsv', ['word', 'weight', 'tag'])
const functionWords = readPackageTable('seeds/lexicon/zh/function-word.tsv', ['word', 'class', 'tag'])
const costOfWord = new Map(wordList.map(({ word, weight }) => [word, -Math.log(Number(weight) / TOTAL)]))
const tagOfWord = new Map(wordList.map(({ word, tag }) => [word, tag]))

addPlaces()
addOrganizations()
addWords()
addOrganizationSuffixes()
addTitles()

const trie = createTrie(heads)

/** Calls `visit` for every entry of every word that starts at `start`. */
export function walkEntries(
  text: string,
  start: number,
  limit: number,
  visit: (end: number, entry: Entry) => void,
): void {
  trie.walk(text, start, limit, (end, value) => {
    for (let i = value; i !== -1; ) {
      const entry = entries[i]
      if (entry === undefined) return
      visit(end, entry)
      i = entry.next
    }
  })
}

/** Whether `text[start, end)` is a title: 校长 in 曹校长 is no given name. */
export function isTitleWord(text: string, start: number, end: number): boolean {
  for (let i = trie.find(text, start, end); i !== -1; i = entries[i]?.next ?? -1) {
    if (entries[i]?.cls === TokenClass.Title) return true
  }
  return false
}

/** The first entry of exactly this word with that class. */
export function findEntry(word: string, cls: TokenClass): Entry | undefined {
  for (let i = heads.get(word) ?? -1; i !== -1; i = entries[i]?.next ?? -1) {
    if (entries[i]?.cls === cls) return entries[i]
  }
  return undefined
}

export const findPlace = (name: string): Place | undefined => places.get(name)
export const findKnownOrganization = (name: string): KnownOrganization | undefined => organizations.get(name)
/** 晋 → 山西省, 俄 → 俄罗斯. */
export const findAbbreviatedPlace = (letter: string): Place | undefined => abbreviations.get(letter)

function add(
  text: string,
  cls: TokenClass,
  cost: number,
  more: Partial<Omit<Entry, 'text' | 'cls' | 'cost' | 'next'>> = {},
): void {
  for (let i = heads.get(text) ?? -1; i !== -1; i = entries[i]?.next ?? -1) {
    const same = entries[i]
    if (same?.cls !== cls) continue
    entries[i] = { ...same, ...more, cost: Math.min(same.cost, cost) }
    return
  }
  const next = heads.get(text) ?? -1
  heads.set(text, entries.length)
  entries.push({ text, cls, cost, tag: 'n', title: null, place: null, organization: null, suffix: null, ...more, next })
}

function addWords(): void {
  const removed = new Set(functionWords.map((row) => row.word))
  for (const { word, weight, tag } of wordList) {
    if (removed.has(word)) continue
    if (places.has(word) || organizations.has(word) || (tag === 'nt' && beginsWithPlace(word))) continue
    if (tag === 'nz' && isTransliteration(word)) continue
    if (word.length > 2 && tag !== 'n' && tag.startsWith('n') && isTransliteration(word)) continue
    const cls =
      tag === 'ns'
        ? TokenClass.Place
        : NOUN_TAGS.has(tag)
          ? TokenClass.Noun
          : (CLASS_OF_TAG[tag[0] ?? 'n'] ?? TokenClass.Noun)
    add(word, cls, -Math.log(Number(weight) / TOTAL), { tag })
  }
  const told = readPackageTable('seeds/lexicon/zh/meeting-verb.tsv', ['word', 'kind', 'pattern', 'side'])
  for (const { word, pattern } of told) {
    add(word, pattern === 'event' ? TokenClass.Noun : TokenClass.Verb, 7.5, { tag: 'v' })
  }
  for (const { word, use } of readPackageTable('seeds/lexicon/zh/discourse-word.tsv', ['word', 'use'])) {
    if (use === 'guest') add(word, TokenClass.Noun, 9, { tag: 'n' })
    else if (use !== 'plan' && use !== 'past') add(word, TokenClass.Verb, 7.5, { tag: 'v' })
  }
  for (const { word, tag, class: name } of functionWords) {
    if (name === 'none') continue
    const cls = TokenClass[name as keyof typeof TokenClass]
    add(word, cls, Math.min(8.5, costOfWord.get(word) ?? 8.5), { tag })
  }
}

/** 山西大学 is read as a place and an ending, so that every such name is read alike. */
function beginsWithPlace(word: string): boolean {
  for (let length = 2; length < word.length; length++) if (places.has(word.slice(0, length))) return true
  return false
}

function addOrganizationSuffixes(): void {
  for (const { suffix, kind } of readPackageTable('seeds/lexicon/zh/organization-suffix.tsv', ['suffix', 'kind'])) {
    const cost = suffix.length === 1 ? 9 : suffix.length > 3 ? 8 : 9.5
    add(suffix, TokenClass.Noun, cost, { suffix: kind })
  }
}

function addPlaces(): void {
  const columns = ['name', 'short', 'level', 'parent', 'code'] as const
  for (const row of readPackageTable('seeds/gazetteer/division.tsv', columns)) {
    const place: Place = {
      name: row.name,
      short: row.short,
      level: row.level as PlaceLevel,
      parent: row.parent || null,
    }
    const cost = row.level === 'province' ? 9 : row.level === 'prefecture' ? 10 : 11
    addPlace(row.name, place, cost)
    if (row.short.length > 1 && mayBePlace(row.short, place))
      addPlace(row.short, place, row.level === 'county' ? 12.5 : cost)
  }
  for (const row of readPackageTable('seeds/gazetteer/province-abbreviation.tsv', ['name', 'abbreviation'])) {
    const place = places.get(row.name)
    if (place) for (const letter of row.abbreviation.split('|')) abbreviations.set(letter, place)
  }
  const state = [
    'zh',
    'zhFull',
    'zhAbbreviations',
    'en',
    'enFull',
    'demonyms',
    'capitalZh',
    'capitalEn',
    'iso',
  ] as const
  for (const row of readPackageTable('seeds/gazetteer/state.tsv', state)) {
    const place: Place = { name: row.zh, short: row.zh, level: 'state', parent: null }
    addPlace(row.zh, place, 9)
    for (const full of row.zhFull.split('|')) if (full) addPlace(full, place, 10)
    for (const form of row.zhAbbreviations.split('|')) {
      if (form.length > 1) addPlace(form, place, 10)
      else if (form && !abbreviations.has(form)) abbreviations.set(form, place)
    }
    for (const capital of row.capitalZh.split('|')) {
      if (capital.length > 1 && !places.has(capital)) {
        addPlace(capital, { name: capital, short: capital, level: 'foreign', parent: row.zh }, 10)
      }
    }
  }
  for (const row of readPackageTable('seeds/lexicon/zh/foreign-place.tsv', ['name', 'state'])) {
    if (places.has(row.name)) continue
    addPlace(row.name, { name: row.name, short: row.name, level: 'foreign', parent: row.state || null }, 11)
  }
}

/** 合作 is the short name of a town, and a word that is far more common. */
function mayBePlace(short: string, place: Place): boolean {
  const tag = tagOfWord.get(short)
  return place.level === 'province' || tag === undefined || tag === 'ns'
}

/** The first place of a name stays: provinces come before the counties that share their short name. */
function addPlace(form: string, place: Place, cost: number): void {
  if (places.has(form)) return
  places.set(form, place)
  add(form, TokenClass.Place, cost, { place, tag: 'ns' })
}

function addOrganizations(): void {
  const columns = ['name', 'kind', 'otherNames', 'english', 'parent'] as const
  for (const row of readPackageTable('seeds/gazetteer/organization.tsv', columns)) {
    const organization: KnownOrganization = {
      name: row.name,
      kind: row.kind as OrganizationKind,
      parent: row.parent || null,
    }
    for (const form of [row.name, ...row.otherNames.split('|')]) {
      if (form.length < 2 || organizations.has(form) || places.has(form)) continue
      organizations.set(form, organization)
      add(form, TokenClass.Organization, form.length > 3 ? 8 : 10, { organization, tag: 'nt' })
    }
  }
}

function addTitles(): void {
  const modifiers = readPackageTable('seeds/lexicon/zh/title-modifier.tsv', ['modifier', 'status'])
  for (const row of readPackageTable('seeds/lexicon/zh/title.tsv', ['title', 'holder', 'body'])) {
    const holder = row.holder as Title['holder']
    if (holder === 'single') chiefHeads.add(row.title)
    addTitle(row.title, row.title, 'current', holder, row.body, false)
    if (holder === 'honor') continue
    for (const { modifier, status } of modifiers) {
      const deputy = modifier.endsWith('副') || holder === 'many'
      addTitle(modifier + row.title, row.title, status as TenureStatus, holder, row.body, deputy)
    }
  }
}

function addTitle(
  text: string,
  head: string,
  status: TenureStatus,
  holder: Title['holder'],
  body: string,
  deputy: boolean,
): void {
  const title: Title = { text, head, status, holder, body, deputy }
  const plain = text === head
  // 代表 is a title and, far more often, a verb.
  const ambiguous = plain && findEntry(text, TokenClass.Verb) !== undefined
  const cost = holder === 'honor' || ambiguous ? 10.5 : Math.min(plain ? 9 : 11, (costOfWord.get(text) ?? 99) - 0.1)
  if (!plain && findTitle(text)) return
  add(text, TokenClass.Title, cost, { title, tag: 'nt' })
}

function findTitle(text: string): boolean {
  for (let i = heads.get(text) ?? -1; i !== -1; i = entries[i]?.next ?? -1) {
    if (entries[i]?.cls === TokenClass.Title) return true
  }
  return false
}
