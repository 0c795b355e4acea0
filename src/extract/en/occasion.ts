/**
 * Occasions: finds in a sentence who met whom.
 *
 * A verb of meeting, a subject that ends where the verb begins, and parties after it. What is planned, denied,
 * or told as past background yields nothing: will meet, has met, to meet with, looks forward to meeting.
 */
import type { MeetingKind } from '../../model.js'
import { hasUse } from './lexicon.js'
import { hasObject, isDelegation, namesGathering, readHostedBy, readObject, readWith, WITH } from './object.js'
import type { OccasionNoun, OccasionVerb } from './occasion-word.js'
import { findOccasionNoun, findOccasionVerb } from './occasion-word.js'
import type { Party, SentenceView } from './party.js'
import { readParties } from './party.js'
import { isCoordinated, readFirstSubject, readSubject, readSubjectAfter } from './subject.js'
import type { Token } from './token.js'

export interface Occasion {
  readonly kind: MeetingKind
  readonly subjects: readonly Party[]
  /** Empty where the subjects met each other. */
  readonly objects: readonly Party[]
  readonly host: OccasionVerb['host']
  /** No sides: a conference, a forum. */
  readonly open: boolean
  /** Told in the present tense: a headline, a schedule. */
  readonly present: boolean
  /** Token of the verb. */
  readonly at: number
  readonly rule: string
}

/** Occasions of one sentence, in order. */
export function findOccasions(view: SentenceView): Occasion[] {
  const found: Occasion[] = []
  let subject: readonly Party[] = []
  for (let i = 0; i < view.tokens.length; i++) {
    const verb = findOccasionVerb(view.tokens, i)
    if (verb === undefined) continue
    const passive = readPassive(view, { verb: verb.value, at: i, to: verb.to })
    if (passive !== undefined) found.push(passive)
    if (passive !== undefined || !isReported(view.tokens, i, verb.value)) continue
    if (isCoordinated(view.tokens, i)) {
      if (subject.length === 0) subject = readFirstSubject(view, i)
      if (subject.length === 0) subject = readSubject(view, i)
    } else subject = readSubject(view, i)
    if (subject.length === 0) continue
    const occasion = readOccasion(view, { verb: verb.value, at: i, to: verb.to }, subject)
    if (occasion !== undefined) found.push(occasion)
  }
  if (found.length > 0) return found
  const nominal = findNominal(view)
  return nominal.length > 0 ? nominal : findMutual(view)
}

/** was received by: the host comes after the verb. */
function readPassive(view: SentenceView, { verb, at, to }: VerbAt): Occasion | undefined {
  const { tokens } = view
  const isPassive = /^(?:was|were)$/.test(tokens[at - 1]?.key ?? '') && tokens[to]?.key === 'by'
  if (!isPassive || verb.host !== 'subject') return undefined
  const guests = readSubject(view, at - 1)
  const hosts = readParties(view, to + 1).parties
  if (guests.length === 0 || !hosts.some((p) => p.person !== null)) return undefined
  const rule = 'en/occasion/received-by'
  return { kind: 'talks', subjects: hosts, objects: guests, host: 'subject', open: false, present: false, at, rule }
}

/** Whether the sentence tells of what has taken place, on its own and not as background. */
function isReported(tokens: readonly Token[], at: number, verb: OccasionVerb): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const token = tokens[i]
    if (token === undefined || token.shape === 'capital' || token.shape === 'mark') break
    if (hasUse(token.key, 'future') || hasUse(token.key, 'perfect') || /(?:'ve|'ll|n't)$/.test(token.key)) return false
    if (/^(?:the|a|an|his|her|their|its|our|is|are|was|were|be|being|as)$/.test(token.key)) return false
  }
  if (verb.present && tokens.slice(0, at).some((t) => t.key === 'if' || t.key === 'when')) return false
  return true
}

interface VerbAt {
  readonly verb: OccasionVerb
  readonly at: number
  readonly to: number
}

function readOccasion(view: SentenceView, { verb, at, to }: VerbAt, subjects: readonly Party[]): Occasion | undefined {
  const base = { subjects, host: verb.host, present: verb.present, at }
  if (verb.frame === 'noun') return readNounFrame(view, { verb, at, to }, subjects)
  const list = readObject(view, to, verb)
  const objects = list.parties.filter((p) => !subjects.some((s) => isSameParty(s, p)))
  if (objects.length === 0) {
    if (verb.frame === 'direct' && verb.host !== null) return readNounFrame(view, { verb, at, to }, subjects)
    if (subjects.length < 2 || verb.host !== null || hasObject(view, to)) return undefined
    const open = subjects.length > 4
    const kind = open ? 'conference' : toKind(view, verb.kind, at)
    return { ...base, kind, objects: [], open, rule: `en/occasion/${verb.kind}-together` }
  }
  if (
    verb.host !== null &&
    verb.kind !== 'visit' &&
    objects.every((p) => p.person === null) &&
    !isDelegation(view, list)
  )
    return undefined
  if (verb.kind === 'visit' && objects.every((p) => p.person === null && p.body?.kind === 'state')) return undefined
  const gathers = namesGathering(view.tokens, list.to)
  const open = gathers && objects.every((p) => p.person === null)
  const hosts = gathers ? readHostedBy(view, list.to).filter((p) => !objects.some((o) => isSameParty(o, p))) : []
  const isAudience = objects.every(
    (p) => p.person === null && /^(?:university|school|company)$/.test(p.body?.kind ?? ''),
  )
  const kind = open
    ? 'conference'
    : (gathers || isAudience) && verb.kind === 'call'
      ? 'talks'
      : toKind(view, verb.kind, at)
  return { ...base, kind, objects: [...objects, ...hosts], open, rule: `en/occasion/${verb.kind}-${verb.frame}` }
}

/** held talks with, co-chaired the Dialogue with, participated in the Ministerial hosted by. */
function readNounFrame(view: SentenceView, { verb, at, to }: VerbAt, subjects: readonly Party[]): Occasion | undefined {
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

/** A and B agreed on trade during talks in Oslo: the noun alone, with both as the subject. */
function findMutual(view: SentenceView): Occasion[] {
  const { tokens } = view
  const at = tokens.findIndex((t, i) => {
    const noun = t.shape === 'lower' ? findOccasionNoun(t.key) : undefined
    if (noun === undefined || noun.signed || noun.kind === 'ceremony' || tokens[i + 1]?.key === 'with') return false
    // agreed to engage in a dialogue: what follows to is an intention.
    if (tokens.slice(0, i).some((w) => w.key === 'to')) return false
    return (
      tokens.slice(Math.max(0, i - 4), i).some((w) => /^(?:during|in|at|after)$/.test(w.key)) &&
      !/^(?:the|this|next|last)$/.test(tokens[i - 1]?.key ?? '')
    )
  })
  if (at === -1 || tokens.some((t) => hasUse(t.key, 'future') && t.key !== 'to')) return []
  const subjects = readFirstSubject(view, at).filter((p) => p.person !== null)
  if (subjects.length < 2 || new Set(subjects.map((s) => s.iso)).size < 2) return []
  const kind = toKind(view, findOccasionNoun(tokens[at]?.key ?? '')?.kind ?? 'talks', at)
  return [
    { kind, subjects, objects: [], host: null, open: false, present: false, at, rule: 'en/occasion/noun-together' },
  ]
}

/** During his call with Foreign Minister X, the Secretary stressed: the noun alone, with the actor after it. */
function findNominal(view: SentenceView): Occasion[] {
  const { tokens } = view
  for (let i = 0; i < tokens.length; i++) {
    const noun = findOccasionNoun(tokens[i]?.key ?? '')
    if (
      noun === undefined ||
      noun.signed ||
      tokens[i]?.shape !== 'lower' ||
      !/^(?:with|between)$/.test(tokens[i + 1]?.key ?? '')
    )
      continue
    if (!/^(?:in|during|after|following)$/.test(tokens[0]?.key ?? '') || i > 6) continue
    if (tokens.some((t) => /^(?:will|would|upcoming|planned|’ll)$/.test(t.key))) continue
    const list = readParties(view, i + 2)
    const named = list.parties.filter((p) => p.person !== null)
    // The list runs on into the subject: In a meeting with Minister A, Secretary B stressed.
    const last = named.length > 1 && view.tokens[(named.at(-1)?.from ?? 0) - 1]?.text === ',' ? named.at(-1) : undefined
    const others = last === undefined ? named : named.slice(0, -1)
    const subjects = (last === undefined ? readSubjectAfter(view, list.to) : [last]).filter(
      (s) => !others.some((o) => isSameParty(s, o)),
    )
    if (others.length === 0 || subjects.length === 0) continue
    return [
      {
        kind: noun.kind,
        subjects,
        objects: others,
        host: null,
        open: false,
        present: false,
        at: i,
        rule: 'en/occasion/noun-alone',
      },
    ]
  }
  return []
}

function findNoun(tokens: readonly Token[], at: number): number | undefined {
  let found: number | undefined
  for (let i = at; i < Math.min(at + 16, tokens.length); i++) {
    const token = tokens[i]
    if (token === undefined || /^[.;:]$/.test(token.text)) break
    if (findOccasionNoun(token.key) !== undefined) {
      found = i
      if (tokens[i + 1]?.shape !== 'capital') break
    } else if (
      found !== undefined ||
      (token.shape === 'lower' && (hasUse(token.key, 'clause') || token.key === 'with'))
    )
      break
  }
  return found
}

/** Virtual talks are a call. */
function toKind(view: SentenceView, kind: MeetingKind, at: number): MeetingKind {
  if (kind !== 'talks') return kind
  const near = view.tokens.slice(Math.max(0, at - 8), at + 8)
  return near.some((t) => /^(?:virtually|virtual|videoconference|teleconference|telephone|phone|remotely)$/.test(t.key))
    ? 'call'
    : kind
}

export function isSameParty(a: Party, b: Party): boolean {
  return a.person !== null || b.person !== null ? a.person === b.person : a.body?.name === b.body?.name
}
