/**
 * Benchmark of linking: what the next thousand articles cost as the graph grows, on the embedded engine.
 *
 *   npm run bench:link                  all of ../shared/corpus, in one shuffled order
 *   npm run bench:link -- --orders      a second order as well: both graphs must be byte-equal
 *
 * Time is that of the processor, since other programs disturb the clock. Ends with 1 where the graph has violations,
 * the orders differ, or the last thousands cost more than 1.3 times the first.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { createArticle } from '../dist/article/create-article.js'
import { extract } from '../dist/extract/extract.js'
import { checkGraph, dumpGraph, ingestArticles } from '../dist/pipeline.js'
import { openEmbeddedStore } from '../dist/store/embedded.js'

const BATCH = 100
const STEP = 1_000
const MOST_GROWTH = 1.3

const corpus = fileURLToPath(new URL('../../shared/corpus/', import.meta.url))
if (!existsSync(corpus)) {
  console.log(`${corpus} is not there: nothing to measure.`)
  process.exit(process.env.CI === 'true' ? 1 : 0)
}

const batch = readCorpus().map((article) => ({ article, record: extract(article) }))
const first = await measure(shuffle(batch, 'first'))
const failures = first.violations
if (first.growth > MOST_GROWTH) failures.push(`the last thousands cost ${first.growth.toFixed(2)} times the first`)
if (process.argv.includes('--orders')) {
  const second = await measure(shuffle(batch, 'second'))
  console.log(second.hash === first.hash ? 'Both orders gave the same graph.' : 'The orders gave different graphs.')
  if (second.hash !== first.hash) failures.push('the orders gave different graphs')
}
for (const failure of failures) console.log(failure)
process.exitCode = failures.length > 0 ? 1 : 0

async function measure(articles) {
  const folder = mkdtempSync(join(tmpdir(), 'huiwu-bench-'))
  const store = await openEmbeddedStore(folder)
  await store.prepare()
  const costs = []
  const started = performance.now()
  for (let start = 0; start < articles.length; start += STEP) {
    const before = process.cpuUsage()
    const part = articles.slice(start, start + STEP)
    for (let at = 0; at < part.length; at += BATCH) await ingestArticles(store, part.slice(at, at + BATCH))
    const { user, system } = process.cpuUsage(before)
    const cost = ((user + system) / 1_000_000 / part.length) * STEP
    costs.push(cost)
    console.log(`${(start + part.length).toLocaleString('en').padStart(7)} articles  ${cost.toFixed(2)} s a thousand`)
  }
  const seconds = (performance.now() - started) / 1_000
  const mean = (list) => list.reduce((sum, cost) => sum + cost, 0) / list.length
  const growth = mean(costs.slice(-3)) / mean(costs.slice(0, 3))
  const rate = (articles.length / seconds).toFixed(0)
  console.log(
    `${rate} articles a second by the clock; the last three thousand cost ${growth.toFixed(2)} times the first.`,
  )

  const violations = (await checkGraph(store)).map(({ rule, what }) => `${rule}: ${what}`)
  console.log(`${violations.length} violations.`)
  const hash = createHash('sha256')
  for await (const line of dumpGraph(store)) hash.update(`${line}\n`)
  await store.close()
  rmSync(folder, { recursive: true, force: true })
  return { growth, violations, hash: hash.digest('hex') }
}

function readCorpus() {
  return readdirSync(corpus)
    .filter((file) => file.endsWith('.jsonl.gz'))
    .sort()
    .flatMap((file) =>
      gunzipSync(readFileSync(join(corpus, file)))
        .toString('utf8')
        .split('\n'),
    )
    .filter((line) => line !== '')
    .map((line, index) => createArticle(JSON.parse(line), `article ${index + 1}`))
}

/** Always the same order for the same seed. */
function shuffle(items, seed) {
  const keyOf = ({ article }) => createHash('sha256').update(`${seed} ${article.id}`).digest('hex')
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ item }) => item)
}
