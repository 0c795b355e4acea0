/**
 * Benchmark of extraction: characters of Chinese text a second on one core, beside a bare word segmenter.
 *
 *   npm run bench:extract
 *   npm run bench:extract -- path/to/articles.jsonl
 *
 * The segmenter (jieba in native code) only cuts words: it is the measure of the machine, in the same run on the same
 * texts. Both run in turn, and the best of the rounds counts, since other programs disturb some of them.
 */
import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { extract } from '../dist/extract/extract.js'
import { countCharacters, findCorpusFile, race, readArticles } from './bench-articles.mjs'

const ROUNDS = 5
const LONGEST_ROUND = 1_500_000

const articles = readArticles(process.argv[2] ?? findCorpusFile('campus-2013-2016.jsonl.gz'), LONGEST_ROUND)
const characters = countCharacters(articles)
const jieba = Jieba.withDict(dict)
const contestants = {
  huiwu: (article) => extract(article),
  jieba: (article) => jieba.cut(article.text, true),
}

const best = race(contestants, articles, ROUNDS)

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
