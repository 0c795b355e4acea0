/** The server: pages, headers, masked failures, and how it starts and stops. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { HuiwuError } from '../../src/errors.js'
import type { GraphStore } from '../../src/store/store.js'
import { removeArticles } from '../../src/store/write/withdraw-article.js'
import { startServer } from '../../src/web/http/server.js'
import { createLog } from '../../src/web/watch/log.js'
import { closeAll, openEmptyEmbedded } from '../store/each-store.js'
import { codesOf, openServer, post } from './running-server.js'
import { STORY, tellAll } from './small-graph.js'

async function openStory(): Promise<GraphStore> {
  onTestFinished(closeAll)
  const store = await openEmptyEmbedded()
  await tellAll(store, STORY)
  return store
}

/** A store whose reads do as told; everything else of it is real. */
async function openWithReads(read: () => Promise<never>): Promise<GraphStore> {
  return { ...(await openStory()), read }
}

describe('pages', () => {
  test('the plain page shows encounters with their sentences, in both languages', async () => {
    const { url } = await openServer(await openStory())
    const chinese = await (await fetch(`${url}/plain`, { headers: { 'accept-language': 'zh-CN,en;q=0.5' } })).text()
    const english = await (await fetch(`${url}/plain`, { headers: { 'accept-language': 'en-GB,zh;q=0.5' } })).text()
    for (const page of [chinese, english]) {
      expect(page).toContain('东湖大学党委书记林知远与东湖大学校长何若谷与临江省委书记周明川在江州会面。')
      expect(page).not.toMatch(/(?:src|href)="(?!\/|data:|https:\/\/example\.org\/)/)
    }
    expect(chinese).toContain('<html lang="zh-Hans">')
    expect(chinese).toContain('最新会见')
    expect(chinese).toContain('4 人 · 3 个机构 · 7 次会议活动 · 7 篇文章')
    expect(english).toContain('<html lang="en">')
    expect(english).toContain('Latest encounters')
  })

  test.each([
    { why: 'one person', search: '何若谷', lang: 'zh', shown: ['共 2 次', '2024-06-02', '2024-05-20'] },
    { why: 'one body', search: '星桥公司', lang: 'en', shown: ['3 in all', 'undated'] },
    { why: 'two people', search: '林知远 周明川', lang: 'en', shown: ['2 in all', '2024-08', '2024-05-20'] },
    { why: 'two people with a comma', search: '林知远，周明川', lang: 'en', shown: ['2 in all'] },
    { why: 'a person and a body', search: '何若谷 和 临江省委', lang: 'en', shown: ['1 in all'] },
    { why: 'a Latin name', search: 'Lin Zhiyuan', lang: 'en', shown: ['4 in all'] },
    {
      why: 'part of a name',
      search: '知远',
      lang: 'en',
      shown: ['does not know the name <b>知远</b>', 'Did you mean', '>林知远</a>'],
    },
    { why: 'nobody', search: '无名氏', lang: 'zh', shown: ['图中没有这个名字：'] },
    { why: 'two who never met', search: '林知远 何若谷', lang: 'en', shown: ['No encounters found.'] },
    { why: 'markup', search: '<img/src=x>', lang: 'en', shown: ['<b>&#60;img/src=x&#62;</b>'] },
  ])('the search box answers: $why', async ({ search, lang, shown }) => {
    const { url } = await openServer(await openStory())
    const page = await fetch(`${url}/plain?${new URLSearchParams({ q: search, lang })}`)
    expect(page.status).toBe(200)
    const text = await page.text()
    for (const part of shown) expect(text).toContain(part)
  })

  test('every answer has security headers, and other sites may not read it', async () => {
    const { url } = await openServer(await openStory())
    for (const path of ['/', '/plain', '/person/person_1', '/graphql', '/health', '/nothing']) {
      const { headers } = await fetch(`${url}${path}`, {
        headers: { accept: 'text/html', origin: 'https://example.org' },
      })
      expect(headers.get('content-security-policy'), path).toContain("default-src 'none'")
      expect(headers.get('x-content-type-options'), path).toBe('nosniff')
      expect(headers.get('x-frame-options'), path).toBe('DENY')
      expect(headers.get('access-control-allow-origin'), path).toBeNull()
    }
  })

  test("the explorer's page loads only its own files, which are packed and kept by browsers", async () => {
    const { url } = await openServer(await openStory())
    const page = await fetch(`${url}/`, { headers: { 'accept-encoding': 'br' } })
    expect(page.headers.get('content-encoding')).toBe('br')
    expect(page.headers.get('content-security-policy')).not.toContain('unsafe')
    expect(page.headers.get('cache-control')).toBe('no-cache')
    const files = [...(await page.text()).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path ?? '')
    expect(files.length).toBeGreaterThan(2)
    for (const path of files.filter((each) => each !== '/plain')) {
      const { status, headers } = await fetch(`${url}${path}`)
      expect([path, status, headers.get('cache-control')]).toEqual([path, 200, 'public,max-age=31536000,immutable'])
    }
  })

  test('GraphiQL comes packed, once, with the examples as tabs', async () => {
    const { url } = await openServer(await openStory())
    const headers = { accept: 'text/html' }
    const page = await fetch(`${url}/graphql`, { headers })
    expect(page.headers.get('content-encoding')).toBe('gzip')
    expect(await page.text()).toContain('LatestEncounters')
    const again = await fetch(`${url}/graphql`, {
      headers: { ...headers, 'if-none-match': page.headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
  })

  test.each([
    { method: 'GET', path: '/health', status: 200 },
    { method: 'GET', path: '/ready', status: 200 },
    { method: 'HEAD', path: '/', status: 200 },
    { method: 'GET', path: '/nothing', status: 404 },
    { method: 'POST', path: '/', status: 405 },
    { method: 'GET', path: '/person/person_1', status: 200 },
    { method: 'GET', path: '/person/person_1/', status: 404 },
    { method: 'GET', path: '/assets/../../package.json', status: 404 },
    { method: 'GET', path: '/assets/none.js', status: 404 },
    { method: 'GET', path: '/plain?after=zzz', status: 400 },
    { method: 'GET', path: '/graphql?query={__typename}', status: 200 },
    { method: 'GET', path: '/graphql?query=mutation{withdrawArticle(id:"a"){id}}', status: 405 },
    { method: 'DELETE', path: '/graphql', status: 405 },
  ])('$method $path gives $status', async ({ method, path, status }) => {
    const { url } = await openServer(await openStory())
    expect((await fetch(`${url}${path}`, { method })).status).toBe(status)
  })
})

describe('failures', () => {
  test('what clients must not read is masked, and logged', async () => {
    const lines: string[] = []
    const log = createLog('warn', { write: (line) => void lines.push(line) })
    const store = await openWithReads(() => Promise.reject(new Error('the password is 1234')))
    const server = await openServer(store, { log })
    const { body } = await post(server, '{ meetings { totalCount } }')
    expect(body.errors).toMatchObject([{ message: 'Unexpected error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }])
    const page = await fetch(`${server.url}/plain`)
    expect(page.status).toBe(500)
    expect(await page.text()).toBe('Unexpected error.\n')
    expect(lines.join('')).toContain('the password is 1234')
  })

  test('what clients may read is told, with its code and place', async () => {
    const store = await openWithReads(() => Promise.reject(new HuiwuError('TIMED_OUT', 'It took too long.')))
    const { body } = await post(await openServer(store), '{ meetings { totalCount } }')
    expect(body.errors).toMatchObject([
      { message: 'It took too long.', path: ['meetings', 'totalCount'], extensions: { code: 'TIMED_OUT' } },
    ])
  })

  test('a graph that does not answer is told by its code; where it is goes to the log', async () => {
    const lines: string[] = []
    const log = createLog('warn', { write: (line) => void lines.push(line) })
    const down = new HuiwuError('STORE_UNAVAILABLE', 'bolt://10.0.0.7:7687: nobody answers.')
    const store = await openWithReads(() => Promise.reject(down))
    const answer = await post(await openServer(store, { log }), '{ meetings { totalCount } }')
    expect(codesOf(answer)).toEqual(['STORE_UNAVAILABLE'])
    expect(JSON.stringify(answer.body)).not.toContain('10.0.0.7')
    expect(lines.join('')).toContain('10.0.0.7')
  })

  test('nothing more is read for a query whose time is up', async () => {
    const whole = await openStory()
    let reads = 0
    const read: GraphStore['read'] = async (statement, params) => {
      reads++
      await new Promise((resolve) => setTimeout(resolve, 300))
      return whole.read(statement, params)
    }
    const server = await openServer({ ...whole, read }, { milliseconds: 100 })
    const query = `{ meetings(first: 2) { nodes { participations { person { meetings(first: 2) { nodes {
      participations { person { tenures { id } } } } } } } } } }`
    expect(codesOf(await post(server, query))).toEqual(['TIMED_OUT'])
    await new Promise((resolve) => setTimeout(resolve, 400))
    const begun = reads
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(reads).toBe(begun)
  })

  test('a query in which an article is withdrawn is asked again', async () => {
    const whole = await openStory()
    let withdrawn = false
    const store: GraphStore = {
      ...whole,
      read: async (statement, params) => {
        if (statement.name === 'read/texts-of-articles' && !withdrawn) {
          withdrawn = true
          await removeArticles(whole, ['article_forum', 'article_month'])
        }
        return whole.read(statement, params)
      },
    }
    const server = await openServer(store)
    const { body } = await post(server, '{ encounters(first: 1) { nodes { date { from } evidence { quote } } } }')
    expect(withdrawn).toBe(true)
    expect(body).toMatchObject({ data: { encounters: { nodes: [{ date: { from: '2024-07-01' } }] } } })
    expect(body.errors).toBeUndefined()
  })

  test('a fact whose article is gone for good is a failure', async () => {
    const whole = await openStory()
    const store: GraphStore = {
      ...whole,
      read: async (statement, params) =>
        statement.name === 'read/texts-of-articles' ? [] : whole.read(statement, params),
    }
    const server = await openServer(store, { log: createLog('silent') })
    const answer = await post(server, '{ encounters(first: 1) { nodes { evidence { quote } } } }')
    expect(codesOf(answer)).toEqual(['INTERNAL_SERVER_ERROR'])
  })

  test('a server whose graph does not answer is alive and not ready', async () => {
    const store = await openWithReads(() => Promise.reject(new HuiwuError('STORE_UNAVAILABLE', 'Neo4j is down.')))
    const { url } = await openServer(store)
    expect((await fetch(`${url}/health`)).status).toBe(200)
    expect((await fetch(`${url}/ready`)).status).toBe(503)
  })

  test('a query that takes too long is ended', async () => {
    const store = await openWithReads(() => new Promise<never>(() => undefined))
    const server = await openServer(store, { milliseconds: 100 })
    expect(codesOf(await post(server, '{ meetings { totalCount } }'))).toEqual(['TIMED_OUT'])
  })
})

describe('starting and stopping', () => {
  test('a port that is taken is told by number', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => {
      other.close()
    })
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as AddressInfo
    await expect(startServer({ store: await openStory(), port, host: '127.0.0.1' })).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      message: `Port ${port} of 127.0.0.1: another program uses it; stop that program, or choose another port with PORT.`,
    })
  })

  test('requests in flight are answered before it stops, and none after', async () => {
    let release = () => {}
    const waiting = new Promise<void>((resolve) => {
      release = resolve
    })
    const whole = await openStory()
    const store: GraphStore = { ...whole, read: (...args) => waiting.then(() => whole.read(...args)) }
    const server = await startServer({ store, port: 0, host: '127.0.0.1' })
    const inFlight = post(server, '{ people { totalCount } }')
    await new Promise((resolve) => setTimeout(resolve, 50))
    const stopped = server.stop()
    release()
    expect((await inFlight).body.data).toEqual({ people: { totalCount: 4 } })
    await stopped
    await expect(fetch(`${server.url}/health`)).rejects.toThrow()
  })

  test('a client that sends nothing does not keep it from stopping', async () => {
    const server = await startServer({ store: await openStory(), port: 0, host: '127.0.0.1' })
    const { hostname, port } = new URL(server.url)
    const socket = connect(Number(port), hostname)
    socket.on('error', () => undefined)
    await new Promise((resolve) => socket.once('connect', resolve))
    const start = performance.now()
    await server.stop()
    // It waits ten seconds for a request in flight.
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})

describe('embedded views', () => {
  test.each([
    { origins: [], holders: "frame-ancestors 'self'" },
    { origins: ['https://example.org'], holders: "frame-ancestors 'self' https://example.org" },
    { origins: ['*'], holders: "frame-ancestors 'self' *" },
  ])('may be shown by $origins, and by nobody else', async ({ origins, holders }) => {
    const { url } = await openServer(await openStory(), { config: { embedOrigins: origins } })
    const { headers } = await fetch(`${url}/embed/network?person=a`)
    expect(headers.get('content-security-policy')?.endsWith(holders)).toBe(true)
    expect(headers.get('x-frame-options')).toBeNull()
    const page = await fetch(`${url}/network`)
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(page.headers.get('x-frame-options')).toBe('DENY')
  })

  test('the component is loaded by any site', async () => {
    const { url } = await openServer(await openStory())
    const { status, headers } = await fetch(`${url}/huiwu-network.js`)
    expect(status).toBe(200)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  })
})
