/**
 * The API: schema, limits and error masking in one GraphQL Yoga instance, whether asked over HTTP or in the process.
 */
import { createYoga } from 'graphql-yoga'
import type { GraphStore } from '../store/store.js'
import { createContext } from './context.js'
import { failureLog, showHuiwuErrors } from './errors.js'
import { createSchema } from './schema.js'

export interface ApiOptions {
  readonly store: GraphStore
  /** Keys that may write; none: nobody may. */
  readonly apiKeys?: readonly string[]
}

export function createApi({ store, apiKeys = [] }: ApiOptions) {
  return createYoga({
    schema: createSchema(),
    context: ({ request }) => createContext(store, apiKeys, request?.headers.get('authorization') ?? null),
    maskedErrors: { maskError: showHuiwuErrors, errorMessage: 'Unexpected error.' },
    logging: failureLog,
    graphiql: false,
    landingPage: false,
    cors: false,
    batching: false,
    multipart: false,
  })
}
