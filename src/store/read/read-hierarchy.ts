/** Hierarchy: which bodies are units of which. */
import { statement } from '../statement.js'
import type { GraphStore } from '../store.js'
import { groupByOwner, type OrganizationRow } from './read-rows.js'

interface Ids {
  ids: readonly string[]
}
interface Owned {
  owner: string
  organization: OrganizationRow
}

const unitsOfAll = statement<Ids & { limit: number }, { id: string }>('read/units-of-organizations', ['ids', 'limit'])
const unitsOfEach = statement<Ids & { limit: number }, Owned>('read/units-of-each-organization', ['ids', 'limit'])
const parents = statement<Ids, Owned>('read/parents-of-organizations', ['ids'])
const ancestors = statement<Ids, Owned>('read/ancestors-of-organizations', ['ids'])

/** Ids of all units of `ids`, down to five levels, without `ids` themselves; at most `limit`. */
export async function readUnitsOfOrganizations(
  store: GraphStore,
  ids: readonly string[],
  limit: number,
): Promise<string[]> {
  return (await store.read(unitsOfAll, { ids, limit })).map(({ id }) => id).filter((id) => !ids.includes(id))
}

/** The direct units of each body, in the order of their ids; at most `limit` of each. */
export async function readUnitsOfEachOrganization(store: GraphStore, ids: readonly string[], limit: number) {
  return groupByOwner(await store.read(unitsOfEach, { ids, limit }), toOrganization)
}

/** The body that each of `ids` is a unit of; without a parent: absent. */
export async function readParentsOfOrganizations(
  store: GraphStore,
  ids: readonly string[],
): Promise<Map<string, OrganizationRow>> {
  const groups = groupByOwner(await store.read(parents, { ids }), toOrganization)
  return new Map(Array.from(groups).flatMap(([id, [parent]]) => (parent === undefined ? [] : [[id, parent] as const])))
}

/** The parent of each body, the parent's parent and so on: the nearest first. */
export async function readAncestorsOfOrganizations(store: GraphStore, ids: readonly string[]) {
  return groupByOwner(await store.read(ancestors, { ids }), toOrganization)
}

function toOrganization({ organization }: Owned): OrganizationRow {
  return organization
}
