/**
 * Weak labels: headlines of a bulletin against its texts. The headline alone says who met whom (甲会见乙, 甲同乙举行会谈,
 * 甲同乙通电话); the text alone, read without it, has to find the same two.
 *
 *   npm run weak-labels -- [--sample N] [--seed S]
 *
 * A label is the first name, and of the second party whatever the headline gives: its name, its state where the text
 * names it too, or nothing. Apart are texts that are only a link or lack the first name, and groups of no named body
 * (外方代表).
 * Prints how many labels are found and N misses to read, chosen by the seed; fails below LEAST. Where ../shared is
 * absent, it says so.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { isUnnamedGroup, parseHeadline } from './headline-zh.mjs'

const LEAST = 0.97
const corpus = fileURLToPath(new URL('../../shared/corpus/bulletins-2022-2025.jsonl.gz', import.meta.url))

if (!existsSync(corpus)) {
  console.error(`No weak labels: expected a bulletin in ${corpus}, but there is no such file.`)
  process.exit(0)
}
const { values: options } = parseArgs({
  options: { sample: { type: 'string', default: '0' }, seed: { type: 'string', default: '1' } },
})
const { extractChinese } = await import('../dist/extract/zh/extract.js')

const sum = { headlines: 0, unread: 0, groups: 0, groupsFound: 0, labels: 0, first: 0, found: 0 }
const misses = []
let [characters, milliseconds] = [0, 0]

for (const line of gunzipSync(readFileSync(corpus)).toString('utf8').trim().split('\n')) {
  const { id, title, text, published, source } = JSON.parse(line)
  const labels = parseHeadline(title ?? '')
  if (labels.length === 0) continue
  sum.headlines++
  if (!isBody(text ?? '') || !labels.every(({ first }) => text.includes(first))) {
    sum.unread++
    continue
  }
  const start = performance.now()
  const { meetings } = extractChinese({
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
  for (const label of labels) {
    const opposite = meetings.flatMap((meeting) => findOpposite(meeting, label.first))
    if (isUnnamedGroup(label)) {
      sum.groups++
      if (opposite.length > 0) sum.groupsFound++
      continue
    }
    sum.labels++
    if (opposite.length > 0) sum.first++
    if (opposite.some((party) => isMeant(party, label, text))) sum.found++
    else misses.push({ id, label, meetings })
  }
}

const share = (part, whole) => `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`
console.log(`${sum.headlines} headlines; ${sum.unread} left out, since the text is a link or lacks the first name`)
console.log(
  `found: ${share(sum.found, sum.labels)} labels; the first name with anybody: ${share(sum.first, sum.labels)}`,
)
console.log(`groups of no named body, apart: with anybody ${share(sum.groupsFound, sum.groups)}`)
console.log(`${Math.round(characters / (milliseconds / 1000)).toLocaleString('en')} characters/s`)
for (const miss of sample(misses, Number(options.sample), Number(options.seed))) console.log(describe(miss))
process.exit(sum.found / sum.labels < LEAST ? 1 : 0)

/** A text that tells something beside where to read it. */
function isBody(text) {
  return text.replace(/\[[^\]]*\]\([^)]*\)/g, '').trim().length > 60
}

/** Who stands against the person in the meeting: the others, on another side where both have one. */
function findOpposite({ participants }, name) {
  const own = participants.find(({ person }) => person === name)
  if (own === undefined) return []
  return participants.filter((other) => other !== own && (own.side === null || other.side !== own.side))
}

/** Whether the party is the one that the headline names, as far as it names one. */
function isMeant({ person, organization }, { second, name, state }, text) {
  if (name !== null && !(person !== null && (person.endsWith(name) || name.endsWith(person)))) return false
  if (name !== null || state === null || !state.some((form) => text.includes(form))) return true
  if (organization === null) return false
  return state.some((form) => organization.startsWith(form)) || second.includes(organization.slice(0, 3))
}

/** `count` of the list, the same for the same seed. */
function sample(list, count, seed) {
  let last = seed
  const next = () => {
    last = (Math.imul(last, 1_103_515_245) + 12_345) & 0x7fffffff
    return last / 0x80000000
  }
  return list
    .map((miss) => ({ miss, order: next() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, count)
    .map(({ miss }) => miss)
}

function describe({ id, label, meetings }) {
  const told = meetings.map(({ kind, participants }) => {
    const parties = participants.map((p) => `${p.person ?? ''}(${p.organization ?? ''})${p.side ?? ''}`)
    return `${kind} ${parties.slice(0, 5).join(', ')}`
  })
  return `missed\t${id}\t${label.first} – ${label.second}\t${told.slice(0, 3).join('; ') || 'no meeting'}`
}
