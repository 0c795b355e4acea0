/**
 * Phrases: joins the tokens of a sentence into persons, bodies, titles and places; every other token stays a word.
 *
 * A body is a run of nouns, places and names that ends in a word such as 大学 or 委员会 (organization-suffix.tsv);
 * a title takes the nouns right before it that are no body (宣传部长, 国际项目资深总监).
 */
import { readPackageTable } from '../../files.js'
import { findEntry } from './lexicon.js'
import { isSurname } from './person-name.js'
import type { Token } from './token.js'
import { TokenClass } from './token.js'

export interface PersonPhrase {
  readonly kind: 'person'
  readonly start: number
  readonly end: number
  readonly name: string
  readonly script: 'han' | 'transliteration' | 'latin'
  /** Another form in brackets right after: Rose Chang in 张冠怡（Rose Chang）; `null` where there is none. */
  readonly alias: string | null
}

/** A body as written; `parts` are the ends (exclusive, in the text) of the bodies nested in it, the whole last. */
export interface OrganizationPhrase {
  readonly kind: 'organization'
  readonly start: number
  readonly end: number
  readonly text: string
  readonly tokens: readonly Token[]
  readonly parts: readonly number[]
  /** Kind of the last ending: a kind of body, or `unit`. */
  readonly suffix: string
  /** Whether something in the run names it: a place, a known body, a personal or unknown name, Latin letters. */
  readonly proper: boolean
  /** A short form in brackets right after: （WCS）, （以下简称东航）; `null` where there is none. */
  readonly alias: string | null
}

export interface TitlePhrase {
  readonly kind: 'title'
  readonly start: number
  readonly end: number
  readonly token: Token
  /** Nouns before the title that belong to it: 宣传 in 宣传部长; empty where there are none. */
  readonly qualifier: string
}

export interface PlacePhrase {
  readonly kind: 'place'
  readonly start: number
  readonly end: number
  readonly token: Token
}

export interface WordPhrase {
  readonly kind: 'word'
  readonly start: number
  readonly end: number
  readonly token: Token
}

export type Phrase = PersonPhrase | OrganizationPhrase | TitlePhrase | PlacePhrase | WordPhrase

const words = readPackageTable('seeds/lexicon/zh/organization-word.tsv', ['word', 'use'])
const uses = (use: string) => new Set(words.filter((row) => row.use === use).map((row) => row.word))
const inside = uses('inside')
const notFirst = uses('not-first')
const generic = uses('generic')
const bare = uses('bare')
const determiner = uses('determiner')
const suffixes = new Map(
  readPackageTable('seeds/lexicon/zh/organization-suffix.tsv', ['suffix', 'kind']).map((row) => [row.suffix, row.kind]),
)
const LONGEST_SUFFIX = Math.max(...Array.from(suffixes.keys(), (suffix) => suffix.length))
/** Endings of one character count only at the end of words that the word list knows as bodies. */
const NOT_BODIES = new Set(['会议室', '俱乐部', '办公室', '教室', '宿舍', '车站', '实验室'])

/** Phrases of the tokens of one sentence, in order and without gaps. */
export function toPhrases(cut: readonly Token[], text: string): Phrase[] {
  const tokens = cut.map((token, i) => asEnding(token, cut[i - 1], cut[i + 1]))
  const phrases: Phrase[] = []
  for (let i = 0; i < tokens.length; ) {
    const organization = findOrganization(tokens, i, text)
    if (organization) {
      phrases.push(organization.phrase)
      i = organization.next
      continue
    }
    const title = findTitle(tokens, i, text)
    if (title) {
      phrases.push(title.phrase)
      i = title.next
      continue
    }
    const rescued = findNameAfterTitle(tokens, i, text)
    if (rescued) {
      phrases.push(rescued.phrase)
      i = rescued.next
      continue
    }
    phrases.push(toPhrase(tokens, i))
    i++
  }
  return joinAliases(phrases, text)
}

/**
 * 行长神田真人: single letters that no list knows as a word, right after a title and up to a mark, verb or title, are a name.
 */
function findNameAfterTitle(
  tokens: readonly Token[],
  i: number,
  text: string,
): { phrase: PersonPhrase; next: number } | null {
  const title = tokens[i - 1]?.entry?.title
  if (tokens[i - 1]?.cls !== TokenClass.Title || !title || /^(代表|领导|成员|委员会)$/u.test(title.head)) return null
  let next = i
  while (next < tokens.length && next - i < 5 && isLooseLetter(tokens[next] as Token)) next++
  const first = tokens[i]
  const last = tokens[next - 1]
  if (!first || !last || last.end - first.start < 2) return null
  const after = tokens[next]
  const closes =
    after === undefined || after.cls === TokenClass.Mark || after.cls === TokenClass.Title || after.text === '一行'
  if (!closes && after.cls !== TokenClass.ListMark && !(after.cls === TokenClass.Verb && after.text.length > 1))
    return null
  const { start } = first
  const name = text.slice(start, last.end)
  return { phrase: { kind: 'person', start, end: last.end, name, script: 'transliteration', alias: null }, next }
}

function isLooseLetter(token: Token): boolean {
  if (token.cls === TokenClass.Unknown) return /^\p{Script=Han}+$/u.test(token.text)
  if (token.text.length !== 1 || !/^\p{Script=Han}$/u.test(token.text)) return false
  return token.cls === TokenClass.Noun || token.cls === TokenClass.Modifier || token.cls === TokenClass.Number
}

/** Joins a bracket with another form of the name to the body or person right before it. */
function joinAliases(phrases: readonly Phrase[], text: string): Phrase[] {
  const joined: Phrase[] = []
  for (let i = 0; i < phrases.length; i++) {
    const phrase = phrases[i] as Phrase
    const reign =
      phrase.kind === 'person'
        ? /^[一二三四五六七八九十]{1,3}世/u.exec(text.slice(phrase.end, phrase.end + 4))?.[0]
        : undefined
    if (reign !== undefined && phrase.kind === 'person') {
      const end = phrase.end + reign.length
      joined.push({ ...phrase, name: phrase.name + reign, end })
      while (((phrases[i + 1] as Phrase | undefined)?.end ?? Number.POSITIVE_INFINITY) <= end) i++
      continue
    }
    const close = phrase.kind === 'organization' || phrase.kind === 'person' ? findBracket(phrases, i) : null
    if (close === null || (phrase.kind !== 'organization' && phrase.kind !== 'person')) {
      joined.push(phrase)
      continue
    }
    const open = phrases[i + 1] as Phrase
    const end = (phrases[close] as Phrase).start
    const alias = text
      .slice(open.end, end)
      .replace(/^(以下)?(简称|下称)[：:为]?/u, '')
      .replace(/[“”"]/gu, '')
      .trim()
    joined.push({ ...phrase, end: (phrases[close] as Phrase).end, alias })
    i = close
  }
  return joined
}

/** Index of the bracket that closes another form of the name at `i`: Latin letters, or 简称. */
function findBracket(phrases: readonly Phrase[], i: number): number | null {
  const open = phrases[i + 1]
  if (open?.kind !== 'word' || !/^[（(]$/u.test(open.token.text)) return null
  let named = false
  for (let k = i + 2; k < phrases.length && k < i + 9; k++) {
    const phrase = phrases[k] as Phrase
    if (phrase.kind === 'word' && /^[）)]$/u.test(phrase.token.text)) return named ? k : null
    if (phrase.kind === 'word' && /^(简称|下称|以下简称)$/u.test(phrase.token.text)) named = true
    const latin =
      phrase.kind === 'word'
        ? phrase.token.cls === TokenClass.Latin
        : phrase.kind === 'person' && phrase.script === 'latin'
    if (latin) named = true
    if (phrase.kind === 'word' && /[，。；：]/u.test(phrase.token.text) && !named) return null
  }
  return null
}

/** 处, 办, 院 before a title or at the end of a list member end a body, whatever else they mean elsewhere. */
function asEnding(token: Token, before: Token | undefined, after: Token | undefined): Token {
  const last = token.text.slice(-1)
  if (token.text.length === 2 || !ENDINGS.has(last) || token.entry?.suffix || token.cls === TokenClass.Title)
    return token
  if (token.text.length > 2)
    return (token.cls === TokenClass.Noun || token.cls === TokenClass.Verb) &&
      !NOT_BODIES.has(token.text) &&
      closesBody(token, after)
      ? withSuffix(token, last)
      : token
  const follows =
    before?.cls === TokenClass.Noun ||
    before?.cls === TokenClass.Modifier ||
    before?.cls === TokenClass.Title ||
    before?.cls === TokenClass.Verb
  return follows && closesBody(token, after) ? withSuffix(token, last) : token
}

function withSuffix(token: Token, ending: string): Token {
  const entry = findEntry(ending, TokenClass.Noun)
  return entry?.suffix ? { ...token, cls: TokenClass.Noun, entry: { ...entry, text: token.text } } : token
}

function closesBody(token: Token, after: Token | undefined): boolean {
  if (after === undefined || after.cls === TokenClass.Title || after.cls === TokenClass.ListMark) return true
  if (after.cls === TokenClass.Mark) return true
  if (/[司处厅局]$/u.test(token.text) && (after.cls === TokenClass.Verb || after.cls === TokenClass.Person)) return true
  return /^(等|和|与|及|以及|负责人|相关|有关|领导|来校|来)$/u.test(after.text)
}

const ENDINGS = new Set('处办司科系所站室院部局厅社馆委')

function toPhrase(tokens: readonly Token[], i: number): Phrase {
  const token = tokens[i] as Token
  const { start, end } = token
  switch (token.cls) {
    case TokenClass.Person:
      return { kind: 'person', start, end, name: token.text.replace(' ', ''), script: 'han', alias: null }
    case TokenClass.ForeignPerson:
      return { kind: 'person', start, end, name: token.text, script: 'transliteration', alias: null }
    case TokenClass.Title:
      return { kind: 'title', start, end, token, qualifier: '' }
    case TokenClass.Place:
      return { kind: 'place', start, end, token }
    case TokenClass.Latin:
      if (isLatinName(tokens, i))
        return { kind: 'person', start, end, name: token.text.trim(), script: 'latin', alias: null }
      return { kind: 'word', start, end, token }
    default:
      return { kind: 'word', start, end, token }
  }
}

/** Latin letters name a person where two capitalized words stand together, or a title stands beside one. */
function isLatinName(tokens: readonly Token[], i: number): boolean {
  const text = tokens[i]?.text ?? ''
  if (!/^\p{Lu}/u.test(text)) return false
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  const beside = before?.cls === TokenClass.Title || after?.cls === TokenClass.Title
  if (beside && /^\p{Lu}[\p{Ll}-]/u.test(text)) return true
  if (/\d/.test(text)) return false
  const listed = before?.cls === TokenClass.ListMark && /^\p{Lu}\p{Ll}+([ -]\p{L}\.?\p{Ll}*)+$/u.test(text)
  return listed
}

/** A title with the nouns right before it: 宣传部长. Starts only where a noun or title stands at `i`. */
function findTitle(tokens: readonly Token[], i: number, text: string): { phrase: TitlePhrase; next: number } | null {
  let end = i
  while (end < tokens.length && end - i < 6 && isQualifier(tokens[end] as Token)) end++
  const token = tokens[end]
  if (token?.cls !== TokenClass.Title || end === i) return null
  const first = tokens[i] as Token
  const qualifier = text.slice(first.start, token.start)
  if (token.entry?.title?.holder === 'honor') return null
  return { phrase: { kind: 'title', start: first.start, end: token.end, token, qualifier }, next: end + 1 }
}

function isQualifier(token: Token): boolean {
  if (findSuffix(token) !== null || (token.text.length === 1 && isSurname(token.text))) return false
  if (token.cls === TokenClass.Noun) return !notFirst.has(token.text) && !token.text.startsWith('《')
  return token.cls === TokenClass.Verb && inside.has(token.text)
}

interface Run {
  readonly from: number
  readonly to: number
}

/** The body that starts at token `i`, if one does. */
function findOrganization(
  tokens: readonly Token[],
  i: number,
  text: string,
): { phrase: OrganizationPhrase; next: number } | null {
  const run = findRun(tokens, i)
  if (run === null) return null
  let last = -1
  const parts: number[] = []
  let suffix = ''
  for (let k = run.from; k < run.to; k++) {
    const token = tokens[k] as Token
    const kind = findSuffix(token)
    if (kind === null) continue
    if (k === run.from && !isWholeBody(token) && !isBareUnit(tokens, k)) continue
    last = k
    suffix = kind
    parts.push(token.end)
  }
  if (last === -1) return null
  const end = last
  const from = trimStart(tokens, run.from, end)
  if (from > i) return null
  const members = tokens.slice(from, end + 1)
  if (members[0]?.cls === TokenClass.Verb && members.some(isProper)) return null
  const first = members[0] as Token
  const finish = members[members.length - 1] as Token
  if (parts.length > 0) parts[parts.length - 1] = finish.end
  const proper = members.some(isProper) && !(members[0]?.text === '国际' && members[1]?.cls === TokenClass.Organization)
  const content = text.slice(first.start, finish.end)
  const titled = tokens[end + 1]?.cls === TokenClass.Title
  if (!proper && !titled && isGeneric(members)) return null
  if (members.length > 1 && members.every((token) => token.entry?.suffix && bare.has(token.text))) return null
  return {
    phrase: {
      kind: 'organization',
      start: first.start,
      end: finish.end,
      text: content,
      tokens: members,
      parts,
      suffix,
      proper,
      alias: null,
    },
    next: end + 1,
  }
}

const HOUSES = /^(参议院|众议院|国民议会|议会|国会|上院|下院|上议院|下议院)$/u
/** Units of a body are named by common words (国际合作处); only words such as 有关 make them no name. */
const UNIT_ENDING = /[处办室科部院心委]$/u

/** 省委, or a unit right before a title (组织部部长, 文理学院副院长): an ending that needs nothing before it. */
function isBareUnit(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k] as Token
  if (!token.entry?.suffix) return true
  if (bare.has(token.text) && !HOUSES.test(token.text)) return false
  if (/^[省市区县旗州]委$|^[省市]政府$|^自治区/u.test(token.text)) return true
  const next = tokens[k + 1]
  if (HOUSES.test(token.text) && next?.cls === TokenClass.Title) return true
  return token.text.length > 2 && (next?.cls === TokenClass.Title || next?.cls === TokenClass.ListMark)
}

/** 前不久河南省党政代表团 begins at 河南省: what stands before a place or known body ends no body itself. */
function trimStart(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i <= end; i++) {
    const token = tokens[i] as Token
    if (token.cls === TokenClass.Place || token.cls === TokenClass.Organization)
      return isNamedPart(tokens, i, from) ? from : i
    if (findSuffix(token) !== null || token.cls === TokenClass.Person || token.cls === TokenClass.ForeignPerson)
      return from
    if (token.cls === TokenClass.Mark || token.cls === TokenClass.Latin) return from
  }
  return from
}

/** 国际教育部, 民革广西区委: what stands before belongs to the name. */
function isNamedPart(tokens: readonly Token[], i: number, from: number): boolean {
  const first = (tokens[from] as Token).text
  return i === from + 1 && /^(国际|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|共青团)$/u.test(first)
}

/** 濒管办, 计财司: one letter of a shortened name right before its ending. */
function isShortened(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k + 1]
  return tokens[k]?.text.length === 1 && next?.text.length === 1 && ENDINGS.has(next.text)
}

function isGeneric(members: readonly Token[]): boolean {
  const last = members[members.length - 1]?.text ?? ''
  const words = UNIT_ENDING.test(last) ? determiner : generic
  return members.length > 1 && members.slice(0, -1).every((token) => words.has(token.text))
}

function isProper(token: Token): boolean {
  if (token.cls === TokenClass.Place || token.cls === TokenClass.Organization) return true
  if (token.cls === TokenClass.Person || token.cls === TokenClass.ForeignPerson) return true
  return token.cls === TokenClass.Latin
}

/** The longest run of tokens from `i` on that may together be the name of a body. */
function findRun(tokens: readonly Token[], i: number): Run | null {
  const first = tokens[i] as Token
  if (!mayBegin(tokens, i)) return null
  let k = i + 1
  while (k < tokens.length) {
    const token = tokens[k] as Token
    if (isAnotherBody(tokens, k, i)) break
    const more = continues(tokens, k, i)
    if (more === 0) break
    k += more
  }
  return k === i + 1 && !isWholeBody(first) && !isBareUnit(tokens, i) ? null : { from: i, to: k }
}

/** 北京大学对口合作山西大学: a place or known body after something that ended a name begins another. */
function isAnotherBody(tokens: readonly Token[], k: number, from: number): boolean {
  const token = tokens[k] as Token
  const before = tokens[k - 1] as Token
  if (/[委央]$/u.test(before.text) && /^([省市县区]?政府|国务院|全国人大)/u.test(token.text)) return true
  if (token.cls !== TokenClass.Place && token.cls !== TokenClass.Organization) return false
  if (before.entry?.place?.level === 'state' && token.entry?.organization?.kind === 'international') return true
  if (before.cls === TokenClass.Place || findSuffix(before) !== null) return false
  for (let i = from; i < k - 1; i++) if (findSuffix(tokens[i] as Token) !== null) return true
  return false
}

/** 毕业生 in 毕业生就业指导中心: people whom a body is for, followed by its ending. */
function isGroupOfPeople(tokens: readonly Token[], k: number): boolean {
  const title = (tokens[k] as Token).entry?.title
  if (!title || title.text !== title.head || /^(教授|院士|研究员|讲师|博士|先生|女士|记者)$/u.test(title.head))
    return false
  const office = /^(办公室|办|助理办公室|办公会)$/u.test(tokens[k + 1]?.text ?? '')
  if (title.holder === 'single' && !office) return false
  for (let i = k + 1; i < tokens.length && i < k + 4; i++) {
    const token = tokens[i] as Token
    if (token.cls === TokenClass.Noun && findSuffix(token) !== null) return true
    if (token.cls !== TokenClass.Noun && !(token.cls === TokenClass.Verb && inside.has(token.text))) return false
  }
  return false
}

function mayBegin(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  switch (token.cls) {
    case TokenClass.Organization:
    case TokenClass.Place:
      return true
    case TokenClass.Noun:
      return !notFirst.has(token.text) && !token.text.startsWith('《')
    case TokenClass.Unknown:
      return true
    case TokenClass.Latin:
      return true
    case TokenClass.Verb:
      return inside.has(token.text) && !notFirst.has(token.text)
    case TokenClass.Modifier:
      return (inside.has(token.text) || token.entry?.tag === 'b') && !notFirst.has(token.text)
    case TokenClass.Number:
      return token.text.length > 1 && (/^[第一二三四五六七八九十百]+$/.test(token.text) || inside.has(token.text))
    case TokenClass.Person:
    case TokenClass.ForeignPerson: {
      const after = tokens[i + 1]
      return tokens[i - 1]?.cls !== TokenClass.Title && after?.cls === TokenClass.Noun && after.text !== '一行'
    }
    case TokenClass.Mark:
      return token.text === '“' && isQuotedName(tokens, i) > 0
    case TokenClass.Title:
      return isGroupOfPeople(tokens, i)
    default:
      return false
  }
}

/** How many tokens from `k` on go on with the name that began at `from`; 0 where it ends. */
function continues(tokens: readonly Token[], k: number, from: number): number {
  const token = tokens[k] as Token
  switch (token.cls) {
    case TokenClass.Organization:
    case TokenClass.Place:
    case TokenClass.Unknown:
    case TokenClass.Latin:
      return 1
    case TokenClass.Noun:
      return token.text === '一行' || token.text.startsWith('《') ? 0 : 1
    case TokenClass.Number:
      return /^[第一二三四五六七八九十]+$/.test(token.text) || inside.has(token.text) ? 1 : 0
    case TokenClass.Verb:
    case TokenClass.Modifier:
      return inside.has(token.text) || /^[ab]/u.test(token.entry?.tag ?? '') || isShortened(tokens, k) ? 1 : 0
    case TokenClass.ForeignPerson:
      return 1
    case TokenClass.Title:
      return isGroupOfPeople(tokens, k) ? 1 : 0
    case TokenClass.Pronoun:
      return token.text.length === 1 && tokens[k - 1]?.cls === TokenClass.Unknown ? 1 : 0
    case TokenClass.Conjunction:
    case TokenClass.Preposition:
      return joinsName(tokens, k, from) ? 1 : 0
    case TokenClass.Mark:
      if (token.text === '（' || token.text === '(') return isBracketed(tokens, k)
      return token.text === '“' ? isQuotedName(tokens, k) : 0
    default:
      return 0
  }
}

/** 材料科学与工程学院: what stands before 与 is no body of its own, and an ending follows before the next mark. */
function joinsName(tokens: readonly Token[], k: number, from: number): boolean {
  if (!['与', '和', '及'].includes(tokens[k]?.text ?? '')) return false
  for (let i = from; i < k; i++) {
    const token = tokens[i] as Token
    if (i === k - 1 && token.cls !== TokenClass.Noun && token.cls !== TokenClass.Verb) return false
    const alone = k - 1 === from && bare.has(token.text)
    if (i === k - 1 && findSuffix(token) !== null && !alone) return false
  }
  for (let i = k + 1; i < tokens.length && i < k + 5; i++) {
    const token = tokens[i] as Token
    if (token.cls === TokenClass.Organization || token.cls === TokenClass.Place || determiner.has(token.text))
      return false
    if (token.entry?.suffix || findSuffix(token) !== null) return i > k + 1 || token.text.length > 2
    const goesOn = token.cls === TokenClass.Noun || (token.cls === TokenClass.Verb && inside.has(token.text))
    if (!goesOn && !(token.cls === TokenClass.Title && isGroupOfPeople(tokens, i))) return false
  }
  return false
}

/** Length of a bracket that belongs to a name: （集团） in 中国人寿（集团）保险公司. */
function isBracketed(tokens: readonly Token[], k: number): number {
  for (let i = k + 1; i < tokens.length && i < k + 5; i++) {
    const token = tokens[i] as Token
    if (token.text === '）' || token.text === ')') {
      const after = tokens[i + 1]
      const goesOn = after !== undefined && (after.cls === TokenClass.Noun || after.cls === TokenClass.Organization)
      return goesOn && after.text !== '一行' ? i - k + 1 : 0
    }
    if (token.cls === TokenClass.Latin || token.cls === TokenClass.Mark) return 0
  }
  return 0
}

function isQuotedName(tokens: readonly Token[], k: number): number {
  for (let i = k + 1; i < tokens.length && i < k + 7; i++) {
    const token = tokens[i] as Token
    if (token.text === '”') {
      const after = tokens[i + 1]
      return after !== undefined && after.cls === TokenClass.Noun && findSuffix(after) !== null ? i - k + 1 : 0
    }
    if (token.text === '。' || token.text === '，') return 0
  }
  return 0
}

/** Kind of the ending of a token: the token is an ending, or a longer word or known body with one. */
export function findSuffix(token: Token): string | null {
  if (token.cls === TokenClass.Organization) return token.entry?.organization?.kind ?? 'other'
  if (token.cls !== TokenClass.Noun && token.cls !== TokenClass.Place) return null
  if (token.entry?.suffix) return token.entry.suffix
  if (token.cls === TokenClass.Place || NOT_BODIES.has(token.text)) return null
  for (let length = Math.min(LONGEST_SUFFIX, token.text.length - 1); length >= 2; length--) {
    const kind = suffixes.get(token.text.slice(-length))
    if (kind) return kind
  }
  return token.entry?.tag === 'nt' ? (suffixes.get(token.text.slice(-1)) ?? null) : null
}

/** A token that is the name of a body by itself. */
function isWholeBody(token: Token): boolean {
  return token.cls === TokenClass.Organization
}
