/**
 * When and where: the date and the place of an occasion, from its sentence and those before.
 */
import type { FoundDate } from '../date/date.js'
import { TokenClass } from '../lexicon/entry.js'
import type { Element } from '../party/party.js'
import { isParty, isWord } from './element.js'
import type { SentenceReading, Story } from './story.js'

/** The last date of the sentence before `at`, else its first. */
export function findDate(sentence: SentenceReading, at: number): FoundDate | null {
  let found: FoundDate | null = null
  for (const date of sentence.dates) if (date.end <= at) found = date
  return found ?? null
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

/** 在北京人民大会堂, 在成都: the words after 在, up to the verb. */
export function findPlaceName(elements: readonly Element[], k: number): string | null {
  for (let i = k - 1; i >= 0; i--) {
    if (!isWord(elements[i], '在', '于')) continue
    const first = elements[i + 1]
    if (first?.kind === 'word' && (first.cls === TokenClass.Place || first.cls === TokenClass.Noun)) {
      let text = ''
      for (let j = i + 1; j < k; j++) {
        const element = elements[j]
        if (element?.kind !== 'word' || element.cls === TokenClass.Verb) break
        text += element.text
      }
      return text || null
    }
    return isParty(first) ? (first.body?.written ?? null) : null
  }
  return null
}
