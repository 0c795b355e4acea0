/**
 * Meeting statements: one article's word on one occasion, with the keys under which another's word on it is found.
 *
 * A key is day + class of kind + one party of each of two sides. Where only the publication tells the day, the day
 * before counts too, for people alone: news comes a day late. Two statements are compared only if they share one,
 * so the cost does not grow with the graph. Undated statements have no keys and stay by themselves.
 */
import type { Article, ExtractedMeeting, ExtractedParticipant, ExtractionRecord } from '../model.js'
import { toOwnBodies } from './appearance.js'
import type { Attendee } from './attendee.js'
import { toBodyProfile } from './body-profile.js'
import { knownBodies } from './gazetteer.js'
import { createIdentifier } from './identifier.js'
import { type OccasionWords, readOccasionWords } from './occasion-word.js'
import { organizationIdOf } from './organization.js'
import { toOrganizationName } from './organization-name.js'
import { compareText, type PersonName, toPersonName } from './person-name.js'

export interface MeetingStatement {
  readonly id: string
  readonly article: string
  /** Title of the article; null where it has none. */
  readonly headline: string | null
  readonly meeting: ExtractedMeeting
  readonly sides: readonly Side[]
  readonly words: OccasionWords
  /** States and bodies of several states that came, each with who led it; sorted by the power. */
  readonly powers: readonly Power[]
  /** Most telling first; empty where the statement can be no other's. */
  readonly keys: readonly string[]
}

export interface Power {
  /** A state, or the key of a body of several states. */
  readonly power: string
  /** Null where nobody is named. */
  readonly lead: PersonName | null
}

export interface Side {
  /** Null for a participant of an occasion without sides. */
  readonly side: string | null
  /** Those who came for the side, not with somebody; in the order of the text. */
  readonly leads: readonly Attendee[]
  /** All, in the order of the text. */
  readonly people: readonly Attendee[]
  /** Organization ids of specific bodies, in the order of the text. */
  readonly bodies: readonly string[]
}

/** So many parties of a side, and of an occasion without sides, serve as keys: the principals stand first. */
const PEOPLE_PER_SIDE = 2
const PARTIES_WITHOUT_SIDES = 4
const MOST_KEYS = 12
const MILLISECONDS_PER_DAY = 86_400_000

export function toMeetingStatements(
  { title, text }: Pick<Article, 'title' | 'text'>,
  record: ExtractionRecord,
): MeetingStatement[] {
  const seen = new Map<string, number>()
  return record.meetings.map((meeting) => {
    const sides = toSides(meeting.participants, record)
    const sentence = `${meeting.kind} ${meeting.evidence.join()}`
    const number = seen.get(sentence) ?? 0
    seen.set(sentence, number + 1)
    const id = createIdentifier('statement', record.articleId, sentence, number)
    const words = readOccasionWords(text.slice(...meeting.evidence))
    const [powers, keys] = [toPowers(meeting.participants), toKeys(meeting, sides)]
    return { id, article: record.articleId, headline: title, meeting, sides, words, powers, keys }
  })
}

function toSides(participants: readonly ExtractedParticipant[], record: ExtractionRecord): Side[] {
  const named = new Map<string, ExtractedParticipant[]>()
  const sides: Side[] = []
  const someLead = participants.some((participant) => participant.person !== null && !isWithOthers(participant))
  for (const participant of participants) {
    const { side } = participant
    if (side === null) sides.push(toSide(null, [participant], record, someLead))
    else named.set(side, [...(named.get(side) ?? []), participant])
  }
  return [...[...named].map(([side, members]) => toSide(side, members, record, false)), ...sides]
}

function isWithOthers({ role }: ExtractedParticipant): boolean {
  return role === 'accompanying' || role === 'witness'
}

function toPowers(participants: readonly ExtractedParticipant[]): Power[] {
  const powers = participants.flatMap((participant): Power[] => {
    const { person, organization } = participant
    if (organization === null || isWithOthers(participant)) return []
    const { key } = toOrganizationName(organization)
    const power = toBodyProfile(key).state ?? (knownBodies.get(key)?.kind === 'international' ? key : null)
    return power === null ? [] : [{ power, lead: person === null ? null : toPersonName(person) }]
  })
  return powers.sort((a, b) => compareText(a.power, b.power))
}

/** `othersLead`: those who came with others lead no side of their own. Where a side has none else, they do. */
function toSide(
  side: string | null,
  members: readonly ExtractedParticipant[],
  record: ExtractionRecord,
  othersLead: boolean,
): Side {
  const toAttendees = (list: readonly ExtractedParticipant[]) =>
    [...new Set(list.flatMap(({ person }) => person ?? []))].map((name): Attendee => {
      return { name: toPersonName(name), bodies: toOwnBodies(record, name) }
    })
  const people = toAttendees(members)
  const first = toAttendees(members.filter((member) => !isWithOthers(member)))
  const leads = first.length > 0 || othersLead ? first : people
  const bodies = members.flatMap(({ organization }) =>
    organization === null || toOrganizationName(organization).generic
      ? []
      : [organizationIdOf(organization, record.articleId)],
  )
  return { side, leads, people, bodies: [...new Set(bodies)] }
}

function toKeys({ date, kind }: ExtractedMeeting, sides: readonly Side[]): string[] {
  if (date.from === null || (date.precision !== 'day' && date.precision !== 'range')) return []
  const pairs = toPairs(sides)
  const keys = pairs.map(({ both }) => `${date.from} ${classOfKind(kind)} ${both}`)
  if (date.basis !== 'published') return keys
  const people = pairs.filter(({ named }) => named)
  return [...keys, ...people.map(({ both }) => `${dayBefore(date.from ?? '')} ${classOfKind(kind)} ${both}`)]
}

/** Pairs of parties across sides, without repetition; `named`: both are people. */
function toPairs(sides: readonly Side[]): { both: string; named: boolean }[] {
  const parties = sides.some(({ side }) => side !== null) ? sides : sides.slice(0, PARTIES_WITHOUT_SIDES)
  const pairs = new Map<string, boolean>()
  for (const [index, left] of parties.entries()) {
    for (const right of parties.slice(index + 1)) {
      for (const a of partiesOf(left)) {
        for (const b of partiesOf(right)) {
          if ((a.second && b.body) || (a.body && b.second)) continue
          pairs.set(pair(a.key, b.key), !a.body && !b.body)
        }
      }
    }
  }
  return [...pairs].slice(0, MOST_KEYS).map(([both, named]) => ({ both, named }))
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - MILLISECONDS_PER_DAY).toISOString().slice(0, 10)
}

/** The first people of a side, then its first body, for articles that name nobody of that side. */
function partiesOf({ leads, bodies }: Side): { key: string; body: boolean; second: boolean }[] {
  return [
    ...leads.slice(0, PEOPLE_PER_SIDE).map(({ name }, index) => ({ key: name.block, body: false, second: index > 0 })),
    ...bodies.slice(0, 1).map((key) => ({ key, body: true, second: false })),
  ]
}

function pair(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

/** Host and guest may call one occasion talks or a visit; the other kinds are occasions of their own. */
function classOfKind(kind: ExtractedMeeting['kind']): string {
  return kind === 'visit' ? 'talks' : kind
}
