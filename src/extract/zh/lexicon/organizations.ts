/**
 * Known organizations: the bodies of the gazetteer, by every form that names them.
 *
 * Read when the module is loaded, after the places: a form that names a place names no body.
 */
import { readOrganizationTable } from '../../../files.js'
import type { OrganizationKind } from '../../../model.js'
import type { KnownOrganization } from './entry.js'
import { TokenClass } from './entry.js'
import { add } from './entry-table.js'
import { findPlace } from './places.js'

/** Known bodies by every form that names them. */
const organizations = new Map<string, KnownOrganization>()

addOrganizations()
/** The body that has this name, or this short or former name. */
export const findKnownOrganization = (name: string): KnownOrganization | undefined => organizations.get(name)

function addOrganizations(): void {
  for (const row of readOrganizationTable()) {
    const organization: KnownOrganization = {
      name: row.name,
      kind: row.kind as OrganizationKind,
      parent: row.parent || null,
    }
    for (const form of [row.name, ...row.otherNames.split('|')]) {
      if (form.length < 2 || organizations.has(form) || findPlace(form)) continue
      organizations.set(form, organization)
      add(form, TokenClass.Organization, form.length > 3 ? 8 : 10, { organization, tag: 'nt' })
      // 教育部门 is any office of education, and not a 门 behind the ministry.
      if (/^[^中国].*部$/u.test(form) && form.length < 5) add(`${form}门`, TokenClass.Noun, 9)
    }
  }
}
