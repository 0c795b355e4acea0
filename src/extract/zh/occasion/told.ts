/**
 * Told or not: plans, history, wishes and what somebody says are no occasions.
 */
import { clauseWords } from '../lexicon/clause-word.js'
import { discourse } from '../lexicon/discourse.js'
import type { Element } from '../party/party.js'
import { clauseStart, isOneOf, isWord } from './element.js'
import type { OccasionRule } from './rule.js'
import type { Story } from './story.js'

/** 参加了会见, 出席签约仪式: the occasion is told elsewhere; this tells who was there. */
export function isAttended(elements: readonly Element[], k: number): boolean {
  const before = isWord(elements[k - 1], '了') ? elements[k - 2] : elements[k - 1]
  if (before?.kind !== 'word') return false
  const use = discourse.get(before.text)
  return use === 'attend' || use === 'accompany' || use === 'witness'
}

/** Whether the word at `k` tells what happened: no plan, wish, history or quoted speech. */
export function isTold(story: Story, elements: readonly Element[], k: number): boolean {
  return findReason(story, elements, k) === null
}

/** The first rule by which the word at `k` is not told; null where it is. */
function findReason({ isOn }: Story, elements: readonly Element[], k: number): OccasionRule | null {
  const start = clauseStart(elements, k)
  for (let i = 0; i < k; i++) {
    const element = elements[i]
    if (element?.kind !== 'word') continue
    const use = discourse.get(element.text)
    if (use === 'speech' && opensSpeech(elements, i, k) && isOn('zh/told/speech')) return 'zh/told/speech'
    // 去年，甲会见乙: a time long ago may stand in a clause before.
    if (use === 'past' && isOn('zh/told/past')) return 'zh/told/past'
    if (clauseWords['first-person'].has(element.text) && isOn('zh/told/first-person')) return 'zh/told/first-person'
    if (i < start) continue
    if (use === 'plan' && isOn('zh/told/plan')) return 'zh/told/plan'
    if (use === 'wish' && isOn('zh/told/wish')) return 'zh/told/wish'
    if (clauseWords.alternative.has(element.text) && isOn('zh/told/alternative')) return 'zh/told/alternative'
  }
  if (isOneOf(elements[k + 1], clauseWords.alternative) && isOn('zh/told/alternative')) return 'zh/told/alternative'
  if (isWord(elements[k + 1], '的') && isOn('zh/told/modifier')) return 'zh/told/modifier'
  return isInQuotes(elements, k) && isOn('zh/told/quoted') ? 'zh/told/quoted' : null
}

/** 表示，… and 说：…: what follows the mark is speech. */
function opensSpeech(elements: readonly Element[], i: number, k: number): boolean {
  for (let j = i + 1; j < k; j++) if (isWord(elements[j], '，', '：', ':', '“', ',')) return true
  return false
}

function isInQuotes(elements: readonly Element[], k: number): boolean {
  let open = false
  for (let i = 0; i < k; i++) {
    if (isWord(elements[i], '“')) open = true
    if (isWord(elements[i], '”')) open = false
  }
  return open
}
