/**
 * Gazetteer: what is known of bodies, states and divisions before any article is read.
 *
 * Read once from seeds/. Linking uses it as static knowledge, so that who is joined depends on the articles of a
 * graph and on these files, and on nothing else.
 */
import { readDivisionTable, readOrganizationTable, readPackageTable, readStateTable } from '../files.js'
import type { OrganizationKind } from '../model.js'

export interface KnownBody {
  readonly name: string
  readonly kind: OrganizationKind | null
  readonly parent: string | null
  /** All forms of its name. */
  readonly forms: readonly string[]
}

export interface Division {
  readonly name: string
  readonly level: 'province' | 'prefecture' | 'county'
  /** Full name of the division above; null for a province. */
  readonly parent: string | null
}

const LEVELS = ['province', 'prefecture', 'county']

/** Any form of a state → its customary Chinese name (美利坚合众国, United States → 美国). English forms in lower case. */
export const knownStates: ReadonlyMap<string, string> = readStates()

/** Full name, short name or any other form → the body. English forms in lower case. */
export const knownBodies: ReadonlyMap<string, KnownBody> = readBodies()

/** Full and short names of divisions; those that several counties share are left out. */
export const knownDivisions: ReadonlyMap<string, Division> = readDivisions()

export const genericBodies: ReadonlySet<string> = new Set(
  readPackageTable('seeds/link/generic-body.tsv', ['name']).map((row) => row.name),
)

function readBodies(): Map<string, KnownBody> {
  const bodies = new Map<string, KnownBody>()
  const rows = readOrganizationTable()
  for (const row of rows) {
    const kind = row.kind as OrganizationKind
    const forms = [row.name, ...split(row.otherNames), ...split(row.english)]
    bodies.set(row.name, { name: row.name, kind, parent: row.parent || null, forms })
  }
  // A full name wins over another body's short form.
  for (const row of rows) {
    const body = bodies.get(row.name)
    for (const form of [...split(row.otherNames), ...split(row.english)]) {
      if (body !== undefined && !bodies.has(form)) bodies.set(form, body)
      if (body !== undefined && !bodies.has(form.toLowerCase())) bodies.set(form.toLowerCase(), body)
    }
  }
  return bodies
}

function readStates(): Map<string, string> {
  const states = new Map<string, string>()
  for (const row of readStateTable()) {
    const forms = [
      row.zh,
      row.zhFull,
      ...split(row.zhAbbreviations),
      row.en,
      ...split(row.enFull),
      ...split(row.demonyms),
    ]
    for (const form of forms) if (form.length > 1) states.set(form.toLowerCase(), row.zh)
  }
  return states
}

function readDivisions(): Map<string, Division> {
  const divisions = new Map<string, Division>()
  const ambiguous = new Set<string>()
  const rows = readDivisionTable()
  // 吉林 is the province, not the city in it.
  rows.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))
  for (const row of rows) {
    const division: Division = {
      name: row.name,
      level: row.level as Division['level'],
      parent: row.parent || null,
    }
    for (const form of new Set([row.name, row.short])) {
      const other = divisions.get(form)
      if (form === '' || (other !== undefined && other.level !== division.level)) continue
      if (other !== undefined) ambiguous.add(form)
      divisions.set(form, division)
    }
  }
  for (const form of ambiguous) divisions.delete(form)
  return divisions
}

function split(list: string): string[] {
  return list
    .split('|')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}
