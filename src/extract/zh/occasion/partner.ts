/**
 * Partners: the parties on both sides of 同, 与 and 和 before a word: 甲与乙会谈.
 */
import { clauseWords } from '../lexicon/clause-word.js'
import { discourse } from '../lexicon/discourse.js'
import type { Element, Party } from '../party/party.js'
import { clauseStart, isParty, isWord, preferPersons } from './element.js'
import { findSubjects, skipAdverbial, subjectsIn } from './subject.js'

/** 同 and 与 before 和, which as often joins the parties of one side. */
const JOINERS: readonly ReadonlySet<string>[] = [clauseWords.partner, new Set(['和'])]

/** The parties on both sides of 同, 与, 和 before the word at `k`; `null` where no such word joins them. */
export function findPartners(
  elements: readonly Element[],
  k: number,
): { subjects: Party[]; partners: Party[]; guests: boolean } | null {
  const start = clauseStart(elements, k)
  for (const joiners of JOINERS) {
    for (let i = k - 1; i >= start; i--) {
      const element = elements[i]
      if (element?.kind !== 'word' || !joiners.has(element.text)) continue
      const partners = listFrom(elements, i + 1, k)
      const guests = joiners === clauseWords.partner && partners.length === 0 && meansGuests(elements, i + 1, k)
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
