import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../src/extract/zh/date/calendar-day.js'
import { findDates } from '../../../src/extract/zh/date/date.js'
import { PUBLISHED_ON, table } from './article.js'

/** `2024-05-07`, `2024-05-07..2024-05-09`, or `?` where a date is meant and not told. */
function daysIn(text: string, publishedOn: string | null = PUBLISHED_ON): string[] {
  return findDates(text, publishedOn).map(({ start, end, text: written, from, to, precision, basis }) => {
    expect(text.slice(start, end)).toBe(written)
    if (from === null) return '?'
    return `${from === to ? from : `${from}..${to}`} ${precision} ${basis}`
  })
}

table(
  'days against a publication on 2024-05-14',
  [
    { why: 'a full date', text: '2023年5月20日下午', days: ['2023-05-20 day explicit'] },
    { why: 'a day without a year', text: '5月7日下午', days: ['2024-05-07 day resolved'] },
    { why: 'December before a publication in May', text: '12月28日，', days: ['2023-12-28 day resolved'] },
    { why: 'a day only', text: '13日上午', days: ['2024-05-13 day resolved'] },
    { why: 'a day only that has not come in this month', text: '28日上午', days: ['2024-04-28 day resolved'] },
    { why: 'today', text: '今天上午', days: ['2024-05-14 day resolved'] },
    { why: 'yesterday', text: '昨日下午', days: ['2024-05-13 day resolved'] },
    { why: 'the day before yesterday', text: '前天', days: ['2024-05-12 day resolved'] },
    { why: 'the same day', text: '5月7日到访。当天下午', days: ['2024-05-07 day resolved', '2024-05-07 day resolved'] },
    {
      why: 'the same day, of a range its first',
      text: '5月7日至9日，同日',
      days: ['2024-05-07..2024-05-09 range resolved', '2024-05-07 day resolved'],
    },
    { why: 'a range of days', text: '5月11日至13日', days: ['2024-05-11..2024-05-13 range resolved'] },
    { why: 'a range over two months', text: '4月29日至5月2日', days: ['2024-04-29..2024-05-02 range resolved'] },
    { why: 'a range of a full date', text: '2023年11月14日至17日', days: ['2023-11-14..2023-11-17 range explicit'] },
    { why: 'a range of bare days', text: '11日至13日', days: ['2024-05-11..2024-05-13 range resolved'] },
    { why: 'a range with a dash', text: '5月11—13日', days: ['2024-05-11..2024-05-13 range resolved'] },
    { why: 'two days joined by a list mark', text: '5月11日、12日', days: ['2024-05-11..2024-05-12 range resolved'] },
    { why: 'a month', text: '2023年12月，', days: ['2023-12-01..2023-12-31 month explicit'] },
    { why: 'a dateline', text: '新华社北京5月12日电（记者', days: ['2024-05-12 day resolved'] },
    {
      why: 'a full date over the turn of the year',
      text: '2023年12月30日至2024年1月2日',
      days: ['2023-12-30..2024-01-02 range explicit'],
    },
    {
      why: 'today with its day in brackets',
      text: '今天（5月14日）',
      days: ['2024-05-14 day resolved', '2024-05-14 day resolved'],
    },
    { why: 'a vague day', text: '近日，', days: ['?'] },
    { why: 'another vague day', text: '日前在京', days: ['?'] },
    { why: 'a weekday of this week', text: '本周一下午', days: ['2024-05-13 day resolved'] },
    { why: 'a weekday, the last one', text: '周五下午', days: ['2024-05-10 day resolved'] },
    { why: 'a weekday, today', text: '星期二，', days: ['2024-05-14 day resolved'] },
    { why: 'a weekday of the week before', text: '上周三在京', days: ['2024-05-08 day resolved'] },
    { why: 'Sunday', text: '上周日晚', days: ['2024-05-12 day resolved'] },
    { why: 'a day of last year', text: '去年3月5日，', days: ['2023-03-05 day resolved'] },
    { why: 'a day of this year', text: '今年3月5日，', days: ['2024-03-05 day resolved'] },
    { why: 'a year in Chinese numerals', text: '二〇二三年十二月二十一日', days: ['2023-12-21 day explicit'] },
    { why: 'a day with hyphens', text: '2024-05-07 10:20', days: ['2024-05-07 day explicit'] },
    { why: 'a day with full stops', text: '时间：2024.5.7', days: ['2024-05-07 day explicit'] },
    { why: 'last year', text: '去年10月，', days: ['2023-10-01..2023-10-31 month resolved'] },
    { why: 'a day in Chinese numerals', text: '五月七日', days: ['2024-05-07 day resolved'] },
  ],
  ({ text, days }) => expect(daysIn(text)).toEqual(days),
)

table(
  'what looks like a day and is none',
  [
    { why: 'a day of a calendar that lacks it', text: '2024年2月30日', days: [] },
    { why: 'a month that no year has', text: '13月5日', days: [] },
    { why: 'a newspaper', text: '21日报', days: [] },
    { why: 'a number of days', text: '为期3天', days: [] },
    { why: 'a number', text: '1.5日', days: [] },
    { why: 'a meeting that is numbered', text: '第20日', days: [] },
    { why: 'a year', text: '2023年以来', days: [] },
    { why: 'a month without a year', text: '5月以来', days: [] },
    { why: 'the same day as no other', text: '当天下午', days: [] },
    { why: 'every week', text: '每周一上午开放', days: [] },
    { why: 'hours of a week', text: '周一至周五开放', days: [] },
    { why: 'a name that begins like a weekday', text: '周一鸣到访', days: [] },
    { why: 'a version', text: '版本2024.5.7.1', days: [] },
    { why: 'a festival', text: '三月三民歌节', days: [] },
    { why: 'a share of a day', text: '会谈持续2小时', days: [] },
  ],
  ({ text, days }) => expect(daysIn(text)).toEqual(days),
)

describe('without a publication date', () => {
  test.each([
    { text: '2023年5月20日，', days: ['2023-05-20 day explicit'] },
    { text: '2023年5月20日到访，21日会谈', days: ['2023-05-20 day explicit', '2023-05-21 day resolved'] },
    { text: '5月20日，', days: [] },
    { text: '20日，', days: [] },
    { text: '今天，', days: [] },
  ])('$text', ({ text, days }) => expect(daysIn(text, null)).toEqual(days))
})

const day = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2060-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('a full date is read as it is written, whenever the article was published', () => {
  fc.assert(
    fc.property(day, fc.option(day, { nil: null }), (on, publishedOn) => {
      const [year, month, date] = on.split('-').map(Number)
      expect(daysIn(`${year}年${month}月${date}日`, publishedOn)).toEqual([`${on} day explicit`])
    }),
  )
})

test('no date ends before it begins, and spans never overlap', () => {
  const piece = fc.constantFrom(
    '2024年',
    '5月',
    '12月',
    '31日',
    '7',
    '30',
    '日',
    '至',
    '、',
    '—',
    '今天',
    '当天',
    '近日',
    '，',
    '13月',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.option(day, { nil: null }), (pieces, publishedOn) => {
      let last = 0
      for (const { start, end, from, to } of findDates(pieces.join(''), publishedOn)) {
        expect(start).toBeGreaterThanOrEqual(last)
        last = end
        if (from !== null && to !== null) expect(from <= to, `${from} to ${to}`).toBe(true)
        expect(from === null).toBe(to === null)
      }
    }),
    { numRuns: 500 },
  )
})

test('days are counted over the ends of months and years', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
  expect(addDays('2023-12-31', 1)).toBe('2024-01-01')
  expect(addDays('2024-01-01', -1)).toBe('2023-12-31')
})
