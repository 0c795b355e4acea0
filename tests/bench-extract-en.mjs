/**
 * Benchmark of English extraction: characters a second on one core, beside compromise on the same texts in the same run.
 *
 *   npm run bench:extract-en
 *   npm run bench:extract-en -- path/to/articles.jsonl
 *
 * compromise is measured twice: reading and tagging alone, and with the people and organizations that it finds. All run
 * in turn, and the best of the rounds counts, since other programs disturb some of them.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import nlp from 'compromise'
import { createArticle } from '../dist/article/create-article.js'
import { extractEnglish } from '../dist/extract/en/extract.js'

const ROUNDS = 3
const LONGEST_ROUND = 600_000

const articles = readArticles(process.argv[2] ?? findTexts())
const characters = articles.reduce((sum, { text }) => sum + text.length, 0)
const contestants = {
  huiwu: (article) => extractEnglish(article),
  'compromise, tags': (article) => nlp(article.text),
  'compromise, names': (article) => {
    const doc = nlp(article.text)
    return [doc.people().out('array'), doc.organizations().out('array')]
  },
}

const best = Object.fromEntries(Object.keys(contestants).map((name) => [name, Number.POSITIVE_INFINITY]))
for (let round = 0; round <= ROUNDS; round++) {
  for (const [name, read] of Object.entries(contestants)) {
    const started = performance.now()
    for (const article of articles) read(article)
    // The first round warms up.
    if (round > 0) best[name] = Math.min(best[name], performance.now() - started)
  }
}

console.log(`${articles.length.toLocaleString('en')} articles, ${characters.toLocaleString('en')} characters, one core`)
for (const [name, milliseconds] of Object.entries(best)) {
  const speed = Math.round((1000 * characters) / milliseconds).toLocaleString('en')
  const ratio = name === 'huiwu' ? '' : `   huiwu is ${(milliseconds / best.huiwu).toFixed(1)} times as fast`
  console.log(`${name.padEnd(18)}${speed.padStart(12)} characters/s${ratio}`)
}
console.log(
  `${'memory'.padEnd(18)}${Math.round(process.memoryUsage.rss() / 1e6)
    .toLocaleString('en')
    .padStart(12)} MB`,
)

function findTexts() {
  const corpus = fileURLToPath(new URL('../../shared/corpus/readouts-2021.jsonl.gz', import.meta.url))
  if (existsSync(corpus)) return corpus
  console.error(`No texts: expected ${corpus}; give a .jsonl file of articles.`)
  process.exit(1)
}

function readArticles(path) {
  const bytes = readFileSync(path)
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().split('\n').filter(Boolean)
  let length = 0
  const articles = []
  for (const [index, line] of lines.entries()) {
    const article = createArticle(JSON.parse(line), `${path}:${index + 1}`)
    length += article.text.length
    if (length > LONGEST_ROUND) break
    articles.push(article)
  }
  return articles
}
