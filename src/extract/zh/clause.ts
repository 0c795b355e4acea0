/**
 * Clauses: finds who does what in a sentence: the parties before a word, the parties after it.
 *
 * Works on the elements of a sentence (party.ts). A list of parties goes on over 、 和 and over commas between parties;
 * parties inside an adverbial (在…, 对…, 应…邀请) are no subject.
 */
import { discourse } from './discourse.js'
import type { Element, Party } from './party.js'
import { TokenClass } from './token.js'

/** Prepositions whose object is neither subject nor partner. */
const ADVERBIAL = new Set([
  '在',
  '于',
  '从',
  '对',
  '为',
  '应',
  '受',
  '据',
  '向',
  '经',
  '被',
  '把',
  '就',
  '由于',
  '针对',
  '根据',
  '按照',
  '通过',
  '围绕',
  '关于',
  '自',
  '至',
])
const PARTNER = new Set(['同', '与', '跟', '会同'])
const LIST = new Set(['、', '和', '与', '及', '以及', '，', ',', '暨', '等', '一行', '分别', '；', '（', '）'])

export function isParty(element: Element | undefined): element is Party {
  return element?.kind === 'party'
}

export function isWord(element: Element | undefined, ...texts: string[]): boolean {
  return element?.kind === 'word' && texts.includes(element.text)
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
function isListComma(elements: readonly Element[], i: number): boolean {
  const before = elements[i - 1]
  const after = elements[i + 1]
  const ends = isParty(before) || isWord(before, '一行', '等', '）')
  return ends && isParty(after)
}

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

function subjectsIn(elements: readonly Element[], start: number, end: number, partnersToo = false): Party[] {
  const found: Party[] = []
  for (let i = start; i < end; i++) {
    const element = elements[i]
    if (element?.kind === 'word') {
      if (PARTNER.has(element.text) && found.length > 0 && !partnersToo) return found
      if (element.cls === TokenClass.Verb && found.length > 0 && !isListVerb(element.text)) {
        if (found.some((party) => party.person)) return found
      }
      if (ADVERBIAL.has(element.text)) i = skipAdverbial(elements, i, end)
      continue
    }
    if (isParty(element) && !isModifier(elements, i, end)) found.push(element)
  }
  return found
}

function isListVerb(text: string): boolean {
  return text === '率' || text === '携' || text === '陪同' || text === '率领'
}

/** Index of the last element of the adverbial that begins with the preposition at `i`: its object, with what belongs to it. */
function skipAdverbial(elements: readonly Element[], i: number, end: number): number {
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

/** The parties on both sides of 同, 与, 和 before the word at `k`; `null` where no such word joins them. */
export function findPartners(
  elements: readonly Element[],
  k: number,
): { subjects: Party[]; partners: Party[]; guests: boolean } | null {
  const start = clauseStart(elements, k)
  for (const joiners of [PARTNER, new Set(['和'])]) {
    for (let i = k - 1; i >= start; i--) {
      const element = elements[i]
      if (element?.kind !== 'word' || !joiners.has(element.text)) continue
      const partners = listFrom(elements, i + 1, k)
      const guests = joiners === PARTNER && partners.length === 0 && meansGuests(elements, i + 1, k)
      if (partners.length === 0 && !guests) continue
      let subjects = subjectsIn(elements, start, i)
      if (subjects.length === 0) subjects = start === 0 ? [] : findSubjects(elements, start - 1)
      return { subjects, partners, guests }
    }
  }
  const named = elements.slice(start, k).some(isParty)
  return start > 0 && !named ? findPartners(elements, start - 1) : null
}

/** 与来访客人: the partners are the visitors told before. */
function meansGuests(elements: readonly Element[], from: number, end: number): boolean {
  return elements
    .slice(from, Math.min(end, from + 4))
    .some((element) => element.kind === 'word' && discourse.get(element.text) === 'guest')
}

/** Parties from `from` up to `end`, where persons lead over the bodies that only describe them. */
function listFrom(elements: readonly Element[], from: number, end: number): Party[] {
  const found: Party[] = []
  for (let i = from; i < end; i++) {
    const element = elements[i]
    if (isParty(element)) found.push(element)
    else if (isWord(element, '在', '于', '就', '围绕') && found.length > 0) break
    else if (isWord(element, '在', '于')) i = skipAdverbial(elements, i, end)
  }
  return preferPersons(found)
}

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
    if (LIST.has(element.text)) continue
    if (
      named &&
      element.cls !== TokenClass.Noun &&
      element.cls !== TokenClass.Particle &&
      element.cls !== TokenClass.Mark
    )
      break
    if (named && element.cls === TokenClass.Particle && element.text === '的') {
      found.length = 0
    }
  }
  return preferPersons(found)
}

/** A body that describes the noun after it (中国企业, 美国的代表): the noun is meant, not the body, unless it stands for it. */
function describesNext(elements: readonly Element[], i: number): boolean {
  const next = elements[i + 1]
  if (next?.kind !== 'word') return false
  if (/^(的|－|—|―|-|（)$/u.test(next.text)) return true
  return (
    next.cls === TokenClass.Noun &&
    !/^(一行|代表|代表团|负责人|领导|主要|有关|相关|领导班子|客人|方面|方|师生)$/u.test(next.text)
  )
}

/** Whether the party at `i` is followed by the end of a list, not by a verb of its own. */
function endsList(elements: readonly Element[], i: number): boolean {
  const next = elements[i + 1]
  if (next === undefined) return true
  return (
    next.kind === 'word' && (LIST.has(next.text) || next.cls === TokenClass.Mark || next.cls === TokenClass.ListMark)
  )
}

/** Persons where any is named, else the last body: earlier ones describe it. */
export function preferPersons(parties: readonly Party[]): Party[] {
  const persons = parties.filter((party) => party.person !== null)
  if (persons.length > 0) return persons
  return parties.filter((party) => party.body !== null)
}
