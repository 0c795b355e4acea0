/**
 * Titles with their nouns: reads 宣传部长 as the title 部长 with the qualifier 宣传.
 */
import { TokenClass } from '../lexicon/entry.js'
import { isSurname } from '../lexicon/name-character.js'
import { inside, notFirst } from '../lexicon/organization-word.js'
import type { Token } from '../token/token.js'
import type { TitlePhrase } from './phrase.js'
import { findSuffix } from './suffix.js'

/** A title with the nouns right before it: 宣传部长. Starts only where a noun or title stands at `i`. */
export function findTitle(
  tokens: readonly Token[],
  i: number,
  text: string,
): { phrase: TitlePhrase; next: number } | null {
  const end = findQualifierEnd(tokens, i)
  const token = tokens[end]
  if (token?.cls !== TokenClass.Title || end === i) return null
  const first = tokens[i] as Token
  const qualifier = isTerm(first) ? '' : text.slice(first.start, token.start)
  if (token.entry?.title?.holder === 'honor') return null
  return { phrase: { kind: 'title', start: first.start, end: token.end, token, qualifier }, next: end + 1 }
}

/** Index of the token behind the words that belong to a title and begin at `i`; `i` where none do. */
function findQualifierEnd(tokens: readonly Token[], i: number): number {
  const first = tokens[i] as Token
  if (isTerm(first)) return i + 1
  if (STATIONED.test(first.text)) return findStationEnd(tokens, i)
  let end = i
  while (end < tokens.length && end - i < 6 && isQualifier(tokens[end] as Token)) end++
  // 贸易和工业部长, of a state named right before: a ministry may have several matters.
  const matters = tokens[i - 1]?.entry?.place?.level === 'state'
  if (!matters || end === i || !/^[和与、]$/u.test(tokens[end]?.text ?? '')) return end
  let more = end
  while (more < tokens.length && more - i < 9 && (isQualifier(tokens[more] as Token) || isJoint(tokens, more))) more++
  return MINISTER.test(tokens[more]?.text ?? '') ? more : end
}

/** 第六任: tells which holder, and is no part of the title. */
function isTerm({ text }: Token): boolean {
  return /^(?:第[\d一二三四五六七八九十]{1,3}|首|现|新|前)任$/u.test(text)
}

/** Whether the words from `i` on are such a title: 驻美国大使, but not 驻上海总领事馆. */
export function isEnvoy(tokens: readonly Token[], i: number): boolean {
  return STATIONED.test(tokens[i]?.text ?? '') && findStationEnd(tokens, i) > i
}

/** 驻美国大使, 常驻联合国代表: the place or body where an envoy stays belongs to the title. */
function findStationEnd(tokens: readonly Token[], i: number): number {
  let end = i + 1
  while (end < tokens.length && end - i < 4 && isStation(tokens[end] as Token)) end++
  return end > i + 1 && tokens[end]?.cls === TokenClass.Title && ENVOY.test(tokens[end]?.text ?? '') ? end : i
}

const STATIONED = /^(?:常?驻)$/u
const ENVOY = /大使|公使|代表|领事|参赞|武官|代办|团长/u
const MINISTER = /^(?:副|前)?(?:部长|大臣|国务秘书)$/u

function isStation(token: Token): boolean {
  const { cls, text } = token
  if (cls === TokenClass.Place || cls === TokenClass.Organization) return true
  return cls === TokenClass.Noun && text.length > 1 && findSuffix(token) === null
}

function isJoint(tokens: readonly Token[], k: number): boolean {
  return /^[和与、]$/u.test(tokens[k]?.text ?? '') && isQualifier(tokens[k + 1] ?? (tokens[k] as Token))
}

function isQualifier(token: Token): boolean {
  if (findSuffix(token) !== null || (token.text.length === 1 && isSurname(token.text))) return false
  if (token.cls === TokenClass.Noun) return !notFirst.has(token.text) && !token.text.startsWith('《')
  return token.cls === TokenClass.Verb && inside.has(token.text)
}
