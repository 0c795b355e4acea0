/**
 * Calendar days: completes a month and day, or a bare day, from the day of publication. Days are YYYY-MM-DD.
 */
import type { FoundDate } from './date.js'

/** The latest year in which the day is not more than a month after publication. */
export function yearOf(month: number, day: number, publishedOn: string | null): number | null {
  if (publishedOn === null) return null
  const year = Number(publishedOn.slice(0, 4))
  const on = toDay(year, month, day)
  return on !== null && on > addDays(publishedOn, 31) ? year - 1 : year
}

/** 20日: of the month of publication, or of the month before where that day had not come. */
export function bareDay(day: number, publishedOn: string | null, last: FoundDate | null): string | null {
  if (publishedOn === null) {
    return last?.from == null ? null : toDay(Number(last.from.slice(0, 4)), Number(last.from.slice(5, 7)), day)
  }
  const [year, month] = [Number(publishedOn.slice(0, 4)), Number(publishedOn.slice(5, 7))]
  const on = toDay(year, month, day)
  if (on !== null && on <= addDays(publishedOn, 7)) return on
  return month === 1 ? toDay(year - 1, 12, day) : toDay(year, month - 1, day)
}

/** YYYY-MM-DD, or null where the calendar has no such day. */
export function toDay(year: number | null, month: number, day: number): string | null {
  if (year === null || month < 1 || month > 12 || day < 1 || day > 31) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1) return null
  return date.toISOString().slice(0, 10)
}

/** The day `count` days after `day`, both YYYY-MM-DD; before it where `count` is negative. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}

/** 0 for Monday to 6 for Sunday; `day` is YYYY-MM-DD. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
}
