/** A running server over a store, for tests that speak HTTP. */
import { onTestFinished } from 'vitest'
import type { GraphStore } from '../../src/store/store.js'
import { type RunningServer, type ServerOptions, startServer } from '../../src/web/http/server.js'
import { createLog } from '../../src/web/watch/log.js'

export interface Answer {
  readonly status: number
  readonly body: {
    data?: Record<string, unknown> | null
    errors?: { message: string; extensions?: { code?: string } }[]
  }
}

/** Tells of failures; what else the log holds is for the tests of the log. */
const quiet = createLog('error', { write: (line) => line.includes('"level":"error"') && console.error(line) })

/** Stopped when the test ends. */
export async function openServer(store: GraphStore, options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const server = await startServer({ store, port: 0, host: '127.0.0.1', log: quiet, ...options })
  onTestFinished(() => server.stop())
  return server
}

export async function post(
  { url }: RunningServer,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  })
  return { status: response.status, body: (await response.json()) as Answer['body'] }
}

export function codesOf({ body }: Answer): (string | undefined)[] {
  return (body.errors ?? []).map(({ extensions }) => extensions?.code)
}
