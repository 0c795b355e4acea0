/** Periods: days counted by month, or by year where there are many months. */

const MOST_MONTHS = 40

/** Every period from the first day to the last, those without a meeting too. */
export function countPeriods(days: readonly string[]): { period: string; number: number }[] {
  const sorted = [...days].sort()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return []
  const months = toMonth(last) - toMonth(first) + 1
  const length = months > MOST_MONTHS ? 4 : 7
  const numbers = new Map<string, number>()
  for (const day of days) numbers.set(day.slice(0, length), (numbers.get(day.slice(0, length)) ?? 0) + 1)
  const periods = Array.from({ length: months }, (_, index) => fromMonth(toMonth(first) + index).slice(0, length))
  return [...new Set(periods)].map((period) => ({ period, number: numbers.get(period) ?? 0 }))
}

function toMonth(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

function fromMonth(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
}
