/**
 * Goes: 甲一行来我校调研, 甲赴乙考察, 甲访问乙.
 */
import { clauseWords } from '../lexicon/clause-word.js'
import { discourse } from '../lexicon/discourse.js'
import type { Organization } from '../organization/organization.js'
import type { Element, Party } from '../party/party.js'
import { createParty } from '../party/party.js'
import { clauseStart, isOneOf, isParty, isWord, preferPersons } from './element.js'
import { findObjects } from './object.js'
import type { Found } from './side.js'
import { sides } from './side.js'
import type { Story } from './story.js'
import { findSubjects } from './subject.js'
import { isObjectOfMeeting } from './visitor.js'

/** The rule of visits; merge-occasion.ts leaves out those that talks tell too. */
export const GOES = 'zh/goes/goal'

/** The visit of those before the word at `k`; null where nothing tells where they go. */
export function readGoes(story: Story, elements: readonly Element[], k: number): Found | null {
  const visitors = meansVisitors(elements, clauseStart(elements, k), k) ? story.visitors : []
  const subjects = visitors.length > 0 ? visitors : preferPersons(findSubjects(elements, k, true)).filter(isNoPronoun)
  if (subjects.length === 0) return null
  if (isObjectOfMeeting(elements, k)) return null
  const start = clauseStart(elements, k)
  const goal = comesHome(elements, start, k) ? homeParty(story, elements[k]) : findGoal(elements, start, k)
  if (goal.length === 0) return null
  const names = new Set(subjects.map((party) => story.nameOf(party)))
  const hosts = goal.filter((party) => !names.has(story.nameOf(party)))
  if (hosts.length === 0) return null
  for (const name of names) if (name !== null) story.travellers.add(name)
  return { rule: GOES, parties: [sides(subjects, 'guest', hosts)] }
}

const isNoPronoun = (party: Party) => !party.pronoun

/** 代表团参观了…: the visitors told before, where the clause names nobody. */
function meansVisitors(elements: readonly Element[], start: number, k: number): boolean {
  for (let i = start; i < k; i++) {
    const element = elements[i]
    if (isParty(element)) return false
    if (element?.kind === 'word' && discourse.get(element.text) === 'guest') return true
  }
  return false
}

/** 来校调研, 到我校考察: the goal is the publishing body. */
function comesHome(elements: readonly Element[], start: number, k: number): boolean {
  for (let i = start; i <= k; i++) {
    const element = elements[i]
    if (isOneOf(element, clauseWords.home)) return true
    if (isParty(element) && element.pronoun && isOneOf(elements[i - 1], clauseWords['comes-to'])) return true
  }
  return false
}

/** The publishing body as a party, at the place of the word that means it. */
function homeParty(story: Story, at: Element | undefined): Party[] {
  if (story.home === null || !at) return []
  const body: Organization = { name: story.home, kind: 'university', parent: null, written: story.home, restored: true }
  const { start, end } = at
  return [createParty({ start, end, body, pronoun: true })]
}

/** Where somebody goes: the body after 来, 到, 赴 before the verb, or right after the verb. */
function findGoal(elements: readonly Element[], start: number, k: number): Party[] {
  for (let i = start; i < k; i++) {
    const element = elements[i]
    if (!isOneOf(element, clauseWords['goes-to'])) continue
    const found: Party[] = []
    for (let j = i + 1; j < k; j++) {
      const next = elements[j]
      if (isParty(next)) found.push(next)
      else if (!isWord(next, '、', '和', '及', '，')) break
    }
    if (found.length > 0) return found.filter((party) => party.body !== null && party.body.kind !== 'state')
  }
  const after = elements[k + 1]
  const first = isWord(after, '了', '过') ? k + 1 : k
  return findObjects(elements, first).filter((party) => party.person !== null || party.body?.kind !== 'state')
}
