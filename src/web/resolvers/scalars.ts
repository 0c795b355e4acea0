/** Scalars and enum values of schema.graphql: how they are written outside and inside. */
import { HuiwuError } from '../../errors.js'
import { DOUBT_KINDS } from '../../link/doubt-kind.js'
import { MEETING_KINDS, ORGANIZATION_KINDS, PARTICIPANT_ROLES } from '../../model.js'

/** A calendar day as text. Refuses days that no calendar has. */
export const CalendarDay = {
  serialize: (value: unknown) => value,
  parseValue: toDay,
  parseLiteral: (node: { kind: string; value?: unknown }) => toDay(node.kind === 'StringValue' ? node.value : null),
}

export const enums = {
  MeetingKind: toEnum(MEETING_KINDS),
  OrganizationKind: toEnum(ORGANIZATION_KINDS),
  ParticipantRole: toEnum(PARTICIPANT_ROLES),
  DatePrecision: toEnum(['day', 'range', 'month', 'year']),
  DateBasis: toEnum(['explicit', 'resolved', 'published']),
  BodyBasis: toEnum(['stated', 'title', 'inferred']),
  TenureStatus: toEnum(['current', 'former', 'acting', 'designate']),
  TenureCertainty: toEnum(['attested', 'inferred', 'unknown']),
  BoundBasis: toEnum(['told', 'attested', 'succeeded']),
  MeetingConflictField: toEnum(['date', 'place']),
  PeriodLength: toEnum(['year', 'month']),
  SpanKind: toEnum(['person', 'organization', 'meeting', 'participation', 'tenure']),
  Language: toEnum(['zh', 'en']),
  NetworkRelation: toEnum(['met', 'attended']),
  NetworkKind: { PERSON: 'people', ORGANIZATION: 'organizations' },
  SearchKind: toEnum(['person', 'organization', 'meeting', 'article']),
  DecisionKind: toEnum(['merge', 'apart', 'split', 'rename', 'same-body', 'reject', 'correct']),
  FactKind: toEnum(['meeting', 'position']),
  DoubtKind: toEnum(DOUBT_KINDS),
  IngestStatus: toEnum(['added', 'unchanged', 'replaced']),
}

/** TALKS outside, talks inside; SAME_BODY and same-body. */
function toEnum(values: readonly string[]): Record<string, string> {
  return Object.fromEntries(values.map((value) => [value.toUpperCase().replaceAll('-', '_'), value]))
}

function toDay(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const day = new Date(`${value}T00:00:00Z`)
    if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)) return value
  }
  throw new HuiwuError('BAD_USER_INPUT', 'Date: expected a calendar day as YYYY-MM-DD.')
}
