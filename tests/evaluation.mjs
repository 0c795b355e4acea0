/**
 * Evaluation: the articles of ../shared/eval enter the built command line, the scorer's table leaves.
 *
 *   npm run eval                      the table
 *   npm run eval -- --group nefu      only articles whose id begins so
 *   npm run eval -- --errors          every miss and false alarm before the table
 *   npm run eval -- --floor           fails where a measure is below tests/eval-floor.json
 *   npm run eval -- --readme          puts the figures into README.md
 *
 * Where ../shared is absent, it says so and ends well, except in CI.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const README_MEASURES = {
  people: 'people',
  organizations: 'organizations',
  positions: 'positions (person, title, body)',
  encounters: 'encounters (both people, both bodies, the day)',
  occasions: 'occasions',
  'attendance with body': 'people at occasions, with their bodies',
}

const root = fileURLToPath(new URL('../', import.meta.url))
const shared = join(root, '../shared/eval')
const paths = { articles: join(shared, 'dev/articles.jsonl'), gold: join(shared, 'dev/gold.jsonl') }
const options = parseArgs({
  options: {
    group: { type: 'string' },
    errors: { type: 'boolean' },
    floor: { type: 'boolean' },
    readme: { type: 'boolean' },
  },
}).values

if (!existsSync(shared)) {
  const required = process.env.CI === 'true'
  console.error(`No evaluation: expected its articles in ${shared}, but there is no such folder.`)
  process.exit(required ? 1 : 0)
}

const folder = mkdtempSync(join(tmpdir(), 'huiwu-eval-'))
try {
  const predictions = join(folder, 'predictions.jsonl')
  writeFileSync(predictions, run([join(root, 'dist/cli.js'), 'extract', '--format', 'jsonl', paths.articles]))
  process.stdout.write(score(paths.gold, predictions, options))
  if (options.floor) checkFloor(predictions)
  if (options.readme) writeReadme(predictions)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Chinese and English are held apart, so that a gain in one does not hide a loss in the other. */
function checkFloor(predictions) {
  const floor = JSON.parse(readFileSync(join(root, 'tests/eval-floor.json'), 'utf8'))
  for (const [language, least] of Object.entries(floor)) {
    const { measures, offsets, kindAccuracy, missingRecords } = scoreLanguage(language, predictions)
    const reached = (measure) => (measure === 'kind right' ? kindAccuracy : measures[measure]?.f1) * 100
    for (const [measure, value] of Object.entries(least)) {
      // A measure that the scorer does not know gives NaN, which is not at least anything.
      if (!(reached(measure) >= value))
        fail(`${language}: ${measure} ${reached(measure).toFixed(1)}, below its floor of ${value}`)
    }
    if (offsets.wrong > 0) fail(`${language}: ${offsets.wrong} of ${offsets.checked} offsets are wrong`)
    if (missingRecords > 0) fail(`${language}: ${missingRecords} articles have no record`)
  }
  if (!process.exitCode) console.log('Every measure is at or above its floor.')
}

function writeReadme(predictions) {
  const path = join(root, 'README.md')
  const readme = readFileSync(path, 'utf8')
  const [zh, en] = ['zh', 'en'].map((language) => scoreLanguage(language, predictions).measures)
  const rows = Object.entries(README_MEASURES).map(([measure, name]) => {
    const [chinese, english] = [zh, en].map((measures) => (100 * measures[measure].f1).toFixed(1).padStart(7))
    return `| ${name.padEnd(54)} | ${chinese} | ${english} |`
  })
  const table = /(?<=\| -+ \| -+: \| -+: \|\n)(?:\|.*\n)+(?=<!-- end -->)/
  if (!table.test(readme)) fail('README.md has no table of figures')
  writeFileSync(path, readme.replace(table, `${rows.join('\n')}\n`))
}

function scoreLanguage(language, predictions) {
  const gold = readFileSync(paths.gold, 'utf8').split('\n').filter(Boolean)
  const part = join(folder, `gold-${language}.jsonl`)
  writeFileSync(part, gold.filter((line) => JSON.parse(line).lang === language).join('\n'))
  return JSON.parse(score(part, predictions, { json: true }))
}

function score(gold, predictions, { group, errors, json }) {
  const flags = [group && ['--group', group], errors && ['--errors'], json && ['--json']].filter(Boolean).flat()
  const files = ['--gold', gold, '--pred', predictions, '--articles', paths.articles]
  return run([join(shared, 'score.mjs'), ...files, ...flags])
}

function run(args) {
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 30,
  })
  if (status !== 0) {
    console.error(`node ${args.join(' ')} ended with ${status}.`)
    process.exit(1)
  }
  return stdout
}

function fail(what) {
  console.error(`Failed: ${what}.`)
  process.exitCode = 1
}
