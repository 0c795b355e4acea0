/**
 * Dates: 2023年5月20日, 5月20日至21日, 20日, 今天, 当日; resolved against the publication day.
 *
 * Input: the folded text of the article; output: every date expression in order, with inclusive days. A date without a
 * year takes the latest year that is not after publication; a bare day the month of publication.
 */
import type { DateBasis, DatePrecision, MeetingDate } from '../../../model.js'
import { addDays, bareDay, toDay, yearOf } from './calendar-day.js'

export interface FoundDate extends MeetingDate {
  readonly start: number
  readonly end: number
  /** 近日, 日前: a date is meant and not told. */
  readonly vague: boolean
}

const EXPRESSION = new RegExp(
  [
    String.raw`(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日?(?:至|到|—|-|－|、|和)(?:(\d{1,2})月)?(\d{1,2})日`,
    String.raw`(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日`,
    String.raw`(?<![\d月年.第])(\d{1,2})日?(?:至|到|—|-|－)(\d{1,2})日(?![报元均增])`,
    String.raw`(?<![\d月年.第])(\d{1,2})日(?![报元均增本])`,
    '(今天|今日|昨天|昨日|前天|前日|当天|当日|同日|同一天|近日|日前|近期|不久前|前不久|上周|本周)',
    String.raw`(?:(\d{4})年)(\d{1,2})月(?!\d)`,
  ].join('|'),
  'gu',
)

/** Every date expression of `text`. `publishedOn` is YYYY-MM-DD or null. */
export function findDates(text: string, publishedOn: string | null): FoundDate[] {
  const dates: FoundDate[] = []
  let last: FoundDate | null = null
  for (const match of text.matchAll(EXPRESSION)) {
    const date = toDate(match, publishedOn, last)
    if (date === null) continue
    dates.push(date)
    if (date.from !== null && !date.vague) last = date
  }
  return dates
}

function toDate(match: RegExpMatchArray, publishedOn: string | null, last: FoundDate | null): FoundDate | null {
  const [text, ...groups] = match
  const number = (index: number): number | null => (groups[index] === undefined ? null : Number(groups[index]))
  const at = { start: match.index ?? 0, end: (match.index ?? 0) + text.length, text }
  const [, month, day, endMonth, endDay] = [0, 1, 2, 3, 4].map(number)
  if (month != null && day != null && endDay != null) {
    const year = number(0) ?? yearOf(month, day, publishedOn)
    const from = toDay(year, month, day)
    const to = toDay(year, endMonth ?? month, endDay)
    return from && to ? found(at, from, to, 'range', number(0) === null ? 'resolved' : 'explicit') : null
  }
  const [year2, month2, day2] = [5, 6, 7].map(number)
  if (month2 != null && day2 != null) {
    const from = toDay(year2 ?? yearOf(month2, day2, publishedOn), month2, day2)
    return from ? found(at, from, from, 'day', year2 === null ? 'resolved' : 'explicit') : null
  }
  const [fromDay, toDayNumber, onlyDay] = [8, 9, 10].map(number)
  if (fromDay != null && toDayNumber != null) {
    const to = bareDay(toDayNumber, publishedOn, last)
    const from = to && toDay(Number(to.slice(0, 4)), Number(to.slice(5, 7)), fromDay)
    return from && to && from <= to ? found(at, from, to, 'range', 'resolved') : null
  }
  if (onlyDay != null) {
    const on = bareDay(onlyDay, publishedOn, last)
    return on ? found(at, on, on, 'day', 'resolved') : null
  }
  if (groups[11] !== undefined) return toRelative(groups[11], at, publishedOn, last)
  const [year3, month3] = [12, 13].map(number)
  if (year3 != null && month3 != null && month3 >= 1 && month3 <= 12) {
    const from = toDay(year3, month3, 1)
    const to = toDay(year3, month3, new Date(Date.UTC(year3, month3, 0)).getUTCDate())
    return from && to ? { ...found(at, from, to, 'month', 'explicit') } : null
  }
  return null
}

function found(
  at: { start: number; end: number; text: string },
  from: string,
  to: string,
  precision: DatePrecision,
  basis: DateBasis,
): FoundDate {
  return { ...at, from, to, precision: from === to ? 'day' : precision, basis, vague: false }
}

function toRelative(
  word: string,
  at: { start: number; end: number; text: string },
  publishedOn: string | null,
  last: FoundDate | null,
): FoundDate | null {
  const shift = { 今天: 0, 今日: 0, 昨天: -1, 昨日: -1, 前天: -2, 前日: -2 }[word]
  if (shift !== undefined) {
    if (publishedOn === null) return null
    const on = addDays(publishedOn, shift)
    return found(at, on, on, 'day', 'resolved')
  }
  if (/^(当|同)/u.test(word)) {
    if (last?.from == null) return null
    return found(at, last.from, last.from, 'day', 'resolved')
  }
  return { ...at, from: null, to: null, precision: null, basis: null, vague: true }
}
