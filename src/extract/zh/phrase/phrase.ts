/**
 * Phrases: the persons, bodies, titles and places of a sentence, and the words between them. Types only.
 */
import type { Token } from '../token/token.js'

export interface PersonPhrase {
  readonly kind: 'person'
  readonly start: number
  readonly end: number
  readonly name: string
  readonly script: 'han' | 'transliteration' | 'latin'
  /** Where the name itself ends, before another form in brackets; `end` where there is none. */
  readonly nameEnd: number
  /** Another form in brackets right after: Rose Chang in 张冠怡（Rose Chang）; `null` where there is none. */
  readonly alias: string | null
}

/** A body as written; `parts` are the ends (exclusive, in the text) of the bodies nested in it, the whole last. */
export interface OrganizationPhrase {
  readonly kind: 'organization'
  readonly start: number
  readonly end: number
  readonly text: string
  readonly tokens: readonly Token[]
  readonly parts: readonly number[]
  /** Kind of the last ending: a kind of body, or `unit`. */
  readonly suffix: string
  /** Whether something in the run names it: a place, a known body, a personal or unknown name, Latin letters. */
  readonly proper: boolean
  /** A short form in brackets right after: （WCS）, （以下简称东航）; `null` where there is none. */
  readonly alias: string | null
}

export interface TitlePhrase {
  readonly kind: 'title'
  readonly start: number
  readonly end: number
  readonly token: Token
  /** Nouns before the title that belong to it: 宣传 in 宣传部长; empty where there are none. */
  readonly qualifier: string
}

/** A place that is no part of the name of a body. */
export interface PlacePhrase {
  readonly kind: 'place'
  readonly start: number
  readonly end: number
  readonly token: Token
}

/** Any other token: a word, a mark, a number. */
export interface WordPhrase {
  readonly kind: 'word'
  readonly start: number
  readonly end: number
  readonly token: Token
}

export type Phrase = PersonPhrase | OrganizationPhrase | TitlePhrase | PlacePhrase | WordPhrase
