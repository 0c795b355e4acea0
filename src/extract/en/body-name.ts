/**
 * Body names: reads the name of a state, of a body the gazetteer knows, or of one that a head word shows.
 *
 * Ministry of Justice opens with its head, Peking University closes with it, Bureau of Population, Refugees,
 * and Migration holds a list. A run of capitals without a head is no body: Strategic Dialogue, Nord Stream.
 */

import { toGovernmentName } from './government-name.js'
import { knownBodies } from './lexicon.js'
import type { BodyMention, BodyName } from './mention.js'
import { readNamedBody } from './named-body.js'
import { readState, skipAcronym } from './state-name.js'
import type { Token } from './token.js'

/** The body that starts at `at`, with the acronym in brackets that may follow it. */
export function readBody(tokens: readonly Token[], at: number): BodyMention | undefined {
  if (knownBodies.findAt(tokens, at)?.value.kind === 'not') return undefined
  return (
    readKnownBody(tokens, at) ?? readStateGovernment(tokens, at) ?? readNamedBody(tokens, at) ?? readState(tokens, at)
  )
}

function readKnownBody(tokens: readonly Token[], at: number): BodyMention | undefined {
  const found = knownBodies.findAt(tokens, at)
  const first = tokens[at]
  if (found === undefined || first?.shape !== 'capital') return undefined
  const { form, name, kind, iso } = found.value
  if (kind === 'not') return undefined
  if (found.to === at + 1 && form === form.toUpperCase() && first.text !== form) return undefined
  const longer = readNamedBody(tokens, at)
  if (longer !== undefined && longer.to > found.to && !/^(?:,|and|&|to)$/.test(tokens[found.to]?.key ?? ''))
    return longer
  const body: BodyName = { name, kind, iso }
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
