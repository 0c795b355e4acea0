import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitLanguages } from '../../src/extract/passage.js'

const CHINESE = '5月13日，东海大学校长林建国会见了来访的客人，双方进行了交流。'
const ENGLISH = 'On May 13, President Lin Jianguo of Donghai University met with guests from abroad.'

test.each([
  { why: 'a paragraph each', text: `${CHINESE}\n${ENGLISH}`, zh: CHINESE, en: ENGLISH },
  { why: 'English first', text: `${ENGLISH}\n\n${CHINESE}`, zh: CHINESE, en: ENGLISH },
  { why: 'sentences of one line', text: `${CHINESE}${ENGLISH}`, zh: CHINESE, en: ENGLISH },
  { why: 'English before Chinese in one line', text: `${ENGLISH}${CHINESE}`, zh: CHINESE, en: ENGLISH },
  {
    why: 'names of the other script within each',
    text: `林建国（Lin Jianguo）会见了客人，双方进行了友好的交流。\nLin Jianguo (林建国) met with guests from many countries abroad.`,
    zh: '林建国（Lin Jianguo）会见了客人，双方进行了友好的交流。',
    en: 'Lin Jianguo (林建国) met with guests from many countries abroad.',
  },
])('$why: each language reads its own passages', ({ text, zh, en }) => {
  const split = splitLanguages(text)
  expect(split?.zh.trim()).toBe(zh)
  expect(split?.en.trim()).toBe(en)
})

test.each([
  { why: 'Chinese alone', text: CHINESE },
  { why: 'English alone', text: ENGLISH },
  { why: 'an English heading', text: `${CHINESE}\nFudan International Summer Session of the School of Law` },
  {
    why: 'an English name and title',
    text: `${CHINESE}\n客人是 Peter Wells, Dean of the Faculty of Arts and Sciences。`,
  },
  { why: 'a Chinese byline', text: `${ENGLISH}\n（记者：王小明）` },
  {
    why: 'Chinese names in brackets',
    text: 'State Councilor Wang Yimin (王一民) met with Lin Jianguo (林建国) on Monday.',
  },
  { why: 'no letters', text: '2024-05-14\n***' },
])('$why: one language suffices', ({ text }) => {
  expect(splitLanguages(text)).toBeNull()
})

test.each([
  { text: `${CHINESE}${CHINESE}${CHINESE}\n${ENGLISH}`, main: 'zh' },
  { text: `${CHINESE}\n${ENGLISH} ${ENGLISH} ${ENGLISH}`, main: 'en' },
])('most text is $main', ({ text, main }) => {
  expect(splitLanguages(text)?.main).toBe(main)
})

test('offsets hold, and every character is read by one language at most', () => {
  const piece = fc.oneof(
    fc.constantFrom(CHINESE, ENGLISH, '\n', ' ', '（王毅）', 'Lin', '。', '. '),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      const split = splitLanguages(text)
      if (split === null) return
      expect([split.zh.length, split.en.length]).toEqual([text.length, text.length])
      for (let i = 0; i < text.length; i++) {
        const read = [split.zh[i], split.en[i]].filter((c) => c !== ' ' && c !== '\n')
        expect(read.length).toBeLessThanOrEqual(1)
        if (read.length === 1) expect(read[0]).toBe(text[i])
      }
    }),
    { numRuns: 300 },
  )
})
