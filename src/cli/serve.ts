/** `huiwu serve`: the explorer, the API and GraphiQL over HTTP, until Ctrl-C. */
import type { Command } from 'commander'
import { QUERY_TIME, type ServerConfig } from '../config/server.js'
import type { Config } from '../config.js'
import type { ExtractionPool } from '../extract/extraction-pool.js'
import type { GraphStore } from '../store/store.js'
import { catchInterrupt } from './interrupt.js'
import { STORE_VARIABLES, type StoreOptions, withStore, withStoreOptions } from './store-options.js'

export interface ServeOptions extends StoreOptions {
  readonly port?: string
  readonly host?: string
}

export const SERVER_VARIABLES = `${STORE_VARIABLES}
  PORT             as --port
  HOST             as --host
  HUIWU_API_KEYS   keys for the API, parted by commas, as huiwu key makes them; without one nobody may change the graph
                   The README lists what else the server takes from the environment.`

const HELP = `
The explorer is at /, the API at /graphql, which opens GraphiQL in a browser. Ctrl-C lets requests in flight finish.

${SERVER_VARIABLES}

Examples:
  $ huiwu serve
  $ huiwu serve --port 8080 --host 0.0.0.0
`

/** A read that nobody waits for any more ends in the database too. */
export const FOR_SERVING = { readTimeout: QUERY_TIME }

export function addServeCommand(program: Command): void {
  const command = program.command('serve').description('answer over GraphQL')
  withServerOptions(withStoreOptions(command))
    .addHelpText('after', HELP)
    .action((options: ServeOptions) =>
      withStore(
        options,
        (store, config) => serve(store, config, async (url) => console.log(toAddresses(url))),
        FOR_SERVING,
      ),
    )
}

export function withServerOptions(command: Command): Command {
  return command
    .option('--port <number>', 'port to listen on; 0 for any that is free (default: 4000)')
    .option('--host <address>', 'address to listen on (default: 127.0.0.1, this machine only)')
}

/** Serves until the user stops it. `whenUp` gets the address. */
export async function serve(
  store: GraphStore,
  { port, host, server: config }: Config,
  whenUp: (url: string) => Promise<void>,
): Promise<void> {
  const pool = await openPool(config)
  const interrupt = catchInterrupt('stopping; press Ctrl-C again to stop at once.')
  try {
    const { startServer } = await import('../web/http/server.js')
    const server = await startServer({ store, port, host, config, ...(pool && { extract: pool.extract }) })
    try {
      await whenUp(server.url)
      await interrupt.whenRequested
      // A server has no other end than this one.
      process.exitCode = 0
    } finally {
      await server.stop()
    }
  } finally {
    interrupt.release()
    await pool?.close()
  }
}

/** A thread that reads articles, so that queries are answered meanwhile. Null where nobody may write. */
async function openPool({ apiKeys, tokens }: ServerConfig): Promise<ExtractionPool | null> {
  if (apiKeys.length === 0 && tokens === null) return null
  const { openExtractionPool } = await import('../extract/extraction-pool.js')
  return openExtractionPool(1)
}

export function toAddresses(url: string): string {
  return `Explorer: ${url}/\nGraphQL:  ${url}/graphql`
}
