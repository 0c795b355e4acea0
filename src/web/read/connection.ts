/**
 * Connections: one page of a list, after the Relay specification.
 *
 * Nothing is read until a field asks for it: `totalCount` alone does not read the page, and the page does not count.
 */
import { HuiwuError } from '../../errors.js'
import { toCursor } from './cursor.js'

/** The most items that one page may have. */
export const MAX_PAGE = 100
export const DEFAULT_PAGE = 20

export interface PageArguments {
  readonly first?: number | null
  readonly after?: string | null
}

/** How a list is read. */
export interface Listing<Row> {
  /** At most `limit` rows of the page. */
  readonly read: (limit: number) => Promise<readonly Row[]>
  readonly count: () => Promise<number>
  /** Where a row stands in the order. */
  readonly toKey: (row: Row) => readonly (string | number)[]
}

/** The size of a page. Throws BAD_USER_INPUT unless it is 1 to 100. */
export function toPageSize(first: number | null | undefined, fallback: number = DEFAULT_PAGE): number {
  const size = first ?? fallback
  if (size >= 1 && size <= MAX_PAGE) return size
  throw new HuiwuError('BAD_USER_INPUT', `first: expected 1 to ${MAX_PAGE}, but got ${size}.`)
}

/** Throws BAD_USER_INPUT for a page size out of range. One row more than the page is read, to know whether more follow. */
export function toConnection<Row>({ first, after }: PageArguments, { read, count, toKey }: Listing<Row>) {
  const size = toPageSize(first)
  let rows: Promise<readonly Row[]> | undefined
  const readOnce = () => {
    rows ??= read(size + 1)
    return rows
  }
  const readPage = async () => (await readOnce()).slice(0, size)
  const toEdge = (node: Row) => ({ node, cursor: toCursor(toKey(node)) })

  return {
    nodes: readPage,
    edges: async () => (await readPage()).map(toEdge),
    pageInfo: async () => {
      const edges = (await readPage()).map(toEdge)
      return {
        hasNextPage: (await readOnce()).length > size,
        hasPreviousPage: (after ?? null) !== null,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      }
    },
    totalCount: () => count(),
  }
}
