/**
 * Story: the sentences of an article as read, and the occasions that the rules have found in them so far. Types only.
 */
import type { MeetingKind, ParticipantRole, Span } from '../../../model.js'
import type { FoundDate } from '../date/date.js'
import type { Organization } from '../organization/organization.js'
import type { Element, Party } from '../party/party.js'
import type { OccasionRule } from './rule.js'

export interface SentenceReading {
  readonly start: number
  readonly end: number
  readonly elements: readonly Element[]
  readonly dates: readonly FoundDate[]
  /** Whether the sentence is the article's title or a heading, which repeats what the body tells. */
  readonly heading: boolean
}

export type Side = 'host' | 'guest' | null

/** A party of an occasion; `side` is null where the occasion has no sides. */
export interface Attendance {
  readonly party: Party
  readonly side: Side
  readonly role: ParticipantRole
}

export interface Occasion {
  readonly kind: MeetingKind
  /** The word that tells it: 会见, 欢迎宴会. */
  readonly word: string
  readonly date: FoundDate | null
  /** 上午, 下午, 晚: the part of the day that the sentence gives; null where it gives none. */
  readonly partOfDay: string | null
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly rule: OccasionRule
  readonly attendances: Attendance[]
  /** Where it was: a place or a building, as written. */
  readonly place: string | null
  /** Spans of further sentences that tell of it: the detail after the lead. */
  readonly retold: readonly Span[]
  /** The last date told before the sentence, for sentences without one. */
  readonly inheritedDate: FoundDate | null
}

/** What the rules know when they come to a sentence. */
export interface Story {
  readonly sentences: readonly SentenceReading[]
  /** Day of publication, YYYY-MM-DD; null where the source does not say. */
  readonly publishedOn: string | null
  /** Full name of the publishing body; its people are hosts of those who come. */
  readonly home: string | null
  readonly occasions: Occasion[]
  /** Parties that the text says have come: 客人 and 一行 mean them. */
  visitors: Party[]
  /** Names of those who the text says have gone somewhere, so that they are guests there. */
  readonly travellers: Set<string>
  /** Whether the rule is read. */
  isOn(rule: OccasionRule): boolean
  isHome(party: Party): boolean
  /** The body that the party stands for, here or elsewhere in the article. */
  bodyOf(party: Party): Organization | null
  /** That body, and those of all posts that the article gives the person. */
  bodiesOf(party: Party): Organization[]
  nameOf(party: Party): string | null
}
