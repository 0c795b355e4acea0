/**
 * Canonical names: one form for each body: 四川省政府 is 四川省人民政府, 中共四川省委 is 四川省委.
 */
import type { OrganizationKind } from '../../../model.js'
import { ORGANIZATION_KINDS } from '../../../model.js'
import { findKnownOrganization } from '../lexicon/organizations.js'
import { findPlace } from '../lexicon/places.js'
import type { OrganizationPhrase } from '../phrase/phrase.js'
import type { Organization } from './organization.js'
import { partyOf } from './place-body.js'

/** One form for each body: 四川省政府 is 四川省人民政府, 中共四川省委 is 四川省委. */
function toCanonicalName(name: string): string {
  const place = /^(中共|中国共产党)?(.+?)(人民政府|政府|委员会|党委|区委|委)$/u.exec(name)
  if (!place) return name
  const [, , where = '', what = ''] = place
  const division = findPlace(where)
  if (!division || division.level === 'state' || division.level === 'foreign') {
    const whole = findPlace(name.replace(/^(中共|中国共产党)/u, '').replace(/委(员会)?$/u, ''))
    return whole && whole.level !== 'state' && whole.level !== 'foreign' ? partyOf(whole) : name
  }
  return /政府/u.test(what) ? `${division.name}人民政府` : partyOf(division)
}

/** The body of a phrase whose full name is `written`, in its canonical form, with what the gazetteer knows of it. */
export function describe(
  written: string,
  phrase: OrganizationPhrase,
  parent: string | null,
  restored: boolean,
): Organization {
  const name = toCanonicalName(written)
  const known = findKnownOrganization(name)
  const kind = known?.kind ?? toKind(phrase.suffix, name)
  return { name: known?.name ?? name, kind, parent: known?.parent ?? parent, written: phrase.text, restored }
}

function toKind(suffix: string, name: string): OrganizationKind {
  const kind = ORGANIZATION_KINDS.find((candidate) => candidate === suffix)
  if (kind) return kind
  if (/([省市县区旗州]|党)委$/u.test(name)) return 'party'
  if (/大学|学院/u.test(name)) return 'university'
  if (/公司|集团/u.test(name)) return 'company'
  return 'other'
}
