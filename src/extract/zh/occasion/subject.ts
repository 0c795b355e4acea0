/**
 * Subjects: the parties before a word that do what it tells.
 *
 * Works on the elements of a sentence. Parties inside an adverbial (在…, 对…, 应…邀请) are no subject.
 */
import { clauseWords } from '../lexicon/clause-word.js'
import { TokenClass } from '../lexicon/entry.js'
import type { Element, Party } from '../party/party.js'
import { clauseStart, isParty, isWord } from './element.js'
import { isByline } from './event-party.js'

/** Parties that may be the subject of the word at `k`: those of its clause, else of the nearest clause before that has any. */
export function findSubjects(elements: readonly Element[], k: number, partnersToo = false): Party[] {
  let end = k
  for (;;) {
    const start = clauseStart(elements, end)
    const found = subjectsIn(elements, start, end, partnersToo)
    if (found.length > 0 || start === 0) return found
    end = start - 1
  }
}

/** Subjects among the elements `start` to `end` (exclusive): parties outside adverbials, up to a verb after a person. */
export function subjectsIn(elements: readonly Element[], start: number, end: number, partnersToo = false): Party[] {
  const found: Party[] = []
  for (let i = start; i < end; i++) {
    const element = elements[i]
    if (element?.kind === 'word') {
      if (clauseWords.partner.has(element.text) && found.length > 0 && !partnersToo) return found
      if (element.cls === TokenClass.Verb && found.length > 0 && !clauseWords.leads.has(element.text)) {
        if (found.some((party) => party.person)) return found
      }
      if (clauseWords.adverbial.has(element.text)) i = skipAdverbial(elements, i, end)
      continue
    }
    if (isParty(element) && !isModifier(elements, i, end) && !isByline(elements, i)) found.push(element)
  }
  return found
}

/** Index of the last element of the adverbial that begins with the preposition at `i`: its object, with what belongs to it. */
export function skipAdverbial(elements: readonly Element[], i: number, end: number): number {
  for (let j = i + 1; j < end; j++) {
    const element = elements[j]
    if (isWord(element, '，', ',', '。')) return j
    if (element?.kind === 'word' && element.cls === TokenClass.Verb) return j - 1
    if (isParty(element) && element.person !== null)
      return isWord(elements[j + 1], '、', '和') ? skipAdverbial(elements, j + 1, end) : j
    if (isParty(element) && !isWord(elements[j + 1], '、', '和', '的')) return j
  }
  return end
}

/** A body that only modifies what follows: 山西省的企业, 美国代表的发言. */
function isModifier(elements: readonly Element[], i: number, end: number): boolean {
  const next = elements[i + 1]
  return i + 1 < end && isWord(next, '的') && isParty(elements[i]) && (elements[i] as Party).person === null
}
