/** A scale of days: where a day stands between the first and the last, and the years or months to mark below it. */

export interface TimeScale {
  readonly from: string
  readonly to: string
  /** 0 at the beginning, 100 at the end. `day` may be a year or a month: its beginning, or its end. */
  readonly place: (day: string, edge?: 'start' | 'end') => number
  readonly ticks: readonly { readonly label: string; readonly at: number }[]
}

const DAY = 86_400_000
const MOST_TICKS = 10

/** From the first to the last of `days` (YYYY, YYYY-MM or YYYY-MM-DD), with a little room. Null for none. */
export function createTimeScale(days: readonly string[]): TimeScale | null {
  const times = days.flatMap((day) => [toTime(day, 'start'), toTime(day, 'end')])
  if (times.length === 0) return null
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const room = Math.max((last - first) * 0.03, 15 * DAY)
  const [start, length] = [first - room, last - first + 2 * room]
  const place = (day: string, edge: 'start' | 'end' = 'start') => ((toTime(day, edge) - start) / length) * 100
  return { from: toDay(first), to: toDay(last), place, ticks: toTicks(start, start + length, place) }
}

/** Of years where there are three or more, else of months; every second or fifth where there are many. */
function toTicks(start: number, end: number, place: (day: string) => number) {
  const byYear = end - start > 3 * 365 * DAY
  const [first, last] = [toDay(start), toDay(end)]
  const labels: string[] = []
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year++) {
    if (byYear) labels.push(String(year))
    else for (let month = 1; month <= 12; month++) labels.push(`${year}-${String(month).padStart(2, '0')}`)
  }
  const inside = labels.filter((label) => place(label) >= 0 && place(label) <= 100)
  const step = [1, 2, 3, 5, 10, 20, 25].find((each) => inside.length / each <= MOST_TICKS) ?? 50
  return inside.filter((_, index) => index % step === 0).map((label) => ({ label, at: place(label) }))
}

function toTime(day: string, edge: 'start' | 'end'): number {
  const [year = 0, month, date] = day.split('-').map(Number)
  if (edge === 'start') return Date.UTC(year, (month ?? 1) - 1, date ?? 1)
  if (month === undefined) return Date.UTC(year + 1, 0, 0)
  return date === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, date)
}

function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
