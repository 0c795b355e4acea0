/**
 * Meetings: turns the occasions of all sentences into the meetings of the record.
 *
 * Gives each party its body and side and each meeting its date, joins what tells of the same occasion, and adds
 * those who led a delegation or accompanied somebody to the meeting that they belong to.
 */
import type { Article, ExtractedMeeting, ExtractedParticipant, MeetingDate, Span } from '../../model.js'
import { countDays, findDate, toPublishedDate } from './date.js'
import { readHeadline } from './headline.js'
import type { BodyName } from './mention.js'
import type { Occasion } from './occasion.js'
import { findOccasions } from './occasion.js'
import type { Party } from './party.js'
import { readParties } from './party.js'
import { findPlace } from './place.js'
import type { Reading, ReadSentence } from './reading.js'
import type { Setting } from './representation.js'
import { findRepresented } from './representation.js'

/** An occasion told in a text is not older than this, in days; what is older is history. */
const LONGEST_AGE = 30

interface Draft {
  readonly occasion: Occasion
  readonly sentence: ReadSentence
  readonly date: MeetingDate
  readonly members: Member[]
  readonly further: Span[]
  readonly confidence: number
}
interface Member {
  readonly party: Party
  readonly participant: ExtractedParticipant
  readonly iso: string | null
}

/** Meetings in the order in which the text tells them. */
export function findMeetings(reading: Reading, article: Article, setting: Setting): ExtractedMeeting[] {
  const drafts: Draft[] = []
  let told: MeetingDate | null = null
  // A schedule that is published the day before tells of what is still to come.
  const headlineDate = article.title === null ? null : (findDate(article.title, 0, article.publishedOn)?.from ?? null)
  for (const read of reading.isTranscript ? [] : reading.sentences) {
    for (const occasion of findOccasions(read.view)) {
      if (occasion.present && headlineDate !== null && headlineDate !== article.publishedOn) continue
      shareState(occasion, setting)
      const own = findOwnDate(read, occasion, article)
      if (own !== null && !isPast(own, article.publishedOn)) continue
      if (own !== null) told ??= own
      const date = own ?? told ?? toPublishedDate(article.publishedOn)
      join(drafts, toDraft({ occasion, sentence: read, date, confidence: own === null ? 0.8 : 0.9 }, setting))
    }
    told ??= findTripDate(read, article)
    addCompanions(drafts, read, setting)
  }
  addHeadline(drafts, reading, article, setting, told)
  for (const read of reading.isTranscript ? [] : reading.sentences) addLeaders(drafts, read, setting)
  return drafts.filter((d) => d.members.length > 1).map(toMeeting)
}

/** Whom a home official meets together with the minister of one state is of that state, where his title does not tell. */
function shareState({ subjects, objects }: Occasion, setting: Setting): void {
  const homeIso = setting.home?.iso ?? null
  const isoOf = ({ person, titles, iso }: Party) =>
    person === null ? iso : (findRepresented(person, titles, setting)?.body.iso ?? iso)
  if (homeIso === null || !subjects.some((s) => isoOf(s) === homeIso)) return
  const isos = new Set(objects.filter((o) => o.person !== null).map(isoOf))
  isos.delete(homeIso)
  isos.delete(null)
  const [only] = isos
  if (isos.size !== 1 || only === undefined || only === null) return
  for (const { person } of objects) {
    if (
      person !== null &&
      person.iso === null &&
      person.titles.length > 0 &&
      person.titles.every((t) => t.body === null)
    )
      person.iso = only
  }
}

function findOwnDate(read: ReadSentence, occasion: Occasion, article: Article): MeetingDate | null {
  const { start, end } = read.sentence
  const at = (read.sentence.tokens[occasion.at]?.start ?? start) - start
  return findDate(article.text.slice(start, end), at, article.publishedOn)
}

/** visited Kenya from May 17–20: the days of the trip are those of the meetings told after it. */
function findTripDate({ sentence }: ReadSentence, { text, publishedOn }: Article): MeetingDate | null {
  const at = sentence.tokens.findIndex((t) =>
    /^(?:visited|traveled|travelled|returned|toured|trip|visit|led)$/.test(t.key),
  )
  if (at === -1 || sentence.tokens.some((t) => /^(?:will|would|upcoming|next)$/.test(t.key))) return null
  const offset = (sentence.tokens[at]?.start ?? sentence.start) - sentence.start
  const date = findDate(text.slice(sentence.start, sentence.end), offset, publishedOn)
  return date !== null && isPast(date, publishedOn) ? date : null
}

function isPast({ from }: MeetingDate, publishedOn: string | null): boolean {
  if (from === null || publishedOn === null) return true
  const age = countDays(from, publishedOn)
  return age >= -1 && age <= LONGEST_AGE
}

interface DraftParts {
  readonly occasion: Occasion
  readonly sentence: ReadSentence
  readonly date: MeetingDate
  readonly confidence: number
}

function toDraft(parts: DraftParts, setting: Setting): Draft {
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

function toMember(party: Party, read: ReadSentence, setting: Setting, isSubject = false): Member {
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
            (o.iso !== null && o.iso === m.iso && m.party.body?.kind !== 'association')),
      ),
  )
}

/** Adds a draft, or joins it to the one that tells of the same occasion. */
function join(drafts: Draft[], draft: Draft): void {
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
  const people = (d: Draft) => d.members.filter((m) => m.participant.person !== null).map(keyOf)
  const [x, y] = [people(a), people(b)]
  const shared = x.filter((key) => y.includes(key)).length
  const dated =
    a.date.basis === 'published' ||
    b.date.basis === 'published' ||
    (a.date.from === b.date.from && a.date.to === b.date.to)
  if (!dated || (a.occasion.kind === 'call') !== (b.occasion.kind === 'call')) return false
  if (shared > 1) return true
  if (
    y.length === 0 &&
    x.length > 1 &&
    b.members.every((m) => m.iso !== null && a.members.some((o) => o.iso === m.iso))
  )
    return true
  const keys = new Set(a.members.map(keyOf))
  return b.members.every((m) => keys.has(keyOf(m))) && a.occasion.kind === b.occasion.kind
}

function keyOf({ participant }: Member): string {
  return participant.person === null ? `body ${participant.organization}` : `person ${participant.person}`
}

/** She was joined by Counselor X: on her side of the meeting told last. */
function addCompanions(drafts: readonly Draft[], read: ReadSentence, setting: Setting): void {
  const { tokens } = read.sentence
  const by = tokens.findIndex(
    (t, i) =>
      /^(?:accompanied|joined)$/.test(t.key) &&
      tokens[i + 1]?.key === 'by' &&
      /^(?:was|were)$/.test(tokens[i - 1]?.key ?? ''),
  )
  const last = drafts.at(-1)
  if (by === -1 || last === undefined || tokens.slice(0, by).some((t) => t.key === 'will')) return
  const led = readParties(read.view, 0).parties[0]?.person ?? null
  const leader =
    last.members.find((m) => m.party.person !== null && (led === null || m.party.person === led)) ?? last.members[0]
  if (leader === undefined) return
  for (const party of readParties(read.view, by + 2).parties) {
    const member = toMember({ ...party, role: 'accompanying' }, read, setting)
    if (last.members.some((m) => keyOf(m) === keyOf(member))) continue
    last.members.push({ ...member, participant: { ...member.participant, side: leader.participant.side } })
  }
}

/** The U.S. delegation, led by X; Y led the Thai delegation: they stand for the side of their state. */
function addLeaders(drafts: readonly Draft[], read: ReadSentence, setting: Setting): void {
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

/** The list that ends where `led` begins. */
function readActive({ view }: ReadSentence, at: number): readonly Party[] {
  for (let start = Math.max(0, at - 60); start < at; start++) {
    if (!view.mentionAt.has(start) || view.tokens[start - 1]?.key === 'of') continue
    const list = readParties(view, start)
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

/** The occasion of the headline, where no sentence tells of it; its evidence is the first sentence that names both. */
function addHeadline(
  drafts: Draft[],
  reading: Reading,
  article: Article,
  setting: Setting,
  told: MeetingDate | null,
): void {
  const occasion = reading.headline === null ? undefined : readHeadline(reading.headline)
  if (occasion === undefined) return
  const people = [...occasion.subjects, ...occasion.objects].flatMap((p) => (p.person === null ? [] : [p.person]))
  const named = people.filter((p) => p.mentions.some((m) => m.sentence >= 0))
  if (named.length < 2 || named.length < people.length) return
  if (drafts.some((d) => people.every((p) => d.members.some((m) => m.party.person === p)))) return
  const at = Math.max(...people.map((p) => p.mentions.find((m) => m.sentence >= 0)?.sentence ?? 0))
  const sentence = reading.sentences[at]
  if (sentence === undefined) return
  const draft = toDraft(
    { occasion, sentence, date: told ?? toPublishedDate(article.publishedOn), confidence: 0.6 },
    setting,
  )
  const members = draft.members.map((m) => {
    const mention = m.party.person?.mentions.find((x) => x.sentence >= 0)
    return mention === undefined
      ? m
      : { ...m, participant: { ...m.participant, evidence: [mention.start, mention.end] as const } }
  })
  join(drafts, { ...draft, members })
}

function toMeeting({ occasion, sentence, date, members, further, confidence }: Draft): ExtractedMeeting {
  return {
    kind: occasion.kind,
    date,
    place: findPlace(sentence.view, occasion.at),
    participants: members.map((m) => m.participant),
    evidence: [sentence.sentence.start, sentence.sentence.end],
    furtherEvidence: further,
    confidence,
    rule: occasion.rule,
  }
}
