/**
 * Each store: runs one suite on the embedded engine, and on Neo4j where a server is given.
 *
 * HUIWU_TEST_NEO4J_URI, _USERNAME and _PASSWORD name a server whose graph may be WIPED; `npm run test:neo4j` starts
 * one and sets them. With HUIWU_REQUIRE_NEO4J=1 its absence is a failure.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import type { Neo4jConfig } from '../../src/config.js'
import { openEmbeddedStore } from '../../src/store/embedded.js'
import { openNeo4jStore } from '../../src/store/neo4j.js'
import type { Statement } from '../../src/store/statement.js'
import type { GraphStore } from '../../src/store/store.js'

/** Opens an empty, prepared graph. It is closed and removed after the test. */
export type OpenEmpty = () => Promise<GraphStore>

/** Null where no server was given. */
export const neo4jForTests: Neo4jConfig | null = process.env.HUIWU_TEST_NEO4J_URI
  ? {
      uri: process.env.HUIWU_TEST_NEO4J_URI,
      username: process.env.HUIWU_TEST_NEO4J_USERNAME ?? 'neo4j',
      password: process.env.HUIWU_TEST_NEO4J_PASSWORD ?? '',
      database: null,
    }
  : null

const opened: { store: GraphStore; folder: string | null }[] = []

/**
 * Describes `suite` once for each engine, as `<name> [embedded]` and `<name> [neo4j]`. There is one Neo4j graph:
 * a second `openEmpty` in one test empties what the first one opened. Embedded graphs are separate.
 */
export function describeEachStore(name: string, suite: (openEmpty: OpenEmpty) => void): void {
  describe(`${name} [embedded]`, () => {
    afterEach(closeAll)
    suite(openEmptyEmbedded)
  })

  if (neo4jForTests !== null) {
    const config = neo4jForTests
    describe(`${name} [neo4j]`, () => {
      afterEach(closeAll)
      suite(() => openEmptyNeo4j(config))
    })
  } else if (process.env.HUIWU_REQUIRE_NEO4J === '1') {
    test(`${name} [neo4j]`, () => expect.fail('HUIWU_REQUIRE_NEO4J=1, but HUIWU_TEST_NEO4J_URI names no server.'))
  } else {
    console.warn(`SKIPPED on Neo4j: ${name}. Run "npm run test:neo4j" to test it there too.`)
    describe.skip(`${name} [neo4j]`, () => suite(() => Promise.reject(new Error('no Neo4j'))))
  }
}

/** An empty, prepared embedded graph in a temporary folder; for suites of one engine, which must call `closeAll`. */
export async function openEmptyEmbedded(): Promise<GraphStore> {
  const folder = mkdtempSync(join(tmpdir(), 'huiwu-store-'))
  const store = await openEmbeddedStore(folder)
  opened.push({ store, folder })
  await store.prepare()
  return store
}

/** The test server's graph, emptied and prepared. */
export async function openEmptyNeo4j(config: Neo4jConfig): Promise<GraphStore> {
  const store = await openNeo4jStore(config)
  opened.push({ store, folder: null })
  await store.write((transaction) => transaction.run(adHoc('MATCH (n) DETACH DELETE n'), {}))
  await store.prepare()
  return store
}

export async function closeAll(): Promise<void> {
  for (const { store, folder } of opened.splice(0)) {
    await store.close()
    if (folder !== null) rmSync(folder, { recursive: true, force: true })
  }
}

/** A statement that stands in a test and not in cypher/. */
export function adHoc<Params extends object, Row>(cypher: string): Statement<Params, Row> {
  return { name: 'test', cypher }
}
