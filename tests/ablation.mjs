/**
 * Ablation: each rule for Chinese occasions is left out in turn; in how many articles the record changes leaves, and how
 * the score does.
 *
 *   npm run ablation                     the articles of ../shared/eval, and 1,500 of ../shared/corpus
 *   npm run ablation -- --corpus 5000    more of the corpus
 *   npm run ablation -- --rule told      rules whose name the pattern fits
 *
 * `better` and `worse` count the scored articles that the rule makes so: with it, more or fewer of their people at
 * occasions and encounters are right. `F1` is what encounters, occasions and attendance lose without it, in points.
 * Where ../shared is absent, it says so.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { createArticle } from '../dist/article/create-article.js'
import { toPrintedRecord } from '../dist/cli/print-record.js'
import { detectLanguage } from '../dist/extract/extract.js'
import { extractChinese } from '../dist/extract/zh/extract.js'
import { OCCASION_RULES } from '../dist/extract/zh/occasion/rule.js'

const MEASURES = ['encounters', 'occasions', 'attendance with body']
const shared = fileURLToPath(new URL('../../shared/', import.meta.url))
const { values: options } = parseArgs({
  options: { corpus: { type: 'string', default: '1500' }, rule: { type: 'string', default: '' } },
})

if (!existsSync(shared)) {
  console.error(`No ablation: expected articles in ${shared}, but there is no such folder.`)
  process.exit(0)
}

const folder = mkdtempSync(join(tmpdir(), 'huiwu-ablation-'))
try {
  const scored = readLines(join(shared, 'eval/dev/articles.jsonl')).map(toArticle).filter(isChinese)
  const gold = new Map(readLines(join(shared, 'eval/dev/gold.jsonl')).map((record) => [record.id, record]))
  const unscored = sampleCorpus(Number(options.corpus))
  const whole = scored.map((article) => toScored(article))
  const wholeCorpus = unscored.map((article) => meetingsOf(article))
  const base = score(scored, whole, gold)
  console.log(`${scored.length} scored articles, ${unscored.length} of the corpus`)
  console.log('| rule | scored articles changed | better | worse | F1 | corpus articles changed |')
  console.log('| --- | --: | --: | --: | --- | --: |')
  for (const rule of OCCASION_RULES.filter((id) => new RegExp(options.rule, 'u').test(id))) {
    const without = new Set([rule])
    const records = scored.map((article) => toScored(article, without))
    const changed = scored.flatMap((_, i) => (meetingsIn(records[i]) === meetingsIn(whole[i]) ? [] : [i]))
    const effects = changed.map((i) => rightness(scored, whole, gold, i) - rightness(scored, records, gold, i))
    const after = score(scored, records, gold)
    const losses = MEASURES.map((measure) => (100 * (base[measure].f1 - after[measure].f1)).toFixed(1)).join(' / ')
    const elsewhere = unscored.filter((article, i) => meetingsOf(article, without) !== wholeCorpus[i]).length
    const better = effects.filter((effect) => effect > 0).length
    const worse = effects.filter((effect) => effect < 0).length
    console.log(`| \`${rule}\` | ${changed.length} | ${better} | ${worse} | ${losses} | ${elsewhere} |`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function readLines(path) {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

function toArticle(raw) {
  return createArticle(raw, raw.id)
}

function isChinese(article) {
  return detectLanguage(article) === 'zh'
}

/** Every n-th Chinese article, so that the same ones are read each time. */
function sampleCorpus(count) {
  const files = readdirSync(join(shared, 'corpus')).filter((name) => /^(bulletins|campus).*\.gz$/.test(name))
  const all = files.flatMap((name) => readLines(join(shared, 'corpus', name)))
  const step = Math.max(1, Math.floor(all.length / count))
  return all
    .filter((_, i) => i % step === 0)
    .map(toArticle)
    .filter(isChinese)
}

function toScored(article, without) {
  return toPrintedRecord(article, extractChinese(article, without))
}

function meetingsOf(article, without) {
  return meetingsIn(extractChinese(article, without))
}

/** What of the record a user sees of its occasions, without the words that tell them again. */
function meetingsIn({ meetings }) {
  return JSON.stringify(
    meetings.map(({ kind, date, participants }) => [
      kind,
      date.from,
      date.to,
      participants.map(({ person, organization, side, role }) => [person, organization, side, role]),
    ]),
  )
}

/** How many encounters, occasions and people there are right, less those that are wrong or missed. */
function rightness(articles, records, gold, i) {
  const measures = score([articles[i]], [records[i]], gold)
  return MEASURES.reduce((sum, measure) => sum + measures[measure].tp - measures[measure].fp - measures[measure].fn, 0)
}

function score(articles, records, gold) {
  const paths = { gold: join(folder, 'gold.jsonl'), pred: join(folder, 'pred.jsonl') }
  writeFileSync(paths.gold, articles.map(({ sourceId }) => JSON.stringify(gold.get(sourceId))).join('\n'))
  writeFileSync(paths.pred, records.map((record) => JSON.stringify(record)).join('\n'))
  const args = [join(shared, 'eval/score.mjs'), '--gold', paths.gold, '--pred', paths.pred, '--json']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`score.mjs ended with ${status}: ${stderr}`)
  return JSON.parse(stdout).measures
}
