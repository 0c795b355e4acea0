/**
 * Meetings of the record: occasions with participants, the bodies they represent, and the date.
 */
import type { ExtractedMeeting, ExtractedParticipant, MeetingDate, Span } from '../../../model.js'
import type { FoundDate } from '../date/date.js'
import type { Occasion } from '../occasion/story.js'
import { representedBody } from '../party/represented-body.js'
import { bodyOf } from './organizations.js'
import type { Findings } from './record.js'

/** The meeting of an occasion; none where fewer than two take part in what is no conference. */
export function toMeeting(occasion: Occasion, findings: Findings): ExtractedMeeting[] {
  const participants = occasion.attendances.flatMap(({ party, side, role }): ExtractedParticipant[] => {
    const person = findings.people.personOf.get(party)?.name ?? null
    const own = representedBody(party, findings.aliases)
    const body = own ?? bodyOf(party, findings.people, findings.aliases)
    if (person === null && body === null) return []
    return [
      {
        person,
        organization: body?.body.name ?? null,
        bodyBasis: body === null ? null : own !== null || body.title === null ? 'stated' : 'title',
        title: person === null ? null : (body?.title ?? null),
        side,
        role,
        evidence: [party.start, party.end],
      },
    ]
  })
  if (participants.length < 2 && occasion.kind !== 'conference') return []
  return [
    {
      kind: occasion.kind,
      date: toDate(occasion.date, occasion, findings),
      place: occasion.place,
      participants,
      evidence: [occasion.start, occasion.end],
      furtherEvidence: findFurtherEvidence(occasion, findings),
      confidence: 0.85,
      rule: occasion.rule,
    },
  ]
}

/** The other sentences that tell of the occasion: those that tell it again, and those that name who was there. */
function findFurtherEvidence(occasion: Occasion, { sentences }: Findings): Span[] {
  const starts = [...occasion.retold.map(([start]) => start), ...occasion.attendances.map(({ party }) => party.start)]
  const told = sentences.filter(
    ({ start, end }) => start !== occasion.start && starts.some((at) => at >= start && at < end),
  )
  return told.map(({ start, end }) => [start, end])
}

/** The date of the occasion's sentence, else the last one told before it, else the day of publication. */
function toDate(date: FoundDate | null, occasion: Occasion, { article }: Findings): MeetingDate {
  const chosen = date ?? occasion.inheritedDate
  if (chosen) {
    const { from, to, precision, basis, text } = chosen
    return { from, to, precision, basis, text }
  }
  const on = article.publishedOn
  return {
    from: on,
    to: on,
    precision: on === null ? null : 'day',
    basis: on === null ? null : 'published',
    text: null,
  }
}
