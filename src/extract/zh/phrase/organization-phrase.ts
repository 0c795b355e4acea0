/**
 * Bodies: cuts the name of a body out of a run of tokens that may form one.
 *
 * Takes the tokens of a sentence and the index where a body may begin; gives the phrase with the ends of the bodies
 * nested in it (北京大学 in 北京大学电子学院), or null.
 */
import { bodyWords } from '../lexicon/body-word.js'
import { TokenClass } from '../lexicon/entry.js'
import { bare, determiner, generic } from '../lexicon/organization-word.js'
import type { Token } from '../token/token.js'
import { isBareUnit, isWholeBody } from './bare-unit.js'
import type { Run } from './organization-run.js'
import { findRun } from './organization-run.js'
import type { OrganizationPhrase } from './phrase.js'
import { findSuffix } from './suffix.js'

/** The body that starts at token `i`, and the index of the token behind it; null where none starts there. */
export function findOrganization(
  tokens: readonly Token[],
  i: number,
  text: string,
): { phrase: OrganizationPhrase; next: number } | null {
  const run = findRun(tokens, i)
  const endings = run === null ? [] : findEndings(tokens, run)
  const last = endings[endings.length - 1]
  if (last === undefined || trimStart(tokens, i, last.index) > i) return null
  const members = tokens.slice(i, last.index + 1)
  const next = last.index + 1
  if (!isNamed(members, tokens[next])) return null
  const start = members[0]?.start ?? last.end
  const end = last.end
  const parts = endings.map((ending) => ending.end)
  const { suffix } = last
  const proper = hasName(members)
  const phrase = { start, end, text: text.slice(start, end), tokens: members, parts, suffix, proper, alias: null }
  return { phrase: { kind: 'organization', ...phrase }, next }
}

interface Ending {
  readonly index: number
  /** Exclusive, in the text. */
  readonly end: number
  readonly suffix: string
}

/** Every token of the run at which a body may end: 大学 and 学院 in 北京大学电子学院. */
function findEndings(tokens: readonly Token[], { from, to }: Run): Ending[] {
  const found: Ending[] = []
  for (let k = from; k < to; k++) {
    const token = tokens[k] as Token
    const suffix = findSuffix(token)
    if (suffix === null) continue
    if (k === from && !isWholeBody(token) && !isBareUnit(tokens, k)) continue
    found.push({ index: k, end: token.end, suffix })
  }
  return found
}

/** Whether the members name a body: 相关部门 and a verb before a place name none; 处 before a title does. */
function isNamed(members: readonly Token[], after: Token | undefined): boolean {
  if (members[0]?.cls === TokenClass.Verb && members.some(isProper)) return false
  if (!hasName(members) && after?.cls !== TokenClass.Title && isGeneric(members)) return false
  return members.length === 1 || !members.every((token) => token.entry?.suffix && bare.has(token.text))
}

/** A place, a known body or a name among the members; 国际 before a body only describes it. */
function hasName(members: readonly Token[]): boolean {
  const described = members[0]?.text === '国际' && members[1]?.cls === TokenClass.Organization
  return !described && members.some(isProper)
}

/** 国际教育部, 民革广西区委: what stands before belongs to the name. */
function isNamedPart(tokens: readonly Token[], i: number, from: number): boolean {
  const first = (tokens[from] as Token).text
  return i === from + 1 && (first === '国际' || bodyWords['party-branch'].has(first))
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

function isGeneric(members: readonly Token[]): boolean {
  const last = members[members.length - 1]?.text ?? ''
  const words = bodyWords['unit-letter'].has(last.slice(-1)) ? determiner : generic
  return members.length > 1 && members.slice(0, -1).every((token) => words.has(token.text))
}

function isProper(token: Token): boolean {
  if (token.cls === TokenClass.Place || token.cls === TokenClass.Organization) return true
  if (token.cls === TokenClass.Person || token.cls === TokenClass.ForeignPerson) return true
  return token.cls === TokenClass.Latin
}
