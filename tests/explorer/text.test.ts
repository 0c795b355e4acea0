/** The interface's words: both languages say the same things. */
import { expect, test } from 'vitest'
import { readPackageFile } from '../../src/files.js'
import { count, fill } from '../../src/web/explorer/text.js'

type Words = string | { readonly [name: string]: Words }

const [zh, en] = ['zh', 'en'].map((language) =>
  toPhrases(JSON.parse(readPackageFile(`src/web/explorer/text/${language}.json`))),
)

test('Chinese and English have the same phrases, none of them empty', () => {
  expect([...(zh?.keys() ?? [])].sort()).toEqual([...(en?.keys() ?? [])].sort())
  expect([...(zh ?? []), ...(en ?? [])].filter(([, phrase]) => phrase.trim() === '')).toEqual([])
})

test('a phrase has places for the same values in both languages', () => {
  const differing = [...(zh ?? [])].filter(
    ([name, phrase]) => toPlaces(phrase).join() !== toPlaces(en?.get(name) ?? '').join(),
  )
  expect(differing.map(([name]) => name)).toEqual([])
})

test.each([
  { phrase: '{a} of {b}', values: { a: 1, b: 'x' }, filled: '1 of x' },
  { phrase: '{a}{a}', values: { a: '中' }, filled: '中中' },
  { phrase: '{none}', values: {}, filled: '{none}' },
])('$phrase is filled: $filled', ({ phrase, values, filled }) => {
  expect(fill(phrase, values)).toBe(filled)
})

test.each([
  { number: 0, counted: '0 meetings' },
  { number: 1, counted: '1 meeting' },
  { number: 12_345, counted: '12,345 meetings' },
])('$number: $counted', ({ number, counted }) => {
  expect(count({ one: '{count} meeting', other: '{count} meetings' }, number)).toBe(counted)
})

/** `form.when` → 何时. */
function toPhrases(words: Words, path = ''): Map<string, string> {
  if (typeof words === 'string') return new Map([[path.slice(1), words]])
  return new Map(Object.entries(words).flatMap(([name, inner]) => [...toPhrases(inner, `${path}.${name}`)]))
}

function toPlaces(phrase: string): string[] {
  return [...phrase.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()
}
