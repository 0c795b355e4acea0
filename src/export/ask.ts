/**
 * Asking: what an export reads, page by page, through the API: the same filters and the same words as everywhere.
 *
 * The caller gives the way to the API, so that this stage knows its answers and nothing of how they come about.
 */

/** `data` of the answer to a GraphQL document. Rejects with the first error. */
export type Ask = <Data>(document: string, variables: Readonly<Record<string, unknown>>) => Promise<Data>

/** An EncounterFilter or a MeetingFilter of the API. */
export type Filter = Readonly<Record<string, unknown>>

/** The largest page that the API gives. */
const PAGE = 100

interface Connection<Row> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly nodes: readonly Row[]
}

/** Every row of a connection, one page in memory at a time. `field` with `type` of its filter; `selection` of a row. */
export async function* askAll<Row>(
  ask: Ask,
  [field, type]: readonly [field: string, type: string],
  selection: string,
  filter: Filter,
): AsyncGenerator<Row> {
  const document = `query ($filter: ${type}, $after: String) {
    ${field}(filter: $filter, first: ${PAGE}, after: $after) { pageInfo { hasNextPage endCursor } nodes { ${selection} } }
  }`
  for (let after: string | null = null; ; ) {
    const data: Record<string, Connection<Row>> = await ask(document, { filter, after })
    const page = data[field]
    if (page === undefined) return
    yield* page.nodes
    if (!page.pageInfo.hasNextPage) return
    after = page.pageInfo.endCursor
  }
}
