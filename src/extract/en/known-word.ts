/**
 * Known words: what compromise's lexicon says of a single English word.
 *
 * Only its word lists are used here, at the price of one look-up; its tagger costs ten times what the
 * whole of this language's grammar does, and errs most on the names that matter.
 */
import nlp from 'compromise'
import { foldDiacritics } from './fold.js'

const lexicon = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon

const GIVEN_NAME = /^(?:MaleName|FemaleName|FirstName)$/
const PLACE = /^(?:City|Country|Region|Place|Demonym)/
const COMMON =
  /^(?:Noun|Singular|Plural|Uncountable|Adjective|Comparative|Superlative|Gerund|Infinitive|PresentTense|PastTense|Actor|Adverb|Preposition|Conjunction|Pronoun|Determiner|Modal|Value|TextValue|Unit|Expression|QuestionWord|Participle|Duration)$/
const VERB = /^(?:PastTense|PresentTense|Infinitive|Copula|Modal|Gerund|Verb|PhrasalVerb|Participle)$/

export type KnownWord = 'given' | 'family' | 'place' | 'common' | 'verb' | 'month' | 'weekday' | 'unknown'

const kinds = new Map<string, KnownWord>()
for (const [word, tag] of Object.entries(lexicon)) kinds.set(word, toKind(Array.isArray(tag) ? (tag[0] ?? '') : tag))

/** Kind of a word in lower case. `unknown` for most names of people outside the English-speaking world. */
export function findKnownWord(key: string): KnownWord {
  return kinds.get(key) ?? (/^[ -~]*$/.test(key) ? 'unknown' : (kinds.get(foldDiacritics(key)) ?? 'unknown'))
}

/** Actors (journalist, activist): words that a name may follow. */
export function isActor(key: string): boolean {
  const tag = lexicon[key]
  return Array.isArray(tag) ? tag.includes('Actor') : tag === 'Actor'
}

function toKind(tag: string): KnownWord {
  if (GIVEN_NAME.test(tag)) return 'given'
  if (tag === 'LastName') return 'family'
  if (PLACE.test(tag)) return 'place'
  if (tag === 'Month') return 'month'
  if (tag === 'WeekDay') return 'weekday'
  if (VERB.test(tag)) return 'verb'
  return COMMON.test(tag) ? 'common' : 'unknown'
}
