/** State names: reads Kenya, Kenyan, the Republic of Korea (ROK). */
import { stateForms } from './lexicon.js'
import type { BodyMention, BodyName } from './mention.js'
import type { Token } from './token.js'

/** Token after ` (ROK)` where a bracketed acronym follows; `at` itself where none does. */
export function skipAcronym(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')') return at
  return /^[\p{Lu}][\p{Lu}\p{N}-]+s?$/u.test(tokens[at + 1]?.text ?? '') ? at + 3 : at
}

/** The state that is named at `at`; undefined where none is. */
export function readState(tokens: readonly Token[], at: number): BodyMention | undefined {
  const found = stateForms.findAt(tokens, at)
  if (found === undefined || tokens[at]?.shape !== 'capital') return undefined
  const { iso, name, use } = found.value
  const body: BodyName = { name, kind: 'state', iso }
  return { kind: 'body', from: at, to: found.to, body, use, rule: 'en/body-name/state' }
}
