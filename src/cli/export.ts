/** `huiwu export`: the graph in forms that other programs read. */
import { type Command, Option } from 'commander'
import { EXPORT_FORMATS, type ExportFormatName } from '../export/formats.js'
import type { NetworkKind } from '../export/network.js'
import { queryGraph } from './ask-graph.js'
import { type FilterOptions, toFilter, withFilterOptions } from './filter-options.js'
import { print } from './print.js'
import { withoutNulls } from './print-record.js'
import { STORE_VARIABLES, type StoreOptions, withStore, withStoreOptions } from './store-options.js'

interface ExportOptions extends StoreOptions, FilterOptions {
  readonly format: ExportFormatName | 'links'
  readonly by: NetworkKind
}

const NAMES = Object.keys(EXPORT_FORMATS)

const HELP = `
Formats:
${Object.entries(EXPORT_FORMATS)
  .map(([name, { about }]) => `  ${name.padEnd(10)} ${about}`)
  .join('\n')}
  links      a line for each article: what huiwu extract prints, with the graph's ids of people, organizations,
             meetings and participants, and for each participant how the body is known (stated, title, inferred);
             of the whole graph

Filters select as those of the API do; without one, all of the graph is printed, however large it is.

${STORE_VARIABLES}

Examples:
  $ huiwu export --format gexf --organization 北京大学 --from 2020-01-01 > network.gexf
  $ huiwu export --format csv --person "Hao Ping" > encounters.csv
  $ huiwu export --format links > links.jsonl
`

export function addExportCommand(program: Command): void {
  const command = program.command('export').description('print the graph for other programs')
  withFilterOptions(withStoreOptions(command))
    .addOption(new Option('--format <format>', 'what to print').choices([...NAMES, 'links']).makeOptionMandatory())
    .addOption(new Option('--by <kind>', 'nodes of a network').choices(['person', 'organization']).default('person'))
    .addHelpText('after', HELP)
    .action(exportGraph)
}

async function exportGraph({ format, by, ...options }: ExportOptions): Promise<void> {
  await withStore(options, async (store) => {
    if (format === 'links') {
      const { exportLinks } = await import('../pipeline.js')
      for await (const record of exportLinks(store)) await print(`${JSON.stringify(withoutNulls(record))}\n`)
      return
    }
    const { of, write } = EXPORT_FORMATS[format]
    const filter = await toFilter(store, options, of)
    const ask = <Data>(document: string, variables: Readonly<Record<string, unknown>>) =>
      queryGraph<Data>(store, document, variables)
    for await (const part of write(ask, filter, by)) await print(part)
  })
}
