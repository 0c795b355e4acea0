/**
 * Joints inside names: the 与, brackets, quotes and groups of people over which the name of a body goes on.
 */
import { bodyWords } from '../lexicon/body-word.js'
import { TokenClass } from '../lexicon/entry.js'
import { bare, determiner, inside } from '../lexicon/organization-word.js'
import { findKnownOrganization } from '../lexicon/organizations.js'
import { titleWords } from '../lexicon/title-word.js'
import type { Token } from '../token/token.js'
import { findSuffix } from './suffix.js'

/** 材料科学与工程学院: what stands before 与 is no body of its own, and an ending follows before the next mark. */
export function joinsName(tokens: readonly Token[], k: number, from: number): boolean {
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
    if (findKnownOrganization(token.text) !== undefined) return false
    if (token.entry?.suffix || findSuffix(token) !== null) return i > k + 1 || token.text.length > 2
    const goesOn = token.cls === TokenClass.Noun || (token.cls === TokenClass.Verb && inside.has(token.text))
    if (!goesOn && !(token.cls === TokenClass.Title && isGroupOfPeople(tokens, i))) return false
  }
  return false
}

/** Length of a bracket that belongs to a name: （集团） in 中国人寿（集团）保险公司. */
export function isBracketed(tokens: readonly Token[], k: number): number {
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

/** How many tokens a quoted name takes, from “ at `k` to ”, before an ending: “一带一路”研究院; 0 where there is none. */
export function isQuotedName(tokens: readonly Token[], k: number): number {
  for (let i = k + 1; i < tokens.length && i < k + 7; i++) {
    const token = tokens[i] as Token
    if (token.text === '”') return endsSoon(tokens, i + 1) ? i - k + 1 : 0
    if (token.text === '。' || token.text === '，') return 0
  }
  return 0
}

/** Whether an ending follows right away, or after nouns and the verbs of names that end in an alliance or the like. */
function endsSoon(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && i < from + 5; i++) {
    const token = tokens[i] as Token
    if (token.cls === TokenClass.Noun && findSuffix(token) !== null)
      return i === from || bodyWords.joint.has(token.text)
    if (token.cls !== TokenClass.Noun && !(token.cls === TokenClass.Verb && inside.has(token.text))) return false
  }
  return false
}

/** 毕业生 in 毕业生就业指导中心: people whom a body is for, followed by its ending. */
export function isGroupOfPeople(tokens: readonly Token[], k: number): boolean {
  const title = (tokens[k] as Token).entry?.title
  if (!title || title.text !== title.head || titleWords.person.has(title.head)) return false
  const office = bodyWords.office.has(tokens[k + 1]?.text ?? '')
  if (title.holder === 'single' && !office) return false
  for (let i = k + 1; i < tokens.length && i < k + 4; i++) {
    const token = tokens[i] as Token
    if (token.cls === TokenClass.Noun && findSuffix(token) !== null) return true
    if (token.cls !== TokenClass.Noun && !(token.cls === TokenClass.Verb && inside.has(token.text))) return false
  }
  return false
}

/** 濒管办, 计财司: one letter of a shortened name right before its ending. */
export function isShortened(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k + 1]
  return tokens[k]?.text.length === 1 && next?.text.length === 1 && bodyWords.ending.has(next.text)
}
