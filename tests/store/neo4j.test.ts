/** What the Neo4j store alone promises: errors that say what to check, routing, retries, an end to long reads. */
import { type AddressInfo, createConnection, createServer, type Server, type Socket } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import type { Neo4jConfig } from '../../src/config.js'
import { openNeo4jStore } from '../../src/store/neo4j.js'
import type { GraphStore } from '../../src/store/store.js'
import { adHoc, closeAll, neo4jForTests, openEmptyNeo4j } from './each-store.js'

const one = adHoc<object, { one: number }>('RETURN 1 AS one')
const create = adHoc<{ id: string }, object>('CREATE (:Place {id: $id})')
const count = adHoc<object, { count: number }>('MATCH (n:Place) RETURN count(n) AS count')
const endless = adHoc<object, { sum: number }>('UNWIND range(1, 100000000000) AS n RETURN sum(n) AS sum')

describe('neo4j store without a server', () => {
  test('says STORE_UNAVAILABLE, and what to check, where nothing listens', async () => {
    const uri = await withServer(
      () => {},
      async (port) => `bolt://127.0.0.1:${port}`,
    )
    const opened = openNeo4jStore({ uri, username: 'neo4j', password: 'x', database: null }, { retryTime: 0 })

    await expect(opened).rejects.toMatchObject({ name: 'HuiwuError', code: 'STORE_UNAVAILABLE' })
    await expect(opened).rejects.toThrow(`Neo4j at ${uri} does not answer`)
    await expect(opened).rejects.toThrow('check that it runs, that NEO4J_URI is its Bolt address')
  })

  test('says STORE_UNAVAILABLE where something else listens', async () => {
    const answer = (socket: Socket) => socket.on('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    await withServer(answer, async (port) => {
      const config = { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password: 'x', database: null }
      await expect(openNeo4jStore(config)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
    })
  })

  test('says STORE_UNAVAILABLE where what listens never answers', async () => {
    const config = { username: 'neo4j', password: 'x', database: null }
    await withServer(
      () => {},
      async (port) => {
        const opened = openNeo4jStore({ ...config, uri: `bolt://127.0.0.1:${port}` }, { connectTime: 300 })
        await expect(opened).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
      },
    )
  })

  test.each(['localhost:7687', 'http://localhost:7474', 'bolt//x', ''])(
    'says BAD_CONFIGURATION for the address "%s"',
    async (uri) => {
      const opened = openNeo4jStore({ uri, username: 'neo4j', password: 'x', database: null })
      await expect(opened).rejects.toMatchObject({ code: 'BAD_CONFIGURATION' })
      await expect(opened).rejects.toThrow(`NEO4J_URI: expected an address such as bolt://localhost:7687`)
    },
  )
})

describe.skipIf(neo4jForTests === null)('neo4j store with a server [neo4j]', () => {
  const config = neo4jForTests ?? { uri: '', username: '', password: '', database: null }
  const stores: GraphStore[] = []
  const open = async (changed: Partial<Neo4jConfig>, options = {}) => {
    const store = await openNeo4jStore({ ...config, ...changed }, options)
    stores.push(store)
    return store
  }

  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close()
    await closeAll()
  })

  const refusals = [
    { why: 'a wrong password', changed: { password: 'wrong' }, code: 'STORE_UNAUTHORIZED', says: 'NEO4J_PASSWORD' },
    { why: 'an unknown user', changed: { username: 'nobody' }, code: 'STORE_UNAUTHORIZED', says: 'user "nobody"' },
    { why: 'an unknown database', changed: { database: 'none' }, code: 'BAD_CONFIGURATION', says: 'NEO4J_DATABASE' },
  ]

  test.each(refusals)('says $code for $why', async ({ changed, code, says }) => {
    const prepared = open(changed).then((store) => store.prepare())

    await expect(prepared).rejects.toMatchObject({ code })
    await expect(prepared).rejects.toThrow(says)
  })

  test('works through a routing address and in a named database', async () => {
    await openEmptyNeo4j(config)
    const store = await open({ uri: config.uri.replace(/^bolt/, 'neo4j'), database: 'neo4j' })
    await store.write((transaction) => transaction.run(create, { id: 'a' }))

    expect(await store.read(count, {})).toEqual([{ count: 1 }])
  })

  test('stops a read that takes too long, and goes on', async () => {
    const store = await open({}, { readTimeout: 300 })

    await expect(store.read(endless, {})).rejects.toMatchObject({ code: 'TIMED_OUT' })
    expect(await store.read(one, {})).toEqual([{ one: 1 }])
  })

  test('goes on after its connections were cut', async () => {
    await openEmptyNeo4j(config)
    const { hostname, port } = new URL(config.uri)
    const sockets = new Set<Socket>()
    const forward = (inner: Socket) => {
      const outer = createConnection(Number(port), hostname)
      for (const [socket, other] of [
        [inner, outer],
        [outer, inner],
      ] as const) {
        sockets.add(socket)
        socket.pipe(other)
        socket.on('error', () => {})
        socket.on('close', () => other.destroy())
      }
    }
    await withServer(forward, async (proxyPort) => {
      const store = await open({ uri: `bolt://127.0.0.1:${proxyPort}` })
      const cut = () => {
        for (const socket of sockets) socket.destroy()
        sockets.clear()
      }

      for (let round = 0; round < 3; round++) {
        cut()
        expect(await store.read(one, {})).toEqual([{ one: 1 }])
        cut()
        await store.write((transaction) => transaction.run(create, { id: `place_${round}` }))
      }

      let attempts = 0
      await store.write(async (transaction) => {
        await transaction.run(create, { id: 'cut while writing' })
        if (attempts++ === 0) cut()
        await transaction.run(create, { id: 'the rest of it' })
      })
      expect(attempts).toBe(2)
      expect(await store.read(count, {})).toEqual([{ count: 5 }])
    })
  })

  test('says STORE_UNAVAILABLE when the server goes away for good', async () => {
    const forward = (inner: Socket) => {
      const { hostname, port } = new URL(config.uri)
      const outer = createConnection(Number(port), hostname)
      inner.pipe(outer).pipe(inner)
      inner.on('error', () => {}).on('close', () => outer.destroy())
    }
    const store = await withServer(forward, (port) => open({ uri: `bolt://127.0.0.1:${port}` }, { retryTime: 500 }))

    await expect(store.read(one, {})).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
    await expect(store.write((transaction) => transaction.run(one, {}))).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
    })
  })
})

/** Listens on a free port while `during` runs, and cuts every connection when it has ended. */
async function withServer<Result>(
  onConnection: (socket: Socket) => void,
  during: (port: number) => Promise<Result>,
): Promise<Result> {
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    onConnection(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    return await during((server.address() as AddressInfo).port)
  } finally {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  }
}
