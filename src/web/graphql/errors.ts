/** Decides which errors a GraphQL client may read. All others become "Unexpected error." and go to the log. */
import type { GraphQLError } from 'graphql'
import { createGraphQLError, maskError } from 'graphql-yoga'
import { HuiwuError, isCodeShownToClients, isShownToClients } from '../../errors.js'

/** In place of a message that names the database's address. */
const UNAVAILABLE = 'The graph does not answer. Try again; if it goes on, tell whoever runs this server.'

/** For Yoga's `maskedErrors.maskError`. Keeps the place, so that a client can tell which field or variable failed. */
export function showHuiwuErrors(error: unknown, message: string): Error {
  const cause = findHuiwuError(error)
  if (cause === null || !(isShownToClients(cause.code) || isCodeShownToClients(cause.code))) {
    return maskError(error, message, false)
  }
  const { message: full, nodes, path } = error as Pick<GraphQLError, 'message' | 'nodes' | 'path'>
  const shown = isShownToClients(cause.code) ? full : UNAVAILABLE
  return createGraphQLError(shown, { nodes: nodes ?? null, path: path ?? null, extensions: { code: cause.code } })
}

/** Whether a client may read what failed, so that it need not stand in the log. */
export function isShownCause(error: unknown): boolean {
  const cause = findHuiwuError(error)
  return cause !== null && isShownToClients(cause.code)
}

/** Yoga passes what a plugin threw, or a GraphQLError around what a resolver or a scalar threw. */
export function findHuiwuError(error: unknown): HuiwuError | null {
  for (let inner = error; inner instanceof Error; inner = (inner as Partial<GraphQLError>).originalError) {
    if (inner instanceof HuiwuError) return inner
  }
  return null
}
