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
import { startServer } from '../../src/web/http/server.js'
import { writeBenchGraph } from '../bench-api-graph.mjs'
import { tell } from '../link/told.js'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of a server over the bundled articles. */
    seeds: string
    /** Of one over a few articles that leave doubts, which tests may change. */
    work: string
    /** Of one over 2,000 people and 8,000 meetings. */
    large: string
    /** A site that may show embedded views of it, and one that may not: `/?body=<html>` gives a page with it. */
    holder: string
    stranger: string
  }
}

/** Writes over the API of these servers. */
export const API_KEY = 'browser-tests'

/** Two people of one name and a like post each, who may be one. */
const DOUBTFUL = [
  { id: 'a', name: '张建军', publishedOn: '2021-01-01', body: '太原市教育局' },
  { id: 'b', name: '张建军', publishedOn: '2022-01-01', body: '太原钢铁集团' },
  { id: 'c', name: '陈建军', publishedOn: '2021-01-01', body: '太原市教育局' },
  { id: 'd', name: '陈建军', publishedOn: '2022-01-01', body: '太原钢铁集团' },
].map(({ id, name, publishedOn, body }) => ({ id, publishedOn, posts: [{ person: name, title: '处长', body }] }))

export default async function start(project: TestProject) {
  const seeds = await open()
  await readSeeds(seeds.store)
  const [holder, stranger] = await Promise.all([startSite(), startSite()])
  const config = { ...DEFAULT_SERVER_CONFIG, apiKeys: [toApiKey(API_KEY, 'tests')], embedOrigins: [holder.url] }
  const server = await startServer({ store: seeds.store, port: 0, host: '127.0.0.1', config })
  const work = await open()
  await writeArticles(work.store, DOUBTFUL.map(tell))
  const large = await open()
  await writeBenchGraph(large.store, 0.4)
  const [workServer, largeServer] = await Promise.all(
    [work, large].map(({ store }) => startServer({ store, port: 0, host: '127.0.0.1', config })),
  )
  project.provide('work', workServer?.url ?? '')
  project.provide('large', largeServer?.url ?? '')
  project.provide('seeds', server.url)
  project.provide('holder', holder.url)
  project.provide('stranger', stranger.url)
  return async () => {
    for (const site of [holder, stranger]) site.server.close()
    await Promise.all([server, workServer, largeServer].map((each) => each?.stop()))
    await Promise.all([seeds, work, large].map((each) => each.close()))
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
