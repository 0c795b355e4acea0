/**
 * Both: the parties that 双方 and 两国元首 mean: those of the last occasion, else the heads of two states.
 */
import { clauseWords } from '../lexicon/clause-word.js'
import { titleWords } from '../lexicon/title-word.js'
import { ending } from '../lexicon/word-use.js'
import type { Element, Party } from '../party/party.js'
import { isOneOf, isParty } from './element.js'
import { sides } from './side.js'
import type { Attendance, Story } from './story.js'

/** Who stands for a state in talks: 总统, 总理. */
const HEAD = ending(titleWords['head-of-state'])

/** 双方, 两国元首: the principals of the last occasion that has sides. */
export function bothParties(story: Story, elements: readonly Element[], k: number): Attendance[] {
  const means = elements.slice(0, k).some((element) => isOneOf(element, clauseWords.both))
  if (!means) return []
  for (let i = story.occasions.length - 1; i >= 0; i--) {
    const attendances = story.occasions[i]?.attendances ?? []
    const principals = attendances.filter(({ role, side }) => role === 'principal' && side !== null)
    if (principals.length > 1) return principals
  }
  return headsOfState(story)
}

/** Two heads of state or government whom the article names, of China and of another state. */
function headsOfState(story: Story): Attendance[] {
  const heads = new Map<string, Party>()
  for (const { elements } of story.sentences) {
    for (const element of elements) {
      if (!isParty(element) || element.person === null || !element.posts.some(({ head }) => HEAD.test(head))) continue
      const body = story.bodyOf(element)?.name
      if (body !== undefined && !heads.has(body === '国务院' ? '中国' : body))
        heads.set(body === '国务院' ? '中国' : body, element)
    }
  }
  const host = heads.get('中国')
  const guest = [...heads].find(([body]) => body !== '中国')?.[1]
  return host && guest ? sides([host], 'host', [guest]) : []
}
