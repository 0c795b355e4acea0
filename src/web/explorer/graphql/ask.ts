/** Asks the API. Answers are kept for a while, so that the back button shows a page at once. */
import { readKey } from './key.js'

/** Why there is no answer: no connection, refused by the API with its code, or a failure of the server. */
export type Failure = 'offline' | 'refused' | 'failed'

export class AskError extends Error {
  constructor(
    readonly failure: Failure,
    message: string,
    /** The API's code, such as QUERY_TOO_COSTLY; null where it gave none. */
    readonly code: string | null = null,
  ) {
    super(message)
  }
}

export type Variables = Readonly<Record<string, unknown>>

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

const MOST_KEPT = 60
const kept = new Map<string, unknown>()

/** The answer if it is known already, without asking. */
export function recallAnswer<Data>(document: string, variables: Variables): Data | undefined {
  return kept.get(toKey(document, variables)) as Data | undefined
}

/** Forgets all answers, after something was written. */
export function forgetAnswers(): void {
  kept.clear()
}

/** Throws AskError, or what `signal` was aborted with. `keep` false: the answer is not kept, as for a change. */
export async function ask<Data>(
  document: string,
  variables: Variables,
  { signal = null, keep = true }: { signal?: AbortSignal | null; keep?: boolean } = {},
): Promise<Data> {
  const response = await send(JSON.stringify({ query: document, variables }), signal)
  const answer = await readAnswer(response)
  const [error] = answer.errors ?? []
  if (error !== undefined) throw new AskError('refused', error.message, error.extensions?.code ?? null)
  if (answer.data === undefined) throw new AskError('failed', `HTTP ${response.status}`)
  if (keep) keepAnswer(toKey(document, variables), answer.data)
  return answer.data as Data
}

async function send(body: string, signal: AbortSignal | null): Promise<Response> {
  const apiKey = readKey()
  const authorization = apiKey === null ? {} : { authorization: `Bearer ${apiKey}` }
  const headers = { 'content-type': 'application/json', accept: 'application/json', ...authorization }
  try {
    return await fetch('/graphql', { method: 'POST', headers, body, signal })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new AskError('offline', error instanceof Error ? error.message : String(error))
  }
}

async function readAnswer(response: Response): Promise<Answer> {
  try {
    return (await response.json()) as Answer
  } catch {
    throw new AskError('failed', `HTTP ${response.status}`)
  }
}

function keepAnswer(key: string, data: unknown): void {
  kept.delete(key)
  kept.set(key, data)
  const [oldest] = kept.keys()
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
}

function toKey(document: string, variables: Variables): string {
  return `${document}\n${JSON.stringify(variables)}`
}
