/**
 * Benchmark of the API over HTTP, on a generated graph (tests/bench-api-graph.mjs).
 *
 *   npm run bench:api                       the embedded engine
 *   NEO4J_URI=bolt://… npm run bench:api    a Neo4j with an EMPTY graph, which is filled (NEO4J_USERNAME, NEO4J_PASSWORD)
 *   npm run bench:api -- --scale 10         ten times the graph
 *
 * Five questions: (Q1) a person's last ten meetings with everyone in them, their bodies, titles and the article;
 * (Q2) encounters of two bodies in a year; (Q3) the twenty people met most; (Q4) a body's network, two steps; (Q5) people
 * by part of a name. Prints requests a second, the median and the 99th percentile in milliseconds, and the server's
 * processor time for a request, which other programs disturb less than the clock.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readConfig } from '../dist/config.js'
import { openStore } from '../dist/store/open.js'
import { startServer } from '../dist/web/server.js'
import { writeBenchGraph } from './bench-api-graph.mjs'

const CONNECTIONS = [1, 8, 32]
const SECONDS = 5

const QUESTIONS = {
  Q1: {
    query: `query ($n: String) { person(name: $n) { name meetings(first: 10) { nodes { headline date { from to }
      participations { title person { name } organization { name } } evidence { article { title url } } } } } }`,
    variables: (i) => ({ n: `人${(i * 37) % 1_000}` }),
  },
  Q2: {
    query: `query ($a: String, $b: String) { encounters(first: 20, filter: { organization: $a, withOrganization: $b,
      from: "2020-01-01", to: "2020-12-31" }) { nodes { date { from } meeting { headline }
      parties { title person { name } organization { name } } evidence { article { title } } } } }`,
    variables: (i) => ({ a: `机构${i % 40}`, b: `机构${(i * 7 + 1) % 40}` }),
  },
  Q3: {
    query: `query ($n: String) { person(name: $n) { met(first: 20) { person { name } meetings first last } } }`,
    variables: (i) => ({ n: `人${(i * 37) % 1_000}` }),
  },
  Q4: {
    query: `query ($n: String!) { network(around: [$n], by: ORGANIZATION, hops: 2, first: 50) {
      nodes { distance node { ... on Organization { name } } } edges { source target meetings } } }`,
    variables: (i) => ({ n: `机构${(i * 13) % 1_000}` }),
  },
  Q5: {
    query: `query ($n: String) { people(search: $n, first: 10) { nodes { name } } }`,
    variables: (i) => ({ n: `人${100 + (i % 400)}` }),
  },
}

if (process.send) await serve()
else await measureAll()

/** The server, in a process of its own; tells its address and, when asked, the processor time it has used. */
async function serve() {
  const store = await openStore(readConfig())
  await writeBenchGraph(store, Number(process.argv[2]))
  const server = await startServer({ store, port: 0, host: '127.0.0.1' })
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send({ cpu: (user + system) / 1_000 })
  })
  process.send({ url: server.url, engine: store.engine })
}

async function measureAll() {
  const scale = process.argv.includes('--scale') ? process.argv[process.argv.indexOf('--scale') + 1] : '1'
  const folder = mkdtempSync(join(tmpdir(), 'huiwu-bench-'))
  const env = { ...process.env, HUIWU_DATA: folder }
  const child = fork(fileURLToPath(import.meta.url), [scale], { env })
  try {
    const { url, engine } = await next(child)
    console.log(`${engine}, ${scale} × (5,000 people, 2,000 bodies, 20,000 meetings)`)
    console.log('question  connections  requests/s   median ms   99 % ms   processor ms')
    for (const [name, question] of Object.entries(QUESTIONS)) {
      await run(url, question, 8, 1)
      for (const connections of CONNECTIONS) {
        const before = await cpuOf(child)
        const { times, seconds } = await run(url, question, connections, SECONDS)
        const cpu = ((await cpuOf(child)) - before) / times.length
        const cells = [times.length / seconds, at(times, 0.5), at(times, 0.99), cpu].map((each) =>
          each.toFixed(1).padStart(10),
        )
        console.log(`${name.padEnd(8)}${String(connections).padStart(12)}  ${cells.join('  ')}`)
      }
    }
  } finally {
    child.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function run(url, { query, variables }, connections, seconds) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  const start = performance.now()
  const times = []
  let number = 0
  const work = async () => {
    while (performance.now() - start < seconds * 1_000) {
      const sent = performance.now()
      await post(url, agent, JSON.stringify({ query, variables: variables(number++) }))
      times.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: connections }, work))
  agent.destroy()
  return { times: times.sort((a, b) => a - b), seconds: (performance.now() - start) / 1_000 }
}

function post(url, agent, body) {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' }
    const request = http.request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      const parts = []
      response.on('data', (part) => parts.push(part))
      response.on('end', () => {
        const text = Buffer.concat(parts).toString()
        if (text.includes('"errors"')) reject(new Error(text))
        else resolve(text)
      })
    })
    request.on('error', reject)
    request.end(body)
  })
}

function at(sorted, share) {
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)]
}

async function cpuOf(child) {
  child.send('cpu')
  return (await next(child)).cpu
}

async function next(child) {
  const over = new AbortController()
  const ended = once(child, 'exit', { signal: over.signal }).then(([code]) => {
    throw new Error(`the server ended with ${code}`)
  })
  const [message] = await Promise.race([once(child, 'message'), ended])
  ended.catch(() => undefined)
  over.abort()
  return message
}
