/**
 * Events: occasions told by their own name: a 座谈会 that is held, a 签约仪式, a conference with those who take part.
 *
 * Where visitors have come, a 座谈会 or 汇报会 is talks between them and the hosts; else it has no sides.
 */

import { isParty, isWord } from './clause.js'
import { discourse } from './discourse.js'
import type { Attendance, Occasion, Story } from './occasion.js'
import { findDate, findDateBefore, isTold, meetingVerb } from './occasion.js'
import type { Element, Party, Word } from './party.js'

const HELD = /^(举行|召开|举办|开班|开幕|闭幕|主持|出席|参加|召集|举行了|召开了|开启)$/u

/** Adds the event that the sentence at `index` tells to have been held, and those whom it names. */
export function readEvents(story: Story, index: number): void {
  const sentence = story.sentences[index]
  if (!sentence || sentence.heading) return
  const { elements } = sentence
  if (story.occasions.some((occasion) => occasion.sentence === index)) return
  const at = findEvent(elements)
  if (at === null) return
  const word = elements[at] as Word
  const verb = meetingVerb(word.text)
  if (!verb) return
  const named = namedBefore(elements)
  const open = story.occasions[story.occasions.length - 1]
  if (open && !startsAnew(open, verb.kind, elements, sentence.dates.length)) {
    addParties(open, named, story)
    return
  }
  const sided = story.visitors.length > 0 && story.home !== null
  const attendances: Attendance[] = named.map(({ party, role }) => ({
    party,
    side: sided ? (isVisitor(story, party) ? 'guest' : 'host') : null,
    role,
  }))
  if (sided) {
    const present = new Set(named.map(({ party }) => story.nameOf(party)))
    for (const party of story.visitors) {
      if (!present.has(story.nameOf(party))) attendances.push({ party, side: 'guest', role: 'principal' })
    }
  }
  story.occasions.push({
    kind: sided && verb.kind === 'conference' ? 'talks' : verb.kind,
    word: word.text,
    date: findDate(sentence, word.start),
    start: sentence.start,
    end: sentence.end,
    sentence: index,
    rule: sided ? 'zh/event/with-visitors' : 'zh/event/held',
    attendances,
    place: null,
    inheritedDate: findDateBefore(story, index),
  })
}

/** The element that names an event, where the sentence tells that it is held or that somebody takes part. */
function findEvent(elements: readonly Element[]): number | null {
  let held: number | null = null
  let found: number | null = null
  for (const [k, element] of elements.entries()) {
    if (element.kind !== 'word') continue
    if (HELD.test(element.text)) {
      if (!isTold(elements, k) && !isWord(elements[k + 1], '的')) return found
      if (!isWord(elements[k + 1], '前夕', '以来', '之际', '期间', '后', '前', '时', '之前', '之后')) held = k
    }
    if (meetingVerb(element.text)?.pattern === 'event' && (isTold(elements, k) || isWord(elements[k + 1], '的'))) {
      if (found === null || (held !== null && held > found && !isWord(elements[held - 1], '在'))) found = k
    }
    if (discourse.get(element.text) === 'speech') break
  }
  return held !== null ? found : null
}

/** An event goes on where the next sentence of the same kind names more people and no new date. */
function startsAnew(open: Occasion, kind: string, _elements: readonly Element[], dates: number): boolean {
  if (dates > 0) return true
  return open.kind !== kind && !(open.kind === 'talks' && kind === 'conference')
}

interface Named {
  readonly party: Party
  readonly role: Attendance['role']
}

/** Persons of the sentence up to what somebody says, each with the role that the next word tells. */
function namedBefore(elements: readonly Element[]): Named[] {
  const named: Named[] = []
  for (const [k, element] of elements.entries()) {
    if (element.kind === 'word' && discourse.get(element.text) === 'speech') break
    if (
      !isParty(element) ||
      element.person === null ||
      isByline(elements, k) ||
      isWord(elements[k + 1], '邀请') ||
      isWord(elements[k - 1], '以', '为')
    )
      continue
    named.push({ party: element, role: roleAfter(elements, k) })
  }
  return named
}

/** （记者甲 乙）: those who write are not present. */
export function isByline(elements: readonly Element[], k: number): boolean {
  for (let i = k - 1; i >= 0 && i > k - 8; i--) {
    const element = elements[i]
    if (isWord(element, '）', ')', '。')) return false
    if (element?.kind === 'word' && /记者|通讯员|摄影|^[文图]$/u.test(element.text)) return true
  }
  return false
}

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

function addParties(occasion: Occasion, named: readonly Named[], story: Story): void {
  const present = new Set(occasion.attendances.map(({ party }) => story.nameOf(party)))
  const sided = occasion.attendances.some(({ side }) => side !== null)
  for (const { party, role } of named) {
    if (present.has(story.nameOf(party))) continue
    occasion.attendances.push({ party, side: sided ? (isVisitor(story, party) ? 'guest' : 'host') : null, role })
  }
}

export function isVisitor(story: Story, party: Party): boolean {
  const name = story.nameOf(party)
  if (story.visitors.some((visitor) => story.nameOf(visitor) === name)) return true
  if (story.isHome(party)) return false
  const body = story.bodyOf(party)
  return body !== null && story.visitors.some((visitor) => shareRoot(story.bodyOf(visitor)?.name ?? '', body.name))
}

/** Whether two bodies begin alike: 西南大学 and 西南大学研究生院. */
export function shareRoot(a: string, b: string): boolean {
  if (a === '' || b === '') return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.startsWith(short)
}
