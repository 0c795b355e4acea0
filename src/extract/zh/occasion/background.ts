/**
 * Background: occasions whose day lies after the article's, or long before it, are plans and history, not its news.
 */
import type { Occasion, Story } from './story.js'

const DAY = 24 * 60 * 60 * 1000
/** Days after which an occasion is history, where the article tells of a later one. */
const LONG_AGO = 60
/** Days after which it is history, whatever else the article tells. */
const YEAR = 366

/** Whether the article only mentions the occasion: it is to come, or was long before others that it tells of. */
export function isBackground({ publishedOn }: Story, { date }: Occasion, all: readonly Occasion[]): boolean {
  const [from, to] = [date?.from, date?.to]
  if (publishedOn === null || from == null || to == null) return false
  if (from > publishedOn) return true
  const age = daysBetween(to, publishedOn)
  if (age > YEAR) return true
  if (age <= LONG_AGO) return false
  return all.some((other) => other.date?.from != null && daysBetween(to, other.date.from) > LONG_AGO)
}

function daysBetween(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / DAY
}
