/** Lists of words by use: what a rule may ask of them, and what a broken list says. */

import { expect, test } from 'vitest'
import { clauseWords } from '../../../src/extract/zh/lexicon/clause-word.js'
import { nameWords } from '../../../src/extract/zh/lexicon/name-word.js'
import { alternatives, beginning, ending, holding, readUses } from '../../../src/extract/zh/lexicon/word-use.js'

test('a word may have several uses, and none that its list does not give it', () => {
  expect(clauseWords.held.has('举行')).toBe(true)
  expect(clauseWords.gives.has('举行')).toBe(true)
  expect(clauseWords.adverbial.has('举行')).toBe(false)
})

test('a use that no rule asks for is an error that names the word', () => {
  expect(() => readUses('title-word', ['envoy'])).toThrow(
    'seeds/lexicon/zh/title-word.tsv: expected a use of envoy, but got "rank" for "教授".',
  )
})

test('a use without words is an error', () => {
  expect(() => readUses('name-word', [...Object.keys(nameWords), 'nickname'])).toThrow(
    'seeds/lexicon/zh/name-word.tsv: expected words of use nickname, but got none.',
  )
})

const patterns = [
  { why: 'begins with a word', pattern: beginning(['省', '自治区']), yes: '省教育厅', no: '教育厅省' },
  { why: 'ends with a word', pattern: ending(['公司', '集团']), yes: '云川集团', no: '集团总部' },
  { why: 'holds a word', pattern: holding(['大学', '学院']), yes: '东湖大学教务处', no: '教务处' },
  { why: 'a mark is no sign of a pattern', pattern: ending(['.']), yes: 'St.', no: 'St' },
]

test.each(patterns)('$why', ({ pattern, yes, no }) => {
  expect(pattern.test(yes)).toBe(true)
  expect(pattern.test(no)).toBe(false)
})

test('of two words that begin alike the longer one counts', () => {
  expect(alternatives(['学', '学院'])).toBe('学院|学')
  expect(beginning(['学', '学院']).exec('学院办公室')?.[1]).toBe('学院')
})
