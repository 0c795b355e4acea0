/** Complements of bodies: of Justice, for Peace and Security, of the Kingdom of Bahrain, behind the head of a name. */
import { findKnownWord } from './known-word.js'
import { hasUse, titleHeads, topicWords } from './lexicon.js'
import { readState } from './state-name.js'
import type { Token } from './token.js'
import { isTopic, isTopicCapital, skipTopics, startsTitle, toSingular } from './topic.js'

/** Words that join the head of a name and its complement. */
const CONNECTOR = /^(?:of|for|on|de|la|del|des|du|et|y)$/

/** of Justice, for Peace and Security, of South and Central Asian Affairs, of the Kingdom of Bahrain. */
export function skipComplement(tokens: readonly Token[], at: number): number {
  let i = at
  for (let rounds = 0; rounds < 3; rounds++) {
    if (!CONNECTOR.test(tokens[i]?.key ?? '')) return i
    const start = tokens[i + 1]?.key === 'the' ? i + 2 : i + 1
    const first = tokens[start]
    const office = skipOfficer(tokens, at, start)
    if (office > start) return office
    if (first === undefined || first.shape !== 'capital' || (startsTitle(tokens, start) && !isTopic(first))) return i
    if (tokens[i]?.key === 'on' && !isTopicCapital(first)) return i
    const state = readState(tokens, start)
    const topics = skipTopics(tokens, start)
    if (state !== undefined && state.to >= topics) {
      // Office of U.S. President X, but Bank of Ghana Governor X.
      if (state.use === 'adjective' || (startsTitle(tokens, state.to) && isAcronym(first))) return i
      i = state.to
    } else if (topics > start) i = isCommonCapital(tokens, topics) ? topics + 1 : topics
    else {
      let end = start
      while (end - start < 3 && isPlainCapital(tokens, end)) end++
      if (end === start) return i
      i = end
    }
  }
  return i
}

/** Office of the Spokesperson: a title alone, where nobody is named behind it. */
function skipOfficer(tokens: readonly Token[], at: number, start: number): number {
  if (tokens[at - 1]?.key !== 'office' || tokens[start - 1]?.key !== 'the') return start
  const head = titleHeads.findAt(tokens, start)
  const next = tokens[head?.to ?? start]
  return head === undefined || next?.shape === 'capital' || /^(?:of|for|to)$/.test(next?.key ?? '') ? start : head.to
}

/** Whether a capital at `at` ends the name of a body: a word of headlines that names no field. */
export function isStopped(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]?.key ?? ''
  return hasUse(key, 'headline') && !topicWords.has(key) && !/^(?:new|first|great|joint|press|office)$/.test(key)
}

function isPlainCapital(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    token?.shape === 'capital' &&
    !startsTitle(tokens, at) &&
    !isStopped(tokens, at) &&
    findKnownWord(token.key) !== 'given'
  )
}

/** U.S., UAE: a state that is written so stands before titles like an adjective. */
function isAcronym({ text }: Token): boolean {
  return text === text.toUpperCase()
}

/** Agencies in Coalition of Refugee Service Agencies. */
function isCommonCapital(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]?.key ?? ''
  if (tokens[at + 1]?.shape === 'capital') return false
  return isPlainCapital(tokens, at) && [key, toSingular(key)].some((word) => findKnownWord(word) === 'common')
}
