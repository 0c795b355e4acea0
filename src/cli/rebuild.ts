/** `huiwu rebuild`: links all articles anew, as if they had just been read. */
import type { Command } from 'commander'
import { startProgress } from './progress.js'
import { STORE_VARIABLES, type StoreOptions, withStore, withStoreOptions } from './store-options.js'

const HELP = `
For a graph that an older version of huiwu linked. Articles, what was extracted from them, and people's decisions stay;
all else is made again from them. If it is stopped midway, run it again.

${STORE_VARIABLES}

Example:
  $ huiwu rebuild && huiwu check
`

export function addRebuildCommand(program: Command): void {
  const command = program.command('rebuild').description('link all articles anew')
  withStoreOptions(command).addHelpText('after', HELP).action(rebuild)
}

async function rebuild(options: StoreOptions): Promise<void> {
  const { rebuildGraph } = await import('../pipeline.js')
  await withStore(options, async (store) => {
    const progress = startProgress(null)
    try {
      const articles = await rebuildGraph(store, (done) => progress.update(done))
      await store.flush()
      progress.stop()
      console.log(`Linked anew: ${articles} articles.`)
    } finally {
      progress.stop()
    }
  })
}
