/** `huiwu restore`: a backup into an empty graph. */
import { createReadStream } from 'node:fs'
import type { Command } from 'commander'
import { toReadFailure } from '../article/find-files.js'
import { gunzip } from '../article/gunzip.js'
import { splitLines } from '../article/lines.js'
import { HuiwuError } from '../errors.js'
import { startProgress } from './progress.js'
import { STORE_VARIABLES, type StoreOptions, withStore, withStoreOptions } from './store-options.js'

const HELP = `
Makes the graph of a backup again, with the same ids, by linking its articles anew; nothing is extracted again. The
graph must be empty: give another folder or database, or remove what is there.

${STORE_VARIABLES}

Example:
  $ huiwu restore graph.jsonl.gz --data /srv/huiwu-restored
`

/** No article with its record takes more. */
const LONGEST_LINE = 64_000_000

export function addRestoreCommand(program: Command): void {
  const command = program
    .command('restore')
    .description('make a graph again from a backup')
    .argument('<file>', 'what huiwu backup has written')
  withStoreOptions(command).addHelpText('after', HELP).action(restore)
}

async function restore(file: string, options: StoreOptions): Promise<void> {
  const { restoreBackup } = await import('../pipeline.js')
  await withStore(options, async (store) => {
    const progress = startProgress(null)
    try {
      const { articles, decisions } = await restoreBackup(store, readLines(file), progress.update)
      await store.flush()
      progress.stop()
      console.log(`Restored: ${articles} articles, ${decisions} decisions.`)
    } finally {
      progress.stop()
    }
  })
}

async function* readLines(file: string): AsyncGenerator<string> {
  const newline = Uint8Array.of(0x0a)
  try {
    for await (const { bytes, number } of splitLines(gunzip(createReadStream(file), file), {
      newline,
      limit: LONGEST_LINE,
    })) {
      if (bytes === null) throw new HuiwuError('BROKEN_BACKUP', `${file}:${number}: the line is too long for a backup.`)
      yield Buffer.from(bytes).toString()
    }
  } catch (error) {
    throw error instanceof HuiwuError ? error : toReadFailure(file, error)
  }
}
