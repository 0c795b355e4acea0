import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createTrie, type Trie } from '../../../src/extract/zh/lexicon/trie.js'

const WORDS = ['大学', '大学生', '北京', '北京大学', '学']
const trie = createTrie(WORDS.map((word, value) => [word, value] as const))

/** The words that start at a place of a text, shortest first, read step by step. */
function walk({ begin, step, valueAt }: Trie, text: string, start: number): string[] {
  const found: string[] = []
  let node = start < text.length ? begin(text.charCodeAt(start)) : -1
  for (let end = start + 1; node !== -1; end++) {
    if (valueAt(node) !== -1) found.push(text.slice(start, end))
    node = end < text.length ? step(node, text.charCodeAt(end)) : -1
  }
  return found
}

describe('words that start at a place', () => {
  test.each([
    { why: 'shortest first', text: '北京大学生', start: 0, words: ['北京', '北京大学'] },
    { why: 'from the middle', text: '北京大学生', start: 2, words: ['大学', '大学生'] },
    { why: 'no word', text: '生活', start: 0, words: [] },
    { why: 'only the beginning of a word', text: '北', start: 0, words: [] },
    { why: 'the end of the text', text: '学', start: 1, words: [] },
  ])('$why', ({ text, start, words }) => expect(walk(trie, text, start)).toEqual(words))
})

test('the last value of a key counts', () => {
  expect(
    createTrie([
      ['大学', 1],
      ['大学', 2],
    ]).find('大学', 0, 2),
  ).toBe(2)
})

test('a trie finds what a list of words finds', () => {
  const word = fc.string({ unit: fc.constantFrom('大', '学', '生', 'a', '\ud83d'), minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 20 }),
      fc.string({ unit: fc.constantFrom('大', '学', '生', 'a', '\ud83d'), maxLength: 12 }),
      (words, text) => {
        const built = createTrie(words.map((key, value) => [key, value] as const))
        for (const [value, key] of words.entries()) expect(built.find(key, 0, key.length)).toBe(value)
        for (let start = 0; start < text.length; start++) {
          const expected = words.filter((key) => text.startsWith(key, start)).sort((a, b) => a.length - b.length)
          expect(walk(built, text, start)).toEqual(expected)
        }
      },
    ),
  )
})

test('many words keep their values', () => {
  const keys = Array.from({ length: 70_000 }, (_, i) => `${String.fromCharCode(0x4e00 + (i % 20_000))}${i}`)
  const built = createTrie(keys.map((key, value) => [key, value] as const))
  expect(keys.every((key, value) => built.find(key, 0, key.length) === value)).toBe(true)
})
