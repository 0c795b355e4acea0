/** Cursors: what goes in comes out, and nothing else is taken for one. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HuiwuError } from '../../src/errors.js'
import { fromCursor, toCursor } from '../../src/web/read/cursor.js'

describe('cursors', () => {
  test('give back what they were made of', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.maxSafeInteger(), (a, b, n) => {
        expect(fromCursor(toCursor([a, b, n]), ['', '', 0])).toEqual([a, b, n])
      }),
    )
  })

  test('none means the beginning', () => {
    expect(fromCursor(null, ['9999', ''])).toEqual(['9999', ''])
    expect(fromCursor(undefined, ['9999', ''])).toEqual(['9999', ''])
  })

  test.each([
    { why: 'no cursor at all', cursor: 'zzz' },
    { why: 'empty', cursor: '' },
    { why: 'of another list, with fewer parts', cursor: toCursor(['2024-01-01']) },
    { why: 'of another list, with other types', cursor: toCursor(['2024-01-01', 5]) },
    { why: 'a number that is none', cursor: Buffer.from('["a", null]').toString('base64url') },
    { why: 'an object', cursor: Buffer.from('{"length":2}').toString('base64url') },
    { why: 'very long', cursor: 'x'.repeat(100_000) },
  ])('are refused in one short line: $why', ({ cursor }) => {
    const read = () => fromCursor(cursor, ['', ''])
    expect(read).toThrow(HuiwuError)
    expect(read).toThrow(/^after: expected a cursor that this list gave, but got ".{0,61}"\.$/u)
  })
})
