/** `huiwu mcp`: the graph as tools of an assistant, over standard input and output. */
import type { Command } from 'commander'
import { readConfig } from '../config.js'
import { HuiwuError } from '../errors.js'
import type { Ask } from '../export/ask.js'
import { readVersion } from '../files.js'
import { queryGraph } from './ask-graph.js'
import { catchInterrupt } from './interrupt.js'
import { STORE_VARIABLES, type StoreOptions, withStore, withStoreOptions } from './store-options.js'

const HELP = `
Speaks the Model Context Protocol on standard input and output, with the tools search, encounters, profile, path and
article, which only read. A graph that another huiwu has open is asked over HTTP: give the address of its API.

In the settings of an assistant:
  {"mcpServers": {"huiwu": {"command": "huiwu", "args": ["mcp", "--data", "/srv/huiwu"]}}}

${STORE_VARIABLES}
  HUIWU_API_KEY    a key for --url, where reading needs one

Examples:
  $ huiwu mcp --data /srv/huiwu
  $ huiwu mcp --url http://127.0.0.1:4000/graphql
`

export function addMcpCommand(program: Command): void {
  const command = program.command('mcp').description('let assistants ask the graph')
  withStoreOptions(command)
    .option('--url <address>', 'ask a running huiwu at the address of its API, in place of opening a graph')
    .addHelpText('after', HELP)
    .action(serveAssistant)
}

async function serveAssistant({ url, ...options }: StoreOptions & { url?: string }): Promise<void> {
  if (url !== undefined) return serve(askOver(url, readConfig(options).apiKey))
  await withStore(options, (store) => serve((document, variables) => queryGraph(store, document, variables)))
}

/** Until the assistant closes the connection or Ctrl-C. */
async function serve(ask: Ask): Promise<void> {
  const interrupt = catchInterrupt('stopping.')
  try {
    const { serveStdio } = await import('@modelcontextprotocol/server/stdio')
    const { createMcpServer } = await import('../mcp/server.js')
    const handle = serveStdio(() => createMcpServer(ask, readVersion()))
    const ended = new Promise((resolve) => process.stdin.once('end', resolve).once('close', resolve))
    await Promise.race([ended, interrupt.whenRequested])
    await handle.close()
    process.exitCode = 0
  } finally {
    interrupt.release()
  }
}

function askOver(url: string, key: string | null): Ask {
  return async <Data>(query: string, variables: Readonly<Record<string, unknown>>) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(key !== null && { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ query, variables }),
    }).catch((cause) => {
      const message = `${url}: expected the API of a running huiwu, but nothing answers there; start huiwu serve.`
      throw new HuiwuError('STORE_UNAVAILABLE', message, { cause })
    })
    // The API promises the shape that the document asks for.
    const { data, errors } = (await response.json()) as { data?: Data; errors?: readonly { message: string }[] }
    if (errors?.[0] !== undefined || data == null) {
      throw new HuiwuError('STATEMENT_FAILED', `${url}: ${errors?.[0]?.message ?? 'no answer'}`)
    }
    return data
  }
}
