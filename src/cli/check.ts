/** `huiwu check`: what is broken in the graph, a line each; nothing where it is sound. */
import type { Command } from 'commander'
import { print } from './print.js'
import { STORE_VARIABLES, type StoreOptions, withStore, withStoreOptions } from './store-options.js'

const HELP = `
Checks that everything has evidence, every span lies in its article's text, no day begins after it ends, nothing hangs
loose, and derived relationships equal what they are derived from. Exits with 1 where something is broken.

--dump prints the whole graph as JSON Lines in one fixed order: equal graphs give equal bytes, whatever the engine and
the order of reading.

${STORE_VARIABLES}

Examples:
  $ huiwu check
  $ huiwu check --dump | sha256sum
`

export function addCheckCommand(program: Command): void {
  const command = program
    .command('check')
    .description("check the graph's invariants")
    .option('--dump', 'print the graph on standard output, and what is broken on standard error')
  withStoreOptions(command).addHelpText('after', HELP).action(check)
}

async function check({ dump = false, ...options }: StoreOptions & { dump?: boolean }): Promise<void> {
  const { checkGraph, dumpGraph } = await import('../pipeline.js')
  await withStore(options, async (store) => {
    if (dump) for await (const line of dumpGraph(store)) await print(`${line}\n`)
    const violations = await checkGraph(store)
    for (const { rule, what } of violations) {
      const line = `${rule}: ${what}`
      if (dump) console.error(line)
      else await print(`${line}\n`)
    }
    if (violations.length > 0) process.exitCode = 1
    const outcome = violations.length === 0 ? 'The graph is sound.' : `${violations.length} invariants are broken.`
    console.error(outcome)
  })
}
