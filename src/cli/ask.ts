/** `huiwu ask`: who met whom, when, representing which body, with the sentences; asked through the API itself. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import { MEETING_KINDS } from '../model.js'
import { findCondition, queryGraph } from './ask-graph.js'
import { print } from './print.js'
import { ENCOUNTER_FIELDS, type Encounter, toEncounterText } from './print-encounter.js'
import { STORE_VARIABLES, type StoreOptions, withStore, withStoreOptions } from './store-options.js'

interface AskOptions extends StoreOptions {
  readonly from?: string
  readonly to?: string
  readonly kind?: string[]
  readonly first: number
  readonly json?: boolean
}

const HELP = `
A name is of a person or of a body, in any form that the articles use, or in pinyin. With one name, everyone whom that
person or body met; with two, the encounters between them; latest first. Exits with 1 where the graph does not know a
name.

${STORE_VARIABLES}

Examples:
  $ huiwu ask 郝平 蓝佛安
  $ huiwu ask "Hao Ping" 山西省委 --from 2023-01-01 --to 2023-12-31
  $ huiwu ask 北京大学 --kind talks visit
  $ huiwu ask 郝平 --json | jq .parties
`

export function addAskCommand(program: Command): void {
  const command = program
    .command('ask')
    .description('print who met whom, when, representing which body')
    .argument('<name>', 'a person or a body')
    .argument('[other]', 'whom they met: a person or a body')
  withStoreOptions(command)
    .option('--from <day>', 'only on this day or later, YYYY-MM-DD')
    .option('--to <day>', 'only on this day or earlier, YYYY-MM-DD')
    .addOption(new Option('--kind <kinds...>', 'only such meetings').choices(MEETING_KINDS))
    .option('--first <number>', 'at most so many, 1 to 100', toCount, 20)
    .option('--json', 'one JSON object a line')
    .addHelpText('after', HELP)
    .action(ask)
}

async function ask(name: string, other: string | undefined, options: AskOptions): Promise<void> {
  const { from = null, to = null, kind, first, json = false } = options
  await withStore(options, async (store) => {
    const filter = {
      ...(await findCondition(store, name, ['person', 'organization'])),
      ...(other === undefined ? {} : await findCondition(store, other, ['with', 'withOrganization'])),
      from,
      to,
      kinds: kind?.map((one) => one.toUpperCase()) ?? null,
    }
    const { encounters } = await queryGraph<{ encounters: { totalCount: number; nodes: Encounter[] } }>(
      store,
      `query ($filter: EncounterFilter, $first: Int) {
        encounters(filter: $filter, first: $first) { totalCount nodes { ${ENCOUNTER_FIELDS} } }
      }`,
      { filter, first },
    )
    const { totalCount, nodes } = encounters
    for (const [index, encounter] of nodes.entries()) {
      const text = `${index === 0 ? '' : '\n'}${toEncounterText(encounter)}\n`
      await print(json ? `${JSON.stringify(encounter)}\n` : text)
    }
    if (totalCount === 0) console.error('The graph holds no such encounter.')
    if (totalCount > nodes.length) console.error(`\n${nodes.length} of ${totalCount} encounters; see --first.`)
  })
}

function toCount(value: string): number {
  const count = Number(value)
  if (Number.isInteger(count) && count >= 1 && count <= 100) return count
  throw new InvalidArgumentError('Expected a whole number from 1 to 100.')
}
