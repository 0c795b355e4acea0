/**
 * Hearing: those whose report somebody hears were there: 听取了院长甲的汇报.
 */
import { clauseWords } from '../lexicon/clause-word.js'
import type { Element, Party } from '../party/party.js'
import { attend } from './attend.js'
import { isOneOf, isParty, isWord, preferPersons } from './element.js'
import { opposite } from './side.js'
import type { Occasion, Story } from './story.js'
import { findSubjects } from './subject.js'

/** Adds whoever reports to those who hear it, at the word 听取 at `k`, to the occasions; on the side opposite the hearer. */
export function addHeard(story: Story, occasions: readonly Occasion[], elements: readonly Element[], k: number): void {
  const heard = findHeard(elements, k)
  if (heard.length === 0) return
  const hearers = new Set(findSubjects(elements, k).map((party) => story.nameOf(party)))
  for (const occasion of occasions) {
    const hearer = occasion.attendances.find(({ party }) => hearers.has(story.nameOf(party)))
    if (hearer === undefined) continue
    const side = opposite(hearer.side)
    for (const party of heard)
      if (party.person !== null || side !== null) attend(story, occasion, party, 'speaker', side)
  }
}

/** The parties between the word at `k` and the 汇报 that its clause ends with; none where it names no report. */
function findHeard(elements: readonly Element[], k: number): Party[] {
  const found: Party[] = []
  for (let i = k + 1; i < elements.length; i++) {
    const element = elements[i]
    if (isOneOf(element, clauseWords.report)) return preferPersons(found)
    if (isWord(element, '，', '。', '；', '关于', '对', '就')) {
      return isWord(element, '，', '。', '；') ? [] : findReport(elements, i) ? preferPersons(found) : []
    }
    if (isParty(element) && !isWord(elements[i - 1], '在', '对')) found.push(element)
  }
  return []
}

/** Whether 关于…的汇报 ends the clause. */
function findReport(elements: readonly Element[], k: number): boolean {
  for (let i = k; i < elements.length; i++) {
    if (isOneOf(elements[i], clauseWords.report)) return true
    if (isWord(elements[i], '，', '。', '；')) return false
  }
  return false
}
