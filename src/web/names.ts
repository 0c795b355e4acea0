/** Names: finds the people and bodies that a client's text means. The text is an id, or a name in any form. */
import { HuiwuError } from '../errors.js'
import { toOrganizationName } from '../link/organization-name.js'
import { toPersonName } from '../link/person-name.js'
import { type Named, readOrganizationsByName, readPeopleByName } from '../store/read-entities.js'
import { compare, type OrganizationRow, type PersonRow } from '../store/read-rows.js'
import type { Context } from './context.js'

/** The longest text that a client may search by, in UTF-16 code units. */
const MAX_NAME = 200

/** Everyone whom `name` may mean, read once in a request. Throws BAD_USER_INPUT, naming `field`, for no usable text. */
export function findPeople({ store, shared }: Context, name: string, field: string): Promise<Named<PersonRow>[]> {
  const text = checkText(name, field)
  const read = async () => new Map([[text, await readPeopleByName(store, { name: text, key: toPersonName(text).key })]])
  return shared<Named<PersonRow>[]>(`people named ${text}`, { read, none: [] }).load(text)
}

/** Every body that `name` may mean, read once in a request. Throws BAD_USER_INPUT, naming `field`, for no usable text. */
export function findOrganizations(
  { store, shared }: Context,
  name: string,
  field: string,
): Promise<Named<OrganizationRow>[]> {
  const text = checkText(name, field)
  const read = async () =>
    new Map([[text, await readOrganizationsByName(store, { name: text, key: toOrganizationName(text).key })]])
  return shared<Named<OrganizationRow>[]>(`organizations named ${text}`, { read, none: [] }).load(text)
}

/** The namesake seen in the most meetings; of several, the one with the least id. Null for an empty list. */
export function pickBestKnown<Row extends { readonly id: string }>(namesakes: readonly Named<Row>[]): Row | null {
  const [best] = [...namesakes].sort((a, b) => b.meetings - a.meetings || compare(a.entity.id, b.entity.id))
  return best?.entity ?? null
}

/** Ids of all namesakes; null where no name is given, which means any. */
export function toIds<Row extends { readonly id: string }>(namesakes: readonly Named<Row>[] | null): string[] | null {
  return namesakes === null ? null : namesakes.map(({ entity }) => entity.id).sort()
}

/** `text` without spaces around it. Throws BAD_USER_INPUT, naming `field`, where nothing is left or it is too long. */
export function checkText(text: string, field: string): string {
  const trimmed = text.trim()
  if (trimmed !== '' && trimmed.length <= MAX_NAME) return trimmed
  const found = trimmed === '' ? 'an empty text' : `${trimmed.length} characters`
  throw new HuiwuError('BAD_USER_INPUT', `${field}: expected 1 to ${MAX_NAME} characters, but got ${found}.`)
}
