/** Names: finds the people and bodies that a client's text means. The text is an id, or a name in any form. */
import { HuiwuError } from '../../errors.js'
import { toOrganizationName } from '../../link/organization-name.js'
import { toPersonName } from '../../link/person-name.js'
import {
  countOrganizations,
  countPartsOfOrganizations,
  countPartsOfPeople,
  countPeople,
  readOrganizationsByName,
  readPeopleByName,
  searchOrganizations,
  searchPeople,
} from '../../store/read/read-entities.js'
import { compare, type OrganizationRow, type PersonRow } from '../../store/read/read-rows.js'
import type { Context } from '../graphql/context.js'
import { currentNames } from '../search/current.js'
import { toOrganization, toPerson } from './known-rows.js'

/** The longest text that a client may search by, in UTF-16 code units. */
const MAX_NAME = 200

/** Ids of everyone whom `name` may mean. Throws BAD_USER_INPUT, naming `field`, for no usable text. */
export async function findPeople(context: Context, name: string, field: string): Promise<string[]> {
  const text = checkText(name, field)
  const index = await currentNames.find(context.store)
  const found = index === null ? await readPeopleNamed(context, text) : index.find('person', text)
  return found.map(({ id }) => id)
}

/** Ids of every body that `name` may mean. Throws BAD_USER_INPUT, naming `field`, for no usable text. */
export async function findOrganizations(context: Context, name: string, field: string): Promise<string[]> {
  const text = checkText(name, field)
  const index = await currentNames.find(context.store)
  const found = index === null ? await readOrganizationsNamed(context, text) : index.find('organization', text)
  return found.map(({ id }) => id)
}

/** The person most often seen of those whom `name` may mean; of several, the one with the least id. Null: nobody. */
export async function findPersonNamed(context: Context, name: string, field: string): Promise<PersonRow | null> {
  const text = checkText(name, field)
  const index = await currentNames.find(context.store)
  if (index === null) {
    return pickBestKnown(await readPeopleNamed(context, text), (ids) => countPartsOfPeople(context.store, ids))
  }
  const [best] = index.find('person', text)
  return best === undefined ? null : toPerson(best)
}

/** The body most often represented of those that `name` may mean; of several, the one with the least id. Null: none. */
export async function findOrganizationNamed(
  context: Context,
  name: string,
  field: string,
): Promise<OrganizationRow | null> {
  const text = checkText(name, field)
  const index = await currentNames.find(context.store)
  if (index === null) {
    const namesakes = await readOrganizationsNamed(context, text)
    return pickBestKnown(namesakes, (ids) => countPartsOfOrganizations(context.store, ids))
  }
  const [best] = index.find('organization', text)
  return best === undefined ? null : toOrganization(best)
}

/** At most `limit` people after the id `after`, in the order of ids. `part`: part of a name or of pinyin; null: all. */
export async function listPeopleNamed({ store }: Context, part: string | null, after: string, limit: number) {
  const index = await currentNames.find(store)
  if (index === null) return searchPeople(store, part, after, limit)
  return index.list('person', part, after, limit).map(toPerson)
}

/** At most `limit` bodies after the id `after`, in the order of ids. `part`: part of a name; null: all. */
export async function listOrganizationsNamed({ store }: Context, part: string | null, after: string, limit: number) {
  const index = await currentNames.find(store)
  if (index === null) return searchOrganizations(store, part, after, limit)
  return index.list('organization', part, after, limit).map(toOrganization)
}

/** Number of people that `listPeopleNamed` gives on all pages together. */
export async function countPeopleNamed({ store }: Context, part: string | null): Promise<number> {
  const index = await currentNames.find(store)
  return index === null ? countPeople(store, part) : index.count('person', part)
}

/** Number of bodies that `listOrganizationsNamed` gives on all pages together. */
export async function countOrganizationsNamed({ store }: Context, part: string | null): Promise<number> {
  const index = await currentNames.find(store)
  return index === null ? countOrganizations(store, part) : index.count('organization', part)
}

/** `text` without spaces around it. Throws BAD_USER_INPUT, naming `field`, where nothing is left or it is too long. */
export function checkText(text: string, field: string): string {
  const trimmed = text.trim()
  if (trimmed !== '' && trimmed.length <= MAX_NAME) return trimmed
  const found = trimmed === '' ? 'an empty text' : `${trimmed.length} characters`
  throw new HuiwuError('BAD_USER_INPUT', `${field}: expected 1 to ${MAX_NAME} characters, but got ${found}.`)
}

async function pickBestKnown<Row extends { readonly id: string }>(
  namesakes: readonly Row[],
  count: (ids: readonly string[]) => Promise<Map<string, number>>,
): Promise<Row | null> {
  if (namesakes.length < 2) return namesakes[0] ?? null
  const parts = await count(namesakes.map(({ id }) => id))
  const [best] = [...namesakes].sort((a, b) => (parts.get(b.id) ?? 0) - (parts.get(a.id) ?? 0) || compare(a.id, b.id))
  return best ?? null
}

/** Read once in a request. */
function readPeopleNamed({ store, shared }: Context, text: string): Promise<PersonRow[]> {
  const read = async () => new Map([[text, await readPeopleByName(store, { name: text, key: toPersonName(text).key })]])
  return shared<PersonRow[]>(`people named ${text}`, { read, none: [] }).load(text)
}

/** Read once in a request. */
function readOrganizationsNamed({ store, shared }: Context, text: string): Promise<OrganizationRow[]> {
  const read = async () =>
    new Map([[text, await readOrganizationsByName(store, { name: text, key: toOrganizationName(text).key })]])
  return shared<OrganizationRow[]>(`organizations named ${text}`, { read, none: [] }).load(text)
}
