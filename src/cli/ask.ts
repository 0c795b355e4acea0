/** `huiwu ask`: one or two names in, who met whom, when, representing which body, with the sentences, out. */
import { type Command, InvalidArgumentError } from 'commander'
import { askNames } from '../web/front/query.js'
import { print } from './print.js'
import { toEncounterText } from './print-encounter.js'
import { STORE_VARIABLES, type StoreOptions, withStore, withStoreOptions } from './store-options.js'

const HELP = `
A name may be a person's or a body's, in any form that articles use, or pinyin without tones. The latest encounters come
first. Where the graph does not know a name, names like it are suggested, and the exit code is 1.

${STORE_VARIABLES}

Examples:
  $ huiwu ask 郝平                     whom 郝平 met
  $ huiwu ask 郝平 蓝佛安              when the two met
  $ huiwu ask "Hao Ping" 山西省委      a person and a body
  $ huiwu ask 北京大学 山西省委        two bodies
`

export function addAskCommand(program: Command): void {
  const command = program
    .command('ask')
    .description('print who met whom, when, representing which body')
    .argument('<name>', 'a person or a body')
    .argument('[other]', 'whom they met: a person or a body')
    .option('--limit <number>', 'at most so many encounters', toLimit, 20)
  withStoreOptions(command).addHelpText('after', HELP).action(ask)
}

async function ask(name: string, other: string | undefined, options: StoreOptions & { limit: number }): Promise<void> {
  const names = other === undefined ? [name] : [name, other]
  await withStore(options, async (store) => {
    let shown = 0
    for (let after: string | null = null; ; ) {
      const { encounters, unknown } = await askNames(store, names, after)
      if (encounters === null) {
        for (const { name, similar } of unknown) console.error(`huiwu: ${toUnknown(name, similar)}`)
        process.exitCode = 1
        return
      }
      for (const encounter of encounters.nodes.slice(0, options.limit - shown)) {
        await print(`${shown === 0 ? '' : '\n'}${toEncounterText(encounter)}\n`)
        shown += 1
      }
      after = encounters.pageInfo.endCursor
      const { totalCount } = encounters
      if (totalCount === 0) await print(`The graph holds no encounter of ${names.join(' and ')}.\n`)
      else if (shown < totalCount && shown >= options.limit) await print(`\n${shown} of ${totalCount}; see --limit.\n`)
      if (shown >= options.limit || !encounters.pageInfo.hasNextPage) return
    }
  })
}

function toUnknown(name: string, similar: readonly string[]): string {
  const hint = similar.length === 0 ? '' : ` Names like it: ${similar.join(', ')}.`
  return `The graph knows nobody and no body by the name of ${name}.${hint}`
}

function toLimit(value: string): number {
  const limit = Number(value)
  if (!Number.isInteger(limit) || limit < 1) throw new InvalidArgumentError('Expected a whole number of 1 or more.')
  return limit
}
