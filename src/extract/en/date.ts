/**
 * Dates: the day a sentence gives for what it reports, against the publication date.
 *
 * chrono reads the words; it is asked only where a cheap look finds the name of a month, a weekday or `today`.
 * Of several dates the one nearest to the verb counts: met today … since the agreement of July 4, 2015.
 */
import { en } from 'chrono-node'
import type { MeetingDate } from '../../model.js'

const DATED =
  /\b(?:today|yesterday|tonight|this (?:morning|afternoon|evening)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\w*\.? \d|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December))/i

type Parsed = ReturnType<typeof en.casual.parse>[number]

/**
 * The date that `sentence` gives nearest to the character `at`; null where it gives none of day precision.
 * `publishedOn` is the day that `today` means; where it is null, only full dates count.
 */
export function findDate(sentence: string, at: number, publishedOn: string | null): MeetingDate | null {
  if (!DATED.test(sentence)) return null
  const reference = publishedOn ?? '2000-01-01'
  const results = en.casual
    .parse(toPlain(sentence), new Date(`${reference}T12:00:00`))
    .filter((r) => givesDay(r, sentence) && (publishedOn !== null || r.start.isCertain('year')))
  results.sort((a, b) => distance(a, at) - distance(b, at))
  const nearest = results[0]
  return nearest === undefined ? null : toDate(nearest, publishedOn)
}

/**
 * With plain dashes, 3 and 4 May as a range, and without what chrono would take for an hour of today: on the morning of
 * May 13, from 3 to 5 May. As long as before.
 */
function toPlain(sentence: string): string {
  const blank = (words: string) => ' '.repeat(words.length)
  return sentence
    .replaceAll('–', '-')
    .replace(/\b(?:morning|afternoon|evening|night) of (?=[A-Z\d])/g, blank)
    .replace(/\b(?:from|between) (?=\d{1,2} (?:to|and|-) \d{1,2} \p{Lu})/giu, blank)
    .replace(/\b(\d{1,2}) and (?=\d{1,2} \p{Lu})/gu, '$1 to  ')
}

/** The publication date where the text gives no day; nothing known where there is none. */
export function toPublishedDate(publishedOn: string | null): MeetingDate {
  if (publishedOn === null) return { from: null, to: null, precision: null, basis: null, text: null }
  return { from: publishedOn, to: publishedOn, precision: 'day', basis: 'published', text: null }
}

/** Days from one day to another; negative where the second is earlier. */
export function countDays(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

function givesDay({ start, text }: Parsed, sentence: string): boolean {
  if (/\b(?:since|until|by|before|ahead)\s$/i.test(sentence.slice(0, sentence.indexOf(text)))) return false
  return start.isCertain('day') || start.isCertain('weekday') || /today|tonight|morning|afternoon|evening/i.test(text)
}

function distance({ index, text }: Parsed, at: number): number {
  return index >= at ? index - at : at - index - text.length
}

function toDate({ start, end, text }: Parsed, publishedOn: string | null): MeetingDate {
  let from = toDay(start)
  let to = end === null || end === undefined ? from : toDay(end)
  const isWeekday = start.isCertain('weekday') && !start.isCertain('day')
  if (isWeekday && publishedOn !== null && from > publishedOn) [from, to] = [addDays(from, -7), addDays(to, -7)]
  const explicit = start.isCertain('year') && start.isCertain('month') && /\d{4}/.test(text)
  return { from, to, precision: from === to ? 'day' : 'range', basis: explicit ? 'explicit' : 'resolved', text }
}

function toDay(parts: Parsed['start']): string {
  const [year, month, day] = [parts.get('year') ?? 0, parts.get('month') ?? 1, parts.get('day') ?? 1]
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10)
}
