/**
 * Visitors: who has come, so that 客人 and 一行 mean them later.
 */
import { clauseWords } from '../lexicon/clause-word.js'
import { discourse } from '../lexicon/discourse.js'
import { TokenClass } from '../lexicon/entry.js'
import type { Element, Party } from '../party/party.js'
import { clauseStart, preferPersons } from './element.js'
import { meetingVerb } from './meeting-verb.js'
import type { Story } from './story.js'
import { findSubjects } from './subject.js'

/** Whether a word for the visitors told before follows: 会见客人. */
export function hasGuestWord(elements: readonly Element[], k: number): boolean {
  for (let i = k + 1; i < elements.length && i < k + 8; i++) {
    const element = elements[i]
    if (element?.kind !== 'word') return false
    if (discourse.get(element.text) === 'guest') return true
    if (element.cls === TokenClass.Mark) return false
  }
  return false
}

/** Remembers who comes: 甲一行来校, 来访的甲, 甲率团. */
export function noteVisitors(story: Story, elements: readonly Element[]): void {
  if (!story.isOn('zh/visitor/arrives')) return
  for (let k = 0; k < elements.length; k++) {
    const element = elements[k]
    if (element?.kind !== 'word') continue
    const arrives = clauseWords[story.home === null ? 'arrives' : 'arrives-home']
    if (!arrives.has(element.text)) continue
    if (isObjectOfMeeting(elements, k)) continue
    const visitors = preferPersons(findSubjects(elements, k, true)).filter(
      (party) => !isOurs(story, party) && !party.pronoun,
    )
    if (visitors.length === 0) continue
    const names = new Set(visitors.map((party) => story.nameOf(party)))
    const others = story.home === null ? [] : story.visitors.filter((party) => !names.has(story.nameOf(party)))
    story.visitors = [...others, ...visitors]
  }
}

/** 会见来京述职的甲: who comes stands after the word, and is the object of the meeting. */
export function isObjectOfMeeting(elements: readonly Element[], k: number): boolean {
  for (let i = clauseStart(elements, k); i < k; i++) {
    const element = elements[i]
    if (element?.kind === 'word' && /^(meets|both|with)$/u.test(meetingVerb(element.text)?.pattern ?? '')) return true
  }
  return false
}

/** Whether the party is one of the visitors by name. */
export function isNamedVisitor(story: Story, party: Party): boolean {
  const name = story.nameOf(party)
  return story.visitors.some((visitor) => story.nameOf(visitor) === name)
}

/** Whether the party is one of the visitors, or of a body that they come from. */
export function isVisitor(story: Story, party: Party): boolean {
  if (isNamedVisitor(story, party)) return true
  if (story.isHome(party)) return false
  const body = story.bodyOf(party)
  return body !== null && story.visitors.some((visitor) => shareRoot(story.bodyOf(visitor)?.name ?? '', body.name))
}

/** Whether the party's body bears our name; one with a name of its own may come to us, even where it might be ours. */
function isOurs(story: Story, party: Party): boolean {
  return story.home !== null && (story.bodyOf(party)?.name.startsWith(story.home) ?? false)
}

/** Whether two bodies begin alike: 西南大学 and 西南大学研究生院. */
export function shareRoot(a: string, b: string): boolean {
  if (a === '' || b === '') return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.startsWith(short)
}
