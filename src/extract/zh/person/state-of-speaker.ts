/**
 * States of speakers: 朔尔茨表示，德方愿同中方合作: who speaks for 德方, or to 中方, represents 德国.
 *
 * For persons of whom the article tells no post and no body, as where an item of a bulletin goes on from the one before.
 * Of the states that the article names, the one is meant that it names most, or whose letter stands before 方.
 */
import { discourse } from '../lexicon/discourse.js'
import type { Place } from '../lexicon/entry.js'
import { TokenClass } from '../lexicon/entry.js'
import { findAbbreviatedPlace, findPlace } from '../lexicon/places.js'
import type { Context } from '../organization/context.js'
import { placeAsBody } from '../organization/place-body.js'
import type { Element } from '../party/party.js'
import type { People, Person } from './coreference.js'

type Sentences = readonly { readonly elements: readonly Element[] }[]

/** How often each person speaks for each state. */
type Votes = Map<Person, Map<Place, number>>

const CHINA = findPlace('中国')

/** Gives each person without a body the state for which the person speaks most; changes `people`. */
export function adoptStates(people: People, sentences: Sentences, context: Context): void {
  for (const [person, states] of countStates(people, sentences, context)) {
    const [most, next] = [...states].sort((a, b) => b[1] - a[1])
    if (most === undefined || most[1] === next?.[1]) continue
    person.body = { body: { ...placeAsBody(most[0]), restored: true }, title: null }
  }
}

/** Counts from one speaker to the next, over the sentences in which a speech goes on. */
function countStates(people: People, sentences: Sentences, context: Context): Votes {
  const votes: Votes = new Map()
  let speaker: Person | undefined
  for (const { elements } of sentences) {
    const speech = elements.findIndex((element) => element.kind === 'word' && discourse.get(element.text) === 'speech')
    const named = elements.slice(0, Math.max(speech, 0)).find((element) => element.kind === 'party')
    if (named?.kind === 'party') speaker = people.personOf.get(named)
    if (speaker === undefined || speaker.body !== null) continue
    const state = findSpokenFor(elements, speech + 1, context)
    if (state === null || (state === CHINA && !speaker.han)) continue
    const counts = votes.get(speaker) ?? new Map<Place, number>()
    votes.set(speaker, counts.set(state, (counts.get(state) ?? 0) + 1))
  }
  return votes
}

/** Whose words they are, by the first 中方 or 德方 from `start` on: that state's, or the other's where it is spoken to. */
function findSpokenFor(elements: readonly Element[], start: number, context: Context): Place | null {
  for (let i = start; i < elements.length; i++) {
    // 德方 is read as one word or as two.
    const [word, next] = [textOf(elements[i]), textOf(elements[i + 1])]
    const state = toState(next === '方' ? word + next : word, context)
    if (state === null) continue
    const before = elements[i - 1]
    const spokenTo = before?.kind === 'word' && BEFORE_OTHERS.has(before.cls)
    if (!spokenTo) return state
    return (state === CHINA ? context.foreignStates[0] : CHINA) ?? null
  }
  return null
}

function textOf(element: Element | undefined): string {
  return element?.kind === 'word' ? element.text : ''
}

/** 中方, 德方: the state that the article names and whose letter that is, the most frequent first. */
function toState(word: string, { foreignStates }: Context): Place | null {
  if (word.length !== 2 || !word.endsWith('方')) return null
  const letter = word.slice(0, 1)
  if (letter === '中') return CHINA ?? null
  const abbreviated = findAbbreviatedPlace(letter)
  return foreignStates.find((state) => state === abbreviated || state.short.startsWith(letter)) ?? null
}

/** What stands before the side that is spoken to or of: 同中方, 和中方, 感谢中方. */
const BEFORE_OTHERS: ReadonlySet<TokenClass> = new Set([
  TokenClass.Preposition,
  TokenClass.Conjunction,
  TokenClass.Verb,
])
