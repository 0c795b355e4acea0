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
