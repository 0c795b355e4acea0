/**
 * A client in TypeScript, with types that `npm run codegen` makes of the queries beside it. Needs nothing but Node.
 *
 *   npm run codegen && npx tsc --ignoreConfig --module nodenext --target es2023 --types node seeds/clients/client.ts
 *   node seeds/clients/client.js http://127.0.0.1:4000 ask 郝平
 *   node seeds/clients/client.js http://127.0.0.1:4000 listen
 */
import { EncounterAddedDocument, EncountersBetweenDocument, type TypedDocumentString } from './huiwu.js'

const [url = '', command = '', person = ''] = process.argv.slice(2)
const key = process.env.HUIWU_API_KEY

async function send(query: string, variables: unknown, accept: string): Promise<Response> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept, ...(key && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ query, variables }),
  })
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
  return response
}

async function ask<Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables) {
  const response = await send(document.toString(), variables, 'application/json')
  const { data, errors } = (await response.json()) as { data?: Result; errors?: { message: string }[] }
  if (data === undefined) throw new Error(errors?.map(({ message }) => message).join('\n'))
  return data
}

/** Server-sent events: blocks parted by an empty line, whose data is an answer. */
async function* listen<Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables) {
  const { body } = await send(document.toString(), variables, 'text/event-stream')
  let rest = ''
  for await (const part of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const events = `${rest}${part}`.split('\n\n')
    rest = events.pop() ?? ''
    for (const event of events) {
      const data = /^event: next\ndata: (.+)$/m.exec(event)?.[1]
      if (data !== undefined) yield (JSON.parse(data) as { data: Result }).data
    }
  }
}

interface Party {
  readonly person: { readonly name: string } | null
  readonly organization: { readonly name: string } | null
}

function format({ date, parties }: { date: { from: string | null }; parties: readonly Party[] }): string {
  const names = parties.map(({ person, organization }) => `${person?.name ?? '–'} (${organization?.name ?? '–'})`)
  return `${date.from ?? 'undated'}  ${names.join(' met ')}`
}

if (command === 'ask') {
  const { encounters } = await ask(EncountersBetweenDocument, { person })
  for (const encounter of encounters.nodes) console.log(format(encounter))
} else {
  console.log('listening')
  for await (const { encounterAdded } of listen(EncounterAddedDocument, {})) console.log(format(encounterAdded))
}
