/**
 * Benchmark of linking: what the next thousand articles cost as the graph grows, on the embedded engine.
 *
 *   npm run bench:link                  all of ../shared/corpus, in one shuffled order
 *   npm run bench:link -- --orders      a second order as well: both graphs must be byte-equal
 *   npm run bench:link -- --statements  which statements the growth comes from
 *
 * Two measures of cost: time of the processor, which other programs disturb less than the clock but still do; and
 * work, the statements sent and the rows that go in and come out, which nothing disturbs, though a row may be dear or
 * cheap. Ends with 1 where the graph has violations, the orders differ, or the last thousands take more than 1.3 times
 * the time of the first.
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
if (first.growth > MOST_GROWTH) failures.push(`the last thousands take ${first.growth.toFixed(2)} times the time`)
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
  const meter = createMeter(store)
  const costs = []
  const works = []
  const meters = []
  const started = performance.now()
  for (let start = 0; start < articles.length; start += STEP) {
    const before = process.cpuUsage()
    const part = articles.slice(start, start + STEP)
    for (let at = 0; at < part.length; at += BATCH) await ingestArticles(meter.store, part.slice(at, at + BATCH))
    const { user, system } = process.cpuUsage(before)
    const cost = ((user + system) / 1_000_000 / part.length) * STEP
    costs.push(cost)
    const work = meter.take()
    works.push(sumOf([...work.values()].map(({ sent, rows }) => sent + rows)) * (STEP / part.length))
    meters.push(work)
    console.log(
      `${(start + part.length).toLocaleString('en').padStart(7)} articles  ${cost.toFixed(2)} s a thousand  ` +
        `${Math.round(works.at(-1)).toLocaleString('en').padStart(9)} statements and rows`,
    )
  }
  const seconds = (performance.now() - started) / 1_000
  // The last step may be too short to compare.
  const whole = Math.floor(articles.length / STEP)
  const ratio = (list) => sumOf(list.slice(Math.max(0, whole - 3), whole)) / sumOf(list.slice(0, 3))
  const growth = ratio(costs)
  const rate = (articles.length / seconds).toFixed(0)
  console.log(
    `${rate} articles a second by the clock; the last three thousand take ${growth.toFixed(2)} times the time of the ` +
      `first, and ${ratio(works).toFixed(2)} times the work.`,
  )
  if (process.argv.includes('--statements')) printStatements(meters.slice(0, 3), meters.slice(whole - 3, whole))

  const violations = (await checkGraph(store)).map(({ rule, what }) => `${rule}: ${what}`)
  console.log(`${violations.length} violations.`)
  const hash = createHash('sha256')
  for await (const line of dumpGraph(store)) hash.update(`${line}\n`)
  await store.close()
  rmSync(folder, { recursive: true, force: true })
  return { growth, violations, hash: hash.digest('hex') }
}

/** A store that counts, for each statement, how often it was sent, rows in and out, and its milliseconds. */
function createMeter(store) {
  let counts = new Map()
  const count = async (run, statement, params) => {
    const began = performance.now()
    const found = await run(statement, params)
    const own = counts.get(statement.name) ?? { sent: 0, rows: 0, milliseconds: 0 }
    counts.set(statement.name, own)
    own.sent++
    own.rows += found.length + (params.rows ?? params.ids ?? params.keys ?? params.blocks ?? []).length
    own.milliseconds += performance.now() - began
    return found
  }
  return {
    store: {
      ...store,
      write: (work) =>
        store.write((transaction) => work({ run: (...given) => count(transaction.run.bind(transaction), ...given) })),
    },
    /** The counts since the last time. */
    take() {
      const taken = counts
      counts = new Map()
      return taken
    },
  }
}

/** The statements by how many milliseconds they gained from the first three thousand articles to the last. */
function printStatements(early, late) {
  const names = new Set([...early, ...late].flatMap((counts) => [...counts.keys()]))
  const total = (list, name, what) => sumOf(list.map((counts) => counts.get(name)?.[what] ?? 0))
  const rows = [...names].map((name) => ({
    name,
    gained: total(late, name, 'milliseconds') - total(early, name, 'milliseconds'),
    told: ['milliseconds', 'sent', 'rows']
      .map((what) => `${what} ${Math.round(total(early, name, what))} → ${Math.round(total(late, name, what))}`)
      .join('  '),
  }))
  for (const { name, told } of rows.sort((a, b) => b.gained - a.gained).slice(0, 25)) console.log(`  ${name}  ${told}`)
}

function sumOf(list) {
  return list.reduce((sum, value) => sum + value, 0)
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
