import { expect, test } from 'vitest'
import { decode, guessEncoding } from '../../src/article/encoding.js'
import { encode } from './encode.js'

const simplified = '东湖大学校长苏禾5月20日会见来访的云川省副省长何川。'
const traditional = '東湖大學校長蘇禾5月20日會見來訪的雲川省副省長何川。'
const english = 'Governor Lin met President Su on 20 May.\nThey spoke at length.\n'

/** Bytes of UTF-16 with zeros on both sides: 一, 开 and 最 end in one where others begin with one. */
const mixed = '会议一开始，苏禾最先发言。\n2023年，一人与会。'

const cases = [
  { text: simplified, encoding: 'utf-8' },
  { text: simplified, encoding: 'gb18030' },
  { text: '苏禾会见何川。', encoding: 'gb18030' },
  { text: traditional, encoding: 'gb18030' },
  { text: simplified.repeat(300), encoding: 'gb18030' },
  { text: traditional, encoding: 'big5' },
  { text: '蘇禾會見何川。', encoding: 'big5' },
  { text: '“Let’s go on,” said the minister — and so they did.', encoding: 'gb18030' },
  { text: mixed, encoding: 'gb18030' },
  { text: mixed, encoding: 'utf-16le' },
  { text: mixed, encoding: 'utf-16be' },
  { text: traditional, encoding: 'utf-16le' },
  { text: english, encoding: 'utf-16le' },
  { text: english, encoding: 'utf-16be' },
  { text: `${simplified}\n${simplified}\n`, encoding: 'utf-16le' },
  { text: `${simplified}\n${simplified}\n`, encoding: 'utf-16be' },
]

test.each(cases)('reads $encoding: $text', ({ encoding, text }) => {
  const bytes = encode(text, encoding)
  expect(decode(bytes)).toEqual({ text, encoding })
  expect(guessEncoding(bytes.subarray(0, 0x1_0000))).toBe(encoding)
})

test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('a byte order mark of %s is no part of the text', (encoding) => {
  const bytes = encode(`\ufeff${simplified}`, encoding)
  expect(decode(bytes)).toEqual({ text: simplified, encoding })
})

const unknown = [
  { why: 'windows-1252', bytes: Buffer.from('The café’s owner met the mayor.', 'latin1'), unknown: expect.any(String) },
  { why: 'Shift_JIS', bytes: encode('首相は大統領と電話で会談しました。', 'shift_jis'), unknown: 'Shift_JIS' },
  {
    why: 'EUC-KR',
    bytes: encode('장관은 대통령을 만났습니다. 회담은 서울에서 열렸습니다.', 'euc-kr'),
    unknown: 'EUC-KR',
  },
  { why: 'an image', bytes: Buffer.from('89504e470d0a1a0a0000000d49484452000001f4', 'hex'), unknown: 'binary' },
  { why: 'zeros', bytes: Buffer.alloc(1000), unknown: 'binary' },
  { why: 'control characters', bytes: Buffer.from(Array.from({ length: 200 }, (_, at) => at % 20)), unknown: 'binary' },
]

test.each(unknown)('does not read $why', ({ bytes, unknown }) => {
  expect(decode(bytes)).toEqual({ unknown })
})

test.each(['utf-8', 'gb18030', 'utf-16le', 'utf-16be'])(
  '%s that is cut within a character is recognized',
  (encoding) => {
    const bytes = encode(`${simplified}\n${simplified}`, encoding)
    for (let cut = 1; cut < 8; cut++) expect(guessEncoding(bytes.subarray(0, -cut))).toBe(encoding)
  },
)

test('a guess wins where it fits, and only there', () => {
  const rare = encode('蘇禾見何川。', 'big5')
  expect(decode(rare, 'big5')).toEqual({ text: '蘇禾見何川。', encoding: 'big5' })
  expect(decode(Buffer.from(simplified), 'gb18030')).toEqual({ text: simplified, encoding: 'utf-8' })
  expect(decode(Buffer.of(0xff, 0x20, 0xff), 'gb18030')).toEqual({ unknown: expect.any(String) })
})
