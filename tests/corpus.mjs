/**
 * Corpus: every text of ../shared/corpus enters the extractor, in this process; what is wrong with a record leaves.
 *
 *   npm run corpus              all files
 *   npm run corpus -- campus    files whose name contains it
 *
 * Wrong is: a rule that throws, a record without its parts, a span outside the text or not around its name, a
 * statement about somebody whom the record does not list. Prints the throughput of one core.
 */
import { createReadStream, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { createGunzip } from 'node:zlib'
import { createArticle } from '../dist/article/create-article.js'
import { extract } from '../dist/extract/extract.js'
import { findFaults } from './record-faults.mjs'

const folder = fileURLToPath(new URL('../../shared/corpus/', import.meta.url))
const part = process.argv[2] ?? ''

if (!existsSync(folder)) {
  console.error(`No corpus: expected its files in ${folder}, but there is no such folder.`)
  process.exit(process.env.CI === 'true' ? 1 : 0)
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl.gz') && name.includes(part))) {
  const sum = { articles: 0, characters: 0, empty: 0, meetings: 0, milliseconds: 0 }
  const lines = createInterface({ input: createReadStream(join(folder, file)).pipe(createGunzip()) })
  for await (const line of lines) {
    const article = createArticle(JSON.parse(line), `${file}:${sum.articles + 1}`)
    const started = performance.now()
    const record = tryExtract(article)
    sum.milliseconds += performance.now() - started
    sum.articles += 1
    sum.characters += article.text.length
    if (record === null) continue
    sum.meetings += record.meetings.length
    if (record.people.length + record.organizations.length === 0) sum.empty += 1
    for (const fault of findFaults(article, record)) fail(`${article.sourceId}: ${fault}`)
  }
  console.log(
    `${file}: ${sum.articles.toLocaleString('en')} articles, ${sum.meetings.toLocaleString('en')} meetings, ` +
      `${sum.empty.toLocaleString('en')} without a name, ${sum.characters.toLocaleString('en')} characters, ` +
      `${Math.round((1000 * sum.characters) / sum.milliseconds).toLocaleString('en')} characters/s`,
  )
}
console.log(process.exitCode ? 'Records are wrong.' : 'Every record is sound.')

function tryExtract(article) {
  try {
    return extract(article)
  } catch (error) {
    fail(`${article.sourceId}: ${error.stack}`)
    return null
  }
}

function fail(what) {
  console.error(what)
  process.exitCode = 1
}
