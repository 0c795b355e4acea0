/** `huiwu ingest`: articles into the graph, with a summary. */
import type { Command } from 'commander'
import { readArticles } from '../article/read.js'
import type { Config } from '../config.js'
import type { GraphStore } from '../store/store.js'
import { createFailures } from './failures.js'
import type { Summary } from './ingest-all.js'
import { INPUTS, toPaths } from './inputs.js'
import { catchInterrupt, type Interrupt } from './interrupt.js'
import { startProgress } from './progress.js'
import { type ReadOptions, withReadOptions } from './read-options.js'
import { selectInputs } from './select-inputs.js'
import { STORE_VARIABLES, type StoreOptions, withStore, withStoreOptions } from './store-options.js'

interface IngestOptions extends StoreOptions, ReadOptions {
  readonly dryRun?: boolean
}

const HELP = `
${INPUTS}

Reading an article again changes nothing. A text that has changed under the same url (or id, where it has no url)
replaces the older one. Ctrl-C finishes the current batch; the same command then goes on where it stopped.

${STORE_VARIABLES}

Examples:
  $ huiwu ingest news/
  $ huiwu ingest https://example.org/news/rss.xml --since 2024-01-01
  $ huiwu ingest archive.jsonl --data /srv/huiwu
  $ NEO4J_PASSWORD=secret huiwu ingest news/ --neo4j neo4j://localhost:7687
`

export function addIngestCommand(program: Command): void {
  const command = program
    .command('ingest')
    .description('read articles into the graph')
    .argument('[sources...]', 'files, folders, patterns, addresses of pages and feeds, or - for standard input')
  withReadOptions(withStoreOptions(command))
    .option('--dry-run', 'read and extract, and tell what there is, without a graph')
    .addHelpText('after', HELP)
    .action(ingest)
}

async function ingest(given: string[], options: IngestOptions): Promise<void> {
  const paths = toPaths(given)
  const interrupt = catchInterrupt('finishing the current batch; press Ctrl-C again to stop at once.')
  try {
    if (options.dryRun) await rehearse(paths, options, interrupt)
    else await withStore(options, (store, config) => ingestPaths(paths, options, { store, config, interrupt }))
  } finally {
    interrupt.release()
  }
}

/** Prints a summary, where there is something to tell or `quiet` is left out. */
export async function ingestPaths(
  paths: readonly string[],
  options: ReadOptions,
  run: { readonly store: GraphStore; readonly config: Config; readonly interrupt: Interrupt; readonly quiet?: boolean },
): Promise<void> {
  const { store, config, interrupt, quiet = false } = run
  const { ingestAll } = await import('./ingest-all.js')
  const { openVisitFile } = await import('./visit-file.js')
  const memory = await openVisitFile(store, config)
  const progress = startProgress(null)
  const failures = createFailures(progress.print)
  try {
    const inputs = selectInputs(readArticles(paths, { ...options, memory }), options)
    const summary = await ingestAll(inputs, { store, failures, progress, interrupt })
    await memory.save()
    progress.stop()
    summary.unchanged += memory.passed
    const news = summary.added + summary.replaced + failures.count
    if (news > 0 || !quiet) console.log(toSummary(summary, failures.count, interrupt.requested))
    if (failures.count > 0 && !interrupt.requested) process.exitCode = 1
  } finally {
    progress.stop()
  }
}

/** Reads and extracts as if for a graph, and tells what there is. */
async function rehearse(paths: readonly string[], options: ReadOptions, interrupt: Interrupt): Promise<void> {
  const { extractAll } = await import('./extract-all.js')
  const progress = startProgress(null)
  const failures = createFailures(progress.print)
  const found = { articles: 0, people: 0, organizations: 0, meetings: 0 }
  try {
    for await (const extracted of extractAll(selectInputs(readArticles(paths, options), options))) {
      if (interrupt.requested) break
      if ('failure' in extracted) failures.add(extracted.failure)
      else {
        found.articles += 1
        found.people += extracted.record.people.length
        found.organizations += extracted.record.organizations.length
        found.meetings += extracted.record.meetings.length
      }
      progress.update(found.articles + failures.count)
    }
    progress.stop()
    console.log(`Articles: ${found.articles + failures.count} (${failures.count} failed). Nothing was written.`)
    console.log(`They state: ${found.people} people, ${found.organizations} organizations, ${found.meetings} meetings.`)
    if (failures.count > 0) process.exitCode = 1
  } finally {
    progress.stop()
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
