/** `huiwu review`: what linking leaves to people, best founded first. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Doubt } from '../link/doubt.js'
import { DOUBT_KINDS } from '../link/doubt-kind.js'
import type { GraphStore } from '../store/store.js'
import { queryGraph } from './ask-graph.js'
import { print } from './print.js'
import { toDoubtText } from './print-doubt.js'
import { STORE_VARIABLES, type StoreOptions, withStore, withStoreOptions } from './store-options.js'

interface ReviewOptions extends StoreOptions {
  readonly kind?: Doubt['kind']
  readonly about?: string
  readonly score: number
  readonly first: number
  readonly skip: number
  readonly json?: boolean
}

const HELP = `
same-person: two people who may be one; answer with huiwu decide yes or huiwu decide no.
two-people: one person who may be two; yes splits off the articles that the weakest tie holds, no keeps them together.
meeting-conflict: articles that tell differently of one meeting; both statements stay in the graph, with their articles.

${STORE_VARIABLES}

Examples:
  $ huiwu review
  $ huiwu review --kind same-person --score 0.6 --first 50
  $ huiwu decide yes doubt_1b2c3d4e5f60718293a4 --reason "the same biography"
`

export function addReviewCommand(program: Command): void {
  const command = program.command('review').description('list what is left for people to decide')
  withStoreOptions(command)
    .addOption(new Option('--kind <kind>', 'only such doubts').choices([...DOUBT_KINDS]))
    .option('--about <id>', 'only doubts about this person or meeting')
    .option('--score <number>', 'only doubts of at least this score, 0 to 1', toNumber, 0)
    .option('--first <number>', 'at most so many', toNumber, 20)
    .option('--skip <number>', 'leave out so many before them', toNumber, 0)
    .option('--json', 'one JSON object a line')
    .addHelpText('after', HELP)
    .action(review)
}

async function review({ kind, about, score, first, skip, json = false, ...options }: ReviewOptions): Promise<void> {
  const { listDoubts } = await import('../pipeline.js')
  await withStore(options, async (store) => {
    const filter = { ...(kind && { kind }), ...(about && { about }), leastScore: score }
    const { doubts, total } = await listDoubts(store, filter, { offset: skip, limit: first })
    const names = json ? new Map<string, string>() : await readNames(store, doubts)
    for (const doubt of doubts) await print(`${json ? JSON.stringify(doubt) : toDoubtText(doubt, names)}\n`)
    if (!json) console.error(`${doubts.length} of ${total} doubts.`)
  })
}

async function readNames(store: GraphStore, doubts: readonly Doubt[]): Promise<Map<string, string>> {
  const ids = [...new Set(doubts.flatMap(({ kind, about }) => (kind === 'meeting-conflict' ? [] : about)))]
  const names = new Map<string, string>()
  for (const id of ids) {
    const { person } = await queryGraph<{ person: { name: string } | null }>(
      store,
      'query ($id: ID) { person(id: $id) { name } }',
      { id },
    )
    if (person !== null) names.set(id, person.name)
  }
  return names
}

function toNumber(value: string): number {
  const number = Number(value)
  if (value.trim() !== '' && number >= 0 && Number.isFinite(number)) return number
  throw new InvalidArgumentError('Expected a number of 0 or more.')
}
