/** Facets: the encounters of a list counted by kind, month and body, from one read that all three share. */

import type { FacetRow } from '../../store/read/read-facets.js'
import { compare } from '../../store/read/read-rows.js'
import type { Context } from '../graphql/context.js'
import { toPageSize } from '../read/connection.js'

export interface Count {
  readonly value: string
  readonly count: number
}

export const BodyCount = {
  organization: ({ value }: Count, _args: object, { organizationById }: Context) => organizationById.load(value),
}

/** Nothing is read until one of the three is asked for. */
export function toFacets(read: () => Promise<readonly FacetRow[]>) {
  let rows: Promise<readonly FacetRow[]> | undefined
  const select = async (facet: FacetRow['facet']): Promise<Count[]> => {
    rows ??= read()
    return (await rows)
      .filter((row) => row.facet === facet)
      .map(({ value, encounters }) => ({ value, count: encounters }))
  }
  return {
    kinds: async () => (await select('kind')).map(({ value, count }) => ({ kind: value, count })),
    months: async () =>
      (await select('month'))
        .sort((a, b) => compare(a.value || '9999', b.value || '9999'))
        .map(({ value, count }) => ({ month: value || null, count })),
    async organizations({ first }: { first?: number | null }) {
      const size = toPageSize(first)
      return (await select('organization')).slice(0, size)
    },
  }
}
