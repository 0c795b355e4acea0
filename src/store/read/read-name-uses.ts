/** Name uses: under which names articles speak of a body, and when, so that a renamed body shows its names in time. */
import { statement } from '../statement.js'
import type { GraphStore } from '../store.js'
import { compare, groupByOwner } from './read-rows.js'

export interface NameUseRow {
  readonly name: string
  readonly articles: number
  /** Days on which the first and the last dated article was published; null where none is dated. */
  readonly firstOn: string | null
  readonly lastOn: string | null
}

const nameUses = statement<{ ids: readonly string[] }, NameUseRow & { owner: string }>(
  'read/name-uses-of-organizations',
  ['ids'],
)

/** By body: earliest used first, undated last, equal ones by the name. */
export async function readNameUses(store: GraphStore, ids: readonly string[]): Promise<Map<string, NameUseRow[]>> {
  const rows = await store.read(nameUses, { ids })
  const sorted = rows.sort((a, b) => compare(a.firstOn ?? '9999', b.firstOn ?? '9999') || compare(a.name, b.name))
  return groupByOwner(sorted, ({ owner: _, ...row }) => row)
}
