/**
 * Runs of a body: the longest run of tokens that may together be the name of a body.
 *
 * 北京大学对口合作山西大学 holds two; 材料科学与工程学院 goes on over 与; 有关负责人 begins none.
 */
import { TokenClass } from '../lexicon/entry.js'
import { inside, notFirst } from '../lexicon/organization-word.js'
import type { Token } from '../token/token.js'
import { isBareUnit, isWholeBody } from './bare-unit.js'
import { isBracketed, isGroupOfPeople, isQuotedName, isShortened, joinsName } from './name-joint.js'
import { findSuffix } from './suffix.js'
import { isEnvoy } from './title-phrase.js'

/** Tokens `from` to `to` (exclusive) of a sentence. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** The longest run of tokens from `i` on that may together be the name of a body. */
export function findRun(tokens: readonly Token[], i: number): Run | null {
  const first = tokens[i] as Token
  if (!mayBegin(tokens, i)) return null
  let k = i + (first.cls === TokenClass.Mark ? isQuotedName(tokens, i) : 1)
  while (k < tokens.length) {
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

/** 内蒙古调研边防部队: what somebody does there, unless the ending follows at once (调研室). */
function isVisit(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k + 1]
  return /^(?:调研|考察|视察|检查|看望|慰问)$/u.test(tokens[k]?.text ?? '') && !(next && findSuffix(next) !== null)
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
      if (isEnvoy(tokens, k) || isVisit(tokens, k) || token.text === '著名' || token.text === '知名') return 0
      return inside.has(token.text) || /^[ab]/u.test(token.entry?.tag ?? '') || isShortened(tokens, k) ? 1 : 0
    case TokenClass.ForeignPerson:
      return 1
    case TokenClass.Title:
      return isGroupOfPeople(tokens, k) ? 1 : 0
    case TokenClass.Pronoun:
      return token.text.length === 1 && tokens[k - 1]?.text.length === 1 ? 1 : 0
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
