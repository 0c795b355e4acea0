/** Archives: zip and WARC, whole, damaged and hostile. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readArticles } from '../../src/article/read.js'
import { encode } from './encode.js'
import { toZip } from './zip-file.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huiwu-archive-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function read(name: string, content: Uint8Array): Promise<string[]> {
  await writeFile(join(folder, name), content)
  const lines: string[] = []
  for await (const input of readArticles([join(folder, name)])) {
    const line = 'failure' in input ? input.failure.message : [input.where, input.article.text].join(' | ')
    lines.push(line.replaceAll(`${folder}/`, ''))
  }
  return lines
}

const PAGE = '<html><body><h1>苏禾会见何川</h1><p>东湖大学校长苏禾在江城会见了云川省省长何川一行。</p></body></html>'
const PAGE_TEXT = '东湖大学校长苏禾在江城会见了云川省省长何川一行。'

test('every article file of a zip archive is read, in its order; others, hidden ones and archives are passed over', async () => {
  const zip = toZip([
    { name: 'news/b.txt', content: '乙。' },
    { name: 'news/a.jsonl', content: '{"text": "甲。"}\n{"text": ""}' },
    { name: 'page.html', content: PAGE },
    { name: 'table.csv', content: 'text\n丙。' },
    { name: 'more.jsonl.gz', content: gzipSync('{"text": "丁。"}') },
    { name: encode('会见新闻报道.txt', 'gb18030'), content: '戊。' },
    { name: 'image.png', content: 'x' },
    { name: '.hidden.txt', content: '己。' },
    { name: '__MACOSX/b.txt', content: '庚。' },
    { name: 'inner.zip', content: 'x' },
  ])
  expect(await read('a.zip', zip)).toEqual([
    'a.zip/news/b.txt | 乙。',
    'a.zip/news/a.jsonl:1 | 甲。',
    'a.zip/news/a.jsonl:2: expected a text, but it is empty.',
    `a.zip/page.html | ${PAGE_TEXT}`,
    'a.zip/table.csv:2 | 丙。',
    'a.zip/more.jsonl.gz:1 | 丁。',
    'a.zip/会见新闻报道.txt | 戊。',
  ])
})

const broken = [
  {
    why: 'is no archive',
    zip: Buffer.from('Dear diary'),
    lines: [/^a\.zip: expected a sound archive, but reading it failed \(.+\)\.$/],
  },
  {
    why: 'was cut off',
    zip: toZip([{ name: 'a.txt', content: '甲。' }]).subarray(0, 60),
    lines: [/^a\.zip: expected a sound archive/],
  },
  {
    why: 'has no article',
    zip: toZip([{ name: 'a.png', content: 'x' }]),
    lines: [/^a\.zip: expected \.jsonl.* in the archive, but found none\.$/],
  },
  {
    why: 'lies about a size',
    zip: toZip([
      { name: 'a.txt', content: '甲'.repeat(10_000), size: 10 },
      { name: 'b.txt', content: '乙。' },
    ]),
    lines: [/^a\.zip\/a\.txt: expected a sound archive/, /^a\.zip\/b\.txt \| 乙。$/],
  },
  {
    why: 'is a bomb',
    zip: toZip([
      { name: 'a.jsonl', content: Buffer.alloc(60_000_000, 'x') },
      { name: 'b.txt', content: Buffer.alloc(30_000_000, 'x') },
      { name: 'c.txt', content: '丙。' },
    ]),
    lines: [
      /^a\.zip\/a\.jsonl: expected an archive of texts, but 58,\d+ bytes unpack to 60,000,000 or more\.$/,
      /^a\.zip\/b\.txt: expected at most 1,000,000 characters, but got more than 8,000,000 bytes/,
      /^a\.zip\/c\.txt \| 丙。$/,
    ],
  },
]

test.each(broken)('a zip archive that $why', async ({ zip, lines }) => {
  expect(await read('a.zip', zip)).toEqual(lines.map((line) => expect.stringMatching(line)))
})

test('lines that unpack to more than texts do are refused', async () => {
  const [line] = await read('a.jsonl.gz', gzipSync(Buffer.alloc(55_000_000, 'x')))
  expect(line).toMatch(/^a\.jsonl\.gz: expected an archive of texts, but [\d,]+ bytes unpack to [\d,]+ or more\.$/)
})

/** A record of `type` as crawlers write it. */
function record(type: string, address: string, content: Uint8Array): Buffer {
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${address}`,
    'WARC-Date: 2024-03-08T10:00:00Z',
    'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>',
    `Content-Type: application/http; msgtype=${type}`,
    `Content-Length: ${content.length}`,
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), content, Buffer.from('\r\n\r\n')])
}

function answer(status: string, type: string, body: Uint8Array, ...headers: string[]): Buffer {
  const head = [`HTTP/1.1 ${status}`, `Content-Type: ${type}`, ...headers]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body])
}

const chunked = Buffer.from(`5\r\n${'<html'}\r\n6\r\n><body\r\n${(Buffer.byteLength(PAGE) - 11).toString(16)}\r\n`)
const records = [
  record('request', 'https://e.example/1', Buffer.from('GET /1 HTTP/1.1\r\n\r\n')),
  record('response', 'https://e.example/1', answer('200 OK', 'text/html; charset=utf-8', Buffer.from(PAGE))),
  record('response', 'https://e.example/2', answer('200 OK', 'text/html; charset=gbk', encode(PAGE, 'gb18030'))),
  record('response', 'https://e.example/3', answer('404 Not Found', 'text/html', Buffer.from(PAGE))),
  record('response', 'https://e.example/4.png', answer('200 OK', 'image/png', Buffer.from('x'))),
  record('response', 'https://e.example/5', answer('200 OK', 'text/html', gzipSync(PAGE), 'Content-Encoding: gzip')),
  record(
    'response',
    'https://e.example/6',
    answer(
      '200 OK',
      'text/html',
      Buffer.concat([chunked, Buffer.from(PAGE).subarray(11), Buffer.from('\r\n0\r\n\r\n')]),
      'Transfer-Encoding: chunked',
    ),
  ),
  record('response', 'https://e.example/7', answer('200 OK', 'text/html', Buffer.from('<p>x</p>'))),
]

test.each([
  { name: 'a.warc', content: Buffer.concat(records) },
  { name: 'a.warc.gz', content: Buffer.concat(records.map((part) => gzipSync(part))) },
])('pages of $name are read, whatever their encodings', async ({ name, content }) => {
  expect(await read(name, content)).toEqual([
    ...[1, 2, 5, 6].map((page) => `${name} https://e.example/${page} | ${PAGE_TEXT}`),
    `${name} https://e.example/7: expected a page with an article, but found no main text in it.`,
  ])
})

test('a WARC file that is none is told', async () => {
  expect(await read('a.warc', Buffer.from('Dear diary\n'))).toEqual([
    expect.stringMatching(/^a\.warc: expected WARC records, but /),
  ])
})

const good = record('response', 'https://e.example/1', answer('200 OK', 'text/html; charset=utf-8', Buffer.from(PAGE)))
const told = `a.warc https://e.example/1 | ${PAGE_TEXT}`

test.each([
  {
    why: 'an answer that is none',
    records: [record('response', 'https://e.example/0', Buffer.from('\r\n\r\xbdHTTP/1.1 200')), good],
    lines: [/^a\.warc https:\/\/e\.example\/0: expected an answer over HTTP, but got none /, told],
  },
  {
    why: 'an empty answer',
    records: [record('response', 'https://e.example/0', Buffer.alloc(0)), good],
    lines: [/^a\.warc https:\/\/e\.example\/0: expected an answer over HTTP, but got none /, told],
  },
  {
    why: 'an answer that is cut off',
    records: [
      record('response', 'https://e.example/0', answer('200 OK', 'text/html', Buffer.from('<p>'), 'Content-Length: 9')),
      good,
    ],
    lines: [/^a\.warc https:\/\/e\.example\/0: expected a whole answer over HTTP, but it is damaged /, told],
  },
  {
    why: 'a record with a broken header',
    records: [good, Buffer.from('WARC/1.0\r\nContent-Length: 221\r\n\r\xbdHTTP/1.1 200 OK\r\n'.repeat(9))],
    lines: [told, /^a\.warc: expected /],
  },
  {
    why: 'a record without its length',
    records: [good, Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\n')],
    lines: [told, /^a\.warc: expected the Content-Length of record 2, but got none\.$/],
  },
  {
    why: 'a record that is cut off',
    records: [good, good.subarray(0, -40)],
    lines: [told, /^a\.warc: expected \d+ bytes of record 2, but the archive ends before\.$/],
  },
])('a WARC file with $why is told, and all before it is read', async ({ records: parts, lines }) => {
  const expected = lines.map((line) => (typeof line === 'string' ? line : expect.stringMatching(line)))
  expect(await read('a.warc', Buffer.concat(parts))).toEqual(expected)
})

test('bytes that were changed anywhere in a WARC file end in articles or one line', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(good.length - 1), fc.uint8Array({ minLength: 1, maxLength: 4 }), async (at, bytes) => {
      const changed = Buffer.concat([good.subarray(0, at), bytes, good.subarray(at + bytes.length), good])
      expect((await read('a.warc', changed)).length).toBeGreaterThan(0)
    }),
    { numRuns: 200 },
  )
})
