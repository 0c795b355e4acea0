/**
 * Model: the words every stage speaks.
 *
 * An `Article` enters, an `ExtractionRecord` says what one article states, and the
 * graph (see cypher/README.md) says what all of them state together. Spans are
 * half-open ranges of UTF-16 code units into `Article.text`, exactly as stored.
 */

/** `[start, end]`, end exclusive, in UTF-16 code units of `Article.text`. */
export type Span = readonly [start: number, end: number]

export type Language = 'zh' | 'en'

/** A text that was read. `null` means that the source does not say. */
export interface Article {
  /** Stable id: made from `url`, else from the source's own `sourceId`, else from the content. */
  readonly id: string
  /** The id that the input gave (`id` of a JSON line), verbatim. */
  readonly sourceId: string | null
  /** SHA-256 of title, text and publication day, in hex: equal hash, equal article. */
  readonly contentHash: string
  readonly title: string | null
  readonly text: string
  /** Calendar day, YYYY-MM-DD. */
  readonly publishedOn: string | null
  readonly url: string | null
  readonly source: string | null
}

export const MEETING_KINDS = ['talks', 'call', 'visit', 'signing', 'ceremony', 'conference'] as const
/** talks 会见/会谈, call 通电话, visit 访问/考察, signing 签约, ceremony 揭牌/开幕式, conference 会议/论坛. */
export type MeetingKind = (typeof MEETING_KINDS)[number]

export const ORGANIZATION_KINDS = [
  'party',
  'state',
  'government',
  'legislature',
  'consultative',
  'judiciary',
  'military',
  'university',
  'school',
  'research',
  'company',
  'hospital',
  'association',
  'international',
  'media',
  'delegation',
  'other',
] as const
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number]

/** Kinds of bodies that belong to a state: what 外交部 or 海军 is alone tells no state, and its name elsewhere does. */
export const ORGANS_OF_STATE: ReadonlySet<string> = new Set<OrganizationKind>([
  'party',
  'government',
  'legislature',
  'consultative',
  'judiciary',
  'military',
])

/** Whether a post was held when the article was written. */
export type TenureStatus = 'current' | 'former' | 'acting' | 'designate'

/** `day`: one day; `range`: from day to day; `month`, `year`: only so much is told. */
export type DatePrecision = 'day' | 'range' | 'month' | 'year'

/**
 * How a date is known. `explicit`: written in full; `resolved`: completed from the
 * publication date or from another date of the text (5月20日, 当天); `published`: the
 * publication date itself stands in, since the text gives no day.
 */
export type DateBasis = 'explicit' | 'resolved' | 'published'

/** Inclusive days, YYYY-MM-DD; both `null` where nothing tells. */
export interface MeetingDate {
  readonly from: string | null
  readonly to: string | null
  readonly precision: DatePrecision | null
  readonly basis: DateBasis | null
  /** The words of the text that give the date, unresolved; `null` where there are none. */
  readonly text: string | null
}

/** Fields that say how sure a statement is and which rule made it, so that `huiwu explain` can tell. */
export interface Grounds {
  /** 0 to 1. */
  readonly confidence: number
  /** `<language>/<file>/<what>`, such as `zh/meets/object`. */
  readonly rule: string
}

export interface ExtractedPerson extends Grounds {
  /** Canonical within the article: the fullest form it supports. Other parts of the record refer to a person by it. */
  readonly name: string
  /** Every form that occurs, canonical first. */
  readonly names: readonly string[]
  readonly mentions: readonly Span[]
}

export interface ExtractedOrganization extends Grounds {
  readonly name: string
  readonly names: readonly string[]
  readonly kind: OrganizationKind
  /** Canonical name of the body that this one is a unit of (北京大学 for 北京大学电子学院); `null` where none is told. */
  readonly parent: string | null
  /** May be empty: a body restored from context (省长 → 省政府) is mentioned only through a title. */
  readonly mentions: readonly Span[]
}

export interface ExtractedPosition extends Grounds {
  readonly person: string
  /** As written, without the body: 党委书记. */
  readonly title: string
  readonly organization: string | null
  readonly status: TenureStatus
  /** Days a text gives for taking up or leaving the post, as YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly since: string | null
  readonly until: string | null
  readonly evidence: Span
}

/** `stated`: the text ties the body to the person there; `title`: it is the body of the title used in the article. */
export type BodyBasis = 'stated' | 'title'

export const PARTICIPANT_ROLES = [
  'principal',
  'accompanying',
  'chair',
  'speaker',
  'witness',
  'signatory',
  'attendee',
] as const
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number]

/** One party's part in a meeting. At least one of `person` and `organization` is set. */
export interface ExtractedParticipant {
  readonly person: string | null
  /** The body represented there. */
  readonly organization: string | null
  readonly bodyBasis: BodyBasis | null
  readonly title: string | null
  /** `host`, `guest`, or `a`, `b`, …; `null` where the occasion has no sides. */
  readonly side: string | null
  readonly role: ParticipantRole
  readonly evidence: Span
}

export interface ExtractedMeeting extends Grounds {
  readonly kind: MeetingKind
  readonly date: MeetingDate
  readonly place: string | null
  readonly participants: readonly ExtractedParticipant[]
  /** The sentence that says so. */
  readonly evidence: Span
  /** Further sentences on the same occasion. */
  readonly furtherEvidence: readonly Span[]
}

/** What one article states. The same text always gives the same record. */
export interface ExtractionRecord {
  readonly articleId: string
  readonly language: Language
  /** Version of the rules, so that a graph can tell which articles an older extractor read. */
  readonly extractor: string
  readonly people: readonly ExtractedPerson[]
  readonly organizations: readonly ExtractedOrganization[]
  readonly positions: readonly ExtractedPosition[]
  readonly meetings: readonly ExtractedMeeting[]
}
