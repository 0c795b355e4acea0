/** Names of everyone and every body in the graph, for an index kept in memory. */
import type { OrganizationKind } from '../../model.js'
import { statement } from '../statement.js'
import type { GraphStore } from '../store.js'

export interface NameRow {
  readonly label: 'person' | 'organization'
  readonly id: string
  /** The key under which the graph files the name. */
  readonly key: string
  /** All forms, canonical first. */
  readonly names: readonly string[]
  /** Only of people with Chinese names. */
  readonly pinyin: string | null
  /** Only of bodies. */
  readonly kind: OrganizationKind | null
  /** In how many parts of meetings it was seen. */
  readonly parts: number
}

interface Page {
  afterId: string
  limit: number
}

/** Rows of one statement. */
const PAGE = 20_000

const people = statement<Page, Omit<NameRow, 'label'>>('read/names-of-people', ['afterId', 'limit'])
const organizations = statement<Page, Omit<NameRow, 'label'>>('read/names-of-organizations', ['afterId', 'limit'])

/** Null where there are more than `most`. */
export async function readNames(store: GraphStore, most: number): Promise<NameRow[] | null> {
  const rows: NameRow[] = []
  for (const label of ['person', 'organization'] as const) {
    for (let afterId = '', last = PAGE; last === PAGE; ) {
      const page = await store.read(label === 'person' ? people : organizations, { afterId, limit: PAGE })
      for (const row of page) rows.push({ ...row, label })
      if (rows.length > most) return null
      last = page.length
      afterId = page.at(-1)?.id ?? ''
    }
  }
  return rows
}
