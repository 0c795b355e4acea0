import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractEnglish } from '../../src/extract/en/extract.js'
import { extract } from '../../src/extract/extract.js'
import { extractChinese } from '../../src/extract/zh/extract.js'
import type { ExtractionRecord } from '../../src/model.js'
import { toArticle } from './article.js'

function read(...paragraphs: string[]): ExtractionRecord {
  return extract(toArticle(paragraphs.join('\n')))
}

const people = ({ people: list }: ExtractionRecord) => list.map((p) => p.names.join(' = ')).sort()

describe('people in both scripts', () => {
  test.each([
    {
      why: 'the Chinese text gives the Latin name',
      zh: '5月13日，北京大学校长林建国会见了中欧大学校长苏明德（Peter Salinger），双方就合作交换了意见。',
      en: 'Peter Salinger visited the campus with his colleagues and thanked the hosts for the welcome.',
      expected: ['林建国', '苏明德 = Peter Salinger'],
    },
    {
      why: 'the English text gives the Chinese name',
      zh: '5月13日，林建国在上海会见了客人，双方就合作交换了意见并参观了校园。',
      en: 'Lin Jianguo (林建国) showed them the new library and thanked the visitors for coming.',
      expected: ['林建国 = Lin Jianguo'],
    },
    {
      why: 'the same post of the same university',
      zh: '5月13日，北京大学党委书记林建国在北京会见了来访的客人，双方交换了意见。',
      en: 'Lin Jianguo, Party Secretary of Peking University, welcomed the guests and showed them around.',
      expected: ['林建国 = Lin Jianguo'],
    },
    {
      why: 'the given name first and with a hyphen',
      zh: '5月13日，北京大学党委书记林建国在北京会见了来访的客人，双方交换了意见。',
      en: 'Jian-guo Lin, Party Secretary of Peking University, welcomed the guests and showed them around.',
      expected: ['林建国 = Jian-guo Lin'],
    },
    {
      why: 'a surname with a reading of its own',
      zh: '5月13日，北京大学校长曾庆文在北京会见了来访的客人，双方就合作交换了意见。',
      en: 'Zeng Qingwen, President of Peking University, welcomed the guests and showed them around.',
      expected: ['曾庆文 = Zeng Qingwen'],
    },
    {
      why: 'the same post of the same state',
      zh: '5月13日，外交部长王一民在北京会见了来访的客人，双方就合作交换了意见。',
      en: 'Chinese Foreign Minister Wang Yimin welcomed the guests and thanked them for the long journey.',
      expected: ['王一民 = Wang Yimin'],
    },
    {
      why: 'a foreign name transcribed, with its post',
      zh: '5月13日，外交部长王一民同美国国务卿布林顿通电话，双方就两国关系交换了意见。',
      en: 'U.S. Secretary of State Tom Blinton thanked his counterpart and spoke of the months ahead.',
      expected: ['布林顿 = Tom Blinton', '王一民'],
    },
    {
      why: 'not: the same sound in another post',
      zh: '5月13日，商务部部长王一民在北京会见了来访的客人，双方就合作交换了意见。',
      en: 'Chinese Foreign Minister Wang Yimin welcomed the guests and thanked them for the long journey.',
      expected: ['Wang Yimin', '王一民'],
    },
    {
      why: 'not: the same sound in another university',
      zh: '5月13日，清华大学党委书记林建国在北京会见了来访的客人，双方交换了意见。',
      en: 'Lin Jianguo, Party Secretary of Peking University, welcomed the guests and showed them around.',
      expected: ['Lin Jianguo', '林建国'],
    },
    {
      why: 'not: the same sound in a lower post of one university',
      zh: '5月13日，北京大学校长林建国在北京会见了来访的客人，双方就合作交换了意见。',
      en: 'Lin Jianguo, Vice President of Peking University, welcomed the guests and showed them around.',
      expected: ['Lin Jianguo', '林建国'],
    },
    {
      why: 'not: the same sound and no post',
      zh: '5月13日，林建国在北京会见了来访的客人，双方就合作交换了意见并参观了校园。',
      en: 'Lin Jianguo, Party Secretary of Peking University, welcomed the guests and showed them around.',
      expected: ['Lin Jianguo', '林建国'],
    },
    {
      why: 'not: the same post and another sound',
      zh: '5月13日，外交部长王一民在北京会见了来访的客人，双方就合作交换了意见。',
      en: 'Chinese Foreign Minister Qian Gang welcomed the guests and thanked them for the long journey.',
      expected: ['Qian Gang', '王一民'],
    },
    {
      why: 'not: the text gives another Chinese name',
      zh: '5月13日，北京大学校长林建国在北京会见了来访的客人，双方就合作交换了意见。',
      en: 'Lin Jianguo (林健国), President of Peking University, welcomed the guests and showed them around.',
      expected: ['Lin Jianguo = 林健国', '林建国'],
    },
  ])('$why', ({ zh, en, expected }) => {
    expect(people(read(zh, en))).toEqual([...expected].sort())
  })
})

const CALL_ZH = '5月13日，外交部长王一民同美国国务卿布林顿通电话，双方就两国关系交换了意见。'
const CALL_EN =
  'On May 13, Chinese Foreign Minister Wang Yimin spoke by phone with U.S. Secretary of State Tom Blinton.'

test('an occasion told in both languages is one, under the names of most text', () => {
  const record = read(CALL_ZH, '王一民表示，中方愿同美方一道努力，推动两国关系稳定发展，造福两国人民。', CALL_EN)
  expect(record.language).toBe('zh')
  expect(record.meetings).toHaveLength(1)
  expect(record.meetings[0]?.participants.map((p) => p.person)).toEqual(['王一民', '布林顿'])
  expect(record.meetings[0]?.furtherEvidence).toHaveLength(1)
  expect(record.positions.map((p) => `${p.person} ${p.title}`)).toEqual(['王一民 外交部长', '布林顿 国务卿'])
})

test('mostly English, the same article has English names', () => {
  const more = 'The two ministers reviewed the work of the past year. They agreed to stay in touch in the months ahead.'
  const record = read(CALL_EN, more, more, CALL_ZH)
  expect(record.language).toBe('en')
  expect(record.meetings).toHaveLength(1)
  expect(record.people.map((p) => p.name)).toEqual(['Wang Yimin', 'Tom Blinton'])
})

test.each([
  { why: 'another day', en: CALL_EN.replace('May 13', 'May 12') },
  { why: 'another principal', en: CALL_EN.replace('Tom Blinton', 'Ana Rivera') },
  { why: 'another kind', en: CALL_EN.replace('spoke by phone with', 'met with') },
])('$why makes another occasion', ({ en }) => {
  expect(read(CALL_ZH, en).meetings).toHaveLength(2)
})

test.each([
  { why: 'the gazetteer knows both', zh: '北京大学', en: 'Peking University', joined: true },
  {
    why: 'the text gives the English name',
    zh: '临江大学（Linjiang University）',
    en: 'Linjiang University',
    joined: true,
  },
  { why: 'an organ of a state', zh: '波兰教育部', en: 'the Ministry of Education of Poland', joined: true },
  { why: 'not: another university', zh: '北京大学', en: 'Tsinghua University', joined: false },
  { why: 'not: another state', zh: '波兰教育部', en: 'the Ministry of Education of Norway', joined: false },
])('bodies: $why', ({ zh, en, joined }) => {
  const record = read(
    `5月13日，林建国率团访问了${zh}，双方就进一步加强合作进行了交流。`,
    `The guests thanked ${en} for the welcome and spoke of the work that lies ahead.`,
  )
  const both = record.organizations.filter(
    (o) => o.names.some((n) => /\p{Script=Han}/u.test(n)) && o.names.some((n) => /[a-z]/.test(n)),
  )
  expect(both.length).toBe(joined ? 1 : 0)
})

test('spans quote what was found', () => {
  const text = `${CALL_ZH}\n${CALL_EN}`
  const record = extract(toArticle(text))
  for (const { names, mentions } of record.people)
    for (const [start, end] of mentions) expect(names).toContain(text.slice(start, end))
  expect(record.people.flatMap((p) => p.mentions)).toHaveLength(4)
})

test.each([
  { why: 'Chinese', text: `${CALL_ZH}\n苏明德（Peter Salinger）出席。`, alone: extractChinese },
  { why: 'English', text: `${CALL_EN}\nWang Yimin (王一民) left.`, alone: extractEnglish },
])('an article in $why reads as it does alone', ({ text, alone }) => {
  expect(extract(toArticle(text))).toEqual(alone(toArticle(text)))
})

test('a body that no table knows is one where one person holds its post', () => {
  const zh = '5月13日，北京大学校长林建国会见了中欧大学校长苏明德（Peter Salinger），双方就合作交换了意见。'
  const of = (body: string) =>
    read(zh, `Peter Salinger, President of ${body}, thanked the hosts for the welcome on a fine day in May.`)
  expect(of('Central European University').organizations.map((o) => o.names.join(' = '))).toContain(
    '中欧大学 = Central European University',
  )
  expect(of('Tsinghua University').organizations.map((o) => o.names.join(' = '))).toContain('中欧大学')
})

test('any mixture gives the same record twice, with spans in the text and names that the record holds', () => {
  const pieces = [
    CALL_ZH,
    CALL_EN,
    '\n',
    '林建国（Lin Jianguo）',
    'Wang Yimin (王一民)',
    ' met ',
    '会见了',
    '，',
    '. ',
    '北京大学',
    'Peking University ',
  ]
  const texts = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 5 })), {
    maxLength: 14,
  })
  fc.assert(
    fc.property(texts, (list) => {
      const text = list.join('')
      const record = extract(toArticle(text))
      const spans = [
        ...record.people.flatMap((p) => p.mentions),
        ...record.organizations.flatMap((o) => o.mentions),
        ...record.positions.map((p) => p.evidence),
        ...record.meetings.flatMap((m) => [m.evidence, ...m.furtherEvidence, ...m.participants.map((p) => p.evidence)]),
      ]
      expect(spans.every(([start, end]) => start >= 0 && start < end && end <= text.length)).toBe(true)
      const known = new Set(record.people.map((p) => p.name))
      const named = [
        ...record.positions.map((p) => p.person),
        ...record.meetings.flatMap((m) => m.participants.flatMap((p) => p.person ?? [])),
      ]
      expect(named.filter((name) => !known.has(name))).toEqual([])
      expect(known.size).toBe(record.people.length)
      expect(extract(toArticle(text))).toEqual(record)
    }),
    { numRuns: 100 },
  )
})
