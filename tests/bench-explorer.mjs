/**
 * The explorer's sizes and smoothness: npm run bench:explorer (needs Chromium).
 *
 * Sizes: what each view loads, packed. Smoothness: time between frames while a network of 2,000 nodes and 10,000 edges
 * is dragged about, beside an empty page on the same machine in the same run.
 */
import { mkdtempSync, readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { openEmbeddedStore } from '../dist/store/embedded.js'
import { startServer } from '../dist/web/http/server.js'

const NODES = 2_000
const EDGES = 10_000
const SECONDS = 4
/** What the first view may weigh, in kilobytes. */
const BUDGET = 200

const store = await openEmbeddedStore(mkdtempSync(join(tmpdir(), 'huiwu-bench-')))
await store.prepare()
const server = await startServer({ store, port: 0, host: '127.0.0.1' })
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] })
try {
  await measureSizes()
  await measureFrames()
} finally {
  await browser.close()
  await server.stop()
  await store.close()
}

async function measureSizes() {
  const folder = 'dist/explorer/assets'
  const sizes = new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.gz'))
      .map((file) => [file.replace('.gz', ''), statSync(join(folder, file)).size]),
  )
  for (const [view, path] of [
    ['first view', '/'],
    ['person', '/person/person_1'],
    ['article', '/article/article_1'],
    ['network', '/network?whole=true'],
  ]) {
    const page = await browser.newPage()
    let bytes = 0
    page.on('request', (request) => {
      bytes += sizes.get(new URL(request.url()).pathname.replace('/assets/', '')) ?? 0
    })
    const began = performance.now()
    await page.goto(`${server.url}${path}`)
    await page.locator('#huiwu main > *').first().waitFor()
    const milliseconds = Math.round(performance.now() - began)
    console.log(`${view}: ${(bytes / 1000).toFixed(1)} kB packed (gzip), shown after ${milliseconds} ms`)
    if (path === '/' && bytes > BUDGET * 1000) process.exitCode = 1
    await page.close()
  }
}

async function measureFrames() {
  const empty = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await empty.goto(`${server.url}/health`)
  const idle = await watchFrames(empty)
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.route('**/graphql', (route) => route.fulfill({ json: { data: createAnswer() } }))
  await page.goto(`${server.url}/network?whole=true`)
  await page.locator('.canvas canvas').first().waitFor()
  // The layout's thread takes a core of its own until it has settled.
  await page.waitForTimeout(15_000)
  const box = await page.locator('.canvas').boundingBox()
  await page.mouse.move(box.x + 15, box.y + 15)
  await page.mouse.down()
  const watched = watchFrames(page)
  const until = performance.now() + SECONDS * 1_000
  for (let step = 0; performance.now() < until; step++) {
    await page.mouse.move(box.x + 150 + 120 * Math.sin(step / 10), box.y + 150 + 120 * Math.cos(step / 10))
  }
  await page.mouse.up()
  const panning = await watched
  console.log(`frames, empty page: ${idle.perSecond} a second, median ${idle.median} ms, 95 % within ${idle.most} ms`)
  console.log(
    `frames, ${NODES} nodes and ${EDGES} edges dragged about: ${panning.perSecond} a second, median ${panning.median} ms, 95 % within ${panning.most} ms`,
  )
  const renderer = await page.evaluate(`(() => {
    const gl = document.createElement('canvas').getContext('webgl2')
    const info = gl?.getExtension('WEBGL_debug_renderer_info')
    return info ? gl.getParameter(info.UNMASKED_RENDERER_WEBGL) : 'unknown'
  })()`)
  console.log(`drawn by ${renderer}`)
}

async function watchFrames(page) {
  const times = await page.evaluate(`new Promise((resolve) => {
    const times = []
    let before = performance.now()
    const until = before + ${SECONDS * 1_000}
    const next = (now) => {
      times.push(now - before)
      before = now
      if (now < until) requestAnimationFrame(next)
      else resolve(times.slice(1))
    }
    requestAnimationFrame(next)
  })`)
  const sorted = times.sort((a, b) => a - b)
  const at = (share) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1)
  return { perSecond: Math.round(times.length / SECONDS), median: at(0.5), most: at(0.95) }
}

/** A few nodes have many edges, as in a network of meetings. */
function createAnswer() {
  const nodes = Array.from({ length: NODES }, (_, index) => ({
    node: { id: `person_${index}`, name: `人物${index}` },
    distance: 1,
    degree: 1 + (index % 40),
    betweenness: (index % 7) / 100,
    pageRank: 1 / NODES,
    community: index % 9,
  }))
  const pairs = new Map()
  for (let step = 1; pairs.size < EDGES; step++) {
    const a = (step * step) % NODES
    const b = (step * 7 + Math.floor(step / NODES)) % NODES
    if (a !== b) pairs.set(`${Math.min(a, b)} ${Math.max(a, b)}`, 1 + (step % 5))
  }
  const edges = [...pairs].map(([pair, meetings]) => {
    const [source, target] = pair.split(' ').map((index) => `person_${index}`)
    return { source, target, meetings, first: '2020-01-01', last: '2024-01-01' }
  })
  return { network: { total: NODES, nodes, edges } }
}
