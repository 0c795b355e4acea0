/** iCalendar (RFC 5545): meetings with their days, for calendars. Meetings without a day are left out. */
import type { Ask, Filter } from './ask.js'
import { type ExportedMeeting, readMeetings, toPartyText, toSummary } from './encounter.js'

/** Octets of a line without its end. */
const LONGEST_LINE = 75
const DAY = 86_400_000

export async function* writeCalendar(ask: Ask, filter: Filter): AsyncGenerator<string> {
  yield toLines(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//huiwu//huiwu//EN', 'CALSCALE:GREGORIAN'])
  for await (const meeting of readMeetings(ask, filter)) yield toEvent(meeting)
  yield toLines(['END:VCALENDAR'])
}

function toEvent({ id, kind, headline, date, place, participations, evidence }: ExportedMeeting): string {
  const { from, to } = date
  // What is told to a month or a year only would fill a calendar with days on which nothing was.
  if (from === null || to === null || !/^(?:DAY|RANGE)$/.test(date.precision ?? '')) return ''
  const [first] = evidence
  const description = [...participations.map(toPartyText), ...evidence.map(({ quote }) => `“${quote}”`)].join('\n')
  return toLines([
    'BEGIN:VEVENT',
    `UID:${id}@huiwu`,
    // The day itself, since equal graphs must give equal calendars.
    `DTSTAMP:${compact(from)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(from)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(to))}`,
    `SUMMARY:${escapeText(toSummary(headline, participations))}`,
    `CATEGORIES:${kind}`,
    ...(place === null ? [] : [`LOCATION:${escapeText(place.name)}`]),
    `DESCRIPTION:${escapeText(description)}`,
    ...(first?.article.url == null ? [] : [`URL:${first.article.url.replace(/\s/g, '')}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ])
}

/** The end of an event of whole days is the day after its last. */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10)
}

function compact(day: string): string {
  return day.replaceAll('-', '')
}

function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ')
}

/** Folded: a longer line goes on in the next, after a space. Characters are not cut. */
function toLines(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

function fold(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > LONGEST_LINE) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}
