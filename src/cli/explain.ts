/** `huiwu explain`: what articles state, each statement with its words, the rule that said it and how sure it is. */
import type { Command } from 'commander'
import { readArticles } from '../article/read.js'
import { createFailures } from './failures.js'
import { INPUTS, toPaths } from './inputs.js'
import { print } from './print.js'
import { toExplanation } from './print-explanation.js'

const HELP = `
${INPUTS}

A rule is named <language>/<file>/<what>: zh/meets/object is in meets.ts, in a folder of src/extract/zh.

Example:
  $ huiwu explain news.txt
`

export function addExplainCommand(program: Command): void {
  program
    .command('explain')
    .description('print which rule said what')
    .argument('[paths...]', 'files, folders, or - for standard input')
    .addHelpText('after', HELP)
    .action(explain)
}

async function explain(paths: string[]): Promise<void> {
  const { extractAll } = await import('./extract-all.js')
  const failures = createFailures()
  for await (const extracted of extractAll(readArticles(toPaths(paths)))) {
    if ('failure' in extracted) failures.add(extracted.failure)
    else await print(`${toExplanation(extracted)}\n\n`)
  }
  if (failures.count > 0) process.exitCode = 1
}
