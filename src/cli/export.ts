/** `huiwu export`: the graph in forms that other programs read. */
import { type Command, Option } from 'commander'
import { print } from './print.js'
import { withoutNulls } from './print-record.js'
import { STORE_VARIABLES, type StoreOptions, withStore, withStoreOptions } from './store-options.js'

const HELP = `
Formats:
  links    a line for each article: what huiwu extract prints, with the graph's ids of people, organizations, meetings
           and participants, and for each participant how the body is known (bodyBasis: stated, title, inferred)

${STORE_VARIABLES}

Example:
  $ huiwu export --format links > links.jsonl
`

export function addExportCommand(program: Command): void {
  const command = program.command('export').description('print the graph for other programs')
  withStoreOptions(command)
    .addOption(new Option('--format <format>', 'what to print').choices(['links']).makeOptionMandatory())
    .addHelpText('after', HELP)
    .action(exportGraph)
}

async function exportGraph(options: StoreOptions & { format: 'links' }): Promise<void> {
  const { exportLinks } = await import('../pipeline.js')
  await withStore(options, async (store) => {
    for await (const record of exportLinks(store)) await print(`${JSON.stringify(withoutNulls(record))}\n`)
  })
}
