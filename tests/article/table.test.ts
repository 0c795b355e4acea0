/** Tables: rows of CSV as spreadsheets of several languages write them. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Columns, toColumns } from '../../src/article/columns.js'
import { readArticles } from '../../src/article/read.js'
import { readPackageTable } from '../../src/files.js'
import { encode } from './encode.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huiwu-table-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function read(content: string | Uint8Array, columns: Columns = {}, name = 'a.csv'): Promise<unknown[]> {
  await writeFile(join(folder, name), content)
  const found: unknown[] = []
  for await (const input of readArticles([join(folder, name)], { columns })) {
    if ('failure' in input) found.push(input.failure.message.replace(`${folder}/`, ''))
    else {
      const { title, text, publishedOn, source, url, sourceId } = input.article
      found.push([input.where.split(':').at(-1), title, text, publishedOn, source, url, sourceId])
    }
  }
  return found
}

const tables = [
  {
    why: 'columns by their English names',
    content: 'id,title,text,published,url,source\n7,T,"A, ""b""\nc",2023-05-22,https://e.example/7,S\n',
    rows: [['3', 'T', 'A, "b"\nc', '2023-05-22', 'S', 'https://e.example/7', '7']],
  },
  {
    why: 'columns by their Chinese names, others passed over',
    content: '序号,标题,作者,发布时间,来源,正文\n1,题,周青,2023年5月22日,校报,正文一。\n2,,,,,正文二。',
    rows: [
      ['2', '题', '正文一。', '2023-05-22', '校报', null, '1'],
      ['3', null, '正文二。', null, null, null, '2'],
    ],
  },
  { why: 'semicolons', content: 'title;text\nT;A, b.', rows: [['2', 'T', 'A, b.', null, null, null, null]] },
  { why: 'a byte order mark', content: '\ufefftext\n会见。', rows: [['2', null, '会见。', null, null, null, null]] },
  {
    why: 'blank lines and short rows',
    content: 'text,title\n\n会见。\n',
    rows: [['3', null, '会见。', null, null, null, null]],
  },
  {
    why: 'a row without a text',
    content: 'title,text\nT,\nU,会见。',
    rows: ['a.csv:2: expected a text, but it is empty.', ['3', 'U', '会见。', null, null, null, null]],
  },
  {
    why: 'no column with a text',
    content: 'a,b\n1,2',
    rows: ['a.csv: expected a column with the text, but got a, b; name it with --columns.'],
  },
  { why: 'nothing', content: '', rows: ['a.csv: expected a table with the names of its columns, but it is empty.'] },
  {
    why: 'a quote that does not end',
    content: 'text\n"会见',
    rows: [expect.stringMatching(/^a\.csv: expected CSV, but reading it failed \(.+\)\.$/)],
  },
]

test.each(tables)('$why', async ({ content, rows }) => {
  expect(await read(content)).toEqual(rows)
})

test('columns that the user names win over those of the table', async () => {
  const content = 'text,全文报道,发布\nshort,东湖大学校长苏禾会见何川。,2023-05-22\n'
  expect(await read(content, toColumns('text=全文报道, published=发布'))).toEqual([
    ['2', null, '东湖大学校长苏禾会见何川。', '2023-05-22', null, null, null],
  ])
  expect(await read(content, toColumns('title=题'))).toEqual([
    'a.csv: expected a column 题, but got text, 全文报道, 发布.',
  ])
})

test.each(['text', 'titel=标题', 'text=', ''])('--columns %s is wrong usage', (text) => {
  expect(() => toColumns(text)).toThrow(/^--columns: expected fields \(id, title, text, .*but got "/)
})

test.each(['gb18030', 'utf-16le'])('a table in %s', async (encoding) => {
  const rows = '东湖大学校长苏禾会见了云川省省长何川。'
  expect(await read(encode(`标题\t正文\n苏禾会见何川\t${rows}\n`, encoding), {}, 'a.tsv')).toEqual([
    ['2', '苏禾会见何川', rows, null, null, null, null],
  ])
})

test('labels name fields that an article has, each once', () => {
  const rows = readPackageTable('seeds/article/label.tsv', ['label', 'field'])
  const fields = ['id', 'title', 'text', 'published', 'source', 'url', 'other']
  expect(rows.filter(({ field }) => !fields.includes(field))).toEqual([])
  expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length)
})
