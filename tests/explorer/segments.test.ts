/** Segments: marks that overlap, cut into pieces that do not. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutSegments } from '../../src/web/explorer/article/segments.js'

test.each([
  { why: 'no marks', marks: [], pieces: [['会见了郝平', []]] },
  {
    why: 'one mark',
    marks: [[3, 5]],
    pieces: [
      ['会见了', []],
      ['郝平', ['3-5']],
    ],
  },
  {
    why: 'one within another',
    marks: [
      [3, 5],
      [0, 5],
    ],
    pieces: [
      ['会见了', ['0-5']],
      ['郝平', ['0-5', '3-5']],
    ],
  },
  {
    why: 'overlapping',
    marks: [
      [0, 3],
      [2, 5],
    ],
    pieces: [
      ['会见', ['0-3']],
      ['了', ['0-3', '2-5']],
      ['郝平', ['2-5']],
    ],
  },
  {
    why: 'outside of the text',
    marks: [
      [3, 9],
      [-1, 2],
      [2, 2],
    ],
    pieces: [['会见了郝平', []]],
  },
])('$why', ({ marks, pieces }) => {
  const given = marks.map(([start = 0, end = 0]) => ({ start, end }))
  const cut = cutSegments('会见了郝平', given)
  expect(cut.map(({ text, marks }) => [text, marks.map(({ start, end }) => `${start}-${end}`)])).toEqual(pieces)
})

test('the pieces give the text again, and every mark covers exactly its own', () => {
  const mark = fc.tuple(fc.nat(40), fc.nat(40)).map(([start, length]) => ({ start, end: start + length }))
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 40 }), fc.array(mark), (text, marks) => {
      const cut = cutSegments(text, marks)
      expect(cut.map((segment) => segment.text).join('')).toBe(text)
      for (const each of marks.filter(({ start, end }) => start < end && end <= text.length)) {
        const covered = cut.filter((segment) => segment.marks.includes(each)).map((segment) => segment.text)
        expect(covered.join('')).toBe(text.slice(each.start, each.end))
      }
    }),
  )
})
