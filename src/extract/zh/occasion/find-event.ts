/**
 * Finding an event: the word of a sentence that names one, such as 座谈会 in 会议室举行座谈会, where it tells that it was held.
 */
import { discourse } from '../lexicon/discourse.js'
import type { Element } from '../party/party.js'
import { isWord } from './element.js'
import { meetingVerb } from './meeting-verb.js'
import { isTold } from './told.js'

const HELD = /^(举行|召开|举办|开班|开幕|闭幕|主持|出席|参加|召集|举行了|召开了|开启)$/u

/** Index of the element that names an event, where the sentence tells that it is held or that somebody takes part; else null. */
export function findEvent(elements: readonly Element[]): number | null {
  let held: number | null = null
  let found: number | null = null
  for (const [k, element] of elements.entries()) {
    if (element.kind !== 'word') continue
    if (HELD.test(element.text)) {
      if (!isTold(elements, k) && !isWord(elements[k + 1], '的')) return found
      if (!isWord(elements[k + 1], '前夕', '以来', '之际', '期间', '后', '前', '时', '之前', '之后')) held = k
    }
    if (meetingVerb(element.text)?.pattern === 'event' && (isTold(elements, k) || isWord(elements[k + 1], '的'))) {
      if (found === null || (held !== null && held > found && !isWord(elements[held - 1], '在'))) found = k
    }
    if (discourse.get(element.text) === 'speech') break
  }
  return held !== null ? found : null
}
