import { describe, expect, test } from 'vitest'
import { readPackageTable, readStateTable } from '../../../src/files.js'
import { describePositions, extract } from './article.js'

describe('the state of a bare title', () => {
  test.each([
    { why: 'in office', text: 'She spoke with Prime Minister Modi.', expected: 'Modi | Prime Minister | India' },
    { why: 'by another title', text: 'She spoke with President Modi.', expected: 'Modi | President | -' },
    {
      why: 'the article says otherwise',
      text: 'She spoke with Prime Minister Modi of Norway.',
      expected: 'Modi | Prime Minister | Norway',
    },
  ])('$why', ({ text, expected }) => {
    expect(describePositions(extract(text))).toEqual([expected])
  })

  test.each([
    { publishedOn: '2020-05-14', expected: 'Merkel | Chancellor | Germany' },
    { publishedOn: '2022-05-14', expected: 'Merkel | Chancellor | Germany' },
    { publishedOn: '2024-05-14', expected: 'Merkel | Chancellor | -' },
    { publishedOn: null, expected: 'Merkel | Chancellor | -' },
  ])('on $publishedOn: $expected', ({ publishedOn, expected }) => {
    expect(describePositions(extract('She spoke with Chancellor Merkel.', { publishedOn }))).toEqual([expected])
  })
})

test('every row of the list names a state and days in order', () => {
  const isos = new Set(readStateTable().map((row) => row.iso))
  const rows = readPackageTable('seeds/lexicon/en/incumbent.tsv', ['surname', 'title', 'iso', 'since', 'until'])
  const faults = rows.filter(
    ({ iso, since, until }) =>
      !isos.has(iso) ||
      !/^\d{4}-\d\d-\d\d$/.test(since) ||
      (until !== '' && !(since < until && /^\d{4}-\d\d-\d\d$/.test(until))),
  )
  expect(faults).toEqual([])
})
