/**
 * Entries: what the lists know of a word: its class, its cost, and the title, place or body that it names.
 *
 * The vocabulary of everything that reads text; the lists are read by the other files of this folder.
 */
import type { OrganizationKind, TenureStatus } from '../../../model.js'

/** Classes of tokens; small integers, since the segmenter keeps one best path for each. */
export const TokenClass = {
  /** Punctuation other than the list comma; also the start of a sentence. */
  Mark: 0,
  /** 、 */
  ListMark: 1,
  Noun: 2,
  Verb: 3,
  Preposition: 4,
  Conjunction: 5,
  /** Adverbs and adjectives. */
  Modifier: 6,
  /** 的, 了 and their like. */
  Particle: 7,
  /** Numbers, measures, dates and times. */
  Number: 8,
  Pronoun: 9,
  Title: 10,
  /** A body that the gazetteer knows. */
  Organization: 11,
  Place: 12,
  /** A Han personal name. */
  Person: 13,
  /** A personal name in transliteration. */
  ForeignPerson: 14,
  /** A run of Latin letters. */
  Latin: 15,
  /** A character that no list knows. */
  Unknown: 16,
} as const

export type TokenClass = (typeof TokenClass)[keyof typeof TokenClass]

/** How many classes there are. */
export const TOKEN_CLASS_COUNT = 17

export type PlaceLevel = 'state' | 'province' | 'prefecture' | 'county' | 'foreign'

/** A place of the gazetteers. */
export interface Place {
  /** 山西省, 俄罗斯. */
  readonly name: string
  /** 山西, 俄罗斯. */
  readonly short: string
  readonly level: PlaceLevel
  /** Name of the place above: 山西省 for 太原市, the state for a foreign city; `null` at the top or where unknown. */
  readonly parent: string | null
}

/** A title of the lexicon, with the modifiers that it was met with. */
export interface Title {
  /** 副校长 */
  readonly text: string
  /** 校长 */
  readonly head: string
  readonly status: TenureStatus
  readonly holder: 'single' | 'many' | 'honor'
  readonly body: string
  /** Whether 副 or the like stands before the head, so that several persons may hold it. */
  readonly deputy: boolean
}

/** A body of the gazetteer. */
export interface KnownOrganization {
  readonly name: string
  readonly kind: OrganizationKind
  readonly parent: string | null
}

/** What a list says of a word; one for each class that the word may have. */
export interface Entry {
  readonly text: string
  readonly cls: TokenClass
  /** Part of speech of the word list: n, v, vn, p, …. */
  readonly tag: string
  /** Negative logarithm of how likely the word is. */
  readonly cost: number
  readonly title: Title | null
  readonly place: Place | null
  readonly organization: KnownOrganization | null
  /** Kind of body that the word ends: 大学, 委员会; `null` for other words. */
  readonly suffix: string | null
  /** Index of the next entry of the same text, or -1. */
  readonly next: number
}
