/** The servers of the browser tests, started once for all of them: one over the bundled articles, one over a large graph. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { readArticles } from '../../src/article/read.js'
import { toApiKey } from '../../src/config/api-key.js'
import { DEFAULT_SERVER_CONFIG } from '../../src/config/server.js'
import { extract } from '../../src/extract/extract.js'
import { packagePath } from '../../src/files.js'
import { openEmbeddedStore } from '../../src/store/embedded.js'
import type { GraphStore } from '../../src/store/store.js'
import { writeArticles } from '../../src/store/write/write-article.js'
import { startServer } from '../../src/web/server.js'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of a server over the bundled articles. */
    seeds: string
    /** A site that may show embedded views of it, and one that may not: `/?body=<html>` gives a page with it. */
    holder: string
    stranger: string
  }
}

/** Writes over the API of these servers. */
export const API_KEY = 'browser-tests'

export default async function start(project: TestProject) {
  const seeds = await open()
  await readSeeds(seeds.store)
  const [holder, stranger] = await Promise.all([startSite(), startSite()])
  const config = { ...DEFAULT_SERVER_CONFIG, apiKeys: [toApiKey(API_KEY, 'tests')], embedOrigins: [holder.url] }
  const server = await startServer({ store: seeds.store, port: 0, host: '127.0.0.1', config })
  project.provide('seeds', server.url)
  project.provide('holder', holder.url)
  project.provide('stranger', stranger.url)
  return async () => {
    for (const site of [holder, stranger]) site.server.close()
    await server.stop()
    await seeds.close()
  }
}

/** Another site, on a port of its own. */
async function startSite() {
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const body = searchParams.get('body') ?? ''
    const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A dashboard</title><link rel="icon" href="data:,">${body}</html>`
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

async function open() {
  const folder = mkdtempSync(join(tmpdir(), 'huiwu-browser-'))
  const store = await openEmbeddedStore(folder)
  await store.prepare()
  const close = async () => {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { store, close }
}

async function readSeeds(store: GraphStore): Promise<void> {
  const batch = []
  for await (const input of readArticles([packagePath('seeds/articles')])) {
    if ('failure' in input) throw input.failure
    batch.push({ article: input.article, record: extract(input.article) })
  }
  await writeArticles(store, batch)
}
