/**
 * Merging: the statements of one occasion become one meeting with all their evidence.
 *
 * The leading statement (a date written in full, sides named host and guest, most participants) gives what the others
 * do not tell better; attendees are united; every article's own word stays on its STATED_IN.
 */
import type { DateBasis, ExtractedParticipant, MeetingKind } from '../model.js'
import type { MeetingCluster } from './cluster-meetings.js'
import type { Loans } from './lend-bodies.js'
import type { MeetingStatement } from './meeting-statement.js'
import { mergeParticipants, type ParticipationForm, type PersonOf } from './merge-participants.js'
import { compareText } from './person-name.js'

/** A STATED_IN of a meeting, with what its article says of the occasion. */
export interface MeetingEvidence {
  readonly article: string
  readonly start: number
  readonly end: number
  readonly confidence: number
  readonly rule: string
  readonly kind: MeetingKind
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly dateBasis: DateBasis | null
  readonly place: string | null
  /** What other articles on the meeting tell of names in this one (lend-bodies.ts); null for nothing. */
  readonly lends: readonly string[] | null
}

/** A `Meeting` of the graph, with what belongs to it. */
export interface MeetingForm {
  readonly id: string
  readonly kind: MeetingKind
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly datePrecision: string | null
  readonly dateBasis: DateBasis | null
  readonly dateText: string | null
  readonly headline: string | null
  readonly place: string | null
  readonly keys: readonly string[]
  readonly evidence: readonly MeetingEvidence[]
  readonly participations: readonly ParticipationForm[]
}

const BASES: readonly (DateBasis | null)[] = ['explicit', 'resolved', 'published', null]

/** `personOf` tells whom an article means by a name. */
export function mergeMeeting(
  { id, statements }: MeetingCluster,
  personOf: PersonOf,
  loans: Loans = new Map(),
): MeetingForm {
  const ordered = [...statements].sort(compareLead)
  const meetings = ordered.map(({ meeting }) => meeting)
  const bestBasis = Math.min(...meetings.map(({ date }) => BASES.indexOf(date.basis)))
  const dated = meetings.filter(({ date }) => BASES.indexOf(date.basis) === bestBasis)
  const span = mostFrequent(dated.map(({ date }) => `${date.from} ${date.to}`))
  const date = dated.find(({ date }) => `${date.from} ${date.to}` === span)?.date
  return {
    id,
    kind: mostFrequent(meetings.map(({ kind }) => kind)) ?? 'talks',
    startsOn: date?.from ?? null,
    endsOn: date?.to ?? null,
    datePrecision: date?.precision ?? null,
    dateBasis: date?.basis ?? null,
    dateText: date?.text ?? null,
    headline: ordered[0]?.headline ?? null,
    place: mostFrequent(meetings.flatMap(({ place }) => place ?? [])) ?? null,
    keys: [...new Set(statements.flatMap(({ keys }) => keys))].sort(compareText),
    evidence: ordered.flatMap((statement) => toEvidence(statement, loans)),
    participations: mergeParticipants(id, ordered, personOf),
  }
}

function compareLead(a: MeetingStatement, b: MeetingStatement): number {
  const basis = BASES.indexOf(a.meeting.date.basis) - BASES.indexOf(b.meeting.date.basis)
  const sided = Number(hasHost(b.meeting.participants)) - Number(hasHost(a.meeting.participants))
  const more = b.meeting.participants.length - a.meeting.participants.length
  return basis || sided || more || compareText(a.id, b.id)
}

function hasHost(participants: readonly ExtractedParticipant[]): boolean {
  return participants.some(({ side }) => side === 'host' || side === 'guest')
}

function toEvidence({ article, meeting }: MeetingStatement, loans: Loans): MeetingEvidence[] {
  const { kind, date, place, confidence, rule } = meeting
  return [meeting.evidence, ...meeting.furtherEvidence].map(([start, end], index) => {
    const lends = index === 0 ? (loans.get(article) ?? null) : null
    return {
      article,
      start,
      end,
      confidence,
      rule,
      kind,
      startsOn: date.from,
      endsOn: date.to,
      dateBasis: date.basis,
      place,
      lends,
    }
  })
}

/** Of equally frequent values, the first. */
function mostFrequent<Value extends string>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
