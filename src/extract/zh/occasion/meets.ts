/**
 * Meets: 甲会见乙, 甲分别会见乙和丙.
 */
import { clauseWords } from '../lexicon/clause-word.js'
import type { Element, Party, Word } from '../party/party.js'
import { clauseStart, isOneOf, isParty, isWord, preferPersons } from './element.js'
import type { MeetingVerb } from './meeting-verb.js'
import { findObjects } from './object.js'
import type { Found } from './side.js'
import { sides } from './side.js'
import type { Story } from './story.js'
import { findSubjects } from './subject.js'
import { hasGuestWord } from './visitor.js'

/** The rule of meetings whose guests the sentence does not name: 会见了与会嘉宾. */
export const MEETS_UNNAMED = 'zh/meets/unnamed'

/** The meetings that the verb at `k` tells, one for each guest where they are met apart; null where it tells none. */
export function readMeets(verb: MeetingVerb, story: Story, elements: readonly Element[], k: number): Found | null {
  const passive = readPassive(verb, elements, k)
  if (passive !== null) return passive
  const subjects = preferPersons(findSubjects(elements, k, true))
  const objects = findMet(story, elements, k, new Set(subjects.map((party) => story.nameOf(party))))
  if (subjects.length === 0) return null
  if (objects.length === 0) {
    if (!hasGuestWord(elements, k) && !isWord(elements[k + 1], '了', '出席', '来')) return null
    // 会见了与会嘉宾: those who 参加会见 are told further on.
    return { rule: MEETS_UNNAMED, parties: [sides(subjects, verb.side, [])] }
  }
  const groups = isApart(elements, k) ? objects.map((party) => [party]) : [objects]
  return { rule: 'zh/meets/object', parties: groups.map((group) => sides(subjects, verb.side, group)) }
}

/** 乙受到甲会见. */
function readPassive(verb: MeetingVerb, elements: readonly Element[], k: number): Found | null {
  for (let i = k - 1; i >= clauseStart(elements, k); i--) {
    if (!isOneOf(elements[i], clauseWords.passive)) continue
    const hosts = preferPersons(elements.slice(i + 1, k).filter(isParty))
    const met = preferPersons(findSubjects(elements, i))
    if (hosts.length === 0 || met.length === 0) return null
    return { rule: 'zh/meets/passive', parties: [sides(hosts, verb.side, met)] }
  }
  return null
}

/** Those who are met, without `hosts`: the objects of the verb, with their company; the visitors where it says 客人. */
function findMet(story: Story, elements: readonly Element[], k: number, hosts: ReadonlySet<string | null>): Party[] {
  const isHost = (party: Party) => hosts.has(story.nameOf(party))
  const objects = findObjects(elements, k).filter((party) => !isHost(party))
  const met = objects.length === 0 && hasGuestWord(elements, k) ? story.visitors : objects
  if (met.length === 0 || !isWithCompany(elements, k)) return met
  const names = new Set(met.map((party) => story.nameOf(party)))
  return [...met, ...story.visitors.filter((party) => !names.has(story.nameOf(party)) && !isHost(party))]
}

/** 分别会见, 先后会见: each guest is met in a meeting of its own. */
function isApart(elements: readonly Element[], k: number): boolean {
  if (isOneOf(elements[k - 1], clauseWords.apart) || (elements[k] as Word).text.startsWith('分别')) return true
  return elements.slice(clauseStart(elements, k), k).some((element) => isOneOf(element, clauseWords.apart))
}

/** 会见乙 as opposed to 同乙举行会见. */
export function hasObject(elements: readonly Element[], k: number): boolean {
  return !isWord(elements[k - 1], '举行') && (findObjects(elements, k).length > 0 || hasGuestWord(elements, k))
}

/** 会见了甲一行: those who came with 甲 are meant too. */
function isWithCompany(elements: readonly Element[], k: number): boolean {
  const end = elements.findIndex((element, i) => i > k && isWord(element, '。', '，', '；'))
  return elements.slice(k, end === -1 ? undefined : end).some((element) => isWord(element, '一行'))
}
