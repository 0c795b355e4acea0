/**
 * Meetings in both languages: one occasion told twice is one meeting, with the participants and the evidence of both.
 *
 * Both records name people and bodies alike by now. Same kind, same days and same principals make one occasion.
 */
import type { ExtractedMeeting, ExtractedParticipant } from '../../model.js'

/** All meetings by place in the text; what `own` and `other` both tell stands once, led by `own`. */
export function joinMeetings(
  own: readonly ExtractedMeeting[],
  other: readonly ExtractedMeeting[],
): readonly ExtractedMeeting[] {
  const left = [...other]
  const joined = own.map((meeting) => {
    const at = findSame(meeting, left)
    const [same] = at === -1 ? [] : left.splice(at, 1)
    return same === undefined ? meeting : unite(meeting, same)
  })
  return [...joined, ...left].sort((a, b) => a.evidence[0] - b.evidence[0])
}

/** The same kind before another: one language may say talks where the other says visit, but a call is a call. */
function findSame(meeting: ExtractedMeeting, others: readonly ExtractedMeeting[]): number {
  const fits = (o: ExtractedMeeting) => isSameDay(meeting, o) && haveSamePrincipals(meeting, o)
  const alike = others.findIndex((o) => o.kind === meeting.kind && fits(o))
  if (alike !== -1) return alike
  return others.findIndex(
    (o) => fits(o) && [o.kind, meeting.kind].every((kind) => kind === 'talks' || kind === 'visit'),
  )
}

function isSameDay({ date: a }: ExtractedMeeting, { date: b }: ExtractedMeeting): boolean {
  return a.from !== null && a.from === b.from && a.to === b.to
}

/** All principals of the one that names fewer are principals of the other; two at least. */
function haveSamePrincipals(a: ExtractedMeeting, b: ExtractedMeeting): boolean {
  const [few, many] = [toPrincipals(a), toPrincipals(b)].sort((x, y) => x.size - y.size)
  if (few === undefined || many === undefined || few.size < 2) return false
  return [...few].every((party) => many.has(party))
}

function toPrincipals({ participants }: ExtractedMeeting): ReadonlySet<string> {
  const leading = participants.filter((p) => p.role === 'principal')
  return new Set((leading.length > 0 ? leading : participants).map(toParty))
}

function toParty({ person, organization }: ExtractedParticipant): string {
  return person ?? organization ?? ''
}

function unite(own: ExtractedMeeting, other: ExtractedMeeting): ExtractedMeeting {
  const sides = new Map<string | null, string | null>()
  const participants = own.participants.map((p) => {
    const same = other.participants.find((o) => toParty(o) === toParty(p))
    if (same === undefined) return p
    sides.set(same.side, p.side)
    if (p.organization !== null || same.organization === null) return p
    return { ...p, organization: same.organization, bodyBasis: same.bodyBasis, title: p.title ?? same.title }
  })
  const present = new Set(own.participants.flatMap((p) => [toParty(p), p.organization]))
  const added = other.participants
    .filter((p) => !present.has(toParty(p)))
    .map((p) => ({ ...p, side: sides.get(p.side) ?? null }))
  return {
    ...own,
    place: own.place ?? other.place,
    participants: [...participants, ...added],
    furtherEvidence: [...own.furtherEvidence, other.evidence, ...other.furtherEvidence].sort((a, b) => a[0] - b[0]),
    confidence: Math.max(own.confidence, other.confidence),
  }
}
