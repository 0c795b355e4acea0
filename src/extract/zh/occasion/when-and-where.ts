/**
 * When and where: the date and the place of an occasion, from its sentence and those before.
 */
import type { FoundDate } from '../date/date.js'
import { clauseWords } from '../lexicon/clause-word.js'
import { TokenClass } from '../lexicon/entry.js'
import { findAbbreviatedPlace } from '../lexicon/places.js'
import type { Element, Word } from '../party/party.js'
import { isOneOf, isParty, isWord } from './element.js'
import type { SentenceReading, Story } from './story.js'

/** The last date of the sentence before `at`, else the first one after it in the same clause: 论坛20日在武汉举行. */
export function findDate(sentence: SentenceReading, at: number): FoundDate | null {
  let found: FoundDate | null = null
  for (const date of sentence.dates) if (date.end <= at) found = date
  if (found !== null) return found
  const end = sentence.elements.find((element) => element.start > at && isWord(element, '，', ',', '；'))?.start
  return sentence.dates.find((date) => date.start >= at && date.end <= (end ?? sentence.end)) ?? null
}

/** The last date that the sentences before `index` tell of what happened. */
export function findDateBefore(story: Story, index: number): FoundDate | null {
  for (let i = index - 1; i >= 0; i--) {
    const dates = story.sentences[i]?.dates ?? []
    const last = dates.find((date) => date.from !== null && date.precision !== 'month')
    if (last) return last
  }
  return story.sentences.slice(0, index).flatMap(({ dates }) => dates)[0] ?? null
}

/** The part of the day that stands last before `k`; null where none does. */
export function findPartOfDay(elements: readonly Element[], k: number): string | null {
  for (let i = k - 1; i >= 0; i--) {
    const element = elements[i]
    if (isOneOf(element, clauseWords['part-of-day'])) return (element as Word).text.slice(0, 1)
  }
  return null
}

/** 在北京人民大会堂, 在成都: the words after 在, up to what is no place; 京 alone is 北京. */
export function findPlaceName(elements: readonly Element[], k: number): string | null {
  for (let i = k - 1; i >= 0; i--) {
    if (!isWord(elements[i], '在', '于')) continue
    const first = elements[i + 1]
    if (isParty(first)) return first.body?.written ?? null
    let text = ''
    for (let j = i + 1; j < k && isPlaceWord(elements[j]); j++) text += (elements[j] as Word).text
    if (text.length !== 1) return text || null
    const place = findAbbreviatedPlace(text)
    return place === undefined || place.level === 'state' ? null : place.short
  }
  return null
}

/** Nouns, places and the numbers of rooms name where something is; 期间 and the like name when. */
function isPlaceWord(element: Element | undefined): element is Word {
  if (element?.kind !== 'word' || isOneOf(element, clauseWords.when)) return false
  return PLACE_CLASSES.has(element.cls)
}

const PLACE_CLASSES: ReadonlySet<TokenClass> = new Set([
  TokenClass.Place,
  TokenClass.Noun,
  TokenClass.Number,
  TokenClass.Unknown,
])
