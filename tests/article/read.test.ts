import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readArticles } from '../../src/article/read.js'
import { encode } from './encode.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huiwu-read-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** What was read, shortly: `where | title | text` or the message of the failure, paths without the folder. */
async function read(paths: readonly string[], standardInput: readonly (string | Uint8Array)[] = []): Promise<string[]> {
  async function* chunks() {
    for (const chunk of standardInput) yield Buffer.from(chunk)
  }
  const lines: string[] = []
  const given = paths.map((path) => (path === '-' ? path : join(folder, path)))
  for await (const input of readArticles(given, { standardInput: chunks() })) {
    const line =
      'failure' in input
        ? `${input.failure.code} ${input.failure.message}`
        : [input.where, input.article.title, input.article.text].join(' | ')
    lines.push(line.replaceAll(`${folder}/`, ''))
  }
  return lines
}

async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true })
    await writeFile(join(folder, path), content)
  }
}

const texts = [
  { why: 'the first line is the title', content: '标题\n\n正文。\n第二段。\n', read: '标题 | 正文。\n第二段。\n' },
  { why: 'carriage returns stay in the text', content: '标题\r\n正文。\r\n尾。', read: '标题 | 正文。\r\n尾。' },
  { why: 'a first line that ends as a sentence is text', content: '正文。\n第二段。', read: ' | 正文。\n第二段。' },
  { why: 'one line is a text without a title', content: '苏禾会见何川', read: ' | 苏禾会见何川' },
  { why: 'a heading of Markdown is a title', content: '# Title\n\nA text.', read: 'Title | A text.' },
  { why: 'a byte order mark is dropped', content: '\ufeff标题\n正文。', read: '标题 | 正文。' },
  { why: 'front matter gives the title', content: '---\ntitle: 题\n---\n\n正文。\n尾', read: '题 | 正文。\n尾' },
  { why: 'front matter without a title', content: '---\nsource: 报\n---\n题\n正文。', read: '题 | 正文。' },
  { why: 'a rule below the title is no front matter', content: '题\n---\n正文。', read: '题 | ---\n正文。' },
  { why: 'spaces at the start of the text stay', content: '题\n　　正文。', read: '题 | 　　正文。' },
]

test.each(texts)('text file: $why', async ({ content, read: expected }) => {
  await write({ 'a.md': content })
  expect(await read(['a.md'])).toEqual([`a.md | ${expected}`])
})

test('front matter gives all that a source may say', async () => {
  await write({
    'a.txt':
      '---\ntitle: 题\npublished: 2023-05-22\nsource: 校报\nurl: https://example.org/1\nid: 7\nauthor: x\n---\n正文。',
  })
  for await (const input of readArticles([join(folder, 'a.txt')])) {
    expect(input).toMatchObject({
      article: {
        title: '题',
        text: '正文。',
        publishedOn: '2023-05-22',
        source: '校报',
        url: 'https://example.org/1',
        sourceId: '7',
      },
    })
  }
})

test('JSON Lines: bad lines are told among good ones, which keep their order', async () => {
  const lines = [
    '{"id": 1, "title": "一", "text": "甲。"}',
    '{"text": "乙。", "published": null, "other": [1]}',
    '',
    'not JSON',
    '[1]',
    '{"title": "无"}',
    '{"text": 5}',
    '{"text": ""}',
    '{"text": "丙。", "published": "soon"}',
    '{"text": "丙。", "title": {}}',
    '{"text": "丁\\u0000。"}',
    '{"text": "戊。"}',
  ]
  await write({ 'a.jsonl': lines.join('\r\n') })
  expect(await read(['a.jsonl'])).toEqual([
    'a.jsonl:1 | 一 | 甲。',
    'a.jsonl:2 |  | 乙。',
    'UNREADABLE_ARTICLE a.jsonl:4: expected one JSON object on the line, but got not JSON.',
    'UNREADABLE_ARTICLE a.jsonl:5: expected an object such as {"title": "…", "text": "…"}, but got [1].',
    'UNREADABLE_ARTICLE a.jsonl:6: expected "text" to be a string, but got nothing.',
    'UNREADABLE_ARTICLE a.jsonl:7: expected "text" to be a string, but got 5.',
    'UNREADABLE_ARTICLE a.jsonl:8: expected a text, but it is empty.',
    'UNREADABLE_ARTICLE a.jsonl:9: expected published as YYYY-MM-DD, but got "soon".',
    'UNREADABLE_ARTICLE a.jsonl:10: expected "title" to be a string, but got {}.',
    'UNREADABLE_ARTICLE a.jsonl:11: expected a text, but got binary data.',
    'a.jsonl:12 |  | 戊。',
  ])
})

test('folders: every article file at any depth, by name; others and hidden ones are passed over', async () => {
  await write({
    'b.txt': '乙。',
    'a/z.md': '甲。',
    'a/b/c.jsonl': '{"text": "丙。"}',
    'image.png': 'x',
    '.hidden/d.txt': '丁。',
    'e.jsonl.gz': gzipSync('{"text": "戊。"}\n{"text": "己。"}'),
  })
  expect(await read(['.'])).toEqual([
    'a/b/c.jsonl:1 |  | 丙。',
    'a/z.md |  | 甲。',
    'b.txt |  | 乙。',
    'e.jsonl.gz:1 |  | 戊。',
    'e.jsonl.gz:2 |  | 己。',
  ])
})

test.each(['utf-8', 'gb18030', 'utf-16le', 'utf-16be'])('lines and texts in %s', async (encoding) => {
  const long = '东湖大学校长苏禾会见何川。'.repeat(9_000)
  const lines = `{"title": "苏禾会见何川", "text": "东湖大学校长苏禾会见何川。"}\n{"text": "${long}"}\n{"text": "双方表示满意。"}\n`
  await write({ 'a.jsonl': encode(lines, encoding), 'b.txt': encode('苏禾会见何川\n校长说明了情况。', encoding) })
  expect(await read(['a.jsonl', 'b.txt'])).toEqual([
    'a.jsonl:1 | 苏禾会见何川 | 东湖大学校长苏禾会见何川。',
    `a.jsonl:2 |  | ${long}`,
    'a.jsonl:3 |  | 双方表示满意。',
    'b.txt | 苏禾会见何川 | 校长说明了情况。',
  ])
})

test('one line in an encoding of its own spoils no other', async () => {
  const broken = Buffer.concat([Buffer.from('{"text": "'), Buffer.from([0xff, 0x20, 0xff]), Buffer.from('"}\n')])
  const other = encode('{"text": "校长会见了来访的客人。"}\n', 'gb18030')
  const good = Buffer.from('{"text": "甲。"}\n')
  await write({ 'a.jsonl': Buffer.concat([good, broken, other, good]) })
  expect(await read(['a.jsonl'])).toEqual([
    'a.jsonl:1 |  | 甲。',
    expect.stringMatching(
      /^UNREADABLE_ARTICLE a\.jsonl:2: expected UTF-8, GB18030, Big5 or UTF-16, but it looks like /,
    ),
    'a.jsonl:3 |  | 校长会见了来访的客人。',
    'a.jsonl:4 |  | 甲。',
  ])
})

test('standard input is JSON Lines where it begins with {, else one text, whatever the chunks', async () => {
  const lines = '{"text": "甲。"}\n{"text": "乙。"}'
  const bytes = Buffer.from(lines)
  const whole = ['standard input:1 |  | 甲。', 'standard input:2 |  | 乙。']
  expect(await read(['-'], [lines])).toEqual(whole)
  expect(
    await read(
      ['-'],
      Array.from(bytes, (byte) => Uint8Array.of(byte)),
    ),
  ).toEqual(whole)
  expect(await read(['-'], [encode(lines, 'utf-16le')])).toEqual(whole)
  expect(await read(['-'], ['标题\n', '正文。'])).toEqual(['standard input | 标题 | 正文。'])
  expect(await read(['-'])).toEqual(['UNREADABLE_ARTICLE standard input: expected a text, but it is empty.'])
})

const huge = '会'.repeat(1 << 20)
const unreadable = [
  { why: 'an empty text', file: 'a.txt', content: '', message: 'a.txt: expected a text, but it is empty.' },
  {
    why: 'an empty file of lines',
    file: 'a.jsonl',
    content: '\n \n',
    message: 'a.jsonl: expected one article a line, but it is empty.',
  },
  {
    why: 'a binary file',
    file: 'a.txt',
    content: Buffer.from('89504e470d0a1a0a0000000d49484452000001f4', 'hex'),
    message: 'a.txt: expected a text, but got binary data.',
  },
  {
    why: 'a text of 50 MB',
    file: 'a.txt',
    content: huge.repeat(17),
    message: 'a.txt: expected at most 1,000,000 characters, but got 53,477,376 bytes; split it.',
  },
  {
    why: 'a line of 50 MB',
    file: 'a.jsonl',
    content: `{"text": "${huge.repeat(17)}"}`,
    message: 'a.jsonl:1: expected at most 1,000,000 characters, but got more than 8,000,000 bytes; split it.',
  },
  {
    why: 'a zipped text of 50 MB',
    file: 'a.txt.gz',
    content: gzipSync(huge.repeat(17)),
    message: 'a.txt.gz: expected at most 1,000,000 characters, but got more than 8,000,000 bytes; split it.',
  },
  {
    why: 'a damaged archive',
    file: 'a.jsonl.gz',
    content: 'no gzip',
    message: 'a.jsonl.gz: reading it failed (Z_DATA_ERROR).',
  },
  {
    why: 'another encoding',
    file: 'a.txt',
    content: encode('首相は大統領と電話で会談しました。', 'shift_jis'),
    message:
      'a.txt: expected UTF-8, GB18030, Big5 or UTF-16, but it looks like Shift_JIS; convert it, for example with iconv.',
  },
  {
    why: 'front matter that is no YAML',
    file: 'a.txt',
    content: '---\ntitle: [\n---\n正文。',
    message: expect.stringMatching(/^a\.txt: expected YAML between the lines of ---, but could not read it \(.+\)\.$/),
  },
  {
    why: 'another kind of file',
    file: 'a.pdf',
    content: 'x',
    message:
      'a.pdf: expected a name that ends in .jsonl, .csv, .txt, .md, .html, .zip or .warc; rename it, or give it on standard input.',
  },
]

test.each(unreadable)('$why is told in one line, and the rest goes on', async ({ file, content, message }) => {
  await write({ [file]: content, 'good.txt': '甲。' })
  const [failure, good] = await read([file, 'good.txt'])
  expect(good).toBe('good.txt |  | 甲。')
  expect(failure?.replace(/^UNREADABLE_ARTICLE /, '')).toEqual(message)
  expect(failure).not.toContain('\n')
})

test('a path that does not exist and a folder without articles are no input', async () => {
  await write({ 'empty/image.png': 'x' })
  expect(await read(['gone.txt', 'empty'])).toEqual([
    'NO_INPUT gone.txt: expected a file or a folder, but there is none.',
    'NO_INPUT empty: expected .jsonl, .csv, .txt, .md, .html, .zip or .warc files in the folder, but found none.',
  ])
  for await (const input of readArticles([''])) {
    expect(input).toMatchObject({ failure: { message: '"": expected a file or a folder, but there is none.' } })
  }
})

test('a line after one of 50 MB is read', async () => {
  await write({ 'a.jsonl': `{"text": "${huge.repeat(17)}"}\n{"text": "甲。"}\n` })
  expect((await read(['a.jsonl']))[1]).toBe('a.jsonl:2 |  | 甲。')
})

test('any bytes, in any chunks, give an article or a failure, and never an error of another kind', async () => {
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 60 }),
    fc
      .constantFrom('{"text": "甲。"}', '---\n', 'title: [', '\n', '{', '\ufeff', '\0', '会')
      .map((text) => Buffer.from(text)),
    fc.constantFrom('utf-16le', 'gb18030').map((encoding) => encode('{"text": "会议一开始。"}\n', encoding)),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (chunks) => {
      const read: string[] = []
      async function* bytes() {
        yield* chunks
      }
      for await (const input of readArticles(['-'], { standardInput: bytes() })) {
        expect(input.where).toMatch(/^standard input(?::\d+)?$/)
        if ('failure' in input) expect(input.failure.message).toMatch(/^standard input.*\.$/)
        else expect(input.article.text.trim()).not.toBe('')
        read.push(input.where)
      }
      expect(read.length).toBeGreaterThan(0)
      expect(new Set(read).size).toBe(read.length)
    }),
    { numRuns: 500 },
  )
})
