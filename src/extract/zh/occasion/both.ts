/**
 * Both: the parties that 双方 and 两国元首 mean: those of the last occasion, else the heads of two states.
 */

import type { Element, Party } from '../party/party.js'
import { isParty, isWord } from './element.js'
import { sides } from './side.js'
import type { Attendance, Story } from './story.js'

/** 双方, 两国元首: the principals of the last occasion that has sides. */
export function bothParties(story: Story, elements: readonly Element[], k: number): Attendance[] {
  const means = elements.slice(0, k).some((element) => isWord(element, '双方', '两国元首', '两国领导人', '两校'))
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

const HEAD = /(国家主席|总统|国王|总理|首相|主席|总书记|苏丹|埃米尔|大公)$/u
