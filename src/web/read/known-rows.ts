/** People and bodies by id: from the index of names where it is current, else from the graph. */
import { readOrganizationsById, readPeopleById } from '../../store/read/read-entities.js'
import type { NameRow } from '../../store/read/read-names.js'
import type { OrganizationRow, PersonRow } from '../../store/read/read-rows.js'
import type { GraphStore } from '../../store/store.js'
import { currentNames } from '../search/current.js'

/** By id; whom the graph does not know is absent. */
export async function readKnownPeople(store: GraphStore, ids: readonly string[]): Promise<Map<string, PersonRow>> {
  return readKnown(store, ids, 'person', toPerson, readPeopleById)
}

/** By id; what the graph does not know is absent. */
export async function readKnownOrganizations(
  store: GraphStore,
  ids: readonly string[],
): Promise<Map<string, OrganizationRow>> {
  return readKnown(store, ids, 'organization', toOrganization, readOrganizationsById)
}

export function toPerson({ id, names, pinyin }: NameRow): PersonRow {
  return { id, name: names[0] ?? '', names, pinyin }
}

export function toOrganization({ id, names, kind }: NameRow): OrganizationRow {
  return { id, name: names[0] ?? '', names, kind }
}

/** What the index does not hold may have come in since it was made. */
async function readKnown<Row>(
  store: GraphStore,
  ids: readonly string[],
  label: NameRow['label'],
  toRow: (row: NameRow) => Row,
  read: (store: GraphStore, ids: readonly string[]) => Promise<Map<string, Row>>,
): Promise<Map<string, Row>> {
  const index = currentNames.peek(store)
  const known = new Map(
    ids.flatMap((id) => {
      const row = index?.get(label, id)
      return row === undefined ? [] : [[id, toRow(row)] as const]
    }),
  )
  const missing = ids.filter((id) => !known.has(id))
  return missing.length === 0 ? known : new Map([...known, ...(await read(store, missing))])
}
