import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span } from '../../../src/model.js'
import { extract } from './article.js'

const PIECES = [
  'Secretary ',
  'Foreign Minister ',
  'Kenyan ',
  'Amina Okello',
  ' met ',
  'with ',
  ', ',
  'and ',
  '. ',
  '\n',
  '(',
  ')',
  '’s ',
  'of ',
  'the ',
  'today',
  'U.S. ',
  'led by ',
  'May 7',
  '“',
  '会见',
  '😀',
]
const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((list) => list.join('')),
)

test('any text gives the same record twice, with every span inside it', () => {
  fc.assert(
    fc.property(texts, fc.option(texts, { nil: null }), (text, title) => {
      const record = extract(text, { title })
      const spans: Span[] = [
        ...record.people.flatMap((p) => p.mentions),
        ...record.organizations.flatMap((o) => o.mentions),
        ...record.positions.map((p) => p.evidence),
        ...record.meetings.flatMap((m) => [m.evidence, ...m.furtherEvidence, ...m.participants.map((p) => p.evidence)]),
      ]
      for (const [start, end] of spans) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
      }
      expect(record.people.every((p) => p.mentions.length > 0)).toBe(true)
      expect(record.meetings.every((m) => m.participants.length > 1)).toBe(true)
      expect(extract(text, { title })).toEqual(record)
    }),
    { numRuns: 300 },
  )
})

test('every name that a record refers to is in it', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const record = extract(text)
      const people = new Set(record.people.map((p) => p.name))
      const bodies = new Set(record.organizations.map((o) => o.name))
      for (const p of [...record.positions, ...record.meetings.flatMap((m) => m.participants)]) {
        if (p.person !== null) expect(people).toContain(p.person)
        if (p.organization !== null) expect(bodies).toContain(p.organization)
      }
    }),
    { numRuns: 200 },
  )
})

test.each([
  'Secretary Amina Okello met with ',
  'A, B and ',
  'Department of State and Ministry of Peace, ',
  'le de la ',
])(
  'time grows with the length, not with its square: %s',
  (piece) => {
    const time = (count: number) => {
      const text = piece.repeat(count)
      const runs = [1, 2, 3].map(() => {
        const start = performance.now()
        extract(text)
        return performance.now() - start
      })
      return Math.min(...runs)
    }
    // Four times the text: four times the time if linear, sixteen times if not.
    const [short, long] = [time(1_500), time(6_000)]
    expect(long).toBeLessThan(short * 9 + 50)
  },
  20_000,
)
