/** Tenures: what statements say together, whatever their order; and the body that a tenure lets infer. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AttestedTenure, inferBody } from '../../src/link/represented-body.js'
import { boundTenures, hasSingleHolder } from '../../src/link/successor.js'
import { foldTenure, toPostTitle } from '../../src/link/tenure.js'
import type { TenureStatus } from '../../src/model.js'

function said(
  on: string | null,
  status: TenureStatus = 'current',
  since: string | null = null,
  until: string | null = null,
) {
  return { article: `article of ${on}`, on, status, since, until }
}

describe('statements together', () => {
  test.each([
    {
      why: 'attested from first to last',
      said: [said('2022-03-01'), said('2020-05-01'), said('2021-01-01')],
      first: '2020-05-01',
      last: '2022-03-01',
      status: 'current',
    },
    {
      why: 'a former post is not attested by that',
      said: [said('2020-05-01'), said('2023-01-01', 'former')],
      first: '2020-05-01',
      last: '2020-05-01',
      status: 'former',
    },
    {
      why: 'nor one to come',
      said: [said('2019-12-01', 'designate'), said('2020-05-01')],
      first: '2020-05-01',
      last: '2020-05-01',
      status: 'current',
    },
    {
      why: 'of one day, held before former',
      said: [said('2020-05-01', 'former'), said('2020-05-01')],
      first: '2020-05-01',
      last: '2020-05-01',
      status: 'current',
    },
    { why: 'no day told', said: [said(null)], first: null, last: null, status: 'current' },
  ])('$why', ({ said: statements, first, last, status }) => {
    expect(foldTenure(statements, null)).toMatchObject({ firstAttestedOn: first, lastAttestedOn: last, status })
  })

  test('the earliest start, the latest end, the more precise of two that agree', () => {
    const statements = [
      said('2020-01-01', 'current', '2019', null),
      said('2021-01-01', 'former', '2019-05', '2020'),
      said('2022-01-01', 'former', '2020', '2020-11'),
    ]
    expect(foldTenure(statements, null)).toMatchObject({ sinceOn: '2019-05', untilOn: '2020-11' })
  })

  test('in any order, in any portions', () => {
    const day = fc.constantFrom('2019-01-01', '2019-06-01', '2020-01-01', null)
    const part = fc.constantFrom('2018', '2018-03', '2018-03-01', '2019', null)
    const status = fc.constantFrom<TenureStatus>('current', 'former', 'acting', 'designate')
    const statement = fc.tuple(day, status, part, part).map((parts) => said(...parts))
    fc.assert(
      fc.property(fc.array(statement, { minLength: 2, maxLength: 6 }), fc.nat(), (statements, cut) => {
        const at = 1 + (cut % (statements.length - 1))
        const whole = foldTenure(statements, null)
        expect(foldTenure([...statements].reverse(), null)).toEqual(whole)
        expect(foldTenure(statements.slice(at), foldTenure(statements.slice(0, at), null))).toEqual(whole)
      }),
    )
  })
})

test.each([
  ['FOREIGN MINISTER', 'Foreign Minister'],
  ['acting assistant secretary for european affairs', 'Acting Assistant Secretary for European Affairs'],
  ['Chairman and CEO', 'Chairman and CEO'],
  ['Secretary-general', 'Secretary-General'],
  ['党委书记', '党委书记'],
])('%s is spelt %s', (title, spelt) => expect(toPostTitle(title)).toBe(spelt))

describe('the body inferred', () => {
  function held(organization: string, first: string, last: string, more: Partial<AttestedTenure> = {}): AttestedTenure {
    return {
      organization,
      organizationKey: organization,
      status: 'current',
      firstAttestedOn: first,
      lastAttestedOn: last,
      witnesses: [`${first} first-${organization}`, `${last} last-${organization}`],
      sinceOn: null,
      untilOn: null,
      ...more,
    }
  }
  const ministry = held('教育部', '2016-01-01', '2018-10-01')
  const university = held('北京大学', '2018-11-01', '2024-01-01')

  test.each([
    { why: 'the post of that time', tenures: [ministry, university], day: '2017-05-01', body: '教育部' },
    { why: 'the new post after the change', tenures: [ministry, university], day: '2018-12-01', body: '北京大学' },
    { why: 'the nearer one between two', tenures: [ministry, university], day: '2018-10-28', body: '北京大学' },
    { why: 'up to a year outside', tenures: [university], day: '2024-12-01', body: '北京大学' },
    { why: 'not further', tenures: [university], day: '2026-01-01', body: null },
    {
      why: 'not before a start that is told',
      tenures: [held('北京大学', '2018-11-01', '2024-01-01', { sinceOn: '2018-10' })],
      day: '2018-09-01',
      body: null,
    },
    {
      why: 'not after an end that is told',
      tenures: [held('北京大学', '2018-11-01', '2024-01-01', { untilOn: '2024-02' })],
      day: '2024-03-01',
      body: null,
    },
    {
      why: 'a university before its school',
      tenures: [university, held('北京大学医学部', '2018-11-01', '2024-01-01')],
      day: '2020-01-01',
      body: '北京大学',
    },
    {
      why: 'two bodies at once: none',
      tenures: [university, held('云川省政协', '2018-11-01', '2024-01-01')],
      day: '2020-01-01',
      body: null,
    },
    { why: 'no tenure: none', tenures: [], day: '2020-01-01', body: null },
  ])('$why', ({ tenures, day, body }) => expect(inferBody(tenures, day, new Set())?.organization ?? null).toBe(body))

  test('of two bodies at once, the one of the others on that side', () => {
    const tenures = [university, held('云川省政协', '2018-11-01', '2024-01-01')]
    expect(inferBody(tenures, '2020-01-01', new Set(['云川省政协']))?.organization).toBe('云川省政协')
  })

  test('the witness is the first article of the nearest year', () => {
    expect(inferBody([university], '2023-06-01', new Set())?.articles).toEqual(['last-北京大学'])
    expect(inferBody([university], '2019-06-01', new Set())?.articles).toEqual(['first-北京大学'])
  })
})

describe('successors', () => {
  const held = (
    id: string,
    person: string,
    first: string | null,
    last: string | null,
    untilOn: string | null = null,
  ) => ({
    id,
    person,
    firstAttestedOn: first,
    lastAttestedOn: last,
    untilOn,
  })
  const first = held('first', 'p', '2018-01-01', '2019-06-01')
  const second = held('second', 'q', '2020-02-01', '2021-01-01')
  const third = held('third', 'r', '2022-03-01', '2022-03-01')

  test.each([
    {
      why: 'the next bounds the one before',
      tenures: [third, first, second],
      bounds: { first: '2020-02-01', second: '2022-03-01', third: null },
    },
    {
      why: 'a told end needs no bound',
      tenures: [held('told', 'p', '2018-01-01', '2019-06-01', '2019-12'), second],
      bounds: { told: null },
    },
    {
      why: 'two who overlap bound nobody',
      tenures: [first, held('other', 'q', '2019-01-01', '2019-05-01')],
      bounds: { first: null },
    },
    {
      why: 'one person twice',
      tenures: [first, held('again', 'p', '2020-02-01', '2021-01-01')],
      bounds: { first: null },
    },
    { why: 'no day attested', tenures: [held('undated', 'p', null, null), second], bounds: { undated: null } },
  ])('$why', ({ tenures, bounds }) => {
    const found = Object.fromEntries(boundTenures(tenures))
    expect(found).toMatchObject(bounds)
  })

  test.each([
    ['校长', true],
    ['Prime Minister', true],
    ['副校长', false],
    ['委员', false],
    ['Vice President', false],
  ])('%s has a single holder: %s', (title, single) => expect(hasSingleHolder(title)).toBe(single))
})
