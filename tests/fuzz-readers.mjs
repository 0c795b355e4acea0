/**
 * Fuzzing of every reader: sound documents, mutated byte by byte and grown into hostile shapes, enter; what is no
 * article and no failure, or takes too long, leaves.
 *
 *   npm run fuzz                     one minute
 *   npm run fuzz -- --minutes 10     longer
 *   npm run fuzz -- --seed 5         the same documents again
 *
 * Wrong is: an exception, an article without a text, more than 2 s and a fifth of a second for each 100 kB of them.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { readArticles } from '../dist/article/read.js'
import { readFeed } from '../dist/article/web/feed.js'
import { HuiwuError } from '../dist/errors.js'

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' } } })
const seed = Number(values.seed ?? Date.now() % 1_000_000)
const random = createRandom(seed)
const folder = mkdtempSync(join(tmpdir(), 'huiwu-fuzz-'))
const end = performance.now() + Number(values.minutes) * 60_000
let documents = 0
let articles = 0
let slowest = { milliseconds: 0, what: '' }
process.on('unhandledRejection', (error) => fail('unhandled', error))

console.log(`Seed ${seed}, ${values.minutes} minutes.`)
const samples = createSamples()
for (const shape of createHostile()) await tryRead(shape)
while (performance.now() < end && !process.exitCode) {
  const sample = pick(samples)
  await tryRead({ ...sample, why: `${sample.why}, mutated`, content: mutate(sample.content) })
}
rmSync(folder, { recursive: true, force: true })
console.log(
  `${documents.toLocaleString('en')} documents, ${articles.toLocaleString('en')} articles in them; the slowest took ` +
    `${Math.round(slowest.milliseconds)} ms (${slowest.what}).`,
)
console.log(process.exitCode ? '0 passed, 1 failed' : '1 passed, 0 failed')

async function tryRead({ name, why, content }) {
  const began = performance.now()
  try {
    if (name === 'feed') readFeed(content.toString(), 'https://e.example/feed')
    else {
      const path = join(folder, name)
      writeFileSync(path, content)
      for await (const input of readArticles([path])) {
        if ('failure' in input) continue
        articles += 1
        if (input.article.text.trim() === '') fail(why, new Error('an article without a text'))
      }
    }
  } catch (error) {
    // A feed that is none is told by an error; all else is told in its place.
    if (!(name === 'feed' && error instanceof HuiwuError)) fail(why, error, content)
  }
  documents += 1
  const milliseconds = performance.now() - began
  if (milliseconds > slowest.milliseconds) slowest = { milliseconds, what: `${why}, ${content.length} bytes` }
  // Machines of tests are shared with others; a hang is longer than any of that.
  if (milliseconds > 5 * (2_000 + content.length / 500)) fail(why, new Error(`${Math.round(milliseconds)} ms`), content)
}

function fail(why, error, content) {
  console.error(`${why}: ${error instanceof Error ? error.stack : error}`)
  if (content !== undefined && content.length < 3_000) console.error(content.toString('base64'))
  process.exitCode = 1
}

function createSamples() {
  const pages = fileURLToPath(new URL('article/pages/', import.meta.url))
  const html = readdirSync(pages).map((file) => ({
    name: 'a.html',
    why: file,
    content: readFileSync(join(pages, file)),
  }))
  const text = '东湖大学校长苏禾在江城会见了云川省省长何川一行。'
  const line = JSON.stringify({
    id: 1,
    title: '苏禾会见何川',
    text,
    published: '2023-05-22',
    url: 'https://e.example/1',
  })
  const lines = Buffer.from(`${line}\n${line}\n`)
  const warc = (body) =>
    `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://e.example/1\r\nWARC-Date: 2024-03-08T10:00:00Z\r\n` +
    `Content-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`
  const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><p>${text}${text}</p></body></html>`
  const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><item><title>一</title><link>/1.htm</link><pubDate>Mon, 22 May 2023 08:00:00 GMT</pubDate></item></channel></rss>`
  const others = [
    ['a.jsonl', lines],
    ['a.jsonl.gz', gzipSync(lines)],
    ['a.txt', Buffer.from(`---\ntitle: 题\npublished: 2023-05-22\n---\n${text}`)],
    ['a.csv', Buffer.from(`标题,正文\n题,"${text}"\n`)],
    ['a.warc', Buffer.from(warc(answer))],
    ['a.zip', toZip('a.txt', Buffer.from(text))],
    ['feed', Buffer.from(rss)],
    ['feed', Buffer.from(`<urlset><url><loc>https://e.example/1</loc><lastmod>2023-05-22</lastmod></url></urlset>`)],
    ['feed', Buffer.from('{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "url": "/1"}]}')],
  ]
  return [...html, ...others.map(([name, content]) => ({ name, why: name, content }))]
}

/** About a megabyte each. */
function createHostile() {
  const text = '<p>东湖大学校长苏禾会见何川。</p>'
  const entities = Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('')
  const doctype = `<!DOCTYPE r [<!ENTITY e0 "${'x'.repeat(50)}">${entities}]>`
  const shapes = [
    ['a.html', 'deep', '<div>'.repeat(200_000)],
    ['a.html', 'deep tables', '<table><tr><td>'.repeat(60_000)],
    ['a.html', 'wide', text.repeat(20_000)],
    ['a.html', 'a huge attribute', `<body><p class="${'x '.repeat(500_000)}">${text}</p>`],
    [
      'a.html',
      'many attributes',
      `<body><p ${Array.from({ length: 80_000 }, (_, at) => `a${at}="1"`).join(' ')}>${text}`,
    ],
    ['a.html', 'unclosed comments', '<!--'.repeat(250_000)],
    ['a.html', 'only brackets', '<'.repeat(1_000_000)],
    ['a.html', 'one long line', `<body><article><p>${'会见'.repeat(150_000)}</p></article>`],
    ['a.html', 'spaces', `<body><article><p>会见${' '.repeat(900_000)}何川</p></article>`],
    ['a.html', 'line ends in Chinese', `<body><article><p>${'会\n'.repeat(200_000)}</p></article>`],
    ['a.html', 'labels', `<h1>会见会见</h1><p>${'时间：'.repeat(100_000)}</p>`],
    ['a.html', 'titles', `<title>${'会见'.repeat(200_000)}</title>${'<p>会见会见</p>'.repeat(2_000)}`],
    [
      'a.html',
      'direction marks and controls',
      `<body><article><p>${'\u202e\u0007\u200b会见何川'.repeat(50_000)}</p></article>`,
    ],
    [
      'a.html',
      'names with Cypher',
      `<body><article><p>${'苏禾\'}) DETACH DELETE n //会见了"何川`'.repeat(10_000)}</p></article>`,
    ],
    [
      'a.txt',
      'front matter of aliases',
      `---\na: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 8 }, (_, at) => `b${at}: &b${at} [${Array(9).fill(at === 0 ? '*a' : `*b${at - 1}`)}]`).join('\n')}\n---\n会见。`,
    ],
    ['a.txt', 'dashes', '-'.repeat(1_000_000)],
    ['a.jsonl', 'deep JSON', `{"text": ${'['.repeat(500_000)}`],
    ['a.jsonl', 'many short lines', '{}\n'.repeat(100_000)],
    ['a.csv', 'one quote', `text\n"${'x,'.repeat(500_000)}`],
    ['a.csv', 'many columns', `text${',a'.repeat(300_000)}\n会见。`],
    ['a.warc', 'headers without end', `WARC/1.0\r\n${'a: b\r\n'.repeat(150_000)}`],
    ['a.zip', 'nothing but ends', 'PK\x05\x06'.repeat(200_000)],
    [
      'feed',
      'a billion laughs',
      `${doctype}<rss version="2.0"><channel><title>&e9;</title><item><link>/1</link><title>&e9;</title></item></channel></rss>`,
    ],
    [
      'feed',
      'a billion laughs in a sitemap',
      `${doctype}<urlset><url><loc>https://e.example/&e9;</loc></url></urlset>`,
    ],
    ['feed', 'deep XML', `<rss version="2.0"><channel>${'<a>'.repeat(100_000)}`],
    [
      'feed',
      'many items',
      `<rss version="2.0"><channel>${'<item><link>/1</link></item>'.repeat(30_000)}</channel></rss>`,
    ],
    ['feed', 'unclosed doctype', `<!DOCTYPE r [${'<!ENTITY a "b">'.repeat(50_000)}<urlset>`],
  ]
  return shapes.map(([name, why, content]) => ({ name, why, content: Buffer.from(content) }))
}

/** One to twenty changes: bytes turned, cut, doubled, moved, or replaced by what readers look for. */
function mutate(content) {
  let bytes = Buffer.from(content)
  for (let changes = 1 + random(20); changes > 0; changes--) {
    const at = random(bytes.length + 1)
    const size = random(40)
    const tokens = [
      '<',
      '>',
      '</p>',
      '<div>',
      '"',
      '\n',
      '\0',
      '{',
      ',',
      '---\n',
      ']]>',
      '&amp;',
      '\ufeff',
      '日期：2024-13-45',
      'PK\x03\x04',
      '\xff',
    ]
    const changed = [
      () => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + size)]),
      () => Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.max(0, at - size))]),
      () => Buffer.concat([bytes.subarray(0, at), Buffer.from(pick(tokens)), bytes.subarray(at)]),
      () => Buffer.concat([bytes.subarray(at), bytes.subarray(0, at)]),
      () => {
        const turned = Buffer.from(bytes)
        if (at < turned.length) turned[at] = random(256)
        return turned
      },
    ]
    bytes = pick(changed)()
  }
  return bytes
}

function toZip(name, content) {
  const packed = deflateRawSync(content)
  const header = Buffer.alloc(26)
  header.writeUInt16LE(20, 0)
  header.writeUInt16LE(8, 4)
  header.writeUInt32LE(packed.length, 14)
  header.writeUInt32LE(content.length, 18)
  header.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), header, Buffer.from(name), packed])
  const central = Buffer.concat([
    Buffer.from('PK\x01\x02\x14\x00', 'latin1'),
    header,
    Buffer.alloc(14),
    Buffer.from(name),
  ])
  const last = Buffer.alloc(18)
  last.writeUInt16LE(1, 4)
  last.writeUInt16LE(1, 6)
  last.writeUInt32LE(central.length, 8)
  last.writeUInt32LE(local.length, 12)
  return Buffer.concat([local, central, Buffer.from('PK\x05\x06', 'latin1'), last])
}

function pick(list) {
  return list[random(list.length)]
}

/** mulberry32, so that a seed gives the same documents again. */
function createRandom(start) {
  let state = start >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}
