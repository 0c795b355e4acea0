/** `huiwu extract`: articles in, one extraction record a line out, in the order of the input. */
import { type Command, Option } from 'commander'
import type { Columns } from '../article/columns.js'
import { readArticles } from '../article/read.js'
import { createFailures } from './failures.js'
import { INPUTS, toPaths, withColumnsOption } from './inputs.js'
import { print } from './print.js'
import { toPrintedRecord } from './print-record.js'

const HELP = `
${INPUTS}
Output: one JSON object for each article, with id, language, people, organizations, positions and meetings. Spans are
[start, end) in UTF-16 code units of the article's text. An article that cannot be read is named on standard error.

Examples:
  $ huiwu extract news.txt --format pretty
  $ huiwu extract archive/ more.jsonl > records.jsonl
  $ curl -s https://example.org/news.txt | huiwu extract -
`

export function addExtractCommand(program: Command): void {
  const command = program
    .command('extract')
    .description('print what articles state, without a graph')
    .argument('[paths...]', 'files, folders, patterns, or - for standard input')
    .addOption(
      new Option('--format <format>', 'one line for each record, or indented')
        .choices(['jsonl', 'pretty'])
        .default('jsonl'),
    )
  withColumnsOption(command).addHelpText('after', HELP).action(extract)
}

interface ExtractOptions {
  readonly format: 'jsonl' | 'pretty'
  readonly columns?: Columns
}

async function extract(paths: string[], { format, ...options }: ExtractOptions): Promise<void> {
  const { extractAll } = await import('./extract-all.js')
  const failures = createFailures()
  for await (const extracted of extractAll(readArticles(toPaths(paths), options))) {
    if ('failure' in extracted) failures.add(extracted.failure)
    else {
      const record = toPrintedRecord(extracted.article, extracted.record)
      await print(`${JSON.stringify(record, null, format === 'pretty' ? 2 : 0)}\n`)
    }
  }
  if (failures.count > 0) process.exitCode = 1
}
