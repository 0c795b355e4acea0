/** Dates as a page shows them: as exactly as they are known. */
import type { MeetingDate } from '../graphql/answers.js'
import type { Text } from '../text.js'

export function showDate({ from, to, precision }: MeetingDate, text: Text): string {
  if (from === null) return text.encounter.undated
  if (precision === 'YEAR') return from.slice(0, 4)
  if (precision === 'MONTH') return from.slice(0, 7)
  return to === null || to === from ? from : `${from} – ${shorten(to, from)}`
}

/** Without the year, or the year and the month, that both have. */
function shorten(to: string, from: string): string {
  if (to.slice(0, 7) === from.slice(0, 7)) return to.slice(8)
  return to.slice(0, 4) === from.slice(0, 4) ? to.slice(5) : to
}
