/**
 * Soak: the server under a mixed load for a long time; it must give no error, and its memory must stay flat.
 *
 *   npm run soak                    ten minutes at 32 connections
 *   npm run soak -- --minutes 2     shorter
 *
 * The load: the example queries, embeds and searches; four listeners; and each second an article that is read in,
 * corrected, and taken out again. Prints a line every ten seconds. Memory is flat where the least of the last quarter
 * is at most a tenth above the least of the second: the first one fills caches.
 */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const CONNECTIONS = 32
const LISTENERS = 4
const INTERVAL = 10_000

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } })
const milliseconds = Number(values.minutes) * 60_000
const packageFolder = fileURLToPath(new URL('../', import.meta.url))
const examples = readdirSync(join(packageFolder, 'seeds/queries')).map((file) =>
  readFileSync(join(packageFolder, 'seeds/queries', file), 'utf8'),
)
const key = randomBytes(24).toString('hex')
const folder = mkdtempSync(join(tmpdir(), 'huiwu-soak-'))
const server = spawn(process.execPath, [join(packageFolder, 'dist/cli.js'), 'start', '--port', '0', '--data', folder], {
  env: { PATH: process.env.PATH, HUIWU_API_KEYS: key, HUIWU_AUDIT_LOG: join(folder, 'audit.jsonl') },
  stdio: ['ignore', 'pipe', 'inherit'],
})
const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS + LISTENERS + 4 })
const counts = { requests: 0, errors: 0, told: 0 }
const memory = []
let running = true

try {
  const url = await started()
  const listeners = Array.from({ length: LISTENERS }, () => listen(url))
  const load = [...Array.from({ length: CONNECTIONS }, (_, i) => askOn(url, i)), writeOn(url)]
  const end = performance.now() + milliseconds
  while (performance.now() < end) {
    await sleep(Math.min(INTERVAL, end - performance.now()))
    memory.push(await readMemory(url))
    const { requests, errors, told } = counts
    console.log(`${requests} requests, ${errors} errors, ${told} news told, ${memory.at(-1).toFixed(0)} MB`)
  }
  running = false
  await Promise.all(load)
  for (const listener of listeners) listener.destroy()
  judge()
} finally {
  server.kill('SIGINT')
  await new Promise((resolve) => server.once('exit', resolve))
  agent.destroy()
  rmSync(folder, { recursive: true, force: true })
}

function judge() {
  const quarter = Math.max(1, Math.floor(memory.length / 4))
  const early = Math.min(...memory.slice(quarter, 2 * quarter))
  const late = Math.min(...memory.slice(-quarter))
  const rate = Math.round(counts.requests / (milliseconds / 1_000))
  const isFlat = late <= 1.1 * early
  console.log(`${rate} requests a second; memory ${early.toFixed(0)} MB, then ${late.toFixed(0)} MB`)
  console.log(isFlat && counts.errors === 0 ? 'Flat, and without an error.' : 'NOT flat, or with errors.')
  if (!isFlat || counts.errors > 0) process.exitCode = 1
}

function started() {
  return new Promise((resolve, reject) => {
    let output = ''
    server.stdout.setEncoding('utf8').on('data', (part) => {
      output += part
      const [address] = /http:\/\/127[.:\d]+/.exec(output) ?? []
      if (address !== undefined && output.includes('Ctrl-C')) resolve(address)
    })
    server.once('exit', () => reject(new Error(output)))
  })
}

async function askOn(url, number) {
  for (let turn = number; running; turn++) {
    if (turn % 5 === 0) await request(`${url}/embed/encounters-of-person.json?first=${(turn % 20) + 1}`)
    else if (turn % 5 === 1) await post(url, { query: '{ search(text: "hao ping") { matched } }' })
    else await post(url, { query: examples[turn % examples.length] })
  }
}

async function writeOn(url) {
  const ingest = 'mutation ($input: ArticleInput!) { ingestArticle(input: $input) { article { id } } }'
  for (let turn = 0; running; turn++) {
    const text = `2024年5月20日，东湖大学校长林知远在江城会见了望海集团董事长何川一行。第${turn}次。`
    const input = { text, url: 'https://example.org/soak' }
    const { data } = await post(url, { query: ingest, variables: { input } })
    await post(url, { query: ingest, variables: { input: { ...input, text: `${text}双方交谈。` } } })
    const id = data?.ingestArticle.article.id
    await post(url, { query: 'mutation ($id: ID!) { withdrawArticle(id: $id) { id } }', variables: { id } })
    await sleep(1_000)
  }
}

function listen(url) {
  const body = JSON.stringify({ query: 'subscription { encounterAdded { id } }' })
  const headers = { 'content-type': 'application/json', accept: 'text/event-stream' }
  const stream = http.request(`${url}/graphql`, { method: 'POST', headers, agent }, (response) => {
    response.setEncoding('utf8').on('data', (part) => {
      counts.told += part.split('event: next').length - 1
    })
  })
  stream.on('error', () => running && counts.errors++)
  stream.end(body)
  return stream
}

async function readMemory(url) {
  const text = await request(`${url}/metrics`)
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(text)?.[1]) / 1e6
}

async function post(url, body) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` }
  const answer = JSON.parse(await request(`${url}/graphql`, { method: 'POST', headers }, JSON.stringify(body)))
  if (answer.errors !== undefined) fail(JSON.stringify(answer.errors))
  return answer
}

function request(url, options = {}, body = '') {
  return new Promise((resolve) => {
    const sent = http.request(url, { ...options, agent }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part) => {
        text += part
      })
      response.on('end', () => {
        counts.requests++
        if (response.statusCode !== 200) fail(`${response.statusCode} ${text}`)
        resolve(text)
      })
    })
    sent.on('error', (error) => {
      fail(String(error))
      resolve('{}')
    })
    sent.end(body)
  })
}

/** The first few are told in full. */
function fail(what) {
  counts.errors++
  if (counts.errors <= 5) console.error(what)
}
