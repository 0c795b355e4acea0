/**
 * Same occasion: joins what several sentences tell of one meeting.
 *
 * Two people in common and no contradiction in date or kind make one meeting; what the later sentence adds
 * (people, evidence) goes to the earlier one.
 */

import type { MeetingKind } from '../../model.js'
import type { Draft, Member } from './participant.js'
import { keyOf } from './participant.js'

/** Adds a draft, or joins it to the one that tells of the same occasion. */
export function join(drafts: Draft[], draft: Draft): void {
  if (draft.members.length < 2) return
  const same = drafts.find((d) => isSameOccasion(d, draft))
  if (same === undefined) {
    drafts.push(draft)
    return
  }
  if (same.sentence !== draft.sentence) same.further.push([draft.sentence.sentence.start, draft.sentence.sentence.end])
  for (const member of draft.members) {
    const stands =
      member.party.person === null &&
      same.members.some((m) => m.party.person !== null && m.iso !== null && m.iso === member.iso)
    if (!stands && !same.members.some((m) => keyOf(m) === keyOf(member)))
      same.members.push(alignSide(member, draft, same))
  }
}

function alignSide(member: Member, from: Draft, to: Draft): Member {
  const mate = from.members.find(
    (m) => m.participant.side === member.participant.side && to.members.some((t) => keyOf(t) === keyOf(m)),
  )
  const known = to.members.find((t) => mate !== undefined && keyOf(t) === keyOf(mate))
  const other = to.members.find((t) => t.participant.side !== to.members[0]?.participant.side)
  return { ...member, participant: { ...member.participant, side: (known ?? other)?.participant.side ?? null } }
}

function isSameOccasion(a: Draft, b: Draft): boolean {
  const people = (d: Draft) =>
    d.members.filter((m) => m.participant.person !== null && m.participant.role === 'principal').map(keyOf)
  const [x, y] = [people(a), people(b)]
  const shared = x.filter((key) => y.includes(key)).length
  const dated =
    a.date.basis === 'published' ||
    b.date.basis === 'published' ||
    (a.date.from === b.date.from && a.date.to === b.date.to)
  // What is signed, opened or celebrated at talks is an occasion of its own.
  const isApart = (kind: MeetingKind) =>
    a.occasion.kind !== b.occasion.kind && [a, b].some((d) => d.occasion.kind === kind)
  if (!dated || isApart('call') || isApart('signing') || isApart('ceremony')) return false
  if (shared > 1) return true
  if (
    y.length === 0 &&
    x.length > 1 &&
    b.members.every((m) => m.iso !== null && a.members.some((o) => o.iso === m.iso))
  )
    return true
  const keys = new Set(a.members.filter((m) => m.participant.role === 'principal').map(keyOf))
  return b.members.every((m) => keys.has(keyOf(m))) && a.occasion.kind === b.occasion.kind
}
