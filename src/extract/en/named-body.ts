/**
 * Named bodies: reads the name of a body that a head word shows.
 *
 * Ministry of Justice opens with its head, Peking University closes with it, Bureau of Population, Refugees,
 * and Migration holds a list. A run of capitals without a head is no body: Strategic Dialogue, Nord Stream.
 */
import type { OrganizationKind } from '../../model.js'
import { isStopped, skipComplement } from './body-complement.js'
import { findKnownWord } from './known-word.js'
import { hasUse, knownBodies, organizationHeads, stateForms, titleHeads, titleModifiers } from './lexicon.js'
import type { BodyMention } from './mention.js'
import type { Token } from './token.js'
import { isTopicCapital, LONGEST, startsTitle } from './topic.js'

/** The body whose name starts at `at`; undefined where no head word shows one. */
export function readNamedBody(tokens: readonly Token[], at: number): BodyMention | undefined {
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
    i = skipCampus(tokens, head.to, skipComplement(tokens, head.to))
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

function toBodyName(tokens: readonly Token[], from: number, to: number): string {
  let name = ''
  for (let i = from; i < to; i++) {
    const [token, before] = [tokens[i], tokens[i - 1]]
    if (token !== undefined) name += (i > from && token.start > (before?.end ?? 0) ? ' ' : '') + token.text
  }
  return name
}

/** University of Illinois at Urbana-Champaign: which of its seats is meant. */
function skipCampus(tokens: readonly Token[], headTo: number, at: number): number {
  const seat = tokens[at + 1]
  if (tokens[headTo - 1]?.key !== 'university' || at === headTo || tokens[at]?.key !== 'at') return at
  if (seat?.shape !== 'capital' || isStopped(tokens, at + 1) || organizationHeads.findAt(tokens, at + 1) !== undefined)
    return at
  return at + 2
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

/** People’s Liberation Front: a possessive inside a name. */
function isOwned(tokens: readonly Token[], at: number): boolean {
  return (
    /^[’']s?$/.test(tokens[at]?.text ?? '') &&
    hasUse(tokens[at - 1]?.key ?? '', 'owner') &&
    tokens[at + 1]?.shape === 'capital'
  )
}
