/**
 * Elements of a clause: tells parties from words, and finds where a clause begins.
 */
import type { Element, Party } from '../party/party.js'

/** Whether the element is a party. */
export function isParty(element: Element | undefined): element is Party {
  return element?.kind === 'party'
}

/** Whether the element is one of these words. */
export function isWord(element: Element | undefined, ...texts: string[]): boolean {
  return element?.kind === 'word' && texts.includes(element.text)
}

/** Whether the element is one of a list's words. */
export function isOneOf(element: Element | undefined, words: ReadonlySet<string>): boolean {
  return element?.kind === 'word' && words.has(element.text)
}

/** Where the clause that holds element `k` begins: after the last comma that is not part of a list of parties. */
export function clauseStart(elements: readonly Element[], k: number): number {
  for (let i = k - 1; i >= 0; i--) {
    if (!isWord(elements[i], '，', ',', '；', '：', ':')) continue
    if (isListComma(elements, i)) continue
    return i + 1
  }
  return 0
}

/** A comma between two parties, as in 省委副书记甲，省委常委乙. */
export function isListComma(elements: readonly Element[], i: number): boolean {
  const before = elements[i - 1]
  const after = elements[i + 1]
  const ends = isParty(before) || isWord(before, '一行', '等', '）')
  return ends && isParty(after)
}

/** Persons where any is named, else the last body: earlier ones describe it. */
export function preferPersons(parties: readonly Party[]): Party[] {
  const persons = parties.filter((party) => party.person !== null)
  if (persons.length > 0) return persons
  return parties.filter((party) => party.body !== null)
}
