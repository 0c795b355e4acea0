/**
 * Rows: what the reads give, the same for both engines. `null` means that no article says.
 *
 * Statements give related nodes as lists without order; the functions here pick the one, or put them in order.
 */
import type {
  BodyBasis,
  DateBasis,
  DatePrecision,
  Language,
  MeetingKind,
  OrganizationKind,
  ParticipantRole,
  TenureStatus,
} from '../../model.js'

export interface PersonRow {
  readonly id: string
  readonly name: string
  readonly names: readonly string[]
  readonly pinyin: string | null
}

export interface OrganizationRow {
  readonly id: string
  readonly name: string
  readonly names: readonly string[]
  readonly kind: OrganizationKind | null
}

export interface PlaceRow {
  readonly id: string
  readonly name: string
}

/** An article without its text, which is read apart and only where it is asked for. */
export interface ArticleRow {
  readonly id: string
  readonly title: string | null
  readonly url: string | null
  readonly publishedOn: string | null
  readonly source: string | null
  readonly language: Language | null
}

/** A passage: UTF-16 code units of the article's text, end exclusive. */
export interface EvidenceRow {
  readonly article: ArticleRow
  readonly start: number
  readonly end: number
  readonly confidence: number | null
  readonly rule: string | null
}

/** The meeting's own properties, as stored. */
export interface MeetingProperties {
  readonly id: string
  readonly kind: MeetingKind
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly datePrecision: DatePrecision | null
  readonly dateBasis: DateBasis | null
  readonly dateText: string | null
  readonly headline: string | null
}

export interface MeetingRow extends MeetingProperties {
  readonly place: PlaceRow | null
  readonly evidence: readonly EvidenceRow[]
  /** Who took part, in the order of the text; null where that was not read along. */
  readonly parties: readonly PartyRow[] | null
}

/** The participation's own properties, as stored. */
export interface ParticipationProperties {
  readonly id: string
  readonly side: string | null
  readonly role: ParticipantRole | null
  readonly title: string | null
  readonly bodyBasis: BodyBasis | 'inferred' | null
}

export interface ParticipationRow extends ParticipationProperties {
  readonly person: PersonRow | null
  readonly organization: OrganizationRow | null
}

/** A participation that names its person and body by their ids. */
export interface PartyRow extends ParticipationProperties {
  readonly person: string | null
  readonly organization: string | null
}

export interface TenureRow {
  readonly id: string
  readonly status: TenureStatus | null
  readonly firstAttestedOn: string | null
  readonly lastAttestedOn: string | null
  readonly sinceOn: string | null
  readonly untilOn: string | null
  /** A successor is attested from this day on, in a post that one person at a time holds. */
  readonly boundedOn: string | null
  readonly person: PersonRow
  readonly post: { readonly id: string; readonly title: string; readonly organization: OrganizationRow | null }
  readonly evidence: readonly EvidenceRow[]
}

/** Where an encounter stands in the order: a cursor's content. */
export type EncounterKey = readonly [day: string, meeting: string, rank: number, pair: string]

export interface EncounterRow {
  readonly key: EncounterKey
  readonly meeting: MeetingRow
  readonly parties: readonly [ParticipationRow, ParticipationRow]
  /** Ids of the articles that state the one and the other party's part. */
  readonly articles: readonly [readonly string[], readonly string[]]
}

/** A meeting as statements give it. */
export interface RawMeeting {
  readonly meeting: MeetingProperties
  readonly places: readonly PlaceRow[]
  readonly evidence: readonly EvidenceRow[]
}

/** A meeting with who took part, as statements give it. */
export interface RawMeetingWithParties extends RawMeeting {
  readonly parties: readonly {
    readonly participation: ParticipationProperties & { readonly position: number }
    readonly people: readonly string[]
    readonly organizations: readonly string[]
  }[]
}

/** A participation as statements give it. */
export interface RawParticipation {
  readonly participation: ParticipationProperties
  readonly people: readonly PersonRow[]
  readonly organizations: readonly OrganizationRow[]
}

/** An encounter as statements give it. */
export interface RawEncounter extends RawMeeting {
  readonly day: string
  readonly rank: number
  readonly pair: string
  readonly first: ParticipationProperties
  readonly firstPeople: readonly PersonRow[]
  readonly firstOrganizations: readonly OrganizationRow[]
  readonly firstArticles: readonly string[]
  readonly second: ParticipationProperties
  readonly secondPeople: readonly PersonRow[]
  readonly secondOrganizations: readonly OrganizationRow[]
  readonly secondArticles: readonly string[]
}

export function toMeeting({ meeting, places, evidence }: RawMeeting): MeetingRow {
  return { ...meeting, place: toOne(places), evidence: inOrder(evidence), parties: null }
}

/** With at most `limit` parties, in the order of the text. */
export function toMeetingWithParties(raw: RawMeetingWithParties, limit: number): MeetingRow {
  const parties = [...raw.parties]
    .sort(({ participation: a }, { participation: b }) => a.position - b.position || compare(a.id, b.id))
    .slice(0, limit)
    .map(({ participation: { position: _, ...own }, people, organizations }) => ({
      ...own,
      person: toLeast(people),
      organization: toLeast(organizations),
    }))
  return { ...toMeeting(raw), parties }
}

export function toParticipation({ participation, people, organizations }: RawParticipation): ParticipationRow {
  return { ...participation, person: toOne(people), organization: toOne(organizations) }
}

export function toEncounter(raw: RawEncounter): EncounterRow {
  return {
    key: [raw.day, raw.meeting.id, raw.rank, raw.pair],
    meeting: toMeeting(raw),
    parties: [
      toParticipation({ participation: raw.first, people: raw.firstPeople, organizations: raw.firstOrganizations }),
      toParticipation({ participation: raw.second, people: raw.secondPeople, organizations: raw.secondOrganizations }),
    ],
    articles: [raw.firstArticles, raw.secondArticles],
  }
}

/** The one of a list of none or one; the least id where a damaged graph holds several. */
export function toOne<Row extends { readonly id: string }>(rows: readonly Row[]): Row | null {
  return rows.reduce<Row | null>((least, row) => (least === null || row.id < least.id ? row : least), null)
}

/** The same for ids. */
function toLeast(ids: readonly string[]): string | null {
  return [...ids].sort()[0] ?? null
}

/** Earliest published article first, undated last; within an article in the order of the text. */
export function inOrder<Row extends EvidenceRow>(evidence: readonly Row[]): Row[] {
  return [...evidence].sort(
    (a, b) =>
      compare(a.article.publishedOn ?? '9999', b.article.publishedOn ?? '9999') ||
      compare(a.article.id, b.article.id) ||
      a.start - b.start ||
      a.end - b.end,
  )
}

/** Code-unit order, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Rows by their owner, in the order given. */
export function groupByOwner<Raw extends { readonly owner: string }, Row>(
  rows: readonly Raw[],
  toRow: (raw: Raw) => Row,
): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const raw of rows) {
    const group = groups.get(raw.owner)
    if (group === undefined) groups.set(raw.owner, [toRow(raw)])
    else group.push(toRow(raw))
  }
  return groups
}
