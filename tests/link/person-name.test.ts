/** Person names: which are compared at all, and which may be one person's. */
import { describe, expect, test } from 'vitest'
import { compareForDisplay, matchNames, toPersonName } from '../../src/link/person-name.js'
import { looksLikePinyin, toSyllables } from '../../src/link/pinyin.js'

const pairs = [
  { why: 'one spelling', a: '郝平', b: '郝平', match: 'same' },
  { why: 'spaces and dots do not count', a: '约瑟夫•拜登', b: '约瑟夫·拜登', match: 'same' },
  { why: 'traditional letters do not count', a: '陳寶生', b: '陈宝生', match: 'same' },
  { why: 'capitals and accents do not count', a: 'EMMANUEL MACRON', b: 'Emmanuel Macron', match: 'same' },
  { why: 'a suffix does not count', a: 'Joseph Biden, Jr.', b: 'Joseph Biden', match: 'same' },
  { why: 'last part for the whole', a: '拜登', b: '约瑟夫·拜登', match: 'shorter' },
  { why: 'last name for the whole', a: 'Biden', b: 'Joseph R. Biden', match: 'shorter' },
  { why: 'without the middle name', a: 'Joseph Biden', b: 'Joseph Robinette Biden', match: 'shorter' },
  { why: 'an initial', a: 'J. Biden', b: 'Joseph Biden', match: 'shorter' },
  { why: 'a beginning', a: 'Rob Malley', b: 'Robert Malley', match: 'shorter' },
  { why: 'two letters are no beginning', a: 'Al Gore', b: 'Albert Gore', match: null },
  { why: 'pinyin, surname first', a: '郝平', b: 'Hao Ping', match: 'transcribed' },
  { why: 'pinyin, given name first', a: '李克强', b: 'Keqiang Li', match: 'transcribed' },
  { why: 'pinyin with a hyphen', a: '李克强', b: 'Li Ke-qiang', match: 'transcribed' },
  { why: 'pinyin with an apostrophe', a: '蓝佛安', b: 'Lan Fo’an', match: 'transcribed' },
  { why: 'a surname with a reading of its own', a: '单霁翔', b: 'Shan Jixiang', match: 'transcribed' },
  { why: 'a surname of two characters', a: '欧阳娜娜', b: 'Ouyang Nana', match: 'transcribed' },
  { why: 'a nickname', a: 'Joe Biden', b: 'Joseph Biden', match: 'shorter' },
  { why: 'a nickname with another middle name', a: 'Toria Nuland', b: 'Victoria J. Nuland', match: 'shorter' },
  { why: 'without the father', a: '塔米姆', b: '塔米姆·本·哈马德·阿勒萨尼', match: 'shorter' },
  { why: 'with bin', a: 'bin Salman', b: 'Mohammed bin Salman', match: 'shorter' },
  { why: 'the father', a: '萨勒曼', b: '穆罕默德·本·萨勒曼', match: null },
  { why: 'the father in English', a: 'Salman', b: 'Mohammed bin Salman', match: null },
  { why: 'another father', a: '穆罕默德·本·萨勒曼', b: '穆罕默德·本·扎耶德', match: null },
  { why: 'another first name', a: '约瑟夫·拜登', b: '亨特·拜登', match: null },
  { why: 'another first name in English', a: 'Joe Biden', b: 'Hunter Biden', match: null },
  { why: 'homophones', a: '李伟', b: '李炜', match: null },
  { why: 'the letters of the sound in another order', a: '郝平', b: 'Ping Hoa', match: null },
  { why: 'given name first and split', a: '李克强', b: 'Qiang Keli', match: null },
  { why: 'another last name', a: 'Joseph Biden', b: 'Joseph Bidden', match: null },
]

test.each(pairs)('$why: $a, $b', ({ a, b, match }) => {
  const [left, right] = [toPersonName(a), toPersonName(b)]
  expect(matchNames(left, right)).toBe(match)
  expect(matchNames(right, left)).toBe(match)
  // What may be one person must be found under one block.
  if (match !== null) expect(left.block).toBe(right.block)
})

describe('pinyin', () => {
  test.each([
    ['曾庆红', 'zeng qing hong'],
    ['仇和', 'qiu he'],
    ['解振华', 'xie zhen hua'],
    ['查文红', 'zha wen hong'],
    ['约瑟夫·拜登', 'yue se fu bai deng'],
    ['Biden', ''],
  ])('%s sounds %s', (name, sound) => expect(toSyllables(name).join(' ')).toBe(sound))

  test.each(['hao', 'keqiang', 'zhuang', 'xian', 'lue'])('%s is pinyin', (letters) =>
    expect(looksLikePinyin(letters)).toBe(true),
  )
  test.each(['joe', 'biden', 'smith', 'kim', 'vladimir', ''])('"%s" is none', (letters) =>
    expect(looksLikePinyin(letters)).toBe(false),
  )
})

test('Han before Latin, longer before shorter', () => {
  const names = ['Biden', '拜登', 'Joe Biden', '约瑟夫·拜登']
  expect(names.sort(compareForDisplay)).toEqual(['约瑟夫·拜登', '拜登', 'Joe Biden', 'Biden'])
})
