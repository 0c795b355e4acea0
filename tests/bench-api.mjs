/**
 * Benchmark of the API over HTTP, on a generated graph (tests/bench-api-graph.mjs).
 *
 *   npm run bench:api                       the embedded engine
 *   npm run bench:api -- --neo4j            a Neo4j of its own, which needs Java 17 and Maven, beside @neo4j/graphql
 *   NEO4J_URI=bolt://… npm run bench:api    a Neo4j with an EMPTY graph, which is filled (NEO4J_USERNAME, NEO4J_PASSWORD)
 *
 *   --scale 10         ten times the graph
 *   --filled           the Neo4j of NEO4J_URI holds the graph already, from an earlier run
 *   --database PID     the process of that Neo4j, on this machine (Linux)
 *   --seconds 5        for each measurement
 *   --peer FOLDER      where @neo4j/graphql is installed; otherwise into a temporary folder, for the time of the run
 *   --without-peer     huiwu alone
 *   --only Q1,Q3       these questions
 *   --connections 8    at once; 1, 8 and 32 where left out
 *
 * The questions are those of tests/bench-api-questions.mjs. On Neo4j the peer is asked the same of the same server in
 * the same run, turn by turn, and must answer the same. Prints requests a second, the median and the 99th percentile in
 * milliseconds, the processor time of a request (of the server and, where its process is known, of the database), which
 * other programs disturb less than the clock, and how many times better than the peer huiwu is by rate and by processor.
 */
import { execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { readConfig } from '../dist/config.js'
import { openStore } from '../dist/store/open.js'
import { startServer } from '../dist/web/http/server.js'
import { writeBenchGraph } from './bench-api-graph.mjs'
import { QUESTIONS } from './bench-api-questions.mjs'

const PASSWORD = 'only-for-benchmarks'
/** Choices of names for which the answers are compared. */
const COMPARED = 12

const { values: options } = parseArgs({
  options: {
    neo4j: { type: 'boolean' },
    filled: { type: 'boolean' },
    database: { type: 'string' },
    scale: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '5' },
    peer: { type: 'string' },
    'without-peer': { type: 'boolean' },
    only: { type: 'string' },
    connections: { type: 'string', default: '1,8,32' },
  },
})
const seconds = Number(options.seconds)
/** The process of the Neo4j, where it is known. */
let databaseId = options.database
const connectionCounts = options.connections.split(',').map(Number)

if (process.send) await serve()
else await measureAll()

/** The server, in a process of its own; tells its address and, when asked, the processor time it has used. */
async function serve() {
  const store = await openStore(readConfig())
  if (!options.filled) await writeBenchGraph(store, Number(options.scale))
  const server = await startServer({ store, port: 0, host: '127.0.0.1' })
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send({ cpu: (user + system) / 1_000 })
  })
  process.send({ url: server.url, engine: store.engine })
}

async function measureAll() {
  const folder = mkdtempSync(join(tmpdir(), 'huiwu-bench-'))
  const children = []
  try {
    const env = { ...process.env, HUIWU_DATA: join(folder, 'data'), ...(options.neo4j && startNeo4j(folder)) }
    const huiwu = await start(children, fileURLToPath(import.meta.url), process.argv.slice(2), env)
    const withPeer = env.NEO4J_URI !== undefined && !options['without-peer']
    const peer = withPeer ? await startPeer(children, folder, env) : null
    console.log(`${huiwu.engine}, ${options.scale} × (5,000 people, 2,000 bodies, 20,000 meetings)`)
    console.log(
      `question  connections  requests/s   median ms     99 % ms  processor ms${peer ? '   peer:  requests/s   median ms     99 % ms  processor ms   times: rate  processor' : ''}`,
    )
    for (const [name, question] of Object.entries(QUESTIONS)) {
      if (options.only !== undefined && !options.only.split(',').includes(name)) continue
      await warmUp(question, huiwu, peer)
      if (peer) await compareAnswers(name, question, huiwu, peer)
      await measureQuestion(name, question, huiwu, peer)
    }
  } finally {
    for (const child of children) child.kill()
    if (options.neo4j) execFileSync(fileURLToPath(new URL('neo4j/stop.sh', import.meta.url)), [join(folder, 'neo4j')])
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureQuestion(name, question, huiwu, peer) {
  for (const connections of connectionCounts) {
    const own = await measure((agent, i) => askHuiwu(huiwu, question, agent, i), huiwu, connections)
    const cells = toCells(own)
    if (peer) {
      const other = await measure((agent, i) => askPeer(peer, question, agent, i), peer, connections)
      cells.push(...toCells(other), own.rate / other.rate, other.cpu / own.cpu)
    }
    console.log(
      `${name.padEnd(8)}${String(connections).padStart(13)}  ${cells.map((each) => each.toFixed(1).padStart(10)).join('  ')}`,
    )
  }
}

async function measure(ask, server, connections) {
  const before = await cpuOf(server)
  const result = await run(ask, connections, seconds)
  return { ...result, cpu: ((await cpuOf(server)) - before) / result.times.length }
}

function toCells({ rate, times, cpu }) {
  return [rate, at(times, 0.5), at(times, 0.99), cpu]
}

/** A database plans a statement when it first sees it, which may take longer than a query is given. */
async function warmUp(question, huiwu, peer) {
  for (const ask of [askHuiwu, ...(peer ? [askPeer] : [])]) {
    const other = ask === askPeer ? peer : huiwu
    for (let attempt = 1; ; attempt++) {
      const done = await run((agent, i) => ask(other, question, agent, i), 8, 2).catch((error) => {
        if (attempt === 5) throw error
      })
      if (done) break
    }
  }
}

/** Throws, with both answers, unless huiwu and the peer say the same. */
async function compareAnswers(name, question, huiwu, peer) {
  const agent = new http.Agent({ keepAlive: true })
  for (let i = 0; i < COMPARED; i++) {
    const own = question.ofHuiwu(await askHuiwu(huiwu, question, agent, i))
    const other = question.ofPeer(await askPeer(peer, question, agent, i), question.variables(i))
    if (isDeepStrictEqual(own, other)) continue
    throw new Error(
      `${name}, ${JSON.stringify(question.variables(i))}:\nhuiwu ${JSON.stringify(own)}\npeer  ${JSON.stringify(other)}`,
    )
  }
  agent.destroy()
}

async function askHuiwu({ url }, { query, variables }, agent, i) {
  return post(`${url}/graphql`, agent, { query, variables: variables(i) })
}

async function askPeer({ url }, { peer, variables }, agent, i) {
  const answers = []
  for (const step of peer) {
    const given = step.variables === undefined ? variables(i) : step.variables(answers)
    answers.push(await post(`${url}/graphql`, agent, { query: step.query, variables: given }))
  }
  return answers
}

async function run(ask, connections, length) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  const start = performance.now()
  const times = []
  let number = 0
  const work = async () => {
    while (performance.now() - start < length * 1_000) {
      const sent = performance.now()
      await ask(agent, number++)
      times.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: connections }, work))
  agent.destroy()
  return { times: times.sort((a, b) => a - b), rate: (times.length * 1_000) / (performance.now() - start) }
}

function post(url, agent, body) {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' }
    const request = http.request(url, { method: 'POST', agent, headers }, (response) => {
      const parts = []
      response.on('data', (part) => parts.push(part))
      response.on('end', () => {
        const { data, errors } = JSON.parse(Buffer.concat(parts).toString())
        if (errors) reject(new Error(JSON.stringify(errors)))
        else resolve(data)
      })
    })
    request.on('error', reject)
    request.end(JSON.stringify(body))
  })
}

function at(sorted, share) {
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)]
}

function startNeo4j(folder) {
  const script = fileURLToPath(new URL('neo4j/start.sh', import.meta.url))
  const uri = execFileSync(script, [join(folder, 'neo4j'), PASSWORD], { encoding: 'utf8' }).trim()
  databaseId = readFileSync(join(folder, 'neo4j', 'pid'), 'utf8').trim()
  return { NEO4J_URI: uri, NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: PASSWORD }
}

/** Installed outside the repository: the product does not depend on it. */
function startPeer(children, folder, env) {
  const home = options.peer ?? join(folder, 'peer')
  if (options.peer === undefined) {
    const packages = ['@neo4j/graphql@7', 'graphql@16', 'neo4j-driver@6', 'graphql-yoga@5']
    execFileSync('npm', ['install', '--prefix', home, '--no-audit', '--no-fund', '--loglevel=error', ...packages])
  }
  return start(children, fileURLToPath(new URL('bench-api-peer.mjs', import.meta.url)), [home], env)
}

async function start(children, path, args, env) {
  const child = fork(path, args, { env })
  children.push(child)
  return { ...(await next(child)), child }
}

/** Milliseconds that the server, and the database where its process is known, have worked so far. */
async function cpuOf({ child }) {
  child.send('cpu')
  return (await next(child)).cpu + cpuOfDatabase()
}

/** Of proc(5): user and system time are the 14th and 15th field, in hundredths of a second. */
function cpuOfDatabase() {
  if (databaseId === undefined) return 0
  const fields = readFileSync(`/proc/${databaseId}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return 10 * (Number(fields[11]) + Number(fields[12]))
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
