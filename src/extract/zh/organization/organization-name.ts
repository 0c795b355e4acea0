/**
 * Organization names: gives a body as written its full name, with what the text leaves out restored.
 *
 * 省委 becomes 山西省委 in an article on Shanxi, 国际合作处 a unit of the publishing university, 北大 北京大学 (gazetteer).
 * A body whose missing part nothing tells stays unresolved.
 */
import { bodyWords } from '../lexicon/body-word.js'
import { TokenClass } from '../lexicon/entry.js'
import { organizationWords } from '../lexicon/organization-word.js'
import { findKnownOrganization } from '../lexicon/organizations.js'
import { alternatives, beginning, ending, holding } from '../lexicon/word-use.js'
import type { OrganizationPhrase } from '../phrase/phrase.js'
import type { Token } from '../token/token.js'
import { describe } from './canonical-name.js'
import type { Context } from './context.js'
import type { Elided } from './elided-place.js'
import { resolveElided } from './elided-place.js'
import { resolveLocal } from './local-body.js'
import { resolveNamed } from './named-body.js'
import type { ListContext, Organization } from './organization.js'

const LEVEL = new RegExp(`^(${alternatives(bodyWords.level)})(?=.)`, 'u')
const BRANCH = new RegExp(`^(?:${alternatives(bodyWords['party-branch'])}).`, 'u')
/** 民革省委, 团省委: the committee of a party or league in the province meant. */
const ELIDED_BRANCH = new RegExp(`^(?:${alternatives(bodyWords['party-branch'])}|团)(?=(?:省|市|自治区|区)工?委)`, 'u')
/** 校党委, 校友会: 校 before other words is no school. */
const OF_SCHOOL = /^校(党委|团委|办|工会|纪委|医院|友会)?$/u
const STANDALONE = holding(organizationWords.standalone)

/** The body that the phrase names; null where it is a unit or an elided body whose owner nothing tells. */
export function resolveOrganization(
  phrase: OrganizationPhrase,
  context: Context,
  list: ListContext,
): Organization | null {
  const written = phrase.text
  const known = findKnownOrganization(written)
  if (known) return { ...known, written, restored: false }
  const elided = findElided(phrase)
  if (elided) return resolveElided(elided, phrase, context, list)
  if (BRANCH.test(written)) return describe(written, phrase, null, false)
  if (phrase.proper) return resolveNamed(phrase, written)
  const local = resolveLocal(phrase, context, list)
  if (local !== undefined) return local
  if (!namesOne(phrase)) return null
  if (STANDALONE.test(written)) return describe(written, phrase, context.home, false)
  if (!isUnit(written)) return describe(written, phrase, null, false)
  const root = list.root ?? context.home
  return root === null ? null : describe(root + written, phrase, root, true)
}

/** 省 in 省教育厅, 民革 and 省 in 民革省委: what the name begins with in place of a place. */
function findElided({ text, tokens }: OrganizationPhrase): Elided | null {
  const branch = ELIDED_BRANCH.exec(text)?.[0] ?? ''
  const rest = text.slice(branch.length)
  const level = LEVEL.exec(rest)?.[1]
  const first = tokens[0]
  if (level === undefined || first?.cls === TokenClass.Place) return null
  return level === '校' && !OF_SCHOOL.test(first?.text ?? '') ? null : { branch, rest, level }
}

/** Schools and hospitals are many: common words before such an ending (高水平大学) name none. */
function namesOne({ text, tokens }: OrganizationPhrase): boolean {
  return !MANY.test(text) || tokens.some(isDistinctive)
}

const MANY = ending(bodyWords.many)
const DISTINCTIVE = beginning(bodyWords.distinctive)

function isDistinctive({ cls, entry, text }: Token): boolean {
  if (cls === TokenClass.Unknown || cls === TokenClass.ForeignPerson || cls === TokenClass.Person) return true
  // Names of places, works and persons, and shortened names, by the tags of the word list.
  return /^(ns|nz|nr|j)/u.test(entry?.tag ?? '') || DISTINCTIVE.test(text)
}

const UNIT = ending(bodyWords.unit)
const NATIONWIDE = beginning(bodyWords.nationwide)
const JOINT = ending(bodyWords.joint)
const ASSOCIATION = ending(bodyWords.association)

/** Whether the name ends as those of parts of other bodies do; 国际奥委会 and 工商业联合会 stand for themselves. */
function isUnit(text: string): boolean {
  return UNIT.test(text) && !(NATIONWIDE.test(text) && JOINT.test(text)) && !ASSOCIATION.test(text)
}
