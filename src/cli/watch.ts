/** `huiwu watch`: folders and addresses, read again and again as they change, until Ctrl-C. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import { isForFolders } from '../article/format.js'
import { ingestPaths } from './ingest.js'
import { catchInterrupt } from './interrupt.js'
import { type ReadOptions, withReadOptions } from './read-options.js'
import { STORE_VARIABLES, type StoreOptions, withStore, withStoreOptions } from './store-options.js'

interface WatchOptions extends StoreOptions, Omit<ReadOptions, 'limit'> {
  /** Milliseconds. */
  readonly every: number
}

const HELP = `
Reads what there is, then files as they come or change, and addresses of pages, feeds and sitemaps every so often. Hosts
are asked for one document at a time, told what is known already, and left alone where their robots.txt says so. A file
that is deleted leaves its articles in the graph; huiwu withdraw takes them out.

${STORE_VARIABLES}

Examples:
  $ huiwu watch news/ https://example.org/news/rss.xml
  $ huiwu watch https://example.org/sitemap.xml --every 6h --since 2024-01-01
`

/** A file is whole when its size has not changed for so long, in milliseconds. */
const SETTLED = 500
const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }

export function addWatchCommand(program: Command): void {
  const command = program
    .command('watch')
    .description('read articles into the graph as they come')
    .argument('<sources...>', 'folders, files, addresses of pages and feeds')
  const every = new Option('--every <time>', 'how often to ask addresses, such as 90s, 15m, 6h')
  withReadOptions(withStoreOptions(command))
    .addOption(every.argParser(toMilliseconds).default(900_000, '15m'))
    .addHelpText('after', HELP)
    .action(watch)
}

async function watch(sources: string[], options: WatchOptions): Promise<void> {
  const addresses = sources.filter((source) => /^https?:\/\//i.test(source))
  const paths = sources.filter((source) => !addresses.includes(source))
  const interrupt = catchInterrupt('finishing the current batch; press Ctrl-C again to stop at once.')
  const due = createDue(sources)
  const { watch: watchFiles } = await import('chokidar')
  const watcher = watchFiles(paths, {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: SETTLED, pollInterval: SETTLED / 5 },
    ignored: (path, stats) => stats?.isFile() === true && !paths.includes(path) && !isForFolders(path),
  })
  watcher.on('add', due.add).on('change', due.add)
  const timer = setInterval(() => addresses.forEach(due.add), options.every)
  try {
    await withStore(options, async (store, config) => {
      for (let first = true; !interrupt.requested; first = false) {
        const now = await Promise.race([due.take(), interrupt.whenRequested])
        if (now === undefined) break
        await ingestPaths(now, options, { store, config, interrupt, quiet: !first })
        if (first) console.log('Watching; Ctrl-C stops it.')
      }
      // Watching has no other end than this one.
      process.exitCode = 0
    })
  } finally {
    clearInterval(timer)
    await watcher.close()
    interrupt.release()
  }
}

/** Sources that are to be read, each once however often it changed. */
function createDue(sources: readonly string[]) {
  const due = new Set(sources)
  let wake: () => void = () => undefined
  return {
    add(source: string): void {
      due.add(source)
      wake()
    },
    /** Waits until there are some. */
    async take(): Promise<string[]> {
      if (due.size === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      const taken = [...due]
      due.clear()
      return taken
    },
  }
}

function toMilliseconds(text: string): number {
  const { number, unit } = /^(?<number>\d+)(?<unit>[smhd])$/.exec(text)?.groups ?? {}
  const time = Number(number) * (UNITS[unit ?? ''] ?? 0)
  if (!(time > 0)) throw new InvalidArgumentError('Expected a time such as 90s, 15m, 6h.')
  return time
}
