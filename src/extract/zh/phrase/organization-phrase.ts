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
import { findRun } from './organization-run.js'
import type { OrganizationPhrase } from './phrase.js'
import { findSuffix } from './suffix.js'

/** The body that starts at token `i`, if one does. */
export function findOrganization(
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
