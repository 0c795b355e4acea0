/**
 * Events: occasions told by their own name: a 座谈会 that is held, a 签约仪式, a conference with those who take part.
 *
 * Where visitors have come, a 座谈会 or 汇报会 is talks between them and the hosts; else it has no sides.
 */
import { attend, isOfBodies } from './attend.js'
import type { Named } from './event-party.js'
import { namedBefore } from './event-party.js'
import { findEvent } from './find-event.js'
import { meetingVerb } from './meeting-verb.js'
import type { Attendance, Occasion, Story } from './story.js'
import { isVisitor } from './visitor.js'
import { findDate, findDateBefore, findPartOfDay } from './when-and-where.js'

/** Adds the event that the sentence at `index` tells to have been held, and those whom it names. */
export function readEvents(story: Story, index: number): void {
  const sentence = story.sentences[index]
  if (!sentence || sentence.heading) return
  const { elements } = sentence
  if (story.occasions.some((occasion) => occasion.sentence === index)) return
  const at = findEvent(story, elements)
  const word = at === null ? undefined : elements[at]
  const verb = word?.kind === 'word' ? meetingVerb(word.text) : undefined
  if (word?.kind !== 'word' || !verb) return
  const named = namedBefore(story, elements)
  const open = story.occasions[story.occasions.length - 1]
  if (open && isOfBodies(open) && word.text === '仪式' && sentence.dates.length === 0) {
    for (const { party, role } of named) attend(story, open, party, role)
    return
  }
  if (open && !startsAnew(open, verb.kind, sentence.dates.length)) {
    addParties(open, named, story)
    return
  }
  const rule = story.visitors.length > 0 && story.home !== null ? 'zh/event/with-visitors' : 'zh/event/held'
  if (!story.isOn(rule)) return
  const sided = rule === 'zh/event/with-visitors'
  story.occasions.push({
    kind: sided && verb.kind === 'conference' ? 'talks' : verb.kind,
    word: word.text,
    date: findDate(sentence, word.start),
    partOfDay: findPartOfDay(elements, elements.indexOf(word)),
    start: sentence.start,
    end: sentence.end,
    sentence: index,
    rule,
    attendances: sided ? withVisitors(named, story) : named.map((one) => ({ ...one, side: null })),
    place: null,
    retold: [],
    inheritedDate: findDateBefore(story, index),
  })
}

/** The persons named, each on the side of the visitors or the hosts, and the visitors told before. */
function withVisitors(named: readonly Named[], story: Story): Attendance[] {
  const present = new Set(named.map(({ party }) => story.nameOf(party)))
  const others = story.visitors.filter((party) => !present.has(story.nameOf(party)))
  return [
    ...named.map(({ party, role }): Attendance => ({ party, role, side: isVisitor(story, party) ? 'guest' : 'host' })),
    ...others.map((party): Attendance => ({ party, role: 'principal', side: 'guest' })),
  ]
}

/** An event goes on where the next sentence of the same kind names more people and no new date. */
function startsAnew(open: Occasion, kind: string, dates: number): boolean {
  if (dates > 0) return true
  return open.kind !== kind && !(open.kind === 'talks' && kind === 'conference')
}

function addParties(occasion: Occasion, named: readonly Named[], story: Story): void {
  const present = new Set(occasion.attendances.map(({ party }) => story.nameOf(party)))
  const sided = occasion.attendances.some(({ side }) => side !== null)
  for (const { party, role } of named) {
    if (present.has(story.nameOf(party))) continue
    occasion.attendances.push({ party, side: sided ? (isVisitor(story, party) ? 'guest' : 'host') : null, role })
  }
}
