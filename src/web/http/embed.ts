/**
 * Embeds: `GET /embed/<saved query>.json?person=郝平` gives what the saved query finds, for dashboards.
 *
 * The address gives the query's variables. An answer carries an ETag, may be kept for a minute, and is kept here as
 * long as nothing is written, so that many viewers cost one query.
 */
import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { GraphQLError, TypeNode, VariableDefinitionNode } from 'graphql'
import { HuiwuError } from '../../errors.js'
import type { GraphStore } from '../../store/store.js'
import type { Asked } from '../access/asked.js'
import { executeQuery } from '../graphql/execute.js'
import type { SavedQueries, SavedQuery } from '../graphql/operations.js'
import { send } from './respond.js'

export interface EmbedOptions {
  readonly savedQueries: SavedQueries
  readonly store: GraphStore
  /** Whether only this client may keep the answer. */
  readonly isPrivate: boolean
}

export interface EmbedRequest {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
  readonly asked: Asked
}

interface Kept {
  readonly body: string
  readonly etag: string
  readonly writes: number
  readonly since: number
}

const PATH = /^\/embed\/(?<name>[\w.-]+)\.json$/
/** Seconds. Another process may write to the same graph. */
const MAX_AGE = 60
const MOST_KEPT = 200
const SERVER_FAULTS: ReadonlySet<unknown> = new Set(['INTERNAL_SERVER_ERROR', 'STORE_UNAVAILABLE', 'TIMED_OUT'])
const LONGEST_KEPT = 200_000

/** Gives a function that answers a request and tells whether it did: false where the path is no embed's. */
export function createEmbeds({ savedQueries, store, isPrivate }: EmbedOptions) {
  const kept = new Map<string, Kept>()

  async function find(query: SavedQuery, variables: Record<string, unknown>, asked: Asked) {
    const key = `${query.text}\0${JSON.stringify(variables)}`
    const known = kept.get(key)
    if (known?.writes === store.writes() && performance.now() - known.since < MAX_AGE * 1_000) return known
    const writes = store.writes()
    const { data, errors } = await executeQuery(store, query.text, variables, asked)
    if (errors !== undefined) return { failure: `${JSON.stringify({ errors })}\n`, status: toStatus(errors) }
    const body = `${JSON.stringify(data)}\n`
    const etag = `"${createHash('sha256').update(body).digest('base64url')}"`
    const found = { body, etag, writes, since: performance.now() }
    kept.delete(key)
    if (body.length <= LONGEST_KEPT) kept.set(key, found)
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_KEPT) break
      kept.delete(oldest)
    }
    return found
  }

  /** Throws UNKNOWN_QUERY, and BAD_USER_INPUT for a variable that the query has not. */
  return async ({ request, response, url, asked }: EmbedRequest): Promise<boolean> => {
    const name = PATH.exec(url.pathname)?.groups?.name
    if (name === undefined) return false
    const query = savedQueries.get(name)
    if (query === undefined) {
      throw new HuiwuError('UNKNOWN_QUERY', 'This server has no saved query of this name or hash.')
    }
    const found = await find(query, toVariables(query, url.searchParams), asked)
    if ('failure' in found) {
      send(response, found.status, 'application/json', found.failure)
      return true
    }
    response.setHeader('etag', found.etag)
    response.setHeader('cache-control', `${isPrivate ? 'private' : 'public'}, max-age=${MAX_AGE}`)
    if (isPrivate) response.setHeader('vary', 'authorization')
    if (request.headers['if-none-match'] === found.etag) response.writeHead(304).end()
    else send(response, 200, 'application/json', found.body)
    return true
  }
}

/** Whether the address is wrong, or asking again may help. */
function toStatus(errors: readonly GraphQLError[]): number {
  return errors.some(({ extensions }) => SERVER_FAULTS.has(extensions?.code)) ? 503 : 400
}

function toVariables({ document }: SavedQuery, given: URLSearchParams): Record<string, unknown> {
  const operation = document.definitions.find((node) => node.kind === 'OperationDefinition')
  if (operation?.operation !== 'query') {
    throw new HuiwuError('BAD_USER_INPUT', 'Only a saved query can be embedded, no change and no subscription.')
  }
  const known = new Map((operation.variableDefinitions ?? []).map((node) => [node.variable.name.value, node]))
  const names = [...new Set(given.keys())].sort()
  return Object.fromEntries(names.map((name) => [name, toValue(known.get(name), name, given.getAll(name))]))
}

function toValue(definition: VariableDefinitionNode | undefined, name: string, given: readonly string[]): unknown {
  if (definition === undefined) {
    throw new HuiwuError('BAD_USER_INPUT', `The saved query has no variable "${name.slice(0, 40)}".`)
  }
  const type = withoutNonNull(definition.type)
  if (type.kind !== 'ListType') return toScalar(type, given[0] ?? '')
  return given.map((text) => toScalar(type.type, text))
}

/** What does not fit its type goes on as text, and is refused with the type that was expected. */
function toScalar(type: TypeNode, text: string): unknown {
  const inner = withoutNonNull(type)
  const name = inner.kind === 'NamedType' ? inner.name.value : ''
  if (name === 'Int' || name === 'Float') return text.trim() === '' || Number.isNaN(Number(text)) ? text : Number(text)
  if (name === 'Boolean') return text === 'true' ? true : text === 'false' ? false : text
  if (text.startsWith('{')) return toObject(text)
  return text
}

/** An input object, such as a filter, is written in JSON. */
function toObject(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function withoutNonNull(type: TypeNode) {
  return type.kind === 'NonNullType' ? type.type : type
}
