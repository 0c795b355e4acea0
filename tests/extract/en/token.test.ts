import { describe, expect, test } from 'vitest'
import { readSentences } from '../../../src/extract/en/token.js'

describe('readSentences should part a text at the ends of its sentences', () => {
  test.each([
    { why: 'a period with a capital after it', text: 'She met him. He left.', expected: ['She met him.', 'He left.'] },
    { why: 'a new line', text: 'Office of the Mayor\nShe met him', expected: ['Office of the Mayor', 'She met him'] },
    { why: 'a closing quotation mark', text: '“We agree.” They left.', expected: ['“We agree.”', 'They left.'] },
    {
      why: 'D.C. before a new sentence',
      text: 'They met in Washington, D.C. Secretary Cole spoke.',
      expected: ['They met in Washington, D.C.', 'Secretary Cole spoke.'],
    },
    {
      why: 'no break inside U.S. Ambassador',
      text: 'The U.S. Ambassador left.',
      expected: ['The U.S. Ambassador left.'],
    },
    { why: 'no break after an initial', text: 'Sam J. Cole left.', expected: ['Sam J. Cole left.'] },
    { why: 'no break after Dr.', text: 'He saw Dr. Cole today.', expected: ['He saw Dr. Cole today.'] },
    { why: 'no break inside a number', text: 'It cost 3.5 million.', expected: ['It cost 3.5 million.'] },
  ])('$why', ({ text, expected }) => {
    expect(readSentences(text).map((s) => text.slice(s.start, s.end))).toEqual(expected)
  })
})

describe('readSentences should keep together what is one word', () => {
  test.each([
    { text: 'Chung Min-ho', expected: ['Chung', 'Min-ho'] },
    { text: 'Côte d’Ivoire', expected: ['Côte', 'd’Ivoire'] },
    { text: 'Kenya’s offer', expected: ['Kenya', '’s', 'offer'] },
    { text: 'U.S.-Kenya talks', expected: ['U.S.-Kenya', 'talks'] },
    { text: 'ministers’ talks', expected: ['ministers', '’', 'talks'] },
  ])('$text', ({ text, expected }) => {
    expect(readSentences(text)[0]?.tokens.map((t) => t.text)).toEqual(expected)
  })
})

test.each([
  { text: 'SECRETARY COLE: Thank you.', expected: 2 },
  { text: 'MR LUND: Thank you.', expected: 2 },
  { text: 'He said: thank you.', expected: 0 },
])('a speaker is named before a colon, in capitals: $text', ({ text, expected }) => {
  expect(readSentences(text)[0]?.speakerLength).toBe(expected)
})
