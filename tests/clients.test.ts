/** Clients: the examples of seeds/clients as a user runs them, and the libraries that others use, each asks and listens. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { Client, cacheExchange, fetchExchange } from '@urql/core'
import { print } from 'graphql'
import { createClient } from 'graphql-sse'
import { Observable } from 'rxjs'
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { toApiKey } from '../src/config/api-key.js'
import { packagePath, readPackageFile } from '../src/files.js'
import { closeAll, openEmptyEmbedded } from './store/each-store.js'
import { openServer, post } from './web/running-server.js'
import { STORY, tellAll } from './web/small-graph.js'

const SOON = { timeout: 20_000 }
const VISIT = '2024年6月3日，北海大学校长许文山在江城会见了望海集团董事长何川一行。'
const ASK = readPackageFile('seeds/clients/encounters-between.graphql')
const LISTEN = readPackageFile('seeds/clients/encounter-added.graphql')

let folder = ''
beforeAll(() => {
  mkdirSync(packagePath('node_modules/.cache'), { recursive: true })
  folder = mkdtempSync(packagePath('node_modules/.cache/huiwu-clients-'))
  cpSync(packagePath('seeds/clients'), folder, { recursive: true })
  run('node', [packagePath('tests/codegen.mjs'), folder, join(folder, 'huiwu.ts')])
  const options = ['--ignoreConfig', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', 'node']
  // Named one by one, since the compiler writes nothing for what it finds under node_modules.
  const sources = ['client.ts', 'huiwu.ts'].map((file) => join(folder, file))
  run('node', [packagePath('node_modules/typescript/bin/tsc'), ...options, ...sources])
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(closeAll)

/** Throws what the command says where it fails. */
function run(command: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', cwd: packagePath('.') })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stdout}${stderr}`)
}

function start(command: string, args: readonly string[]): { readonly child: ChildProcess; readonly lines: string[] } {
  const child = spawn(command, args, { cwd: folder, env: { PATH: process.env.PATH }, detached: true })
  // The command and what it starts, such as curl.
  onTestFinished(() => void (child.exitCode === null && child.pid && process.kill(-child.pid)))
  const lines: string[] = []
  child.stdout.setEncoding('utf8').on('data', (part: string) => lines.push(...part.trim().split('\n')))
  child.stderr.setEncoding('utf8').on('data', (part: string) => lines.push(part))
  return { child, lines }
}

async function openStory() {
  const store = await openEmptyEmbedded()
  await tellAll(store, STORY)
  const server = await openServer(store, { config: { apiKeys: [toApiKey('right', 'test')] } })
  const tell = async () => {
    const query = 'mutation ($text: String!) { ingestArticle(input: { text: $text }) { status } }'
    const answer = await post(server, query, { text: VISIT }, { authorization: 'Bearer right' })
    expect(answer.body).toEqual({ data: { ingestArticle: { status: 'ADDED' } } })
  }
  return { url: server.url, tell }
}

describe.each([
  { language: 'TypeScript', command: 'node', file: 'client.js' },
  { language: 'Python', command: 'python3', file: 'client.py' },
  { language: 'curl', command: 'sh', file: 'client.sh' },
])('the example in $language', ({ language, command, file }) => {
  // Only Node is needed to run the tests; CI has the others.
  const missing = process.env.CI !== 'true' && spawnSync(command, ['--version']).error !== undefined
  if (missing) console.warn(`SKIPPED: ${command} is not installed.`)

  test.skipIf(missing)('asks', async () => {
    const { url } = await openStory()
    const { child, lines } = start(command, [file, url, 'ask', '周明川'])
    expect(await new Promise((resolve) => child.on('close', resolve)), lines.join('\n')).toBe(0)
    if (language === 'curl') {
      expect(JSON.parse(lines.join('')).data.encounters).toMatchObject({ totalCount: 4, nodes: [{}, {}, {}, {}] })
    } else {
      expect(lines).toHaveLength(4)
      expect(lines).toContain('2024-05-20  林知远 (东湖大学) met 周明川 (临江省委)')
    }
  })

  test.skipIf(missing)('listens', async () => {
    const { url, tell } = await openStory()
    const { lines } = start(command, [file, url, 'listen'])
    await expect.poll(() => lines, SOON).toEqual(['listening'])
    // The line is printed before the request is sent.
    await expect
      .poll(async () => /huiwu_subscriptions (\d+)/.exec(await (await fetch(`${url}/metrics`)).text())?.[1], SOON)
      .toBe('1')
    await tell()
    await expect.poll(() => lines.length, SOON).toBe(2)
    if (language === 'curl') expect(JSON.parse(lines[1] ?? '').data.encounterAdded.date.from).toBe('2024-06-03')
    else expect(lines[1]).toBe('2024-06-03  许文山 (北海大学) met 何川 (望海集团)')
  })
})

describe('libraries', () => {
  /** Tells the news once the server has the listener, and gives the first answer. */
  async function hear(url: string, tell: () => Promise<void>, heard: readonly unknown[]) {
    await expect
      .poll(async () => /huiwu_subscriptions (\d+)/.exec(await (await fetch(`${url}/metrics`)).text())?.[1], SOON)
      .toBe('1')
    await tell()
    await expect.poll(() => heard.length, SOON).toBe(1)
    expect(heard).toMatchObject([{ encounterAdded: { date: { from: '2024-06-03' } } }])
  }

  test('urql asks and listens', async () => {
    const { url, tell } = await openStory()
    const client = new Client({
      url: `${url}/graphql`,
      exchanges: [cacheExchange, fetchExchange],
      fetchSubscriptions: true,
      preferGetMethod: false,
    })
    const { data, error } = await client.query(ASK, { person: '周明川' }).toPromise()
    expect(error).toBeUndefined()
    expect(data.encounters.totalCount).toBe(4)
    const heard: unknown[] = []
    const { unsubscribe } = client.subscription(LISTEN, {}).subscribe(({ data: told }) => heard.push(told))
    onTestFinished(unsubscribe)
    await hear(url, tell, heard)
  })

  test('Apollo Client asks, and listens through graphql-sse', async () => {
    const { url, tell } = await openStory()
    const events = createClient({ url: `${url}/graphql` })
    onTestFinished(() => events.dispose())
    const listening = new ApolloLink(
      ({ query, variables }) =>
        new Observable((observer) =>
          events.subscribe<Record<string, unknown>>(
            { query: print(query), variables },
            {
              next: (result) => observer.next(result as ApolloLink.Result),
              error: observer.error.bind(observer),
              complete: () => observer.complete(),
            },
          ),
        ),
    )
    const link = ApolloLink.split(
      ({ operationType }) => operationType === 'subscription',
      listening,
      new HttpLink({ uri: `${url}/graphql` }),
    )
    const client = new ApolloClient({ link, cache: new InMemoryCache() })
    onTestFinished(() => client.stop())
    const { data } = await client.query<{ encounters: { totalCount: number } }>({
      query: gql(ASK),
      variables: { person: '周明川' },
    })
    expect(data?.encounters.totalCount).toBe(4)
    const heard: unknown[] = []
    const subscription = client.subscribe({ query: gql(LISTEN) }).subscribe(({ data: told }) => heard.push(told))
    onTestFinished(() => subscription.unsubscribe())
    await hear(url, tell, heard)
  })
})
