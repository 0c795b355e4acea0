/** Subscriptions over server-sent events: who is told of what, once, and until when. */
import { expect, onTestFinished, test, vi } from 'vitest'
import { toApiKey } from '../../src/config/api-key.js'
import { describeEachStore } from '../store/each-store.js'
import { codesOf, openServer, post } from './running-server.js'

const KEY = { authorization: 'Bearer right' }
const config = { apiKeys: [toApiKey('right', 'test')] }
const TALKS = '2024年5月20日，江苏省委书记信长星在南京会见北京大学党委书记郝平一行。'
const VISIT = '2024年6月3日，东湖大学校长林知远在江城会见了望海集团董事长何川一行。'

/** Neo4j plans each statement at its first run. */
const SOON = { timeout: 60_000 }
vi.setConfig({ testTimeout: 120_000 })

const INGEST = `mutation ($text: String!, $url: String!) {
  ingestArticle(input: { text: $text, url: $url }) { status }
}`
const LISTEN = `subscription ($filter: EncounterFilter) {
  encounterAdded(filter: $filter) { date { from } parties { person { name } organization { name } } evidence { quote } }
}`

interface Told {
  data?: { encounterAdded: { date: { from: string }; parties: { person: { name: string } }[] } }
  errors?: { extensions: { code: string } }[]
}

/** Opens a stream; `told` grows with each event, and `ended` resolves when the server ends it. */
async function listen(url: string, filter: object | null = null) {
  const abort = new AbortController()
  onTestFinished(() => abort.abort())
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: LISTEN, variables: { filter } }),
    signal: abort.signal,
  })
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  const told: Told[] = []
  const ended = (async () => {
    let rest = ''
    for await (const part of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const events = `${rest}${part}`.split('\n\n')
      rest = events.pop() ?? ''
      for (const event of events) {
        const data = /^event: next\ndata: (?<data>.*)$/m.exec(event)?.groups?.data
        if (data !== undefined) told.push(JSON.parse(data))
      }
    }
  })().catch((error: Error) => {
    if (error.name !== 'AbortError') throw error
  })
  return { told, ended, leave: () => abort.abort() }
}

const namesOf = (told: readonly Told[]) =>
  told.map(({ data }) => data?.encounterAdded.parties.map(({ person }) => person.name).join('–'))

describeEachStore('subscriptions', (openEmpty) => {
  test('each listener is told of the encounters that its filter gives, once', async () => {
    const server = await openServer(await openEmpty(), { config })
    const all = await listen(server.url)
    const ofPerson = await listen(server.url, { person: '郝平', from: '2024-01-01' })
    const ofOther = await listen(server.url, { person: '何川', kinds: ['CALL'] })
    const write = (text: string, url: string) => post(server, INGEST, { text, url }, KEY)

    await write(TALKS, 'https://example.org/1')
    await expect.poll(() => namesOf(all.told), SOON).toEqual(['信长星–郝平'])
    expect(all.told[0]?.data?.encounterAdded).toMatchObject({
      date: { from: '2024-05-20' },
      evidence: [{ quote: TALKS }],
    })
    await write(TALKS, 'https://example.org/1')
    await write(TALKS, 'https://example.org/2')
    await write(`${TALKS}双方进行了交流。`, 'https://example.org/2')
    await write(VISIT, 'https://example.org/3')
    await expect.poll(() => all.told.length, SOON).toBe(2)

    expect(namesOf(all.told)).toEqual(['信长星–郝平', '林知远–何川'])
    expect(namesOf(ofPerson.told)).toEqual(['信长星–郝平'])
    expect(ofOther.told).toEqual([])
  })

  test('a corrected article tells what the older text did not', async () => {
    const server = await openServer(await openEmpty(), { config })
    const { told } = await listen(server.url)
    await post(server, INGEST, { text: TALKS, url: 'https://example.org/1' }, KEY)
    await post(server, INGEST, { text: `${TALKS}${VISIT}`, url: 'https://example.org/1' }, KEY)
    await expect.poll(() => namesOf(told), SOON).toEqual(['信长星–郝平', '林知远–何川'])
  })

  test('a server that stops sends its listeners home, and does not wait for them', async () => {
    const server = await openServer(await openEmpty(), { config })
    const { ended } = await listen(server.url)
    await server.stop()
    await ended
  })

  test('a listener that goes is forgotten', async () => {
    const server = await openServer(await openEmpty(), { config })
    const going = await listen(server.url)
    const staying = await listen(server.url)
    going.leave()
    await going.ended
    await post(server, INGEST, { text: TALKS, url: 'https://example.org/1' }, KEY)
    await expect.poll(() => staying.told.length, SOON).toBe(1)
    expect(going.told).toEqual([])
  })

  test('a filter that cannot be, or a query too dear, is refused at once', async () => {
    const server = await openServer(await openEmpty(), { config })
    const { told, ended } = await listen(server.url, { person: '' })
    await ended
    expect(told[0]?.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    const dear = `subscription { encounterAdded { meeting { ${'participations { person { meetings(first: 100) { nodes { '.repeat(3)} id ${'} } } }'.repeat(3)} } } }`
    expect(codesOf(await post(server, dear))).toEqual(['QUERY_TOO_COSTLY'])
  })

  test('needs a key where reading does', async () => {
    const server = await openServer(await openEmpty(), { config: { ...config, privateReads: true } })
    const { told, ended } = await listen(server.url)
    await ended
    expect(told[0]?.errors?.[0]?.extensions.code).toBe('UNAUTHORIZED')
  })
})
