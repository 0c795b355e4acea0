/**
 * Gives: 甲为乙举行欢迎仪式.
 */
import { clauseWords } from '../lexicon/clause-word.js'
import type { Element } from '../party/party.js'
import { clauseStart, isOneOf, isParty, isWord, preferPersons } from './element.js'
import type { MeetingVerb } from './meeting-verb.js'
import type { Found } from './side.js'
import { sides } from './side.js'
import type { Story } from './story.js'
import { findSubjects } from './subject.js'

/** 甲为乙举行欢迎仪式: the event's word at `k`. */
export function readGives(verb: MeetingVerb, elements: readonly Element[], k: number, story: Story): Found | null {
  const start = clauseStart(elements, k)
  for (let i = start; i < k; i++) {
    if (!isWord(elements[i], '为')) continue
    const guests = preferPersons(elements.slice(i + 1, k).filter(isParty))
    const hosts = preferPersons(findSubjects(elements, i, true))
    const names = new Set(hosts.map((party) => story.nameOf(party)))
    const others = guests.filter((party) => party.person !== null && !names.has(story.nameOf(party)))
    if (hosts.length === 0 || others.length === 0) return null
    const held = elements.slice(i, k).some((element) => isOneOf(element, clauseWords.gives))
    return held ? { rule: 'zh/gives/guest', parties: [sides(hosts, verb.side ?? 'host', others)] } : null
  }
  return null
}
