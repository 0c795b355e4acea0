/** Trust: the Yoga plugins that run saved queries by name or hash, and shut out what the operator does not want asked. */
import { useDisableIntrospection } from '@graphql-yoga/plugin-disable-introspection'
import { defaultExtractPersistedOperationId, usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations'
import type { Plugin } from 'graphql-yoga'
import { HuiwuError } from '../../errors.js'
import type { SavedQueries } from './operations.js'

export interface TrustOptions {
  readonly savedQueries: SavedQueries
  /** Whether the API answers saved queries alone. */
  readonly onlyOperations: boolean
  readonly introspection: boolean
}

/** Where a client names a saved query, as the GraphQL over HTTP working group proposes it. */
export const DOCUMENT_ID = 'documentId'

/** `documentId`, or Apollo's `extensions.persistedQuery.sha256Hash`, names the query. Refusals: UNKNOWN_QUERY. */
export function createTrust({ savedQueries, onlyOperations, introspection }: TrustOptions): Plugin[] {
  const persisted: Plugin = usePersistedOperations({
    allowArbitraryOperations: !onlyOperations,
    extractPersistedOperationId: (params, request, context) => {
      const { [DOCUMENT_ID]: id } = params as Record<string, unknown>
      return typeof id === 'string' ? id : defaultExtractPersistedOperationId(params, request, context)
    },
    getPersistedOperation: (id) => savedQueries.get(id)?.text ?? null,
    customErrors: {
      notFound: () => new HuiwuError('UNKNOWN_QUERY', 'This server has no saved query of this name or hash.'),
      keyNotFound: () => new HuiwuError('BAD_USER_INPUT', 'Send a query, or the documentId of a saved one.'),
      persistedQueryOnly: () =>
        new HuiwuError('UNKNOWN_QUERY', 'This server answers saved queries alone; send a documentId.'),
    },
  })
  return introspection ? [persisted] : [persisted, useDisableIntrospection()]
}
