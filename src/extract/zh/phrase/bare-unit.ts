/**
 * Bare units: endings that name a body with nothing before them: 省委, 组织部 before 部长.
 */
import { bodyWords } from '../lexicon/body-word.js'
import { TokenClass } from '../lexicon/entry.js'
import { bare } from '../lexicon/organization-word.js'
import type { Token } from '../token/token.js'

/** 省委, or a unit right before a title (组织部部长, 文理学院副院长): an ending that needs nothing before it. */
export function isBareUnit(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k] as Token
  if (!token.entry?.suffix) return true
  if (bare.has(token.text) && !bodyWords.house.has(token.text)) return false
  if (/^[省市区县旗州]委$|^[省市]政府$|^自治区/u.test(token.text)) return true
  const next = tokens[k + 1]
  if (bodyWords.house.has(token.text) && next?.cls === TokenClass.Title) return true
  return token.text.length > 2 && (next?.cls === TokenClass.Title || next?.cls === TokenClass.ListMark)
}

/** A token that is the name of a body by itself. */
export function isWholeBody(token: Token): boolean {
  return token.cls === TokenClass.Organization
}
