/**
 * Delegations: adds to a meeting those whom another sentence names as leaders: the Kenyan delegation was led by
 * Minister X: X takes the seat of Kenya.
 */
import type { Draft, Member } from './participant.js'
import { keyOf, toMember } from './participant.js'
import { readParties } from './party.js'
import type { ReadSentence } from './reading.js'
import type { Party } from './sentence-view.js'
import type { Setting } from './setting.js'

/** The U.S. delegation, led by X; Y led the Thai delegation: they stand for the side of their state. */
export function addLeaders(drafts: readonly Draft[], read: ReadSentence, setting: Setting): void {
  const { tokens } = read.sentence
  for (let i = 1; i < tokens.length - 1; i++) {
    if (!/^(?:led|headed|chaired)$/.test(tokens[i]?.key ?? '')) continue
    const passive = tokens[i + 1]?.key === 'by'
    const delegated = (passive ? tokens.slice(Math.max(0, i - 5), i) : tokens.slice(i + 1, i + 8)).some((t) =>
      /^(?:delegation|side|team)$/.test(t.key),
    )
    if (!delegated || tokens.slice(Math.max(0, i - 3), i).some((t) => /^(?:will|to|would)$/.test(t.key))) continue
    const leaders = passive ? readParties(read.view, i + 2).parties : readActive(read, i)
    const iso = findDelegationState(read, passive ? i - 6 : i + 1, passive ? i : i + 8)
    for (const leader of leaders) {
      if (leader.person === null) continue
      const member = toMember(leader, read, setting)
      placeLeader(drafts, { ...member, iso: iso ?? member.iso })
    }
  }
}

/** The state of `the Thai delegation` between two tokens. */
function findDelegationState(read: ReadSentence, from: number, to: number): string | null {
  for (let i = Math.max(0, from); i < to; i++) {
    const mention = read.view.mentionAt.get(i)
    if (mention?.kind === 'body' && mention.body.iso !== null) return mention.body.iso
  }
  return null
}

/** The list that ends where the verb at `at` begins. */
export function readActive({ view }: ReadSentence, at: number): readonly Party[] {
  for (let start = Math.max(0, at - 60); start < at; start++) {
    if (!view.mentionAt.has(start) || view.tokens[start - 1]?.key === 'of') continue
    const list = readParties(view, start, at + 1)
    if (list.to >= at - 1 && list.to <= at) return list.parties
  }
  return []
}

function placeLeader(drafts: readonly Draft[], member: Member): void {
  for (const draft of drafts) {
    if (draft.members.some((m) => keyOf(m) === keyOf(member))) return
    const seat = draft.members.findIndex((m) => m.iso !== null && m.iso === member.iso)
    if (seat === -1) continue
    const side = draft.members[seat]?.participant.side ?? null
    // Who leads a state's delegation and has no body of his own here stands for the state.
    const organization = member.participant.organization ?? draft.members[seat]?.participant.organization ?? null
    const placed = { ...member, participant: { ...member.participant, organization, side } }
    draft.members.splice(seat, draft.members[seat]?.participant.person === null ? 1 : 0, placed)
    return
  }
}
