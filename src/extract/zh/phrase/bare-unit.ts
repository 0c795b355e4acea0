/**
 * Bare units: endings that name a body with nothing before them: 省委, 组织部 before 部长.
 */
import { TokenClass } from '../lexicon/entry.js'
import type { Token } from '../token/token.js'
import { bare } from './organization-word.js'

const HOUSES = /^(参议院|众议院|国民议会|议会|国会|上院|下院|上议院|下议院)$/u

/** Units of a body are named by common words (国际合作处); only words such as 有关 make them no name. */
export const UNIT_ENDING = /[处办室科部院心委]$/u

/** 省委, or a unit right before a title (组织部部长, 文理学院副院长): an ending that needs nothing before it. */
export function isBareUnit(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k] as Token
  if (!token.entry?.suffix) return true
  if (bare.has(token.text) && !HOUSES.test(token.text)) return false
  if (/^[省市区县旗州]委$|^[省市]政府$|^自治区/u.test(token.text)) return true
  const next = tokens[k + 1]
  if (HOUSES.test(token.text) && next?.cls === TokenClass.Title) return true
  return token.text.length > 2 && (next?.cls === TokenClass.Title || next?.cls === TokenClass.ListMark)
}

/** A token that is the name of a body by itself. */
export function isWholeBody(token: Token): boolean {
  return token.cls === TokenClass.Organization
}
