/** Reads all nodes of a label, page by page, for indexes kept in memory. */
import type { Statement } from '../statement.js'
import type { GraphStore } from '../store.js'

export interface AllPage {
  readonly afterId: string
  readonly limit: number
}

/** Rows of one statement. */
const PAGE = 20_000

/** In the order of ids. Null where there are more than `most`. */
export async function readAll<Row extends { readonly id: string }>(
  store: GraphStore,
  all: Statement<AllPage, Row>,
  most: number,
): Promise<Row[] | null> {
  const rows: Row[] = []
  for (let afterId = '', last = PAGE; last === PAGE; ) {
    const page = await store.read(all, { afterId, limit: PAGE })
    rows.push(...page)
    if (rows.length > most) return null
    last = page.length
    afterId = page.at(-1)?.id ?? ''
  }
  return rows
}
