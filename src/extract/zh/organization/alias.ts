/**
 * Aliases: which names of an article mean one body.
 *
 * 拉瓦尔大学 is the 加拿大拉瓦尔大学 of the first sentence, 东航集团 the 中国东方航空集团有限公司, WCS what stood before （WCS）, and
 * a bare 文理学院 the one that was named with its university. Takes every body of the article in the order of the text.
 */
import { bodyWords } from '../lexicon/body-word.js'
import { findPlace } from '../lexicon/places.js'
import { ending } from '../lexicon/word-use.js'
import type { Organization, OrganizationMention } from './organization.js'

export type Aliases = ReadonlyMap<string, Organization>

const COMPANY = ending(bodyWords.company)
/** A branch is never its company. */
const BRANCH = ending(bodyWords['branch-company'])

/** For each name that is another's short form: the body with the fullest name. */
export function findAliases(mentions: readonly OrganizationMention[]): Aliases {
  const bodies = new Map<string, Organization>()
  for (const { organization } of mentions)
    if (!bodies.has(organization.name)) bodies.set(organization.name, organization)
  const aliases = new Map<string, Organization>()
  for (const { organization, alias } of mentions) if (alias !== null) aliases.set(alias, organization)
  for (const body of bodies.values()) {
    const fullest = [...bodies.values()].find((other) => other.name !== body.name && isShortFor(body, other))
    if (fullest) aliases.set(body.name, fullest)
  }
  return aliases
}

/** The body itself, or the one whose short form its name is. */
export function resolveAlias(body: Organization, aliases: Aliases): Organization {
  const full = aliases.get(body.name) ?? aliases.get(body.written)
  if (!full || full.name === body.name) return body
  return { ...full, written: body.written }
}

function isShortFor(body: Organization, other: Organization): boolean {
  const [short, long] = [body.name, other.name]
  if (long.length <= short.length) return false
  if (long.endsWith(short)) {
    const before = long.slice(0, -short.length)
    return findPlace(before) !== undefined && before !== '中国'
  }
  if (body.restored && body.parent !== null && !other.restored && other.parent !== null) {
    return !long.startsWith(body.parent) && long.endsWith(body.written) && body.written.length > 3
  }
  if (BRANCH.test(long) !== BRANCH.test(short)) return false
  return COMPANY.test(short) && COMPANY.test(long) && !body.restored && isSubsequence(short, long)
}

/** Whether the letters of `short` occur in `long` in the same order: 东航集团 in 中国东方航空集团有限公司. */
function isSubsequence(short: string, long: string): boolean {
  let at = 0
  for (const letter of short) {
    at = long.indexOf(letter, at)
    if (at === -1) return false
    at++
  }
  return short.length >= 4
}
