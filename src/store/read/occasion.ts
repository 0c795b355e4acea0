/** Occasions: conditions on a meeting, as a client gives them and as statements take them. */
import { type Language, MEETING_KINDS, type MeetingKind } from '../../model.js'
import { type Days, toBounds } from './day-bounds.js'

/** Null: any. `language`, `source` and `confidence` must hold for one and the same sentence on the meeting. */
export interface Occasion extends Days {
  readonly kinds: readonly MeetingKind[] | null
  /** Part of the place's name. */
  readonly place: string | null
  readonly language: Language | null
  /** Part of the name of who published the article. */
  readonly source: string | null
  /** Least confidence, 0 to 1. */
  readonly confidence: number | null
  /** Ids one of which it must be; never empty. */
  readonly meetings: readonly string[] | null
}

/** Always of the same types, so that Neo4j plans a statement once. */
export interface OccasionParams {
  readonly from: string
  readonly to: string
  readonly kinds: readonly MeetingKind[]
  readonly place: string
  /** Whether the sentences on the meeting are to be looked at. */
  readonly told: boolean
  readonly language: string
  readonly source: string
  readonly confidence: number
  readonly meetings: readonly string[]
}

/** The parameters of each statement that takes an occasion, beside `from` and `to`. */
export const UNDATED_OCCASION = ['kinds', 'place', 'told', 'language', 'source', 'confidence', 'meetings'] as const
export const OCCASION = ['from', 'to', ...UNDATED_OCCASION] as const

export const ANY_OCCASION: Occasion = {
  from: null,
  to: null,
  kinds: null,
  place: null,
  language: null,
  source: null,
  confidence: null,
  meetings: null,
}

export function toOccasionParams(occasion: Occasion): OccasionParams {
  const { from, to, kinds, place, language, source, confidence, meetings } = occasion
  return {
    ...toBounds({ from, to }),
    kinds: kinds ?? MEETING_KINDS,
    place: place ?? '',
    told: language !== null || source !== null || confidence !== null,
    language: language ?? '',
    source: source ?? '',
    confidence: confidence ?? 0,
    meetings: meetings ?? [],
  }
}
