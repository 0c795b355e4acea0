/**
 * Meetings: turns the occasions of all sentences into the meetings of the record.
 *
 * Gives each party its body and side and each meeting its date, joins what tells of the same occasion, and adds
 * those who led a delegation or accompanied somebody to the meeting that they belong to.
 */
import type { Article, ExtractedMeeting, MeetingDate } from '../../model.js'
import { addCompanions } from './companion.js'
import { countDays, findDate, toPublishedDate } from './date.js'
import { addLeaders } from './delegation.js'
import { readHeadline } from './headline.js'
import type { Occasion } from './occasion.js'
import type { Draft } from './participant.js'
import { toDraft } from './participant.js'
import { findPlace } from './place.js'
import type { Reading, ReadSentence } from './reading.js'
import { findRepresented } from './representation.js'
import { join } from './same-occasion.js'
import type { Party } from './sentence-view.js'
import type { Setting } from './setting.js'
import { readSpeakers } from './transcript.js'

/** An occasion told in a text is not older than this, in days; what is older is history. */
const LONGEST_AGE = 30
/** How far from its verb, in tokens, a sentence is searched for the day. */
const REACH = 25

/** Meetings in the order in which the text tells them. */
export function findMeetings(
  reading: Reading,
  occasions: readonly (readonly Occasion[])[],
  article: Article,
  setting: Setting,
): ExtractedMeeting[] {
  const drafts: Draft[] = []
  let told: MeetingDate | null = null
  // A schedule that is published the day before tells of what is still to come.
  const headlineDate = article.title === null ? null : (findDate(article.title, 0, article.publishedOn)?.from ?? null)
  for (const [index, read] of (reading.isTranscript ? [] : reading.sentences).entries()) {
    for (const occasion of occasions[index] ?? []) {
      if (occasion.present && headlineDate !== null && headlineDate !== article.publishedOn) continue
      shareState(occasion, setting)
      const own = findOwnDate(read, occasion, article) ?? findSameDay(read, occasion, drafts)
      if (own === null && isHistory(read, occasion, article)) continue
      if (own !== null && !isPast(own, article.publishedOn)) continue
      if (own !== null) told ??= own
      const date = own ?? told ?? toPublishedDate(article.publishedOn)
      join(drafts, toDraft({ occasion, sentence: read, date, confidence: own === null ? 0.8 : 0.9 }, setting))
    }
    told ??= findTripDate(read, article)
    addCompanions(drafts, read, setting)
  }
  addHeadline(drafts, reading, article, setting, told)
  addSpeakers(drafts, reading, article, setting)
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

/** earlier in the day, on the same day: that of the meeting told last. */
function findSameDay({ sentence }: ReadSentence, { at }: Occasion, drafts: readonly Draft[]): MeetingDate | null {
  const words = sentence.tokens
    .slice(Math.max(0, at - REACH), at + REACH)
    .map((t) => t.key)
    .join(' ')
  return /\b(?:earlier|later) (?:in the|that|the same) day\b|\bthe same day\b/.test(words)
    ? (drafts.at(-1)?.date ?? null)
    : null
}

const CLAUSE = /^(?:to|that|which|who|since|before|after|about|regarding|[a-z]+ed)$/

/** He met the President only once, in 1971: a year long past, right after the verb and whom it names. */
function isHistory({ sentence: { tokens } }: ReadSentence, { at }: Occasion, { publishedOn }: Article): boolean {
  for (let i = at + 1; publishedOn !== null && i < Math.min(at + REACH, tokens.length); i++) {
    const year = tokens[i - 1]?.key === 'in' ? /^(?:19|20)\d\d$/.exec(tokens[i]?.text ?? '')?.[0] : undefined
    if (year !== undefined) return year < publishedOn.slice(0, 4)
    if (tokens[i]?.shape === 'lower' && CLAUSE.test(tokens[i]?.key ?? '')) return false
  }
  return false
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

/** The occasion of a transcript; those whom the headline named already are joined by the other speakers. */
function addSpeakers(drafts: Draft[], reading: Reading, article: Article, setting: Setting): void {
  const found = readSpeakers(reading, setting)
  if (found === undefined) return
  const date = toPublishedDate(article.publishedOn)
  join(drafts, toDraft({ occasion: found.occasion, sentence: found.read, date, confidence: 0.6 }, setting))
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
