/** Saved queries: by name or hash over the API, and as embeds; who may read them from where. */
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, onTestFinished, test } from 'vitest'
import { hashKey, toApiKey } from '../../src/config/api-key.js'
import { readServerConfig, type ServerConfig } from '../../src/config/server.js'
import { HuiwuError } from '../../src/errors.js'
import { readSavedQueries } from '../../src/web/graphql/operations.js'
import { createLog } from '../../src/web/watch/log.js'
import { closeAll, openEmptyEmbedded } from '../store/each-store.js'
import { codesOf, openServer, post } from './running-server.js'
import { STORY, tellAll } from './small-graph.js'

afterEach(closeAll)

const BY_PERSON = `query ($person: String!, $first: Int = 2, $kinds: [MeetingKind!], $units: Boolean) {
  encounters(filter: { person: $person, kinds: $kinds, includeUnits: $units }, first: $first) {
    totalCount nodes { parties { person { name } } }
  }
}`
const FILTERED = 'query ($filter: MeetingFilter) { meetings(filter: $filter) { totalCount } }'

function save(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'huiwu-saved-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

async function openStory(config: Partial<ServerConfig> = {}) {
  const store = await openEmptyEmbedded()
  await tellAll(store, STORY)
  const operations = save({
    '1-by-person.graphql': BY_PERSON,
    'filtered.graphql': FILTERED,
    'withdraw.graphql': 'mutation { withdrawArticle(id: "a") { id } }',
    'manifest.json': JSON.stringify({ 'sha256:abc': '{ people { totalCount } }' }),
  })
  return { store, server: await openServer(store, { config: { operations, ...config } }) }
}

async function ask(url: string, body: object) {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) })
  return { status: response.status, body: (await response.json()) as Awaited<ReturnType<typeof post>>['body'] }
}

describe('a saved query', () => {
  test('is asked for by its name, its hash, or its place in a manifest', async () => {
    const { server } = await openStory()
    const variables = { person: '林知远' }
    const expected = { data: { encounters: { totalCount: 4 } } }
    expect((await ask(server.url, { documentId: 'by-person', variables })).body).toMatchObject(expected)
    const sha256Hash = createHash('sha256').update(BY_PERSON).digest('hex')
    const extensions = { persistedQuery: { version: 1, sha256Hash } }
    expect((await ask(server.url, { extensions, variables })).body).toMatchObject(expected)
    expect((await ask(server.url, { documentId: 'sha256:abc' })).body).toEqual({ data: { people: { totalCount: 4 } } })
  })

  test('that nobody saved is refused, and so is no query at all', async () => {
    const { server } = await openStory()
    expect(codesOf(await ask(server.url, { documentId: 'none' }))).toEqual(['UNKNOWN_QUERY'])
    expect(codesOf(await ask(server.url, {}))).toEqual(['BAD_USER_INPUT'])
  })

  test('is all that is answered where the operator says so', async () => {
    const { server } = await openStory({ onlyOperations: true })
    expect(codesOf(await ask(server.url, { query: '{ people { totalCount } }' }))).toEqual(['UNKNOWN_QUERY'])
    expect((await ask(server.url, { documentId: 'sha256:abc' })).body.data).toEqual({ people: { totalCount: 4 } })
  })

  test.each([
    {
      why: 'no GraphQL',
      files: { 'a.graphql': '{ people' },
      message: /^Saved query a: expected GraphQL, but Syntax Error/,
    },
    { why: 'a manifest that is a list', files: { 'a.json': '[]' }, message: /^a\.json: expected an object/ },
    { why: 'a manifest that is no JSON', files: { 'a.json': '{' }, message: /^a\.json: expected an object/ },
  ])('$why is told when the server starts', ({ files, message }) => {
    expect(() => readSavedQueries(save(files as unknown as Record<string, string>))).toThrow(message)
  })

  test('comes with huiwu, and a folder that is none is told', () => {
    expect([...readSavedQueries(null).keys()]).toContain('latest-encounters')
    expect(() => readSavedQueries('/nowhere')).toThrow(/^HUIWU_OPERATIONS/)
  })
})

describe('an embed', () => {
  test.each([
    { why: 'a text', query: 'person=林知远', expected: { encounters: { totalCount: 4, nodes: [{}, {}] } } },
    { why: 'a number', query: 'person=林知远&first=1', expected: { encounters: { nodes: [{}] } } },
    { why: 'a list', query: 'person=林知远&kinds=VISIT&kinds=CALL', expected: { encounters: { totalCount: 3 } } },
    { why: 'a truth', query: 'person=林知远&units=true', expected: { encounters: { totalCount: 4 } } },
  ])('takes $why from its address', async ({ query, expected }) => {
    const { server } = await openStory()
    const response = await fetch(`${server.url}/embed/by-person.json?${new URLSearchParams(query)}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('public, max-age=60')
    expect(await response.json()).toMatchObject(expected)
  })

  test('takes a filter in JSON', async () => {
    const { server } = await openStory()
    const query = new URLSearchParams({ filter: '{"kinds":["CONFERENCE"]}' })
    expect(await (await fetch(`${server.url}/embed/filtered.json?${query}`)).json()).toEqual({
      meetings: { totalCount: 1 },
    })
  })

  test('is sent again only when it has changed', async () => {
    const { server, store } = await openStory()
    const visit = (etag = '') => fetch(`${server.url}/embed/filtered.json`, { headers: { 'if-none-match': etag } })
    const first = await visit()
    expect(await first.json()).toEqual({ meetings: { totalCount: 7 } })
    const etag = first.headers.get('etag') ?? ''
    expect((await visit(etag)).status).toBe(304)
    await tellAll(store, [{ id: 'new', day: '2025-01-01', parties: STORY[0]?.parties ?? [] }])
    const changed = await visit(etag)
    expect(changed.status).toBe(200)
    expect(await changed.json()).toEqual({ meetings: { totalCount: 8 } })
  })

  test.each([
    { why: 'an unknown query', path: '/embed/none.json', status: 404, text: 'no saved query' },
    { why: 'another ending', path: '/embed/filtered.csv', status: 404, text: 'Embeds stand under' },
    { why: 'a path out of the folder', path: '/embed/..%2f..%2fpackage.json', status: 404, text: 'Embeds stand under' },
    { why: 'an unknown variable', path: '/embed/filtered.json?x=1', status: 400, text: 'no variable "x"' },
    { why: 'a missing variable', path: '/embed/by-person.json', status: 400, text: 'was not provided' },
    { why: 'a value that does not fit', path: '/embed/by-person.json?person=a&first=x', status: 400, text: 'Int' },
    { why: 'a change', path: '/embed/withdraw.json', status: 400, text: 'Only a saved query' },
  ])('$why is refused with $status', async ({ path, status, text }) => {
    const { server } = await openStory()
    const response = await fetch(`${server.url}${path}`)
    expect(response.status).toBe(status)
    expect(await response.text()).toContain(text)
  })

  test('of a graph that does not answer is not the fault of whoever asks', async () => {
    const read = () => Promise.reject(new HuiwuError('STORE_UNAVAILABLE', 'Neo4j is down.'))
    const server = await openServer({ ...(await openEmptyEmbedded()), read }, { log: createLog('silent') })
    expect((await fetch(`${server.url}/embed/latest-encounters.json`)).status).toBe(503)
  })

  test('needs a key where reading does, and no shared cache keeps it', async () => {
    const apiKeys = [toApiKey(`a:read:sha256:${hashKey('reads')}`, 'test')]
    const { server } = await openStory({ apiKeys, privateReads: true })
    const address = `${server.url}/embed/filtered.json`
    expect((await fetch(address)).status).toBe(401)
    const { headers } = await fetch(address, { headers: { authorization: 'Bearer reads' } })
    expect(headers.get('cache-control')).toBe('private, max-age=60')
  })
})

describe('other sites', () => {
  const question = {
    method: 'OPTIONS',
    headers: { origin: 'https://a.example', 'access-control-request-method': 'POST' },
  }

  test('may not read, unless they are named', async () => {
    const { server } = await openStory({ corsOrigins: ['https://a.example'] })
    const closed = await openStory()
    const read = async (url: string, origin: string) =>
      (await fetch(url, { headers: { origin } })).headers.get('access-control-allow-origin')
    for (const path of ['/embed/filtered.json', '/graphql?query={__typename}']) {
      expect(await read(`${server.url}${path}`, 'https://a.example')).toBe('https://a.example')
      expect(await read(`${server.url}${path}`, 'https://b.example')).toBeNull()
      expect(await read(`${closed.server.url}${path}`, 'https://a.example')).toBeNull()
    }
    expect(await read(`${server.url}/metrics`, 'https://a.example')).toBeNull()
  })

  test('are told beforehand what they may send', async () => {
    const { server } = await openStory({ corsOrigins: ['*'] })
    const { status, headers } = await fetch(`${server.url}/graphql`, question)
    expect(status).toBe(204)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-allow-headers')).toContain('authorization')
    expect(headers.get('access-control-allow-credentials')).toBeNull()
  })

  test.each(['example.org', 'https://example.org/', 'https://example.org/x', 'null'])('%s is no site', (origin) => {
    expect(() => readServerConfig({ HUIWU_CORS_ORIGINS: origin })).toThrow(/^HUIWU_CORS_ORIGINS/)
  })

  test.each([
    { why: 'a form', type: 'application/x-www-form-urlencoded' },
    { why: 'a form with files', type: 'multipart/form-data; boundary=x' },
    { why: 'a text', type: 'text/plain' },
    { why: 'nothing', type: null },
  ])('cannot make a browser change anything: a body called $why is refused', async ({ type }) => {
    const { server } = await openStory()
    // Bytes have no type of their own that fetch would add.
    const body = new TextEncoder().encode('{"query":"mutation { withdrawArticle(id: \\"a\\") { id } }"}')
    const headers: Record<string, string> = type === null ? {} : { 'content-type': type }
    expect((await fetch(`${server.url}/graphql`, { method: 'POST', headers, body })).status).toBe(415)
  })
})

test('the schema is kept from clients where the operator says so, and hints with it', async () => {
  const { server } = await openStory({ introspection: false })
  expect((await post(server, '{ __schema { types { name } } }')).body.errors?.[0]?.message).toContain(
    'introspection has been disabled',
  )
  expect((await post(server, '{ pepole { totalCount } }')).body.errors?.[0]?.message).toBe(
    'Cannot query field "pepole" on type "Query".',
  )
  expect((await post(server, '{ __typename }')).body.data).toEqual({ __typename: 'Query' })
})
