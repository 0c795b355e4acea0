/**
 * Parties of an event: the persons whom its sentence names, each with a role; those who wrote the article are none.
 */
import { clauseWords } from '../lexicon/clause-word.js'
import { discourse } from '../lexicon/discourse.js'
import { holding } from '../lexicon/word-use.js'
import type { Element, Party } from '../party/party.js'
import { isOneOf, isParty, isWord } from './element.js'
import type { Attendance, Story } from './story.js'

/** A person whom the sentence of an event names. */
export interface Named {
  readonly party: Party
  readonly role: Attendance['role']
}

/** 本报记者, 通讯员: inside the label of a byline. */
const BYLINE = holding(clauseWords.byline)

/** Persons of the sentence up to what somebody says, each with the role that the next word tells. */
export function namedBefore(story: Story, elements: readonly Element[]): Named[] {
  const named: Named[] = []
  for (const [k, element] of elements.entries()) {
    if (element.kind === 'word' && discourse.get(element.text) === 'speech') break
    if (!isParty(element) || element.person === null || isAbsent(story, elements, k)) continue
    named.push({ party: element, role: roleAfter(elements, k) })
  }
  return named
}

/** Whether the person at `k` is named for another reason: who writes, invites, sends somebody, or is remembered. */
export function isAbsent({ isOn }: Story, elements: readonly Element[], k: number): boolean {
  if (isWord(elements[k + 1], '邀请') || isWord(elements[k - 1], '以', '为')) return true
  if (isByline(elements, k) && isOn('zh/absent/byline')) return true
  if (isRemembered(elements, k) && isOn('zh/absent/remembered')) return true
  if (isSender(elements, k) && isOn('zh/absent/sender')) return true
  return isWriter(elements, k) && isOn('zh/absent/writer')
}

/** 纪念甲诞辰, 甲同志逝世. */
function isRemembered(elements: readonly Element[], k: number): boolean {
  return elements.slice(k + 1, k + 3).some((element) => isOneOf(element, clauseWords.commemorates))
}

/** 受甲委托, 应甲邀请: 甲 sends or invites somebody. */
function isSender(elements: readonly Element[], k: number): boolean {
  const end = elements.findIndex((element, i) => i > k && isOneOf(element, clauseWords.commissions))
  if (end === -1) return false
  for (let i = k - 1; i >= 0; i--) {
    if (isWord(elements[i], '受', '应')) return !elements.slice(k, end).some((element) => isWord(element, '，', ','))
    if (isWord(elements[i], '，', ',')) return false
  }
  return false
}

/** 甲向论坛致贺信: 甲 wrote. */
function isWriter(elements: readonly Element[], k: number): boolean {
  for (let i = k + 1; i < elements.length; i++) {
    if (isOneOf(elements[i], clauseWords.letter)) return true
    if (isWord(elements[i], '，', ',', '；')) return false
  }
  return false
}

/** （记者甲 乙）: those who write are not present. */
export function isByline(elements: readonly Element[], k: number): boolean {
  const reports = isReporter(elements[k])
  for (let i = k - 1; i >= 0 && i > k - 8; i--) {
    const element = elements[i]
    if (isWord(element, '）', ')', '。')) return false
    if (element?.kind === 'word' && isBylineWord(element.text)) return true
    if (isWord(element, '（', '(') && reports) return true
  }
  return false
}

/** A person whose title is 记者 or the like. */
function isReporter(element: Element | undefined): boolean {
  return isParty(element) && element.posts.some(({ title }) => BYLINE.test(title))
}

function isBylineWord(text: string): boolean {
  return BYLINE.test(text) || clauseWords['byline-letter'].has(text)
}

/** The role that the words around the party at `k` tell; that of an attendee where they tell none. */
function roleAfter(elements: readonly Element[], k: number): Attendance['role'] {
  const before = elements[k - 1]
  if (isWord(before, '由') || isWord(elements[k + 1], '主持')) return 'chair'
  for (let i = k + 1; i < elements.length; i++) {
    const element = elements[i]
    if (element?.kind !== 'word') continue
    const use = discourse.get(element.text)
    if (use === 'chair' || use === 'speaker') return use
    if (use === 'attend') return 'attendee'
  }
  return 'attendee'
}
