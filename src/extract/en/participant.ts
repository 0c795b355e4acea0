/**
 * Participants: gives each party of an occasion its body and its side.
 *
 * The subject faces the object; where all are subjects, each state or body is a side of its own. A body listed
 * beside its own representative adds nothing.
 */
import type { ExtractedParticipant, MeetingDate, Span } from '../../model.js'
import type { BodyName } from './mention.js'
import type { Occasion } from './occasion.js'
import type { ReadSentence } from './reading.js'
import { findRepresented } from './representation.js'
import type { Party } from './sentence-view.js'
import type { Setting } from './setting.js'

/** A meeting in the making. */
export interface Draft {
  readonly occasion: Occasion
  readonly sentence: ReadSentence
  readonly date: MeetingDate
  readonly members: Member[]
  readonly further: Span[]
  readonly confidence: number
}

/** A participant with the party it comes from and the state it belongs to. */
export interface Member {
  readonly party: Party
  readonly participant: ExtractedParticipant
  readonly iso: string | null
}

interface DraftParts {
  readonly occasion: Occasion
  readonly sentence: ReadSentence
  readonly date: MeetingDate
  readonly confidence: number
}

/** The draft of one occasion, its members with body and side. */
export function toDraft(parts: DraftParts, setting: Setting): Draft {
  const { occasion, sentence } = parts
  const sides = createSides(occasion)
  const members: Member[] = []
  for (const [parties, isSubject] of [
    [occasion.subjects, true],
    [occasion.objects, false],
  ] as const) {
    for (const party of parties) {
      const member = toMember(party, sentence, setting, isSubject)
      const side = occasion.open ? null : sides(member, isSubject)
      members.push({ ...member, participant: { ...member.participant, side } })
    }
  }
  return { ...parts, members: dropRepresented(members), further: [] }
}

/** A party as participant, without a side. `isSubject` lets it act on behalf of a body named in the sentence. */
export function toMember(party: Party, read: ReadSentence, setting: Setting, isSubject = false): Member {
  const { sentence } = read
  const [first, last] = [sentence.tokens[party.from], sentence.tokens[party.to - 1]]
  const evidence: Span = [first?.start ?? sentence.start, last?.end ?? sentence.end]
  const represented = party.person === null ? null : findRepresented(party.person, party.titles, setting)
  const stated = party.body ?? party.leads ?? (isSubject ? findBehalf(read) : null)
  const title =
    party.titles.find((t) => t.implies !== 'honor') ?? party.person?.titles.find((t) => t.implies !== 'honor')
  const participant: ExtractedParticipant = {
    person: party.person?.name ?? null,
    organization: stated?.name ?? represented?.body.name ?? null,
    bodyBasis: stated !== null ? 'stated' : (represented?.basis ?? null),
    title: title?.title ?? null,
    side: null,
    role: party.role,
    evidence,
  }
  const homeIso = party.person?.titles.some((t) => t.implies === 'publisher') ? (setting.home?.iso ?? null) : null
  return { party, participant, iso: stated?.iso ?? represented?.body.iso ?? party.iso ?? homeIso }
}

/** On behalf of the European Union, X met …: the body for whom the subject acts there. */
function findBehalf({ sentence, view }: ReadSentence): BodyName | null {
  const at = sentence.tokens.findIndex((t, i) => t.key === 'behalf' && sentence.tokens[i + 1]?.key === 'of')
  if (at === -1) return null
  const mention = view.mentionAt.get(at + 2) ?? view.mentionAt.get(at + 3)
  return mention?.kind === 'body' ? mention.body : null
}

/** Sides: subject against object; where all are subjects, one side for each state or body. */
function createSides({ subjects, objects, host }: Occasion): (member: Member, isSubject: boolean) => string {
  const letters = new Map<string, string>()
  const next = (key: string) =>
    letters.get(key) ?? (letters.set(key, String.fromCharCode(97 + (letters.size % 26))).get(key) as string)
  const named = { host: host === 'subject' ? 'host' : 'guest', guest: host === 'subject' ? 'guest' : 'host' }
  if (objects.length === 0)
    return (member) => next(member.iso ?? member.participant.organization ?? member.participant.person ?? '')
  next('subject')
  const several =
    new Set(objects.filter((o) => o.person !== null && o.iso !== null).map((o) => o.iso)).size > 1 &&
    subjects.length > 0
  return (member, isSubject) => {
    if (host !== null) return isSubject ? named.host : named.guest
    if (isSubject) return next('subject')
    return next(several && member.participant.person !== null && member.iso !== null ? member.iso : 'object')
  }
}

/** A body listed beside its own representative adds nothing. */
function dropRepresented(members: readonly Member[]): Member[] {
  return members.filter(
    (m, i) =>
      !members.some(
        (o, j) =>
          i !== j &&
          o.participant.side === m.participant.side &&
          o.participant.person !== null &&
          m.participant.person === null &&
          (o.participant.organization === m.participant.organization ||
            (o.iso !== null && o.iso === m.iso && /^(?:state|government)$/.test(m.party.body?.kind ?? 'state'))),
      ),
  )
}

/** What tells members apart: the person, or the body where nobody is named. */
export function keyOf({ participant }: Member): string {
  return participant.person === null ? `body ${participant.organization}` : `person ${participant.person}`
}
