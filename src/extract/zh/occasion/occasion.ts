/**
 * Occasions: finds who met whom, from words such as 会见, 会谈, 来访, 签署 and what stands around them.
 *
 * Takes the sentences of an article as read into parties; adds occasions with their parties on sides. The same occasion
 * told twice is joined by merge-occasion.ts.
 */
import type { Element } from '../party/party.js'
import { readGives } from './gives.js'
import { readGoes } from './goes.js'
import type { MeetingVerb } from './meeting-verb.js'
import { meetingVerb } from './meeting-verb.js'
import { hasObject, readMeets } from './meets.js'
import type { Found } from './side.js'
import { readSigns, readWitnessed } from './signs.js'
import type { Story } from './story.js'
import { isAttended, isTold } from './told.js'
import { noteVisitors } from './visitor.js'
import { findDate, findDateBefore, findPartOfDay, findPlaceName } from './when-and-where.js'
import { readWith } from './with.js'

/** Adds to `story.occasions` what the sentence at `index` tells. */
export function readOccasions(story: Story, index: number): void {
  const sentence = story.sentences[index]
  if (!sentence || sentence.heading) return
  const { elements } = sentence
  noteVisitors(story, elements)
  for (let k = 0; k < elements.length; k++) {
    const element = elements[k]
    if (element?.kind !== 'word') continue
    const verb = meetingVerb(element.text)
    if (!verb || !isTold(story, elements, k)) continue
    const found = isAttended(elements, k) ? readWitnessed(verb, story, elements, k) : readVerb(verb, story, elements, k)
    if (!found || !story.isOn(found.rule)) continue
    for (const attendances of found.parties) {
      story.occasions.push({
        kind: verb.kind,
        word: element.text,
        date: findDate(sentence, element.start),
        partOfDay: findPartOfDay(elements, k),
        start: sentence.start,
        end: sentence.end,
        sentence: index,
        rule: found.rule,
        attendances,
        place: findPlaceName(elements, k),
        retold: [],
        inheritedDate: findDateBefore(story, index),
      })
    }
  }
}

function readVerb(verb: MeetingVerb, story: Story, elements: readonly Element[], k: number): Found | null {
  switch (verb.pattern) {
    case 'meets':
      return readMeets(verb, story, elements, k)
    case 'with':
      return readWith(verb, story, elements, k)
    case 'both':
      return hasObject(elements, k)
        ? readMeets(verb, story, elements, k)
        : (readWith(verb, story, elements, k) ?? readMeets(verb, story, elements, k))
    case 'goes':
      return readGoes(story, elements, k)
    case 'sign':
      return readSigns(verb, story, elements, k)
    case 'event':
      if (verb.kind === 'signing') return readSigns({ ...verb, side: 'host' }, story, elements, k)
      return verb.kind === 'ceremony' ? readGives(verb, elements, k, story) : null
    default:
      return null
  }
}
