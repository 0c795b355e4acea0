/**
 * Occasions: finds in a sentence who met whom.
 *
 * A verb of meeting, a subject that ends where the verb begins, and parties after it. What is planned, denied,
 * or told as past background yields nothing: will meet, has met, to meet with, looks forward to meeting.
 */
import type { MeetingKind } from '../../model.js'
import { hasUse } from './lexicon.js'
import { findNominal } from './nominal-occasion.js'
import { readNounFrame } from './noun-frame.js'
import { hasObject, isDelegation, namesGathering, readHostedBy, readObject } from './object.js'
import { isSameParty, toKind } from './occasion-kind.js'
import type { OccasionVerb } from './occasion-word.js'
import { findOccasionNoun, findOccasionVerb } from './occasion-word.js'
import { readParties } from './party.js'
import type { Party, SentenceView } from './sentence-view.js'
import { isCoordinated, readFirstSubject, readSubject } from './subject.js'
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
    if (passive !== undefined || !isReported(view, i, verb.value)) continue
    if (isCoordinated(view.tokens, i)) {
      if (subject.length === 0) subject = readFirstSubject(view, i)
      if (subject.length === 0) subject = readSubject(view, i)
    } else subject = readSubject(view, i)
    if (subject.length === 0) continue
    const occasion = readOccasion(view, { verb: verb.value, at: i, to: verb.to }, subject)
    if (occasion !== undefined && !isRepeated(view, occasion)) found.push(occasion)
  }
  if (found.length > 0) return found
  const nominal = findNominal(view)
  return nominal.length > 0 ? nominal : findMutual(view)
}

/** They met; the two leaders spoke: the occasion told before, unless somebody else was there or something was signed. */
function isRepeated(view: SentenceView, { subjects, objects, kind }: Occasion): boolean {
  const mention = view.mentionAt.get(subjects[0]?.from ?? -1)
  return mention?.kind === 'role' && mention.pronoun === 'both' && objects.length === 0 && kind !== 'signing'
}

/** was received by: the host comes after the verb. */
function readPassive(view: SentenceView, { verb, at, to }: VerbAt): Occasion | undefined {
  const { tokens } = view
  const by = findBy(tokens, to)
  const was = findWas(tokens, at)
  if (by === undefined || was === undefined) return undefined
  if (verb.kind === 'signing') return readSignedBy(view, at, by)
  if (verb.host !== 'subject') return undefined
  const own = readSubject(view, was)
  const guests = own.length > 0 || !isCoordinated(tokens, was) ? own : readFirstSubject(view, was)
  const hosts = readParties(view, by + 1).parties
  if (!guests.some((p) => p.person !== null) || hosts.length === 0) return undefined
  const rule = 'en/occasion/received-by'
  return { kind: 'talks', subjects: hosts, objects: guests, host: 'subject', open: false, present: false, at, rule }
}

/** Token of was or were before the verb, past adverbs: was warmly received, was later received. */
function findWas(tokens: readonly Token[], at: number): number | undefined {
  const was = /^(?:also|later|then|warmly|subsequently|jointly)$/.test(tokens[at - 1]?.key ?? '') ? at - 2 : at - 1
  return /^(?:was|were)$/.test(tokens[was]?.key ?? '') ? was : undefined
}

/** Token of `by` soon after the verb: received on Monday by, hosted at a dinner by. */
function findBy(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i < from + 10; i++) {
    const token = tokens[i]
    if (token?.key === 'by') return i
    if (token === undefined || /^[,.;:]$/.test(token.text) || hasUse(token.key, 'clause')) return undefined
  }
  return undefined
}

/** The agreement was signed by A and B: both after the verb, where more than one is named. */
function readSignedBy(view: SentenceView, at: number, by: number): Occasion | undefined {
  const subjects = readParties(view, by + 1).parties
  if (
    subjects.length < 2 ||
    !view.tokens
      .slice(Math.max(0, at - 12), at)
      .some((_, i, { length }) => findOccasionNoun(view.tokens, at - length + i)?.signed)
  )
    return undefined
  const rule = 'en/occasion/signed-by'
  return { kind: 'signing', subjects, objects: [], host: null, open: false, present: false, at, rule }
}

/** Whether the sentence tells of what has taken place, on its own and not as background. */
function isReported({ tokens, mentionAt }: SentenceView, at: number, verb: OccasionVerb): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const token = tokens[i]
    // the minister met: the article belongs to whoever met.
    if (token === undefined || token.shape === 'capital' || token.shape === 'mark' || mentionAt.has(i)) break
    if (hasUse(token.key, 'future') || hasUse(token.key, 'perfect') || /(?:'ve|'ll|n't)$/.test(token.key)) return false
    if (/^(?:the|a|an|his|her|their|its|our|is|are|was|were|be|being|as)$/.test(token.key)) return false
  }
  if (verb.present && tokens.slice(0, at).some((t) => t.key === 'if' || t.key === 'when')) return false
  return true
}

export interface VerbAt {
  readonly verb: OccasionVerb
  readonly at: number
  readonly to: number
}

function readOccasion(view: SentenceView, { verb, at, to }: VerbAt, subjects: readonly Party[]): Occasion | undefined {
  const base = { subjects, host: verb.host, present: verb.present, at }
  if (verb.frame === 'noun') return readNounFrame(view, { verb, at, to }, subjects)
  const list = readObject(view, to, verb)
  // called on the Minister to act: a demand, no visit.
  if (verb.frame === 'person' && (view.tokens[list.to]?.key === 'to' || list.parties.every((p) => p.person === null)))
    return undefined
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

/** A and B agreed on trade during talks in Oslo: the noun alone, with both as the subject. */
function findMutual(view: SentenceView): Occasion[] {
  const { tokens } = view
  const intention = tokens.findIndex((t) => t.key === 'to')
  const at = tokens.findIndex((t, i) => {
    const noun = t.shape === 'lower' ? findOccasionNoun(tokens, i) : undefined
    if (noun === undefined || noun.signed || noun.kind === 'ceremony' || tokens[i + 1]?.key === 'with') return false
    // agreed to engage in a dialogue: what follows to is an intention.
    if (intention !== -1 && intention < i) return false
    return (
      tokens.slice(Math.max(0, i - 4), i).some((w) => /^(?:during|in|at|after)$/.test(w.key)) &&
      !/^(?:the|this|next|last)$/.test(tokens[i - 1]?.key ?? '')
    )
  })
  if (at === -1 || tokens.some((t) => hasUse(t.key, 'future') && t.key !== 'to')) return []
  const subjects = readFirstSubject(view, at).filter((p) => p.person !== null)
  if (subjects.length < 2 || new Set(subjects.map((s) => s.iso)).size < 2) return []
  const kind = toKind(view, findOccasionNoun(tokens, at)?.kind ?? 'talks', at)
  return [
    { kind, subjects, objects: [], host: null, open: false, present: false, at, rule: 'en/occasion/noun-together' },
  ]
}
