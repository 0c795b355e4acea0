/** `huiwu ingest`: articles into the graph, with a summary. */
import type { Command } from 'commander'
import type { Columns } from '../article/columns.js'
import { readArticles } from '../article/read.js'
import { createFailures } from './failures.js'
import type { Summary } from './ingest-all.js'
import { INPUTS, toPaths, withColumnsOption } from './inputs.js'
import { catchInterrupt } from './interrupt.js'
import { startProgress } from './progress.js'
import { STORE_VARIABLES, type StoreOptions, withStore, withStoreOptions } from './store-options.js'

interface IngestOptions extends StoreOptions {
  readonly columns?: Columns
}

const HELP = `
${INPUTS}

Reading an article again changes nothing. A text that has changed under the same url (or id, where it has no url)
replaces the older one. Ctrl-C finishes the current batch; the same command then goes on where it stopped.

${STORE_VARIABLES}

Examples:
  $ huiwu ingest news/
  $ huiwu ingest archive.jsonl --data /srv/huiwu
  $ NEO4J_PASSWORD=secret huiwu ingest news/ --neo4j neo4j://localhost:7687
`

export function addIngestCommand(program: Command): void {
  const command = program
    .command('ingest')
    .description('read articles into the graph')
    .argument('[paths...]', 'files, folders, patterns, or - for standard input')
  withStoreOptions(withColumnsOption(command)).addHelpText('after', HELP).action(ingest)
}

async function ingest(given: string[], options: IngestOptions): Promise<void> {
  const paths = toPaths(given)
  const { ingestAll } = await import('./ingest-all.js')
  const interrupt = catchInterrupt('finishing the current batch; press Ctrl-C again to stop at once.')
  try {
    await withStore(options, async (store) => {
      const progress = startProgress(null)
      const failures = createFailures(progress.print)
      try {
        const summary = await ingestAll(readArticles(paths, options), { store, failures, progress, interrupt })
        progress.stop()
        console.log(toSummary(summary, failures.count, interrupt.requested))
        if (failures.count > 0 && !interrupt.requested) process.exitCode = 1
      } finally {
        progress.stop()
      }
    })
  } finally {
    interrupt.release()
  }
}

/** Two lines: what became of the articles, and what they added. */
export function toSummary(summary: Summary, failed: number, interrupted = false): string {
  const { added, replaced, unchanged, people, organizations, meetings } = summary
  const total = added + replaced + unchanged + failed
  return [
    `Articles: ${total} (${added} new, ${replaced} changed, ${unchanged} already known, ${failed} failed).`,
    `Added to the graph: ${people} people, ${organizations} organizations, ${meetings} meetings.`,
    ...(interrupted ? ['Interrupted: run the same command again to go on.'] : []),
  ].join('\n')
}
