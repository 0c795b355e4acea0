/**
 * Attendance: adds those who 参加会见, 陪同, 会见时在座 to the occasion they belong to, on the side of their bodies.
 */
import { clauseWords } from '../lexicon/clause-word.js'
import { discourse } from '../lexicon/discourse.js'
import type { Element } from '../party/party.js'
import { attend } from './attend.js'
import { attendersOf } from './attender.js'
import { isWord } from './element.js'
import { addHeard } from './hearing.js'
import { meetingVerb } from './meeting-verb.js'
import { addSpeakers, speaksForGuests } from './speaker.js'
import type { Occasion, Story } from './story.js'
import { isTold } from './told.js'

/** Adds the parties of the sentence at `index` that attended an occasion told before, or in the same sentence. */
export function addAttendances(story: Story, index: number): void {
  const sentence = story.sentences[index]
  if (!sentence || sentence.heading || story.occasions.length === 0) return
  const { elements } = sentence
  for (let k = 0; k < elements.length; k++) {
    const element = elements[k]
    if (element?.kind !== 'word') continue
    const use = discourse.get(element.text)
    if (use === 'speech') {
      if (speaksForGuests(elements, k) && story.isOn('zh/attendance/guest-speaker')) addSpeakers(story, elements, k)
      return
    }
    if (use === 'hear' && story.isOn('zh/hearing/report'))
      addHeard(story, findTargets(story, [], 0, index), elements, k)
    if ((use === 'speaker' || use === 'report') && story.isOn('zh/attendance/speaker')) addSpeakers(story, elements, k)
    if (use !== 'attend' && use !== 'accompany' && use !== 'witness' && use !== 'chair') continue
    if (!story.isOn(`zh/attendance/${use}`) || !isTold(story, elements, k)) continue
    const parties = attendersOf(story, elements, k)
    if (parties.length === 0) continue
    for (const occasion of findTargets(story, elements, k, index)) {
      if (use === 'chair' && story.home === null && occasion.attendances.some(({ side }) => side !== null)) continue
      for (const party of parties) attend(story, occasion, party, use === 'witness' ? 'witness' : 'accompanying')
    }
  }
}

/** The occasions that 会见, 座谈, 上述活动 after the word mean; the last one where nothing is named. */
function findTargets(story: Story, elements: readonly Element[], k: number, index: number): Occasion[] {
  const { occasions } = story
  for (let i = k + 1; i < elements.length; i++) {
    const element = elements[i]
    if (element?.kind !== 'word') continue
    if (clauseWords.vague.has(element.text)) return []
    if (element.text.includes('活动')) return [...occasions]
    const verb = meetingVerb(element.text)
    if (verb) {
      const same = occasions.filter((occasion) => occasion.kind === verb.kind)
      return lastGroup(same.length > 0 ? same : occasions)
    }
    if (isWord(element, '。', '，')) break
  }
  const here = occasions.filter((occasion) => occasion.sentence === index)
  return here.length > 0 ? here : lastGroup(occasions)
}

/** The last occasion, with the others that the same sentence tells. */
function lastGroup(occasions: readonly Occasion[]): Occasion[] {
  const last = occasions[occasions.length - 1]
  return last ? occasions.filter((occasion) => occasion.sentence === last.sentence && occasion.kind === last.kind) : []
}
