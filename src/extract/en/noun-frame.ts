/** Occasions told by a verb and a noun: held talks with, hosted a dinner for, attended the signing of. */
import type { MeetingKind } from '../../model.js'
import { findNoun } from './nominal-occasion.js'
import { readHostedBy, readWith, WITH } from './object.js'
import type { Occasion, VerbAt } from './occasion.js'
import { isSameParty, toKind } from './occasion-kind.js'
import type { OccasionNoun, OccasionVerb } from './occasion-word.js'
import { findOccasionNoun } from './occasion-word.js'
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
  const noun = findOccasionNoun(tokens[nounAt]?.key ?? '')
  if (noun === undefined || noun.signed !== (verb.kind === 'signing')) return undefined
  const paid = verb.host === 'object' && /^(?:on|to)$/.test(tokens[nounAt + 1]?.key ?? '')
  const list = early ?? (paid ? readParties(view, nounAt + 2) : readWith(view, nounAt + 1, 14))
  const hosts = readHostedBy(view, nounAt + 1)
  const more = hosts.filter((p) => !list.parties.some((o) => isSameParty(o, p)))
  const others = [...list.parties, ...more].filter((p) => !subjects.some((s) => isSameParty(s, p)))
  if (others.length === 0 && (subjects.length < 2 || verb.host !== null)) return undefined
  const attends = verb.kind === 'conference' && (list.parties.length === 0 || noun.kind === 'conference')
  const kind = toNounKind(verb, paid ? { ...noun, kind: 'talks' } : noun, attends)
  const open =
    (attends && list.parties.length === 0) ||
    kind === 'ceremony' ||
    (kind === 'conference' && !others.some((p) => p.person !== null && list.parties.includes(p)))
  return {
    kind: kind === 'talks' ? toKind(view, kind, at) : kind,
    subjects,
    objects: others,
    host: attends ? null : verb.host,
    open,
    present: verb.present,
    at,
    rule: `en/occasion/${kind}-noun`,
  }
}

function toNounKind(verb: OccasionVerb, noun: OccasionNoun, attends: boolean): MeetingKind {
  if (attends && noun.kind !== 'ceremony' && noun.kind !== 'call') return 'conference'
  return verb.kind === 'signing' || verb.kind === 'ceremony' ? verb.kind : noun.kind
}
