/**
 * Objects: the parties after a word that are its object: 会见乙和丙. A list goes on over 、 和 and over commas between parties.
 */
import { clauseWords } from '../lexicon/clause-word.js'
import { discourse } from '../lexicon/discourse.js'
import { TokenClass } from '../lexicon/entry.js'
import type { Element, Party } from '../party/party.js'
import { isListComma, isParty, isWord, preferPersons } from './element.js'

/** Parties after the word at `k` that are its object: up to the end of the list that begins there. */
export function findObjects(elements: readonly Element[], k: number): Party[] {
  const found: Party[] = []
  for (let i = k + 1; i < elements.length; i++) {
    const element = elements[i]
    if (isParty(element)) {
      if (element.person === null && describesNext(elements, i)) continue
      found.push(element)
      continue
    }
    if (element === undefined || element.kind !== 'word') break
    if (/[。！？；：:]/u.test(element.text)) break
    const named = found.some((party) => party.person !== null)
    if (isWord(element, '，', ',')) {
      if (found.length === 0 || !isListComma(elements, i) || !endsList(elements, i + 1)) break
      continue
    }
    if (isListed(element.text)) continue
    if (
      named &&
      element.cls !== TokenClass.Noun &&
      element.cls !== TokenClass.Particle &&
      element.cls !== TokenClass.Mark
    )
      break
    // 看望参加全国人大会议报道的记者: whoever stands before 的 describes those who are met, and leads a 代表团.
    if (isWord(element, '的') && !isGuestWord(elements[i + 1])) found.length = 0
  }
  return preferPersons(found)
}

/** A body that describes the noun after it (中国企业, 美国的代表): the noun is meant, not the body, unless it stands for it. */
function describesNext(elements: readonly Element[], i: number): boolean {
  const next = elements[i + 1]
  if (next?.kind !== 'word') return false
  if (/^(的|－|—|―|-|（)$/u.test(next.text)) return true
  return next.cls === TokenClass.Noun && !clauseWords['stands-for'].has(next.text)
}

/** Whether the list that goes on at `i` ends the clause, and is no subject of a verb of its own: ，丙、丁参加. */
function endsList(elements: readonly Element[], i: number): boolean {
  for (let k = i; k < elements.length; k++) {
    const element = elements[k]
    if (isParty(element)) continue
    if (element?.kind !== 'word') return false
    if (isWord(element, '，', ',')) return true
    // 留学生事务主任乙: nouns may stand before the next name.
    if (element.cls === TokenClass.Noun || isListed(element.text)) continue
    return element.cls === TokenClass.Mark || element.cls === TokenClass.ListMark
  }
  return true
}

function isGuestWord(element: Element | undefined): boolean {
  return element?.kind === 'word' && discourse.get(element.text) === 'guest'
}

function isListed(text: string): boolean {
  return clauseWords.list.has(text) || text === '一行'
}
