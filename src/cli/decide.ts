/** `huiwu decide`: what people decide about identities and facts, with who, when and why; listed and undone. */
import { userInfo } from 'node:os'
import { type Command, Option } from 'commander'
import { HuiwuError } from '../errors.js'
import type { Decision, DecisionDetail } from '../link/decision.js'
import type { Grounds } from '../store/decide/decisions.js'
import type { GraphStore } from '../store/store.js'
import { findOnePerson, toChoice } from './people.js'
import { print } from './print.js'
import { toMergeText } from './print-merge.js'
import { toDecisionText } from './print-person.js'
import { STORE_VARIABLES, type StoreOptions, withStore, withStoreOptions } from './store-options.js'

interface DecideOptions extends StoreOptions {
  readonly reason: string
  readonly author?: string
}

type Pipeline = typeof import('../pipeline.js')
type Decide = (pipeline: Pipeline, store: GraphStore, grounds: Grounds, args: readonly string[]) => Promise<Decision>

const HELP = `
A decision outlives every later article and huiwu rebuild, and can be undone exactly. People are named by id or, where
only one bears it, by name. The author is this system's user where --author is left out.

${STORE_VARIABLES}

Examples:
  $ huiwu decide preview 拜登 "Joe Biden"
  $ huiwu decide merge person_1b2c3d4e5f60718293a4 person_a1b2c3d4e5f607182930 --reason "the same biography"
  $ huiwu decide apart person_1b2c3d4e5f60718293a4 person_a1b2c3d4e5f607182930 --reason "born 1950 and 1982"
  $ huiwu decide split 张伟 article_97db4699f736b96c8835 --reason "another district"
  $ huiwu decide list
  $ huiwu decide undo decision_1b2c3d4e5f60718293a4
`

const FACT_ARGUMENTS = '<article> <fact> <start> <end>'

export function addDecideCommand(program: Command): void {
  const decide = program.command('decide').description('merge, split, rename, correct, reject; list and undo')
  const add = (usage: string, description: string, run: Decide) => addDecision(decide, usage, description, run)

  add('merge <people...>', 'these are one person', async (pipeline, store, grounds, people) => {
    const ids = [...new Set(await toIds(store, people))]
    if (ids.length > 1) return pipeline.mergePeople(store, ids, grounds)
    throw new HuiwuError('BAD_USER_INPUT', 'Decision merge: expected two people or more, but got one.')
  })
  add('apart <person> <other>', 'these two are not one person, ever', async (pipeline, store, grounds, people) => {
    const [a = '', b = ''] = await toIds(store, people)
    return pipeline.keepApart(store, a, b, grounds)
  })
  add('split <person> <articles...>', 'these articles mean another person', async (pipeline, store, grounds, args) => {
    const [person = '', ...articles] = args
    return pipeline.splitPerson(store, (await findOnePerson(store, person)).person, articles, grounds)
  })
  add('rename <person> <name>', 'the person is called so', async (pipeline, store, grounds, [person = '', name = '']) =>
    pipeline.renamePerson(store, (await findOnePerson(store, person)).person, name, grounds),
  )
  add('same-body <body> <as>', 'the first body is the second', async (pipeline, store, grounds, [body = '', as = '']) =>
    pipeline.makeDecision(store, { kind: 'same-body', body, as }, grounds),
  )
  add(`reject ${FACT_ARGUMENTS}`, 'the article does not say this', async (pipeline, store, grounds, args) =>
    pipeline.makeDecision(store, { kind: 'reject', ...toFact(args) }, grounds),
  )
  add(
    `correct ${FACT_ARGUMENTS} <field> [value]`,
    'the field is this, or nothing',
    async (pipeline, store, grounds, args) =>
      pipeline.makeDecision(
        store,
        { kind: 'correct', ...toFact(args), field: args[4] ?? '', value: args[5] ?? null },
        grounds,
      ),
  )
  add('yes <doubt>', 'yes, as the doubt asks: one person, or two', async (pipeline, store, grounds, [doubt = '']) =>
    pipeline.answerDoubt(store, doubt, true, grounds),
  )
  add('no <doubt>', 'no, ever', async (pipeline, store, grounds, [doubt = '']) =>
    pipeline.answerDoubt(store, doubt, false, grounds),
  )
  withStoreOptions(decide.command('preview <people...>').description('show what a merge would do')).action(preview)
  withStoreOptions(decide.command('list').description('list decisions, latest first, also those undone')).action(list)
  withStoreOptions(decide.command('undo').description('undo a decision').argument('<decision>')).action(undo)
  decide.addHelpText('after', HELP)
}

function addDecision(decide: Command, usage: string, description: string, run: Decide): void {
  withStoreOptions(decide.command(usage).description(description))
    .addOption(new Option('--reason <text>', 'why').makeOptionMandatory())
    .option('--author <name>', 'who decides')
    .action(async (...args: unknown[]) => {
      // Commander gives the arguments, then the options, then the command.
      const given = args
        .slice(0, -2)
        .flat()
        .filter((one) => typeof one === 'string')
      const { reason, author = readUserName(), ...options } = args.at(-2) as DecideOptions
      const pipeline = await import('../pipeline.js')
      await withStore(options, async (store) => {
        const grounds = { reason, author, at: new Date().toISOString() }
        console.log(toDecisionText(await run(pipeline, store, grounds, given)))
        await store.flush()
      })
    })
}

/** Throws BAD_USER_INPUT where the system has no name for its user, as in some containers. */
function readUserName(): string {
  try {
    return userInfo().username
  } catch (cause) {
    throw new HuiwuError('BAD_USER_INPUT', '--author: expected a name, since this system has none for its user.', {
      cause,
    })
  }
}

async function preview(people: string[], options: StoreOptions): Promise<void> {
  const { previewMerge } = await import('../pipeline.js')
  await withStore(options, async (store) => {
    await print(`${toMergeText(await previewMerge(store, await toIds(store, people)))}\n`)
  })
}

async function list(options: StoreOptions): Promise<void> {
  const { listDecisions } = await import('../pipeline.js')
  await withStore(options, async (store) => {
    for (const decision of await listDecisions(store)) await print(`${toDecisionText(decision)}\n`)
  })
}

async function undo(id: string, options: StoreOptions): Promise<void> {
  const { undoDecision } = await import('../pipeline.js')
  await withStore(options, async (store) => {
    console.log(toDecisionText(await undoDecision(store, id, new Date().toISOString())))
    await store.flush()
  })
}

/** Shows on standard error who is meant, so that a wrong one is seen. */
async function toIds(store: GraphStore, people: readonly string[]): Promise<string[]> {
  const found = []
  for (const person of people) found.push(await findOnePerson(store, person))
  for (const person of found) console.error(`${person.name}: ${toChoice(person)}`)
  return found.map(({ person }) => person)
}

function toFact([article = '', fact = '', start = '', end = '']: readonly string[]) {
  if (fact !== 'meeting' && fact !== 'position') {
    throw new HuiwuError('BAD_USER_INPUT', `Expected meeting or position as the fact, but got "${fact}".`)
  }
  return { article, fact, start: toOffset(start), end: toOffset(end) } satisfies Partial<DecisionDetail>
}

function toOffset(value: string): number {
  const offset = Number(value)
  if (Number.isInteger(offset) && offset >= 0 && value.trim() !== '') return offset
  throw new HuiwuError('BAD_USER_INPUT', `Expected an offset, a whole number of 0 or more, but got "${value}".`)
}
