/**
 * Roots: the body that owns a unit: 北京大学 of 北京大学电子学院.
 */
import { bodyWords } from '../lexicon/body-word.js'
import { findKnownOrganization } from '../lexicon/organizations.js'
import { holding } from '../lexicon/word-use.js'

/** Bodies that have units of their own. */
export const OWNER = holding(bodyWords.owner)

/** 北京大学 for 北京大学电子学院; the body itself where it is no unit. */
export function findRoot(name: string): string {
  if (/(校区|分校)$/u.test(name)) return name
  const match = /^.{2,}?(大学(?:.{1,4}(?:分校|校区))?|学院|集团|公司|部|委员会|局|厅)(?=.{2,})/u.exec(name)
  if (match && (match[1]?.startsWith('大学') || findKnownOrganization(match[0]))) return match[0]
  return name
}
