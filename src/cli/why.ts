/** `huiwu why`: what of a person was read where, and why it is one person. */
import type { Command } from 'commander'
import { findPeople } from './people.js'
import { print } from './print.js'
import { toPersonText } from './print-person.js'
import { STORE_VARIABLES, type StoreOptions, withStore, withStoreOptions } from './store-options.js'

const HELP = `
Shows what articles say of the person, the reasons that tie it together, each article with the words around the name,
who else may be the same person, and what people decided. All who bear the name are shown, one after the other.

${STORE_VARIABLES}

Examples:
  $ huiwu why 郝平
  $ huiwu why person_1b2c3d4e5f60718293a4 --json
`

export function addWhyCommand(program: Command): void {
  const command = program
    .command('why')
    .description('print why mentions are one person')
    .argument('<person>', 'an id or a name')
  withStoreOptions(command).option('--json', 'one JSON object a line').addHelpText('after', HELP).action(why)
}

async function why(name: string, { json = false, ...options }: StoreOptions & { json?: boolean }): Promise<void> {
  await withStore(options, async (store) => {
    for (const [index, person] of (await findPeople(store, name)).entries()) {
      const text = `${index === 0 ? '' : '\n'}${toPersonText(person)}\n`
      await print(json ? `${JSON.stringify(person)}\n` : text)
    }
  })
}
