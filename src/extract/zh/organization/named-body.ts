/**
 * Named bodies: the full name of a body that is written with a place, a known body or a name of its own.
 */
import { TokenClass } from '../lexicon/entry.js'
import { findKnownOrganization } from '../lexicon/organizations.js'
import type { OrganizationPhrase } from '../phrase/phrase.js'
import { describe } from './canonical-name.js'
import type { Organization } from './organization.js'

/** The body with its known parts in full; what is nested before its last ending is its parent. */
export function resolveNamed(phrase: OrganizationPhrase, written: string): Organization {
  const ofChina = written.startsWith('中国') ? findKnownOrganization(written.slice(2)) : undefined
  if (ofChina) return { name: ofChina.name, kind: ofChina.kind, parent: ofChina.parent, written, restored: false }
  const first = phrase.tokens[0]
  const alias = first?.cls === TokenClass.Organization ? first.entry?.organization : null
  let name = written
  if (alias && first && phrase.tokens.length > 1) name = alias.name + written.slice(first.text.length)
  if (first?.cls === TokenClass.Place) name = joinPlaces(phrase, written)
  const inner =
    phrase.parts.length > 1 ? written.slice(0, (phrase.parts[phrase.parts.length - 2] ?? 0) - phrase.start) : null
  const parent = inner === null ? null : alias && inner === first?.text ? alias.name : inner
  return describe(name, phrase, parent, false)
}

/** 武汉市洪山区区委 → 武汉市洪山区委; 山西 + 省委 stays 山西省委. */
function joinPlaces(phrase: OrganizationPhrase, written: string): string {
  const places = phrase.tokens.findIndex((token) => token.cls !== TokenClass.Place)
  const last = phrase.tokens[places - 1]
  const body = phrase.tokens[places]
  if (!last || !body) return written
  const head = written.slice(0, last.end - phrase.start)
  const tail = written.slice(last.end - phrase.start)
  return head.endsWith(tail.slice(0, 1)) && /^[省市区县州旗盟]/u.test(tail) ? head + tail.slice(1) : written
}
