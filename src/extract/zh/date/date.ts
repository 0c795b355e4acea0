/**
 * Dates: 2023年5月20日, 5月20日至21日, 20日, 今天, 本周一, 当日; resolved against the publication day.
 *
 * Input: the folded text of the article; output: every date expression in order, with inclusive days. A date without a
 * year takes the latest year that is not after publication; a bare day the month of publication.
 */
import type { DateBasis, DatePrecision, MeetingDate } from '../../../model.js'
import { addDays, bareDay, toDay, weekdayOf, yearOf } from './calendar-day.js'
import type { MonthDay, Told } from './day-expression.js'
import { EXPRESSION, readExpression } from './day-expression.js'

export interface FoundDate extends MeetingDate {
  readonly start: number
  readonly end: number
  /** 近日, 日前: a date is meant and not told. */
  readonly vague: boolean
}

/** Every date expression of `text`. `publishedOn` is YYYY-MM-DD or null. */
export function findDates(text: string, publishedOn: string | null): FoundDate[] {
  const dates: FoundDate[] = []
  let last: FoundDate | null = null
  for (const { 0: written, index } of text.matchAll(EXPRESSION)) {
    const told = readExpression(written)
    const days = told === null ? null : resolve(told, publishedOn, last)
    if (days === null) continue
    const date: FoundDate = { start: index, end: index + written.length, text: written, ...days }
    dates.push(date)
    if (date.from !== null && !date.vague) last = date
  }
  return dates
}

type Days = Omit<FoundDate, 'start' | 'end' | 'text'>

/** The days that the words mean; null where the calendar has no such day, or nothing tells which it is. */
function resolve(told: Told, publishedOn: string | null, last: FoundDate | null): Days | null {
  switch (told.kind) {
    case 'days':
      return resolveDays(told.from, told.to, publishedOn)
    case 'bare': {
      const to = bareDay(told.day, publishedOn, last)
      const from = told.from === null ? to : to && toDay(Number(to.slice(0, 4)), Number(to.slice(5, 7)), told.from)
      return found(from, to, 'range', 'resolved')
    }
    case 'month': {
      const year = told.year ?? yearBack(told.yearsBack, publishedOn)
      if (year === null || told.month < 1 || told.month > 12) return null
      const days = new Date(Date.UTC(year, told.month, 0)).getUTCDate()
      const basis = told.year === null ? 'resolved' : 'explicit'
      return found(toDay(year, told.month, 1), toDay(year, told.month, days), 'month', basis)
    }
    case 'back': {
      const on = publishedOn === null ? null : addDays(publishedOn, -told.days)
      return found(on, on, 'day', 'resolved')
    }
    case 'weekday': {
      const on = publishedOn === null ? null : resolveWeekday(told.weekday, told.weeksBack, publishedOn)
      return found(on, on, 'day', 'resolved')
    }
    case 'same':
      return found(last?.from ?? null, last?.from ?? null, 'day', 'resolved')
    case 'vague':
      return { from: null, to: null, precision: null, basis: null, vague: true }
  }
}

function resolveDays(from: MonthDay, to: MonthDay | null, publishedOn: string | null): Days | null {
  const basis = from.year === null ? 'resolved' : 'explicit'
  const back = from.yearsBack === null ? null : yearBack(from.yearsBack, publishedOn)
  const year = from.year ?? back ?? yearOf(from.month, from.day, publishedOn)
  const first = toDay(year, from.month, from.day)
  return found(first, to === null ? first : toDay(to.year ?? year, to.month, to.day), 'range', basis)
}

function yearBack(years: number, publishedOn: string | null): number | null {
  return publishedOn === null ? null : Number(publishedOn.slice(0, 4)) - years
}

/** 本周一 and 上周一 of the weeks from Monday on; 周一 the last one that is not after publication. */
function resolveWeekday(weekday: number, weeksBack: number | null, publishedOn: string): string {
  const today = weekdayOf(publishedOn)
  if (weeksBack !== null) return addDays(publishedOn, weekday - today - 7 * weeksBack)
  return addDays(publishedOn, weekday <= today ? weekday - today : weekday - today - 7)
}

function found(from: string | null, to: string | null, precision: DatePrecision, basis: DateBasis): Days | null {
  if (from === null || to === null || from > to) return null
  return { from, to, precision: from === to ? 'day' : precision, basis, vague: false }
}
