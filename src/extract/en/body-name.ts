/**
 * Body names: reads the name of a state, of a body the gazetteer knows, or of one that a head word shows.
 *
 * Ministry of Justice opens with its head, Peking University closes with it, Bureau of Population, Refugees,
 * and Migration holds a list. A run of capitals without a head is no body: Strategic Dialogue, Nord Stream.
 */
import type { OrganizationKind } from '../../model.js'
import { findKnownWord } from './known-word.js'
import {
  hasUse,
  knownBodies,
  organizationHeads,
  stateForms,
  titleHeads,
  titleModifiers,
  toGovernmentName,
  topicWords,
} from './lexicon.js'
import type { BodyMention, BodyName } from './mention.js'
import type { Token } from './token.js'
import { isTopic, isTopicCapital, LONGEST, skipTopics, startsTitle, toSingular } from './topic.js'

/** Capitals that open a sentence or a title and no name of a body. */
const CONNECTOR = /^(?:of|for|on|de|la|del|des|du|et|y)$/

/** The body that starts at `at`, with the acronym in brackets that may follow it. */
export function readBody(tokens: readonly Token[], at: number): BodyMention | undefined {
  if (knownBodies.findAt(tokens, at)?.value.kind === 'not') return undefined
  return (
    readKnownBody(tokens, at) ?? readStateGovernment(tokens, at) ?? readNamedBody(tokens, at) ?? readState(tokens, at)
  )
}

/** Token after ` (ROK)` where a bracketed acronym follows; `at` itself where none does. */
export function skipAcronym(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')') return at
  return /^[\p{Lu}][\p{Lu}\p{N}-]+s?$/u.test(tokens[at + 1]?.text ?? '') ? at + 3 : at
}

export function readState(tokens: readonly Token[], at: number): BodyMention | undefined {
  const found = stateForms.findAt(tokens, at)
  if (found === undefined || tokens[at]?.shape !== 'capital') return undefined
  const { iso, name, use } = found.value
  const body: BodyName = { name, kind: 'state', iso }
  return { kind: 'body', from: at, to: found.to, body, use, rule: 'en/body-name/state' }
}

function readKnownBody(tokens: readonly Token[], at: number): BodyMention | undefined {
  const found = knownBodies.findAt(tokens, at)
  const first = tokens[at]
  if (found === undefined || first?.shape !== 'capital') return undefined
  const { form, name, kind } = found.value
  if (kind === 'not') return undefined
  if (found.to === at + 1 && form === form.toUpperCase() && first.text !== form) return undefined
  const longer = readNamedBody(tokens, at)
  if (longer !== undefined && longer.to > found.to && !/^(?:,|and|&|to)$/.test(tokens[found.to]?.key ?? ''))
    return longer
  const body: BodyName = { name, kind, iso: name.startsWith('U.S. ') ? 'US' : null }
  return { kind: 'body', from: at, to: found.to, body, use: 'noun', rule: 'en/body-name/known' }
}

/** Cuban Government, the Government of Tajikistan, Republic of Yemen Government: one form for all. */
function readStateGovernment(tokens: readonly Token[], at: number): BodyMention | undefined {
  const opens = /^governments?$/.test(tokens[at]?.key ?? '') && tokens[at + 1]?.key === 'of'
  const state = readState(tokens, opens ? at + 2 + (tokens[at + 2]?.key === 'the' ? 1 : 0) : at)
  if (state === undefined) return undefined
  const after = skipAcronym(tokens, state.to)
  if (!opens && tokens[after]?.key !== 'government') return undefined
  const body: BodyName = { name: toGovernmentName(state.body.name), kind: 'government', iso: state.body.iso }
  return { kind: 'body', from: at, to: opens ? after : after + 1, body, use: 'noun', rule: 'en/body-name/government' }
}

function readNamedBody(tokens: readonly Token[], at: number): BodyMention | undefined {
  if (tokens[at]?.shape !== 'capital' || hasUse(tokens[at]?.key ?? '', 'headline')) return undefined
  if ((titleHeads.findAt(tokens, at)?.to ?? at) > at + 1) return undefined
  const state = stateForms.findAt(tokens, at)
  let end = -1
  let kind: OrganizationKind = 'other'
  let i = at
  while (i < tokens.length && i - at < LONGEST) {
    const token = tokens[i]
    if (i > at && isOwned(tokens, i)) {
      i++
      continue
    }
    if (token === undefined || token.shape !== 'capital') {
      if (i > at && /^(?:and|&)$/.test(token?.key ?? '') && joinsHead(tokens, i, at)) {
        i++
        continue
      }
      break
    }
    const head = organizationHeads.findAt(tokens, i)
    if (head === undefined) {
      if (i > at && (startsTitle(tokens, i) || isStopped(tokens, i) || knownBodies.findAt(tokens, i) !== undefined))
        break
      i++
      continue
    }
    // Kenyan Cabinet Secretary: the head belongs to a title.
    if (
      titleModifiers.has(token.key) &&
      tokens[head.to]?.shape === 'capital' &&
      titleHeads.findAt(tokens, head.to) !== undefined
    )
      break
    i = skipComplement(tokens, head.to)
    if (i > head.to || head.to - at > 1) {
      kind = head.value
      end = i
    }
  }
  if (end === -1 || (state !== undefined && state.to >= end)) return undefined
  const opening = tokens[at]?.key ?? ''
  if (
    /^(?:month|weekday)$/.test(findKnownWord(opening)) ||
    (/^alliance$/.test(tokens[end - 1]?.key ?? '') && opening.includes('.-'))
  )
    return undefined
  if (/^(?:administration|government)$/.test(tokens[end - 1]?.key ?? '') && end - at === 2 && opening !== 'regional')
    return undefined
  const iso = state?.value.iso ?? null
  return {
    kind: 'body',
    from: at,
    to: end,
    body: { name: toBodyName(tokens, at, end), kind, iso },
    use: 'noun',
    rule: 'en/body-name/head',
  }
}

/** of Justice, for Peace and Security, of South and Central Asian Affairs, of the Kingdom of Bahrain. */
function skipComplement(tokens: readonly Token[], at: number): number {
  let i = at
  for (let rounds = 0; rounds < 3; rounds++) {
    if (!CONNECTOR.test(tokens[i]?.key ?? '')) return i
    const start = tokens[i + 1]?.key === 'the' ? i + 2 : i + 1
    const first = tokens[start]
    if (first === undefined || first.shape !== 'capital' || (startsTitle(tokens, start) && !isTopic(first))) return i
    if (tokens[i]?.key === 'on' && !isTopicCapital(first)) return i
    const state = readState(tokens, start)
    const topics = skipTopics(tokens, start)
    if (state !== undefined && state.to >= topics) {
      if (state.use === 'adjective' || startsTitle(tokens, state.to)) return i
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

function toBodyName(tokens: readonly Token[], from: number, to: number): string {
  let name = ''
  for (let i = from; i < to; i++) {
    const [token, before] = [tokens[i], tokens[i - 1]]
    if (token !== undefined) name += (i > from && token.start > (before?.end ?? 0) ? ' ' : '') + token.text
  }
  return name
}

/** Health and Human Services Department: the word after `and` leads on to a head. */
function joinsHead(tokens: readonly Token[], at: number, from: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (knownBodies.findAt(tokens, at + 1) !== undefined) return false
  if (before === undefined || next === undefined || !isTopicCapital(before) || !isTopicCapital(next)) return false
  if (organizationHeads.findAt(tokens, at - 1) !== undefined || at - from < 1) return false
  for (
    let i = at + 1;
    i < at + 6 && (tokens[i]?.shape === 'capital' || /^(?:and|,)$/.test(tokens[i]?.key ?? ''));
    i++
  ) {
    if (organizationHeads.findAt(tokens, i) !== undefined) return true
    if (startsTitle(tokens, i)) return false
  }
  return false
}

function isStopped(tokens: readonly Token[], at: number): boolean {
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

/** Agencies in Coalition of Refugee Service Agencies. */
function isCommonCapital(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]?.key ?? ''
  if (tokens[at + 1]?.shape === 'capital') return false
  return isPlainCapital(tokens, at) && [key, toSingular(key)].some((word) => findKnownWord(word) === 'common')
}

/** People’s Liberation Front: a possessive inside a name. */
function isOwned(tokens: readonly Token[], at: number): boolean {
  return (
    /^[’']s?$/.test(tokens[at]?.text ?? '') &&
    hasUse(tokens[at - 1]?.key ?? '', 'owner') &&
    tokens[at + 1]?.shape === 'capital'
  )
}
