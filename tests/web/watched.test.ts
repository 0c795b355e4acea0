/** What whoever runs the server sees and sets: the log, the audit log, metrics, request ids, rate limits. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { trace } from '@opentelemetry/api'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { afterEach, describe, expect, onTestFinished, test } from 'vitest'
import { hashKey, toApiKey } from '../../src/config/api-key.js'
import { readServerConfig } from '../../src/config/server.js'
import { packagePath, readPackageFile } from '../../src/files.js'
import { createRateLimit } from '../../src/web/access/rate-limit.js'
import { createLog } from '../../src/web/watch/log.js'
import { closeAll, openEmptyEmbedded } from '../store/each-store.js'
import { codesOf, openServer, post } from './running-server.js'

afterEach(closeAll)

const apiKeys = [toApiKey(`ann:write:sha256:${hashKey('right')}`, 'test')]
const KEY = { authorization: 'Bearer right' }

/** A log, and the lines that were written to it. */
function keepLog(level: 'info' | 'warn') {
  const lines: Record<string, unknown>[] = []
  return { lines, log: createLog(level, { write: (line) => void lines.push(JSON.parse(line)) }) }
}

describe('the log', () => {
  test('has a line for each request, with its id, which the answer carries too', async () => {
    const { lines, log } = keepLog('info')
    const { url } = await openServer(await openEmptyEmbedded(), { log, config: { apiKeys } })
    const answer = await fetch(`${url}/graphql?query={__typename}`, { headers: { ...KEY, 'x-request-id': 'mine-1' } })
    expect(answer.headers.get('x-request-id')).toBe('mine-1')
    await expect.poll(() => lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      requestId: 'mine-1',
      method: 'GET',
      path: '/graphql',
      status: 200,
      caller: 'ann',
      msg: 'request',
    })
    expect(JSON.stringify(lines)).not.toContain('right')
  })

  test.each(['', 'two words', 'a'.repeat(65), '换行'])('a request id that is none is not taken: %j', async (given) => {
    const { url } = await openServer(await openEmptyEmbedded())
    const headers = { 'x-request-id': encodeURIComponent(given) === given ? given : 'a b' }
    expect((await fetch(`${url}/health`, { headers })).headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/)
  })

  test('a masked error carries the id under which the log has its cause', async () => {
    const { lines, log } = keepLog('warn')
    const store = { ...(await openEmptyEmbedded()), read: () => Promise.reject(new Error('the password is 1234')) }
    const server = await openServer(store, { log })
    const { body } = await post(server, '{ meetings { totalCount } }', {}, { 'x-request-id': 'mine-2' })
    expect(body.errors).toMatchObject([
      { message: 'Unexpected error.', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'mine-2' } },
    ])
    expect(lines).toMatchObject([{ requestId: 'mine-2', err: { message: 'the password is 1234' } }])
  })
})

describe('the audit log', () => {
  test('has a line for each change that was asked for, done or refused', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'huiwu-audit-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const auditLog = join(folder, 'logs', 'audit.jsonl')
    const server = await openServer(await openEmptyEmbedded(), { config: { apiKeys, auditLog } })
    const ingest = (text: string, headers = {}) =>
      post(server, 'mutation ($text: String!) { ingestArticle(input: { text: $text }) { status } }', { text }, headers)
    await ingest('今日天气晴。'.repeat(100), KEY)
    await ingest('', KEY)
    await ingest('a')
    const lines = readFileSync(auditLog, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toMatchObject([
      {
        field: 'ingestArticle',
        caller: 'ann',
        outcome: 'done',
        result: { status: 'added', articleId: expect.stringMatching(/^article_/) },
      },
      { field: 'ingestArticle', caller: 'ann', outcome: 'UNREADABLE_ARTICLE' },
      { field: 'ingestArticle', caller: null, outcome: 'UNAUTHORIZED', arguments: { input: { text: 'a' } } },
    ])
    expect(lines[0].arguments.input.text).toMatch(/^.{200}… \(600 characters\)$/)
  })

  test('is part of the log where no file is named, whatever the level', async () => {
    const { lines, log } = keepLog('warn')
    const server = await openServer(await openEmptyEmbedded(), { log })
    await post(server, 'mutation { withdrawArticle(id: "a") { id } }')
    expect(lines).toMatchObject([
      { audit: true, field: 'withdrawArticle', outcome: 'UNAUTHORIZED', arguments: { id: 'a' } },
    ])
  })
})

describe('metrics', () => {
  test('count requests by route and status, and errors by code', async () => {
    const server = await openServer(await openEmptyEmbedded())
    await post(server, '{ people { totalCount } }')
    await post(server, '{ people(first: 0) { totalCount } }')
    await fetch(`${server.url}/${'x'.repeat(50)}`)
    const answer = await fetch(`${server.url}/metrics`)
    expect(answer.headers.get('content-type')).toContain('text/plain')
    const text = await answer.text()
    expect(text).toContain('huiwu_http_request_seconds_count{route="/graphql",method="POST",status="200"} 2')
    expect(text).toContain('huiwu_http_request_seconds_count{route="other",method="GET",status="404"} 1')
    expect(text).toContain('huiwu_graphql_errors_total{code="BAD_USER_INPUT"} 1')
    expect(text).toContain('process_resident_memory_bytes')
  })

  test('can be switched off', async () => {
    const { url } = await openServer(await openEmptyEmbedded(), { config: { metrics: false } })
    expect((await fetch(`${url}/metrics`)).status).toBe(404)
  })
})

describe('telemetry', () => {
  const exporter = new InMemorySpanExporter()
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })
  trace.setGlobalTracerProvider(provider)

  test('makes a span of each operation, without its variables', async () => {
    const server = await openServer(await openEmptyEmbedded(), { config: { telemetry: true } })
    await post(server, 'query Named($name: String) { person(name: $name) { id } }', { name: '某人' })
    const spans = exporter.getFinishedSpans()
    expect(spans.map(({ name }) => name)).toEqual(['query.Named'])
    expect(JSON.stringify(spans[0]?.attributes)).not.toContain('某人')
  })

  test('is silent unless it is asked for', async () => {
    exporter.reset()
    await post(await openServer(await openEmptyEmbedded()), '{ __typename }')
    expect(exporter.getFinishedSpans()).toEqual([])
  })
})

describe('rate limits', () => {
  const anyone = { name: null, scopes: new Set<never>(), refused: false }

  test('each address and each key has a share of its own', async () => {
    const rateLimit = createRateLimit({ perAddress: 2, perKey: 3 })
    const ask = (address: string, name: string | null = null) =>
      rateLimit({ caller: { ...anyone, name }, address, local: false })
    expect([await ask('1'), await ask('1'), await ask('2')]).toEqual([null, null, null])
    expect(await ask('1')).toBeGreaterThan(0)
    expect([await ask('1', 'ann'), await ask('1', 'ann'), await ask('2', 'ann')]).toEqual([null, null, null])
    expect(await ask('3', 'ann')).toBeLessThanOrEqual(60)
    expect(await ask('3', 'bo')).toBeNull()
  })

  test('0 is no limit, and the own machine has none', async () => {
    const none = createRateLimit({ perAddress: 0, perKey: 0 })
    const one = createRateLimit({ perAddress: 1, perKey: 1 })
    for (let turn = 0; turn < 3; turn++) {
      expect(await none({ caller: anyone, address: '1', local: false })).toBeNull()
      expect(await one({ caller: anyone, address: '127.0.0.1', local: true })).toBeNull()
    }
  })

  test('over HTTP the address is the one that the proxy tells, not what a client writes before it', async () => {
    const config = { rateLimits: { perAddress: 1, perKey: 1 }, proxies: 1 }
    const server = await openServer(await openEmptyEmbedded(), { config })
    const ask = (forwarded: string) => post(server, '{ __typename }', {}, { 'x-forwarded-for': forwarded })
    expect((await ask('198.51.100.1')).status).toBe(200)
    const refused = await ask('203.0.113.9, 198.51.100.1')
    expect(refused.status).toBe(429)
    expect(codesOf(refused)).toEqual(['RATE_LIMITED'])
    expect((await ask('198.51.100.2')).status).toBe(200)
    const page = await fetch(server.url, { headers: { 'x-forwarded-for': '198.51.100.2' } })
    expect(Number(page.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await fetch(`${server.url}/health`, { headers: { 'x-forwarded-for': '198.51.100.2' } })).status).toBe(200)
  })

  test('a proxy that the server was not told of does not lift the limit', async () => {
    const config = { rateLimits: { perAddress: 1, perKey: 1 } }
    const server = await openServer(await openEmptyEmbedded(), { config })
    const ask = (forwarded: string) => post(server, '{ __typename }', {}, { 'x-forwarded-for': forwarded })
    expect((await ask('198.51.100.1')).status).toBe(200)
    expect((await ask('198.51.100.2')).status).toBe(429)
  })
})

test.each([
  { environment: { HUIWU_RATE_LIMIT: 'many' }, message: /^HUIWU_RATE_LIMIT: expected a number/ },
  { environment: { HUIWU_PROXIES: '-1' }, message: /^HUIWU_PROXIES/ },
  { environment: { HUIWU_LOG: 'loud' }, message: /^HUIWU_LOG: expected warn or silent or error or info or debug/ },
  { environment: { HUIWU_METRICS: 'yes' }, message: /^HUIWU_METRICS: expected on or off, but got "yes"/ },
  { environment: { HUIWU_READERS: 'all' }, message: /^HUIWU_READERS/ },
  { environment: { HUIWU_JWT_SECRET: 'short' }, message: /^HUIWU_JWT_SECRET: expected 32 characters/ },
  { environment: { HUIWU_API_KEYS_FILE: '/none' }, message: /^HUIWU_API_KEYS_FILE/ },
])('a setting that cannot be is told: $environment', ({ environment, message }) => {
  expect(() => readServerConfig(environment)).toThrow(message)
})

test('the README lists every variable that is read', () => {
  const folder = readdirSync(packagePath('src/config')).map((file) => `src/config/${file}`)
  const read = ['src/config.ts', ...folder].flatMap(
    (path) => readPackageFile(path).match(/\b(?:HUIWU|NEO4J)_[A-Z_]+\b/g) ?? [],
  )
  const listed = readPackageFile('README.md')
  expect(new Set(read).size).toBeGreaterThan(20)
  expect([...new Set(read)].filter((name) => !listed.includes(`\`${name}\``))).toEqual([])
})
