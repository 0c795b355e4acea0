/** Tenures at a day: attested, inferred, or not known to have held. */
import { describe, expect, test } from 'vitest'
import type { TenureRow } from '../../src/store/read/read-rows.js'
import { findCertainty, selectTenures } from '../../src/web/resolvers/tenure.js'

const tenure: TenureRow = {
  id: 'tenure_1',
  status: 'current',
  firstAttestedOn: '2022-03-01',
  lastAttestedOn: '2023-09-30',
  sinceOn: null,
  untilOn: null,
  boundedOn: null,
  person: { id: 'person_1', name: '林知远', names: ['林知远'], pinyin: 'lin zhi yuan' },
  post: { id: 'post_1', title: '校长', organization: null },
  evidence: [],
}

describe('findCertainty', () => {
  test.each([
    { why: 'the first attested day', at: '2022-03-01', expected: 'attested' },
    { why: 'between attestations', at: '2022-12-31', expected: 'attested' },
    { why: 'the last attested day', at: '2023-09-30', expected: 'attested' },
    { why: 'a year after', at: '2024-09-30', expected: 'inferred' },
    { why: 'more than a year after', at: '2024-10-02', expected: 'unknown' },
    { why: 'half a year before', at: '2021-09-01', expected: 'inferred' },
    { why: 'long before', at: '2019-01-01', expected: 'unknown' },
    { why: 'before the text says it began', at: '2022-02-28', since: '2022-03', expected: null },
    { why: 'after the text says it began, before any article', at: '2021-06-01', since: '2021', expected: 'attested' },
    { why: 'in the year in which it ended', at: '2024-12-31', until: '2024', expected: 'attested' },
    { why: 'after the month in which it ended', at: '2023-12-01', until: '2023-11', expected: null },
    { why: 'when articles call it former', at: '2022-12-31', status: 'former' as const, expected: null },
    {
      why: 'former, in the years that a text gives',
      at: '2020-05-05',
      status: 'former' as const,
      since: '2018',
      until: '2021',
      expected: 'attested',
    },
    { why: 'nothing dated', at: '2022-12-31', undated: true, expected: 'unknown' },
    { why: 'after a successor is attested', at: '2024-03-02', bounded: '2024-03-01', expected: null },
    { why: 'before a successor is attested', at: '2024-02-28', bounded: '2024-03-01', expected: 'inferred' },
  ])('$why: $expected', ({ at, since, until, status, undated, bounded, expected }) => {
    const days = undated ? { firstAttestedOn: null, lastAttestedOn: null } : {}
    const asked: TenureRow = {
      ...tenure,
      ...days,
      sinceOn: since ?? null,
      untilOn: until ?? null,
      boundedOn: bounded ?? null,
      status: status ?? 'current',
    }
    expect(findCertainty(asked, at)).toBe(expected)
  })

  test('without a day every tenure is given, without certainty', () => {
    expect(selectTenures([tenure], undefined)).toEqual([{ ...tenure, certainty: null }])
    expect(selectTenures([tenure], '1999-01-01')).toEqual([])
    expect(selectTenures([tenure], '1999-01-01', true)).toEqual([{ ...tenure, certainty: 'unknown' }])
  })
})
