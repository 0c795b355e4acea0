/**
 * Speakers: those who report at an occasion that is being told, and those who speak for the visitors: 甲、乙等嘉宾说.
 */
import { clauseWords } from '../lexicon/clause-word.js'
import type { Element } from '../party/party.js'
import { attend } from './attend.js'
import { personsBefore } from './attender.js'
import { isOneOf, isParty, isWord } from './element.js'
import type { Story } from './story.js'

/** Who reports at the occasion that is being told: 会上，教务处处长甲介绍了…. */
export function addSpeakers(story: Story, elements: readonly Element[], k: number): void {
  const last = story.occasions[story.occasions.length - 1]
  const sided = last?.attendances.some(({ side }) => side !== null)
  if (isOneOf(elements[k - 1], clauseWords['speech-modifier']) || isOneOf(elements[k + 1], clauseWords['speech-noun']))
    return
  if (!last || (story.home === null && sided && !speaksForGuests(elements, k))) return
  const own = speaksForGuests(elements, k) ? 'guest' : undefined
  for (const party of personsBefore(story, elements, k)) attend(story, last, party, 'speaker', own)
}

/** 甲、乙等嘉宾说: those who speak for the visitors were there. */
export function speaksForGuests(elements: readonly Element[], k: number): boolean {
  for (let i = k - 1; i > 0 && i > k - 6; i--) {
    if (isParty(elements[i])) return false
    if (isOneOf(elements[i], clauseWords['guest-group']))
      return elements.slice(0, i).some((element) => isWord(element, '等'))
  }
  return false
}
