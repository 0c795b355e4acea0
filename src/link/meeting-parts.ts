/**
 * Meeting parts: talks, a signing or a dinner within a visit of several days, where one article tells both.
 */
import type { ExtractedMeeting, ExtractionRecord } from '../model.js'

/** Both by their sentences in the article. */
export interface MeetingPart {
  readonly article: string
  readonly partKind: string
  readonly partStart: number
  readonly partEnd: number
  readonly wholeKind: string
  readonly wholeStart: number
  readonly wholeEnd: number
}

export function findMeetingParts({ articleId, meetings }: ExtractionRecord): MeetingPart[] {
  const visits = meetings.filter(({ kind, date }) => kind === 'visit' && date.from !== date.to)
  return visits.flatMap((whole) =>
    meetings
      .filter((part) => part !== whole && isWithin(part, whole) && shareParty(part, whole))
      .map((part) => ({
        article: articleId,
        partKind: part.kind,
        partStart: part.evidence[0],
        partEnd: part.evidence[1],
        wholeKind: whole.kind,
        wholeStart: whole.evidence[0],
        wholeEnd: whole.evidence[1],
      })),
  )
}

/** Within the days of the visit, and not just as long. */
function isWithin({ date: part }: ExtractedMeeting, { date: whole }: ExtractedMeeting): boolean {
  if (part.from === null || part.to === null || whole.from === null || whole.to === null) return false
  const equal = part.from === whole.from && part.to === whole.to
  return !equal && part.from >= whole.from && part.to <= whole.to
}

function shareParty(part: ExtractedMeeting, whole: ExtractedMeeting): boolean {
  const parties = ({ participants }: ExtractedMeeting) =>
    participants.flatMap(({ person, organization }) => person ?? organization ?? [])
  const present = new Set(parties(whole))
  return parties(part).some((party) => present.has(party))
}
