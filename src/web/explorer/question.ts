/**
 * A question: who met whom, representing which body, when, where, in what kind of meeting.
 *
 * It stands in the address under the names of the API's EncounterFilter, so that an address can be read, shared and
 * embedded. Days may be given as a year or a month.
 */
export const MEETING_KINDS = ['TALKS', 'CALL', 'VISIT', 'SIGNING', 'CEREMONY', 'CONFERENCE'] as const
export type MeetingKind = (typeof MEETING_KINDS)[number]

export interface Question {
  /** Names or ids; '' where left open. */
  readonly person: string
  readonly with: string
  readonly organization: string
  readonly withOrganization: string
  /** YYYY, YYYY-MM or YYYY-MM-DD; '' where left open. */
  readonly from: string
  readonly to: string
  /** Empty: any. */
  readonly kinds: readonly MeetingKind[]
  readonly place: string
  readonly includeUnits: boolean
}

/** The fields that hold one text. */
export const TEXT_FIELDS = ['person', 'with', 'organization', 'withOrganization', 'from', 'to', 'place'] as const
export type TextField = (typeof TEXT_FIELDS)[number]

export const EMPTY: Question = {
  person: '',
  with: '',
  organization: '',
  withOrganization: '',
  from: '',
  to: '',
  kinds: [],
  place: '',
  includeUnits: false,
}

const DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/

/** What a filter of the API takes; only what is asked for. */
export type Filter = Readonly<Record<string, string | boolean | readonly string[]>>

/** Unknown parameters are left aside. */
export function readQuestion(query: Readonly<Record<string, string | undefined>>): Question {
  const texts = Object.fromEntries(TEXT_FIELDS.map((field) => [field, (query[field] ?? '').trim().slice(0, 200)]))
  const kinds = (query.kinds ?? '').toUpperCase().split(',')
  return {
    ...EMPTY,
    ...texts,
    kinds: MEETING_KINDS.filter((kind) => kinds.includes(kind)),
    includeUnits: query.includeUnits === 'true',
  }
}

/** `person=…&with=…`, in one fixed order, without what is left open; '' for the empty question. */
export function toQuery(question: Question): string {
  const query = new URLSearchParams()
  for (const field of TEXT_FIELDS) if (question[field] !== '') query.set(field, question[field])
  if (question.kinds.length > 0) query.set('kinds', question.kinds.join(',').toLowerCase())
  if (question.includeUnits) query.set('includeUnits', 'true')
  return query.toString().replaceAll('%2C', ',')
}

export function isEmpty(question: Question): boolean {
  return toQuery(question) === ''
}

export function isDay(text: string): boolean {
  const day = toFirstDay(text)
  return DAY.test(text) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
}

/** Days that are none are left out; the form says so. */
export function toFilter(question: Question): Filter {
  const { kinds, includeUnits, from, to, ...texts } = question
  const named = Object.entries(texts).filter(([, value]) => value !== '')
  return {
    ...Object.fromEntries(named),
    ...(isDay(from) && { from: toFirstDay(from) }),
    ...(isDay(to) && { to: toLastDay(to) }),
    ...(kinds.length > 0 && { kinds }),
    ...(includeUnits && { includeUnits }),
  }
}

function toFirstDay(day: string): string {
  return `${day}-01-01`.slice(0, 10)
}

/** The last day of a year or of a month; a day is its own. */
function toLastDay(day: string): string {
  if (day.length === 4) return `${day}-12-31`
  if (day.length === 10) return day
  const [year, month] = day.split('-').map(Number)
  return new Date(Date.UTC(year ?? 0, month ?? 1, 0)).toISOString().slice(0, 10)
}
