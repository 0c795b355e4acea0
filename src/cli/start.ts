/** `huiwu start`, which `npm start` runs: the bundled articles in a graph, served, with one question and its answer. */
import { readdir } from 'node:fs/promises'
import type { Command } from 'commander'
import { readArticles } from '../article/read.js'
import { packagePath } from '../files.js'
import type { GraphStore } from '../store/store.js'
import { createFailures } from './failures.js'
import { toSummary } from './ingest.js'
import { catchInterrupt } from './interrupt.js'
import { startProgress } from './progress.js'
import { FOR_SERVING, SERVER_VARIABLES, type ServeOptions, serve, toAddresses, withServerOptions } from './serve.js'
import { withStore, withStoreOptions } from './store-options.js'

const SEEDS = 'seeds/articles'

const QUESTION = `{
  encounters(filter: { person: "郝平", with: "蓝佛安" }) {
    nodes {
      date { from }
      place { name }
      parties { person { name } title organization { name } }
      evidence { quote article { title published } }
    }
  }
}`

const HELP = `
Reads the articles that come with huiwu into the graph, unless it holds them already, serves the API, and asks it one
question. Your own articles can be in the same graph.

${SERVER_VARIABLES}

Examples:
  $ huiwu start
  $ PORT=8080 huiwu start
`

export function addStartCommand(program: Command): void {
  const command = program.command('start').description('try huiwu: read the bundled articles, and serve them')
  withServerOptions(withStoreOptions(command)).addHelpText('after', HELP).action(start)
}

async function start(options: ServeOptions): Promise<void> {
  await withStore(
    options,
    async (store, config) => {
      if (!(await readSeeds(store))) return
      await serve(store, config, async (url) => {
        console.log(`${toAddresses(url)}\n\nA question:\n${QUESTION}\n\nIts answer, read through the API:`)
        console.log(await askApi(url))
        console.log('\nCtrl-C stops the server.')
      })
    },
    FOR_SERVING,
  )
}

/** False where the user interrupted it. */
async function readSeeds(store: GraphStore): Promise<boolean> {
  const { ingestAll } = await import('./ingest-all.js')
  const folder = packagePath(SEEDS)
  const interrupt = catchInterrupt('finishing the current batch; press Ctrl-C again to stop at once.')
  const progress = startProgress((await readdir(folder)).length)
  const failures = createFailures(progress.print)
  try {
    const summary = await ingestAll(readArticles([folder]), { store, failures, progress, interrupt })
    progress.stop()
    if (failures.count > 0) process.exitCode = 1
    if (summary.added + summary.replaced + failures.count > 0) console.log(`${toSummary(summary, failures.count)}\n`)
    return !interrupt.requested
  } finally {
    progress.stop()
    interrupt.release()
  }
}

async function askApi(url: string): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUESTION }),
  })
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown }
  return JSON.stringify(errors ?? data, null, 2)
}
