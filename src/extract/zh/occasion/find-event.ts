/**
 * Finding an event: the word of a sentence that names one, such as 座谈会 in 会议室举行座谈会, where it tells that it was held.
 */
import { clauseWords } from '../lexicon/clause-word.js'
import { discourse } from '../lexicon/discourse.js'
import type { Element } from '../party/party.js'
import { isOneOf, isWord } from './element.js'
import { meetingVerb } from './meeting-verb.js'
import type { Story } from './story.js'
import { isTold } from './told.js'

/** Index of the element that names an event, where the sentence tells that it is held or that somebody takes part; else null. */
export function findEvent(story: Story, elements: readonly Element[]): number | null {
  let held: number | null = null
  let found: number | null = null
  for (const [k, element] of elements.entries()) {
    if (element.kind !== 'word') continue
    if (clauseWords.held.has(element.text)) {
      if (!isTold(story, elements, k) && !isWord(elements[k + 1], '的')) return held === null ? null : found
      if (!isOneOf(elements[k + 1], clauseWords.around)) held = k
    }
    if (
      meetingVerb(element.text)?.pattern === 'event' &&
      (isTold(story, elements, k) || isWord(elements[k + 1], '的'))
    ) {
      if (found === null || (held !== null && held > found && !isWord(elements[held - 1], '在'))) found = k
    }
    if (discourse.get(element.text) === 'speech') break
  }
  return held !== null ? found : null
}
