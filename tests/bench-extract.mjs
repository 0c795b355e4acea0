/**
 * Benchmark of extraction: characters of Chinese text a second on one core, beside a bare word segmenter.
 *
 *   npm run bench:extract
 *   npm run bench:extract -- path/to/articles.jsonl
 *
 * The segmenter (jieba in native code) only cuts words: it is the measure of the machine, in the same run on the same
 * texts. Both run in turn, and the best of the rounds counts, since other programs disturb some of them.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { createArticle } from '../dist/article/create-article.js'
import { extract } from '../dist/extract/extract.js'

const ROUNDS = 5
const LONGEST_ROUND = 1_500_000

const articles = readArticles(process.argv[2] ?? findTexts())
const characters = articles.reduce((sum, { text }) => sum + text.length, 0)
const jieba = Jieba.withDict(dict)
const contestants = {
  huiwu: (article) => extract(article),
  jieba: (article) => jieba.cut(article.text, true),
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
  console.log(
    `${name}  ${Math.round((1000 * characters) / milliseconds)
      .toLocaleString('en')
      .padStart(12)} characters/s`,
  )
}
console.log(`ratio  ${(best.jieba / best.huiwu).toFixed(3).padStart(12)}`)
console.log(
  `memory ${Math.round(process.memoryUsage.rss() / 1e6)
    .toLocaleString('en')
    .padStart(12)} MB`,
)

function findTexts() {
  const corpus = fileURLToPath(new URL('../../shared/corpus/campus-2013-2016.jsonl.gz', import.meta.url))
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
