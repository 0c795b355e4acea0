/**
 * Benchmark of English extraction: characters a second on one core, beside compromise on the same texts in the same run.
 *
 *   npm run bench:extract-en
 *   npm run bench:extract-en -- path/to/articles.jsonl
 *
 * compromise is measured twice: reading and tagging alone, and with the people and organizations that it finds. All run
 * in turn, and the best of the rounds counts, since other programs disturb some of them.
 */
import nlp from 'compromise'
import { extractEnglish } from '../dist/extract/en/extract.js'
import { countCharacters, findCorpusFile, race, readArticles } from './bench-articles.mjs'

const ROUNDS = 3
const LONGEST_ROUND = 600_000

const articles = readArticles(process.argv[2] ?? findCorpusFile('readouts-2021.jsonl.gz'), LONGEST_ROUND)
const characters = countCharacters(articles)
const contestants = {
  huiwu: (article) => extractEnglish(article),
  'compromise, tags': (article) => nlp(article.text),
  'compromise, names': (article) => {
    const doc = nlp(article.text)
    return [doc.people().out('array'), doc.organizations().out('array')]
  },
}

const best = race(contestants, articles, ROUNDS)

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
