/**
 * People and organizations: by id, by name, and by part of a name.
 *
 * Every read comes twice, once for each of the two labels, over statements of the same shape.
 */

import { statement } from '../statement.js'
import type { GraphStore } from '../store.js'
import type { OrganizationRow, PersonRow } from './read-rows.js'

/** A name in the forms that statements compare. */
export interface NameForms {
  /** As given: it may be an id. */
  readonly name: string
  /** The key under which the graph files names. */
  readonly key: string
}

/** The most entities that one name may mean. */
const MAX_NAMESAKES = 100

interface Ids {
  ids: readonly string[]
}
interface SearchParams {
  search: string | null
  afterId: string
  limit: number
}

const peopleById = statement<Ids, { person: PersonRow }>('read/people-by-id', ['ids'])
const organizationsById = statement<Ids, { organization: OrganizationRow }>('read/organizations-by-id', ['ids'])
const peopleByKey = statement<{ name: string; key: string }, { person: PersonRow }>('read/people-by-key', [
  'name',
  'key',
])
const organizationsByKey = statement<{ name: string; key: string }, { organization: OrganizationRow }>(
  'read/organizations-by-key',
  ['name', 'key'],
)
const peopleByAnyName = statement<{ name: string; compact: string; limit: number }, { person: PersonRow }>(
  'read/people-by-any-name',
  ['name', 'compact', 'limit'],
)
const organizationsByAnyName = statement<{ name: string; limit: number }, { organization: OrganizationRow }>(
  'read/organizations-by-any-name',
  ['name', 'limit'],
)
const peopleSearch = statement<SearchParams, { person: PersonRow }>('read/people-search', [
  'search',
  'afterId',
  'limit',
])
const organizationsSearch = statement<SearchParams, { organization: OrganizationRow }>('read/organizations-search', [
  'search',
  'afterId',
  'limit',
])
const countOfPeople = statement<{ search: string | null }, { total: number }>('read/count-people', ['search'])
const countOfOrganizations = statement<{ search: string | null }, { total: number }>('read/count-organizations', [
  'search',
])
const partsOfPeople = statement<Ids, { id: string; parts: number }>('read/count-meetings-of-each-person', ['ids'])
const partsOfOrganizations = statement<Ids, { id: string; parts: number }>('read/count-meetings-of-each-organization', [
  'ids',
])

/** By id; a person that the graph does not know is absent. */
export async function readPeopleById(store: GraphStore, ids: readonly string[]): Promise<Map<string, PersonRow>> {
  const rows = await store.read(peopleById, { ids })
  return new Map(rows.map(({ person }) => [person.id, person]))
}

/** By id; a body that the graph does not know is absent. */
export async function readOrganizationsById(
  store: GraphStore,
  ids: readonly string[],
): Promise<Map<string, OrganizationRow>> {
  const rows = await store.read(organizationsById, { ids })
  return new Map(rows.map(({ organization }) => [organization.id, organization]))
}

/** Everyone whose id or name this is, in any form; indexed forms first, the others only where those give nothing. */
export async function readPeopleByName(store: GraphStore, forms: NameForms): Promise<PersonRow[]> {
  const exact = await store.read(peopleByKey, { name: forms.name, key: forms.key })
  const rows =
    exact.length > 0
      ? exact
      : await store.read(peopleByAnyName, { name: lower(forms), compact: compact(forms), limit: MAX_NAMESAKES })
  return rows.map(({ person }) => person)
}

/** Every body whose id or name this is, in any form; indexed forms first, the others only where those give nothing. */
export async function readOrganizationsByName(store: GraphStore, forms: NameForms): Promise<OrganizationRow[]> {
  const exact = await store.read(organizationsByKey, { name: forms.name, key: forms.key })
  const rows =
    exact.length > 0 ? exact : await store.read(organizationsByAnyName, { name: lower(forms), limit: MAX_NAMESAKES })
  return rows.map(({ organization }) => organization)
}

/** In how many parts of meetings each person was seen; in none: absent. */
export async function countPartsOfPeople(store: GraphStore, ids: readonly string[]): Promise<Map<string, number>> {
  return new Map((await store.read(partsOfPeople, { ids })).map(({ id, parts }) => [id, parts]))
}

/** In how many parts of meetings each body was represented; in none: absent. */
export async function countPartsOfOrganizations(
  store: GraphStore,
  ids: readonly string[],
): Promise<Map<string, number>> {
  return new Map((await store.read(partsOfOrganizations, { ids })).map(({ id, parts }) => [id, parts]))
}

/** At most `limit` people after the id `after`, in the order of ids. `search`: part of a name; null: all. */
export async function searchPeople(
  store: GraphStore,
  search: string | null,
  after: string,
  limit: number,
): Promise<PersonRow[]> {
  const rows = await store.read(peopleSearch, { search: search?.toLowerCase() ?? null, afterId: after, limit })
  return rows.map(({ person }) => person)
}

/** At most `limit` bodies after the id `after`, in the order of ids. `search`: part of a name; null: all. */
export async function searchOrganizations(
  store: GraphStore,
  search: string | null,
  after: string,
  limit: number,
): Promise<OrganizationRow[]> {
  const rows = await store.read(organizationsSearch, { search: search?.toLowerCase() ?? null, afterId: after, limit })
  return rows.map(({ organization }) => organization)
}

export async function countPeople(store: GraphStore, search: string | null): Promise<number> {
  const [row] = await store.read(countOfPeople, { search: search?.toLowerCase() ?? null })
  return row?.total ?? 0
}

export async function countOrganizations(store: GraphStore, search: string | null): Promise<number> {
  const [row] = await store.read(countOfOrganizations, { search: search?.toLowerCase() ?? null })
  return row?.total ?? 0
}

function lower({ name }: NameForms): string {
  return name.toLowerCase()
}

function compact({ name }: NameForms): string {
  return name.toLowerCase().replaceAll(' ', '')
}
