import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findSentences } from '../../../src/extract/zh/token/sentence.js'
import { table } from './article.js'

table(
  'sentences',
  [
    { why: 'full stops', text: '甲来访。乙出席。', pieces: ['甲来访。', '乙出席。'] },
    { why: 'other closing marks', text: '去吗？去！好；走。', pieces: ['去吗？', '去！', '好；', '走。'] },
    {
      why: 'a closing quote belongs to its sentence',
      text: '他说：“欢迎。”乙感谢。',
      pieces: ['他说：“欢迎。”', '乙感谢。'],
    },
    {
      why: 'a closing bracket belongs to its sentence',
      text: '（甲来访。）乙出席。',
      pieces: ['（甲来访。）', '乙出席。'],
    },
    { why: 'a line end', text: '会见\n甲来访', pieces: ['会见', '甲来访'] },
    { why: 'empty lines are no sentences', text: '甲\n\n  \n乙', pieces: ['甲', '乙'] },
    { why: 'a comma cuts nothing', text: '甲来访，乙出席', pieces: ['甲来访，乙出席'] },
    { why: 'a point in a number cuts nothing', text: '增长3.5%', pieces: ['增长3.5%'] },
    { why: 'nothing in an empty text', text: '', pieces: [] },
  ],
  ({ text, pieces }) => expect(findSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(pieces),
)

table(
  'headings',
  [
    { why: 'a short line without a closing mark', text: '林知远会见何川', heading: true },
    { why: 'a line that closes', text: '林知远会见何川。', heading: false },
    { why: 'a line that goes on', text: '出席会议的有：', heading: false },
    { why: 'a long line', text: '林知远会见何川'.repeat(12), heading: false },
  ],
  ({ text, heading }) => expect(findSentences(text)[0]?.heading).toBe(heading),
)

test('sentences stand in order, do not overlap, and leave out nothing but line ends and spaces', () => {
  const piece = fc.constantFrom('甲', '。', '”', '，', '\n', ' ', '！', '）', 'a', '会见', '😀', '\ud83d')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      let last = 0
      let kept = ''
      for (const { start, end } of findSentences(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(text.slice(last, start).trim()).toBe('')
        kept += text.slice(start, end)
        last = end
      }
      expect(kept.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
    }),
    { numRuns: 500 },
  )
})

test('a long line without a mark is cut, so that none is read at once', () => {
  for (const text of ['会'.repeat(50_000), '会见，'.repeat(20_000)]) {
    const lengths = findSentences(text).map(({ start, end }) => end - start)
    expect(Math.max(...lengths)).toBeLessThan(3_000)
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(text.length)
  }
})
