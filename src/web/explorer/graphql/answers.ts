/** The shapes of answers: what the fragments and queries beside this file select. */
import type { MeetingKind } from '../question.js'

export type SearchKind = 'PERSON' | 'ORGANIZATION' | 'MEETING' | 'ARTICLE'
export type BodyBasis = 'STATED' | 'TITLE' | 'INFERRED'
export type Role = 'PRINCIPAL' | 'ACCOMPANYING' | 'CHAIR' | 'SPEAKER' | 'WITNESS' | 'SIGNATORY' | 'ATTENDEE'

/** Anything with a page of its own. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** Days as YYYY-MM-DD; null where nothing tells. */
export interface MeetingDate {
  readonly from: string | null
  readonly to: string | null
  readonly precision: 'DAY' | 'RANGE' | 'MONTH' | 'YEAR' | null
  readonly basis: 'EXPLICIT' | 'RESOLVED' | 'PUBLISHED' | null
  readonly text: string | null
}

export interface Party {
  readonly id: string
  readonly person: Named | null
  readonly organization: Named | null
  readonly basis: BodyBasis | null
  readonly title: string | null
  readonly role: Role | null
  /** Parties with the same word are on one side; null on an occasion without sides. */
  readonly side: string | null
}

export interface Source {
  readonly id: string
  readonly title: string | null
  readonly url: string | null
  readonly published: string | null
  readonly source: string | null
}

/** `start` and `end` are UTF-16 code units of the article's text, end exclusive. */
export interface Evidence {
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly article: Source
}

export interface Encounter {
  readonly id: string
  readonly date: MeetingDate
  readonly place: { readonly name: string } | null
  readonly meeting: { readonly id: string; readonly kind: MeetingKind; readonly headline: string | null }
  readonly parties: readonly [Party, Party]
  readonly evidence: readonly Evidence[]
}

export interface PageInfo {
  readonly hasNextPage: boolean
  readonly endCursor: string | null
}

export interface EncountersAnswer {
  readonly encounters: {
    readonly totalCount?: number
    readonly nodes: readonly Encounter[]
    readonly pageInfo: PageInfo
    readonly unknownNames: readonly {
      readonly field: string
      readonly name: string
      readonly similar: readonly { readonly matched: string }[]
    }[]
  }
}

export interface CountsAnswer {
  readonly people: { readonly totalCount: number }
  readonly organizations: { readonly totalCount: number }
  readonly meetings: { readonly totalCount: number }
  readonly articles: { readonly totalCount: number }
}

export interface Hit {
  readonly kind: SearchKind
  readonly matched: string
  readonly highlight: { readonly start: number; readonly end: number } | null
  readonly node: {
    readonly id: string
    readonly name?: string
    readonly pinyin?: string | null
    readonly organizationKind?: string
    readonly headline?: string | null
    readonly date?: MeetingDate
    readonly title?: string | null
    readonly published?: string | null
    readonly source?: string | null
  }
}

export interface SearchAnswer {
  readonly search: readonly Hit[]
}

export type TenureStatus = 'CURRENT' | 'FORMER' | 'ACTING' | 'DESIGNATE'

export interface Bound {
  readonly on: string
  readonly basis: 'TOLD' | 'ATTESTED' | 'SUCCEEDED'
}

/** Days as YYYY, YYYY-MM or YYYY-MM-DD; null where no text tells. */
export interface Tenure {
  readonly id: string
  readonly person: Named
  readonly post: { readonly title: string; readonly organization: Named | null }
  readonly status: TenureStatus | null
  readonly since: string | null
  readonly until: string | null
  readonly attested: { readonly from: string | null; readonly to: string | null }
  readonly begins: Bound | null
  readonly ends: Bound | null
  readonly evidence: readonly Evidence[]
}

/** How often two met. */
export interface Contact {
  readonly party: Named
  readonly meetings: number
  readonly first: string | null
  readonly last: string | null
}

export interface PersonAnswer {
  readonly person:
    | (Named & {
        readonly names: readonly string[]
        readonly pinyin: string | null
        readonly tenures: readonly Tenure[]
        readonly met: readonly (Omit<Contact, 'party'> & { readonly person: Named })[]
        readonly colleagues: readonly {
          readonly person: Named
          readonly organization: Named
          readonly from: string
          readonly to: string
        }[]
      })
    | null
}

export interface OrganizationAnswer {
  readonly organization:
    | (Named & {
        readonly names: readonly string[]
        readonly kind: string
        readonly ancestors: readonly Named[]
        readonly units: readonly Named[]
        readonly tenures: readonly Tenure[]
        readonly partners: readonly (Omit<Contact, 'party'> & { readonly organization: Named })[]
        readonly representatives: readonly (Omit<Contact, 'party'> & {
          readonly person: Named
          readonly titles: readonly string[]
        })[]
      })
    | null
}

export interface Meeting {
  readonly id: string
  readonly kind: MeetingKind
  readonly headline: string | null
  readonly date: MeetingDate
  readonly place: { readonly name: string } | null
}

export interface MeetingsAnswer {
  readonly party: {
    readonly meetings: {
      readonly totalCount: number
      readonly nodes: readonly Meeting[]
      readonly pageInfo: PageInfo
    }
  } | null
}

export interface Conflict {
  readonly about: 'DATE' | 'PLACE'
  readonly values: readonly string[]
  readonly accounts: readonly {
    readonly article: Pick<Source, 'id' | 'title' | 'published'>
    readonly from: string | null
    readonly place: string | null
  }[]
}

export interface WholeMeeting extends Meeting {
  /** Empty for an occasion without sides. */
  readonly sides: readonly { readonly name: string; readonly participations: readonly Party[] }[]
  /** Absent where the id is of something else. */
  readonly participations?: readonly Party[]
  readonly partOf: readonly Meeting[]
  readonly parts: readonly Meeting[]
  readonly conflicts: readonly Conflict[]
  readonly evidence: readonly Evidence[]
}

export interface MeetingAnswer {
  readonly node: WholeMeeting | null
}

export type SpanKind = 'PERSON' | 'ORGANIZATION' | 'MEETING' | 'PARTICIPATION' | 'TENURE'

/** What a span speaks of: the fields of its kind. */
export type SpanSubject = { readonly id: string } & Partial<Omit<Named, 'id'>> &
  Partial<Omit<Meeting, 'id'>> &
  Partial<Omit<Party, 'id'>> &
  Partial<Pick<Tenure, 'post'>> & { readonly holder?: Named }

/** UTF-16 code units of the article's text, end exclusive. */
export interface ArticleSpan {
  readonly kind: SpanKind
  readonly start: number
  readonly end: number
  readonly subject: SpanSubject | null
}

export interface ArticleAnswer {
  readonly article:
    | (Source & {
        readonly text: string
        readonly language: 'ZH' | 'EN' | null
        readonly spans: readonly ArticleSpan[]
      })
    | null
}

export type NetworkBy = 'PERSON' | 'ORGANIZATION'

export interface NetworkNode {
  readonly node: Named & { readonly kind?: string }
  /** Steps from the nearest center; 0 for a center. */
  readonly distance: number
  readonly degree: number
  readonly betweenness: number
  readonly pageRank: number
  readonly community: number
}

export interface NetworkEdge {
  readonly source: string
  readonly target: string
  readonly meetings: number
  readonly first: string | null
  readonly last: string | null
}

export interface NetworkAnswer {
  readonly network: {
    readonly total: number
    readonly nodes: readonly NetworkNode[]
    readonly edges: readonly NetworkEdge[]
  }
}

export interface PathsAnswer {
  readonly paths: readonly {
    readonly nodes: readonly Named[]
    readonly steps: readonly { readonly encounters: readonly Encounter[] }[]
  }[]
}

/** UTF-16 code units, end exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Names are as in the article. */
export interface PreviewAnswer {
  readonly articlePreview: {
    readonly text: string
    readonly language: 'ZH' | 'EN'
    readonly people: readonly { readonly name: string; readonly mentions: readonly Range[] }[]
    readonly organizations: readonly { readonly name: string; readonly mentions: readonly Range[] }[]
    readonly positions: readonly {
      readonly person: string
      readonly title: string
      readonly organization: string | null
      readonly evidence: Range
    }[]
    readonly meetings: readonly {
      readonly kind: MeetingKind
      readonly from: string | null
      readonly to: string | null
      readonly place: string | null
      readonly participants: readonly {
        readonly person: string | null
        readonly organization: string | null
        readonly title: string | null
        readonly side: string | null
      }[]
      readonly evidence: readonly Range[]
    }[]
  }
}

export interface IngestAnswer {
  readonly ingestArticle: {
    readonly status: 'ADDED' | 'UNCHANGED' | 'REPLACED'
    readonly people: number
    readonly organizations: number
    readonly meetings: number
    readonly article: { readonly id: string; readonly title: string | null }
  }
}

export interface DoubtPerson extends Named {
  readonly names: readonly string[]
  readonly tenures: readonly Pick<Tenure, 'id' | 'post' | 'attested' | 'evidence'>[]
  readonly meetings: { readonly totalCount: number; readonly nodes: readonly Meeting[] }
}

export interface Doubt {
  readonly id: string
  readonly kind: 'SAME_PERSON' | 'TWO_PEOPLE' | 'MEETING_CONFLICT'
  readonly score: number
  readonly for: readonly string[]
  readonly against: readonly string[]
  readonly about: readonly (DoubtPerson | { readonly id: string; readonly headline: string | null })[]
}

export interface DoubtsAnswer {
  readonly doubts: { readonly totalCount: number; readonly nodes: readonly Doubt[] }
}

export interface DecisionAnswer {
  readonly answerDoubt: { readonly decision: { readonly id: string } }
}
