/** What the benchmarks of extraction share: texts to read, and the race between who reads them. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { createArticle } from '../dist/article/create-article.js'

/** Path of a file of the corpus; ends the program where there is none. */
export function findCorpusFile(name) {
  const corpus = fileURLToPath(new URL(`../../shared/corpus/${name}`, import.meta.url))
  if (existsSync(corpus)) return corpus
  console.error(`No texts: expected ${corpus}; give a .jsonl file of articles.`)
  process.exit(1)
}

/** The first articles of a .jsonl or .jsonl.gz file, `longest` characters of text at the most. */
export function readArticles(path, longest) {
  const bytes = readFileSync(path)
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().split('\n').filter(Boolean)
  let length = 0
  const articles = []
  for (const [index, line] of lines.entries()) {
    const article = createArticle(JSON.parse(line), `${path}:${index + 1}`)
    length += article.text.length
    if (length > longest) break
    articles.push(article)
  }
  return articles
}

/** Characters of text in all. */
export function countCharacters(articles) {
  return articles.reduce((sum, { text }) => sum + text.length, 0)
}

/**
 * Milliseconds that each contestant took for all articles. They run in turn, and the best of the rounds counts, since
 * other programs disturb some of them.
 */
export function race(contestants, articles, rounds) {
  const best = Object.fromEntries(Object.keys(contestants).map((name) => [name, Number.POSITIVE_INFINITY]))
  for (let round = 0; round <= rounds; round++) {
    for (const [name, read] of Object.entries(contestants)) {
      const started = performance.now()
      for (const article of articles) read(article)
      // The first round warms up.
      if (round > 0) best[name] = Math.min(best[name], performance.now() - started)
    }
  }
  return best
}
