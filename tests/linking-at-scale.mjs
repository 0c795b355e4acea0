/**
 * Linking at scale: reads all of ../shared/corpus into a graph, checks it, and prints what a reader needs to judge it.
 *
 *   npm run scale:link                       reads the corpus into a temporary graph; counts alone
 *   npm run scale:link -- --read             also the people and suggestions to read: those with most articles, and
 *                                            random ones, the same in every run
 *   npm run scale:link -- --data <folder>    a graph that `huiwu ingest` made; it is left as it is
 *
 * What readers found is in tests/linking/README.md. Ends with 1 where the graph has violations.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readArticles } from '../dist/article/read.js'
import { extract } from '../dist/extract/extract.js'
import { checkGraph, exportLinks, ingestArticles, listDoubts } from '../dist/pipeline.js'
import { openEmbeddedStore } from '../dist/store/embedded.js'

const BATCH = 100
const SAMPLE = 50
const COMMONEST = 200

const { values } = parseArgs({ options: { data: { type: 'string' }, read: { type: 'boolean', default: false } } })
const corpus = fileURLToPath(new URL('../../shared/corpus/', import.meta.url))
if (values.data === undefined && !existsSync(corpus)) {
  console.log(`${corpus} is not there: nothing to read.`)
  process.exit(process.env.CI === 'true' ? 1 : 0)
}
const folder = values.data ?? mkdtempSync(join(tmpdir(), 'huiwu-scale-'))
const store = await openEmbeddedStore(folder)
if (values.data === undefined) await readCorpus()

const people = new Map()
const idsByName = new Map()
const meetings = new Map()
let articles = 0
for await (const record of exportLinks(store)) addRecord(record)
const { doubts, total } = await listDoubts(store, {}, { limit: 1_000_000 })
const violations = await checkGraph(store)
printCounts()
if (values.read) printSamples()
for (const { rule, what } of violations) console.log(`${rule}: ${what}`)
await store.close()
if (values.data === undefined) rmSync(folder, { recursive: true, force: true })
process.exitCode = violations.length > 0 ? 1 : 0

async function readCorpus() {
  await store.prepare()
  const paths = readdirSync(corpus).filter((file) => file.endsWith('.jsonl.gz'))
  let batch = []
  const write = async () => {
    await ingestArticles(store, batch)
    batch = []
  }
  for await (const item of readArticles(paths.sort().map((file) => join(corpus, file)))) {
    if (!('article' in item)) throw new Error(`cannot read ${JSON.stringify(item)}`)
    batch.push({ article: item.article, record: extract(item.article) })
    if (batch.length === BATCH) await write()
  }
  await write()
}

function addRecord({ id, people: found, positions, meetings: told }) {
  articles++
  for (const { id: person, name } of found) {
    const own = people.get(person) ?? { names: new Map(), articles: new Set(), posts: new Map() }
    people.set(person, own)
    own.articles.add(id)
    count(own.names, name)
    const ids = idsByName.get(name) ?? new Map()
    idsByName.set(name, ids)
    count(ids, person)
  }
  for (const { personId, organization, title } of positions) {
    const own = people.get(personId)
    if (own !== undefined) count(own.posts, `${organization ?? ''} ${title}`.trim())
  }
  for (const { id: meeting } of told) {
    const own = meetings.get(meeting) ?? new Set()
    meetings.set(meeting, own.add(id))
  }
}

function printCounts() {
  const commonest = [...idsByName].sort((a, b) => sum(b[1]) - sum(a[1])).slice(0, COMMONEST)
  const bearers = commonest.map(([, ids]) => ids.size)
  const told = [...meetings.values()].filter((by) => by.size > 1)
  const joined = listJoined()
  console.log(`${articles} articles, ${people.size} people, ${meetings.size} meetings, ${told.length} told by several.`)
  console.log(`${joined.length} people in several articles, with posts in several bodies.`)
  console.log(`${total} doubts: ${kinds(doubts)}.`)
  console.log(
    `The ${COMMONEST} commonest names: ${bearers.filter((all) => all === 1).length} of one person, ` +
      `${bearers.filter((all) => all === 2).length} of two, ${bearers.filter((all) => all > 2).length} of more; ` +
      `${Math.round((commonest.reduce((most, [, ids]) => most + Math.max(...ids.values()), 0) / sumOf(commonest)) * 1000) / 10} % ` +
      'of their mentions are of the most frequent bearer.',
  )
  console.log(`${violations.length} violations.`)
}

function printSamples() {
  const byArticles = [...people].sort((a, b) => b[1].articles.size - a[1].articles.size)
  printAll('People with most articles', byArticles.slice(0, SAMPLE).map(tell))
  printAll('Random joined people', sample(listJoined(), ([id]) => id).map(tell))
  const suggested = doubts.filter(({ kind }) => kind === 'same-person')
  printAll(
    'Random suggestions',
    sample(suggested, ({ id }) => id).map(({ score, for: reasons, against, about }) => {
      const both = about.flatMap((id) => (people.has(id) ? [`\n    ${tell([id, people.get(id)])}`] : []))
      return `${score} ${reasons.join('; ')} | ${against.join('; ')}${both.join('')}`
    }),
  )
  printAll(
    'Random meetings told by several articles',
    sample(
      [...meetings].filter(([, by]) => by.size > 1),
      ([id]) => id,
    ).map(([id, by]) => `${id}: ${[...by].join(' ')}`),
  )
}

/** Several articles, and posts in several bodies: these the rules have joined. */
function listJoined() {
  const bodiesOf = ({ posts }) => new Set([...posts.keys()].map((post) => post.split(' ').slice(0, -1).join(' ')))
  return [...people].filter(([, own]) => own.articles.size > 1 && bodiesOf(own).size > 1)
}

function tell([id, { names, articles: own, posts }]) {
  const list = (counts) =>
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 8)
      .map(([what, times]) => `${what} ${times}`)
      .join(', ')
  return `${id}  ${list(names)}  (${own.size} articles)  ${list(posts)}`
}

/** The same in every run. */
function sample(list, idOf) {
  const keyOf = (item) => createHash('sha256').update(idOf(item)).digest('hex')
  return [...list].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).slice(0, SAMPLE)
}

function printAll(title, lines) {
  console.log(`\n${title}:`)
  for (const [index, line] of lines.entries()) console.log(`${index + 1}. ${line}`)
}

function kinds(list) {
  const counts = new Map()
  for (const { kind } of list) count(counts, kind)
  return [...counts].map(([kind, times]) => `${times} ${kind}`).join(', ')
}

function count(counts, key) {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function sum(counts) {
  return [...counts.values()].reduce((total, times) => total + times, 0)
}

function sumOf(names) {
  return names.reduce((total, [, ids]) => total + sum(ids), 0)
}
