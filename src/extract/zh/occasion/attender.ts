/**
 * Attenders: the persons whom a list before 参加 or 陪同 names.
 */
import { clauseWords } from '../lexicon/clause-word.js'
import { TokenClass } from '../lexicon/entry.js'
import type { Element, Party } from '../party/party.js'
import { isOneOf, isParty, isWord } from './element.js'
import { isAbsent, isByline } from './event-party.js'
import type { Story } from './story.js'

/** Persons before 参加; where the sentence begins with 参加会见的有, those after it. */
export function attendersOf(story: Story, elements: readonly Element[], k: number): Party[] {
  const subjects = isWord(elements[k - 1], '并') ? firstPersons(elements) : personsBefore(story, elements, k)
  if (subjects.length > 0) return subjects
  const rest = elements.slice(k + 1)
  if (!rest.some((element) => isOneOf(element, clauseWords['also-there']))) return []
  return rest.filter((element): element is Party => isParty(element) && element.person !== null)
}

/** The persons with whom the sentence begins, up to its first verb. */
function firstPersons(elements: readonly Element[]): Party[] {
  const found: Party[] = []
  for (const [i, element] of elements.entries()) {
    if (isParty(element) && element.person !== null && !isByline(elements, i)) found.push(element)
    if (element.kind === 'word' && element.cls === TokenClass.Verb && found.length > 0) break
  }
  return found
}

/** Persons of the list that leads up to the word at `k`: back to the last verb or what somebody says. */
export function personsBefore(story: Story, elements: readonly Element[], k: number): Party[] {
  const found: Party[] = []
  for (let i = k - 1; i >= 0; i--) {
    const element = elements[i]
    if (isParty(element)) {
      if (element.person !== null && !isAbsent(story, elements, i)) found.unshift(element)
    } else if (element?.cls === TokenClass.Verb && found.length > 0 && !isOneOf(element, clauseWords.invited)) break
    else if (isWord(element, '。', '；', '”')) break
  }
  return found
}
