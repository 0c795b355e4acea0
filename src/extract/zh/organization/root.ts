/**
 * Roots: the body that owns a unit: 北京大学 of 北京大学电子学院.
 */
import { findKnownOrganization } from '../lexicon/organizations.js'

/** Bodies that have units of their own. */
export const OWNER = /大学|学院|科学院|工程院|研究院|部|厅|局|集团|公司|银行|分校|校区|总署|医院|政府/u

/** 北京大学 for 北京大学电子学院; the body itself where it is no unit. */
export function findRoot(name: string): string {
  if (/(校区|分校)$/u.test(name)) return name
  const match = /^.{2,}?(大学(?:.{1,4}(?:分校|校区))?|学院|集团|公司|部|委员会|局|厅)(?=.{2,})/u.exec(name)
  if (match && (match[1]?.startsWith('大学') || findKnownOrganization(match[0]))) return match[0]
  return name
}
