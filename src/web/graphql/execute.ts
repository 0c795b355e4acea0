/** Runs a GraphQL document in this process, without HTTP, through the same schema, limits and error masking. */
import type { ExecutionResult } from 'graphql'
import type { GraphStore } from '../../store/store.js'
import { ASKED_IN_PROCESS, type Asked } from '../access/asked.js'
import { createApi } from './api.js'

const apis = new WeakMap<GraphStore, ReturnType<typeof createApi>>()

/**
 * `variables` by name; `asked`: on whose behalf. Never throws for what a client may do wrong: syntax, unknown fields and failed fields are in
 * `errors`, each with its code in `extensions.code` where huiwu knows one. `data` is absent where nothing ran.
 */
export async function executeQuery(
  store: GraphStore,
  document: string,
  variables: Readonly<Record<string, unknown>> = {},
  asked: Asked = ASKED_IN_PROCESS,
): Promise<ExecutionResult<Record<string, unknown>>> {
  const api = apis.get(store) ?? createApi({ store })
  apis.set(store, api)
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: document, variables }),
  }
  const response = await api.fetch('http://localhost/graphql', request, asked)
  return response.json()
}
