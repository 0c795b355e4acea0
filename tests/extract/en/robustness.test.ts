import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSentences } from '../../../src/extract/en/token.js'
import { findFaults } from '../../record-faults.mjs'
import { extract, toArticle } from './article.js'

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
  ' counterpart, ',
  'SECRETARY COLE: ',
  'the two leaders ',
  'was joined by ',
  'served as ',
  'Mayor ',
  'visited ',
  'in 1971',
  '\ud83d',
  '\u0000',
  '<b>',
  '\u00a0',
]
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((list) => list.join('')),
)

test('any text gives the same record twice, without a fault', () => {
  fc.assert(
    fc.property(texts, fc.option(texts, { nil: null }), (text, title) => {
      const record = extract(text, { title })
      expect(findFaults(toArticle(text, { title }), record)).toEqual([])
      expect(record.people.every((p) => p.mentions.length > 0)).toBe(true)
      expect(record.meetings.every((m) => m.participants.length > 1)).toBe(true)
      expect(extract(text, { title })).toEqual(record)
    }),
    { numRuns: 300 },
  )
})

test('an article cut behind any of its sentences, or before it, has a record without a fault', () => {
  for (const file of readdirSync('tests/extract/en/articles')) {
    const text = readFileSync(`tests/extract/en/articles/${file}`, 'utf8')
    for (const { start, end } of readSentences(text)) {
      for (const part of [text.slice(0, end), text.slice(start), text.slice(0, Math.floor((start + end) / 2))])
        expect(findFaults(toArticle(part), extract(part))).toEqual([])
    }
  }
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
  'the two leaders, both ministers, they met and ',
  'He was joined by his Kenyan counterpart, ',
  'Present at the meeting were Amina Okello, dean of ',
  'SECRETARY COLE: Hello.\n',
  'Brookfield ',
  'served as dean of the School of Law at ',
  '“ ( ’s ',
])(
  'time grows with the length, not with its square: %s',
  (piece) => {
    const time = (count: number) => {
      const text = piece.repeat(count)
      const runs = [1, 2, 3].map(() => {
        const before = process.cpuUsage()
        extract(text)
        const { user, system } = process.cpuUsage(before)
        return (user + system) / 1000
      })
      return Math.min(...runs)
    }
    // Four times the text: four times the processor's time if linear, sixteen times if not.
    const [short, long] = [time(1_500), time(6_000)]
    expect(long).toBeLessThan(short * 9 + 150)
  },
  20_000,
)
