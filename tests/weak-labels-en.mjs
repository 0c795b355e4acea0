/**
 * Weak labels: headlines of releases against their texts. The headline says who met whom
 * (… Meeting with …, … Call with …); the text alone, read without it, has to find the same two.
 *
 *   npm run build && node tests/weak-labels-en.mjs [--misses]
 *
 * Prints how many of the labelled occasions are found, and fails below 95 %. Where ../shared is absent, it says so.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

const LEAST = 0.95
const corpus = fileURLToPath(new URL('../../shared/corpus/readouts-2021.jsonl.gz', import.meta.url))
const HEADLINE = /^(?:Readout of |Acting )?(.+?)(?:[’']s?)? (?:Virtual |Trilateral )?(Meetings?|Calls?) with (.+)$/i
/** Labels that name no single person: groups, agencies. */
const GROUP = / (?:Workers|Leaders|Agencies|Ministers|Mexico|the ASEAN Secretary General)\b/

if (!existsSync(corpus)) {
  console.error(`No weak labels: expected releases in ${corpus}, but there is no such file.`)
  process.exit(0)
}
const { extractEnglish } = await import('../dist/extract/en/extract.js')
const showsMisses = process.argv.includes('--misses')
let [labelled, found, characters, milliseconds] = [0, 0, 0, 0]

for (const line of gunzipSync(readFileSync(corpus)).toString('utf8').trim().split('\n')) {
  const { id, title, text, published, source } = JSON.parse(line)
  const start = performance.now()
  const record = extractEnglish({
    id,
    sourceId: id,
    contentHash: '',
    title: null,
    text,
    publishedOn: published ?? null,
    url: null,
    source: source ?? null,
  })
  milliseconds += performance.now() - start
  characters += text.length
  const [, first, , second] = HEADLINE.exec(title ?? '') ?? []
  if (first === undefined || second === undefined || GROUP.test(title)) continue
  labelled++
  const names = [first, second].map(toFamilyName)
  const hit = record.meetings.some(({ participants }) =>
    names.every((name) => participants.some((p) => toWords(p.person ?? '').includes(name))),
  )
  if (hit) found++
  else if (showsMisses) console.log(`missed\t${title}`)
}

console.log(`${found} of ${labelled} labelled occasions found (${((100 * found) / labelled).toFixed(1)} %)`)
console.log(`${Math.round(characters / (milliseconds / 1000)).toLocaleString('en')} characters/s`)
process.exit(found / labelled < LEAST ? 1 : 0)

/** The last word of a label: Choi in Republic of Korea First Vice Foreign Minister Choi. */
function toFamilyName(label) {
  return toWords(label.replace(/ (?:During|on) .*/, '')).at(-1)
}

function toWords(name) {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => !/^(?:jr|sr)\.?$/.test(word))
}
