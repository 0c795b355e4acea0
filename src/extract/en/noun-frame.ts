/** Occasions told by a verb and a noun: held talks with, hosted a dinner for, attended the signing of. */
import type { MeetingKind } from '../../model.js'
import { findNoun } from './nominal-occasion.js'
import { readHostedBy, readWith, WITH } from './object.js'
import type { Occasion, VerbAt } from './occasion.js'
import { isSameParty, toKind } from './occasion-kind.js'
import type { OccasionNoun, OccasionVerb } from './occasion-word.js'
import { findOccasionNoun } from './occasion-word.js'
import type { PartyList } from './party.js'
import { readParties } from './party.js'
import type { Party, SentenceView } from './sentence-view.js'

/** held talks with, co-chaired the Dialogue with, participated in the Ministerial hosted by. */
export function readNounFrame(
  view: SentenceView,
  { verb, at, to }: VerbAt,
  subjects: readonly Party[],
): Occasion | undefined {
  const { tokens } = view
  const early = WITH.test(tokens[to]?.key ?? '') && tokens[to]?.key !== 'to' ? readParties(view, to + 1) : undefined
  const nounAt = findNoun(tokens, early?.to ?? to)
  if (nounAt === undefined) return undefined
  // attended the meeting: one told before.
  if (verb.kind === 'conference' && nounAt === to + 1 && /^(?:the|that|this)$/.test(tokens[to]?.key ?? ''))
    return undefined
  // welcomed the Minister’s visit to Kenya: whom a visit goes to is no guest.
  if (verb.frame === 'direct' && tokens[nounAt + 1]?.key === 'to') return undefined
  const noun = findOccasionNoun(tokens, nounAt)
  if (noun === undefined || noun.signed !== (verb.kind === 'signing')) return undefined
  const paid = verb.host === 'object' && /^(?:on|to)$/.test(tokens[nounAt + 1]?.key ?? '')
  const honored = early === undefined && !paid ? readHonored(view, nounAt + 1) : undefined
  const list = early ?? honored ?? (paid ? readParties(view, nounAt + 2) : readWith(view, nounAt + 1, 14))
  const hosts = readHostedBy(view, nounAt + 1)
  const more = hosts.filter((p) => !list.parties.some((o) => isSameParty(o, p)))
  const others = [...list.parties, ...more].filter((p) => !subjects.some((s) => isSameParty(s, p)))
  if (others.length === 0 && (subjects.length < 2 || verb.host !== null)) return undefined
  const attends = verb.kind === 'conference' && (list.parties.length === 0 || noun.kind === 'conference')
  const kind = toNounKind(verb, paid ? { ...noun, kind: 'talks' } : noun, attends)
  const open =
    (attends && list.parties.length === 0) ||
    (kind === 'ceremony' && honored === undefined) ||
    (kind === 'conference' && !others.some((p) => p.person !== null && list.parties.includes(p)))
  return {
    kind: kind === 'talks' ? toKind(view, kind, at) : kind,
    subjects,
    objects: others,
    host: attends ? null : honored === undefined ? verb.host : 'subject',
    open,
    present: verb.present,
    at,
    rule: `en/occasion/${kind}-noun`,
  }
}

/** received a call from, held a ceremony for, hosted a lunch in honour of: whoever is named there is the other party. */
function readHonored(view: SentenceView, at: number): PartyList | undefined {
  const { tokens } = view
  const key = tokens[at]?.key ?? ''
  const isHonor = key === 'in' && /^honou?r$/.test(tokens[at + 1]?.key ?? '') && tokens[at + 2]?.key === 'of'
  if (!isHonor && key !== 'from' && key !== 'for') return undefined
  const list = readParties(view, isHonor ? at + 3 : at + 1)
  return list.parties.some((p) => p.person !== null) ? list : undefined
}

function toNounKind(verb: OccasionVerb, noun: OccasionNoun, attends: boolean): MeetingKind {
  if (attends && noun.kind !== 'ceremony' && noun.kind !== 'call') return 'conference'
  return verb.kind === 'signing' || verb.kind === 'ceremony' ? verb.kind : noun.kind
}
