/** Time: the scale of a timeline, and the periods by which meetings are counted. */
import { describe, expect, test } from 'vitest'
import { countPeriods } from '../../src/web/explorer/profile/periods.js'
import { createTimeScale } from '../../src/web/explorer/profile/time-scale.js'

describe('the scale', () => {
  test('of no day is none', () => {
    expect(createTimeScale([])).toBeNull()
  })

  test('goes from the first to the last, whatever their precision', () => {
    const scale = createTimeScale(['2021', '2023-05'])
    expect(scale).toMatchObject({ from: '2021-01-01', to: '2023-05-31' })
    expect(scale?.place('2021')).toBeGreaterThan(0)
    expect(scale?.place('2023-05', 'end')).toBeLessThan(100)
    expect(scale?.place('2022')).toBeLessThan(scale?.place('2022', 'end') ?? 0)
  })

  test.each([
    { days: ['2023-05-20'], marked: /^2023-0[56]$/ },
    { days: ['2022-11', '2023-05-20'], marked: /^202[23]-\d\d$/ },
    { days: ['2010', '2023'], marked: /^20[012]\d$/ },
    { days: ['1950', '2023'], marked: /^(?:19|20)\d\d$/ },
  ])('$days is marked by years or months, at most ten times', ({ days, marked }) => {
    const ticks = createTimeScale(days)?.ticks ?? []
    expect(ticks.length).toBeGreaterThan(0)
    expect(ticks.length).toBeLessThanOrEqual(10)
    expect(ticks.filter(({ label, at }) => !marked.test(label) || at < 0 || at > 100)).toEqual([])
  })
})

describe('periods', () => {
  test.each([
    { why: 'no day', days: [], periods: [] },
    {
      why: 'months, empty ones too',
      days: ['2023-05-20', '2023-05-21', '2023-07-01'],
      periods: [
        { period: '2023-05', number: 2 },
        { period: '2023-06', number: 0 },
        { period: '2023-07', number: 1 },
      ],
    },
    {
      why: 'years where there are many months',
      days: ['2018-12-31', '2023-01-01'],
      periods: ['2018', '2019', '2020', '2021', '2022', '2023'].map((period) => ({
        period,
        number: period === '2018' || period === '2023' ? 1 : 0,
      })),
    },
  ])('$why', ({ days, periods }) => {
    expect(countPeriods(days)).toEqual(periods)
  })
})
