/**
 * Companions: adds to a meeting those whom another sentence says to have come along: she was joined by Counselor X,
 * Minister Y attended the meeting, the reception was attended by Z.
 */
import { readActive } from './delegation.js'
import { findOccasionVerb } from './occasion-word.js'
import type { Draft, Member } from './participant.js'
import { keyOf, toMember } from './participant.js'
import { readParties } from './party.js'
import type { ReadSentence } from './reading.js'
import { toState } from './representation.js'
import type { Party } from './sentence-view.js'
import type { Setting } from './setting.js'
import type { Token } from './token.js'

/** She was joined by Counselor X; Minister Y attended the meeting: on her side, or that of Y's state, of the meeting told last. */
export function addCompanions(drafts: readonly Draft[], read: ReadSentence, setting: Setting): void {
  const { tokens } = read.sentence
  const last = drafts.at(-1)
  if (last === undefined || tokens.some((t) => t.key === 'will')) return
  const joined = findJoinedBy(tokens)
  // visited X, where he was joined by Y: another occasion than the one told last.
  if (
    joined !== undefined &&
    last.sentence !== read &&
    tokens.slice(0, joined.by).some((_, i) => findOccasionVerb(tokens, i)?.value.kind === 'visit')
  )
    return
  if (joined === undefined) {
    addAttendees(last, read, setting)
    return
  }
  const subjects = readParties(read.view, 0).parties
  const led = subjects.length === 1 ? (subjects[0]?.person ?? null) : null
  const leader =
    last.members.find((m) => m.party.person !== null && (led === null || m.party.person === led)) ?? last.members[0]
  for (const party of readParties(read.view, joined.by + 1).parties) {
    const member = toMember({ ...party, role: 'accompanying' }, read, setting)
    // They were joined by Minister X: on the side of X's state.
    const mate = led === null ? (findMate(last, member) ?? leader) : leader
    if (mate !== undefined) seat(last, member, mate)
  }
}

/** Token of `by` in was joined by, were joined on the call by. */
function findJoinedBy(tokens: readonly Token[]): { by: number } | undefined {
  for (let i = 1; i < tokens.length; i++) {
    if (!/^(?:accompanied|joined|assisted|supported|flanked)$/.test(tokens[i]?.key ?? '')) continue
    if (!/^(?:was|were|also)$/.test(tokens[i - 1]?.key ?? '')) continue
    for (let by = i + 1; by < i + 6; by++) {
      const token = tokens[by]
      if (token?.key === 'by') return { by }
      if (token?.shape !== 'lower') break
    }
  }
  return undefined
}

const OCCASION =
  /^(?:meetings?|talks|calls?|discussions?|consultations|receptions?|events?|ceremony|dinner|luncheon|lunch|session|signing|dialogue)$/

/** Minister Y attended the meeting, took part in the talks, was present; the meeting was attended by Y. */
function addAttendees(draft: Draft, read: ReadSentence, setting: Setting): void {
  for (const party of readAttendees(read)) {
    const member = toMember({ ...party, role: 'accompanying' }, read, setting)
    const mate = findMate(draft, member) ?? findHost(draft, setting)
    if (mate !== undefined) seat(draft, member, mate)
  }
}

/** The dean who was present when a university received guests is of the university that tells of it. */
function findHost({ members }: Draft, { home }: Setting): Member | undefined {
  if (home === null || !/^(?:university|school|company|research|hospital|association)$/.test(home.kind))
    return undefined
  return members.find((m) => m.participant.organization === home.name)
}

function readAttendees(read: ReadSentence): readonly Party[] {
  const { tokens } = read.sentence
  for (let i = 1; i < tokens.length; i++) {
    const [key, next] = [tokens[i]?.key ?? '', tokens[i + 1]?.key ?? '']
    if (key === 'attended' && next === 'by') return readParties(read.view, i + 2).parties
    if (i < 12 && /^(?:were|was|included|include)$/.test(key) && opensWithPresence(tokens, i))
      return readParties(read.view, i + 1).parties
    const isPresent = /^(?:was|were)$/.test(key) && findPresent(tokens, i + 1)
    if (isPresent || namesOccasion(tokens, i))
      return readActive(read, /^also$/.test(tokens[i - 1]?.key ?? '') ? i - 1 : i)
  }
  return []
}

/** Present at the meeting were; Also attending were; Those present included. */
function opensWithPresence(tokens: readonly Token[], until: number): boolean {
  return tokens.slice(0, Math.min(until, 4)).some((t) => /^(?:present|attending|attendance)$/.test(t.key))
}

/** present, also present, in attendance. */
function findPresent(tokens: readonly Token[], at: number): boolean {
  const start = tokens[at]?.key === 'also' ? at + 1 : at
  return tokens[start]?.key === 'present' || (tokens[start]?.key === 'in' && tokens[start + 1]?.key === 'attendance')
}

/** attended the meeting, took part in the talks, joined the call. */
function namesOccasion(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]?.key ?? ''
  const to = /^(?:attended|joined)$/.test(key)
    ? at + 1
    : (key === 'took' && tokens[at + 1]?.key === 'part') || (key === 'sat' && tokens[at + 1]?.key === 'in')
      ? at + 3
      : /^participated$/.test(key)
        ? at + 2
        : undefined
  if (to === undefined || !/^(?:the|that|this)$/.test(tokens[to]?.key ?? '')) return false
  return OCCASION.test(tokens[to + 1]?.key ?? '')
}

/** Who sits on the side of the same state or body. */
function findMate({ members }: Draft, { iso, participant: { organization } }: Member): Member | undefined {
  return members.find(
    (m) => (m.iso !== null && m.iso === iso) || (organization !== null && m.participant.organization === organization),
  )
}

/** Seats a member beside another; who has no body of his own stands for the state of the other. */
function seat(draft: Draft, member: Member, mate: Member): void {
  if (draft.members.some((m) => keyOf(m) === keyOf(member))) return
  const organization = member.participant.organization ?? toState(mate.iso)?.name ?? null
  draft.members.push({ ...member, participant: { ...member.participant, organization, side: mate.participant.side } })
}
