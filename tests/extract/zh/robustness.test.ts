import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractChinese } from '../../../src/extract/zh/extract.js'
import { findFaults } from '../../record-faults.mjs'
import { expectSpans, type Row, table, toArticle } from './article.js'

const PIECES = [
  '东湖大学',
  '校长',
  '林知远',
  '云南省',
  '副省长',
  '何川',
  '会见',
  '了',
  '与',
  '同',
  '和',
  '、',
  '，',
  '。',
  '；',
  '：',
  '“',
  '”',
  '（',
  '）',
  '《',
  '》',
  '一行',
  '来校',
  '调研',
  '座谈会',
  '举行',
  '签约仪式',
  '双方',
  '省委',
  '我校',
  '该校',
  '将',
  '曾',
  '参加',
  '5月13日',
  '13',
  '日',
  '至',
  '今天',
  '马克龙',
  '·',
  'Rose Chang',
  'Ａ',
  '蘭',
  ' ',
  '\u3000',
  '\n',
  '\r\n',
  '\t',
  '😀',
  '\ud83d',
  '\udc00',
  '\u0000',
  '\ufeff',
  '𠮷',
  '<b>',
  '[x](y)',
  '#',
  '123_副本.jpg',
]
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((list) => list.join('')),
)
const ARTICLE =
  '东湖大学代表团访问云南\n5月11日至13日，东湖大学党委副书记、校长林知远率团访问云南省。11日下午，云南省委副书记、省长何川在昆明会见林知远一行。' +
  '何川表示，愿与东湖大学加强合作。省教育厅厅长苏禾、东湖大学副校长周青参加会见。\n12日，双方签署合作协议。（记者 陈立群）'

test('any text gives the same record twice, without a fault, its spans on the names as written', () => {
  fc.assert(
    fc.property(
      texts,
      fc.option(texts, { nil: null }),
      fc.constantFrom(null, '东湖大学新闻网', '山西日报'),
      (text, title, source) => {
        const article = toArticle(text, { title, source })
        const record = extractChinese(article)
        expect(findFaults(article, record)).toEqual([])
        expectSpans(record, text)
        expect(extractChinese(article)).toEqual(record)
      },
    ),
    { numRuns: 400 },
  )
})

test('a text cut anywhere gives a record without a fault', () => {
  for (let end = 0; end <= ARTICLE.length; end++) {
    const head = toArticle(ARTICLE.slice(0, end))
    const tail = toArticle(ARTICLE.slice(end))
    for (const article of [head, tail]) expect(findFaults(article, extractChinese(article))).toEqual([])
  }
})

test('what stands before moves the spans and changes nothing else', () => {
  const before = '天气晴朗。😀\n'
  const plain = extractChinese(toArticle(ARTICLE))
  const moved = extractChinese(toArticle(before + ARTICLE))
  expect(moved.people.map(({ name }) => name)).toEqual(plain.people.map(({ name }) => name))
  expect(moved.people.map(({ mentions }) => mentions)).toEqual(
    plain.people.map(({ mentions }) => mentions.map(([start, end]) => [start + before.length, end + before.length])),
  )
  expect(moved.meetings.map(({ kind, participants }) => [kind, participants.map((p) => p.person)])).toEqual(
    plain.meetings.map(({ kind, participants }) => [kind, participants.map((p) => p.person)]),
  )
})

const LINEAR: readonly (Row & { readonly piece: (i: number) => string; readonly length?: number })[] = [
  { why: 'sentences', piece: () => '东湖大学校长林知远会见云南省副省长何川。' },
  { why: 'one sentence', piece: () => '东湖大学校长林知远与云南省副省长何川、' },
  { why: 'surnames', piece: () => '王李张' },
  { why: 'transliteration', piece: () => '巴格达迪尔·' },
  { why: 'nouns', piece: () => '大学学院委员会' },
  { why: 'brackets that do not close', piece: () => '（“' },
  { why: 'titles of works that do not close', piece: () => '《书' },
  { why: 'digits', piece: () => '5月' },
  { why: 'Latin letters', piece: () => 'Rose ' },
  { why: 'spaces', piece: () => '　 ' },
  { why: 'names that differ', piece: nthPerson, length: 3_000, fails: true },
]

table(
  'time grows with the length, not with its square',
  LINEAR,
  ({ piece, length = 10_000 }) => {
    const short = Math.min(...[1, 2, 3].map(() => measure(piece, length)))
    const long = measure(piece, 10 * length)
    // Ten times the text: ten times the time if linear, a hundred times if not. Another try where the machine was busy.
    expect(Math.min(long, long > 20 * short ? measure(piece, 10 * length) : long)).toBeLessThan(20 * short)
  },
  120_000,
)

/** Microseconds of the processor, which do not grow when others use it too. */
function measure(piece: (i: number) => string, length: number): number {
  let text = ''
  for (let i = 0; text.length < length; i++) text += piece(i)
  const article = toArticle(text.slice(0, length))
  const start = process.cpuUsage()
  extractChinese(article)
  const { user, system } = process.cpuUsage(start)
  return user + system
}

/** A sentence on another person for each number. */
function nthPerson(i: number): string {
  const letters = '文建国志明晓东海涛丽娟伟民庆玉良平波佳宜冬梅柳永新远思清帆辉轩英敏伦简彬先婉静华洁江德耀云振飞周安亚'
  const at = (k: number) => letters[k % letters.length] ?? '文'
  const surname = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗'[i % 20]
  return `东湖大学校长${surname}${at(Math.floor(i / 20))}${at(Math.floor(i / 1000))}会见了客人。`
}
