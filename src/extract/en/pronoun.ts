/** Pronouns: he, she, and the delegation, which stand for whoever acted or leads. */
import type { RoleMention } from './mention.js'
import type { Token } from './token.js'

/** The pronoun at `at`; undefined where there is none that may stand for a party. */
export function readPronoun(tokens: readonly Token[], at: number): RoleMention | undefined {
  const key = tokens[at]?.key
  const isDelegation =
    key === 'delegation' &&
    tokens[at - 1]?.key === 'the' &&
    !/^(?:of|from|led|headed|,)$/.test(tokens[at + 1]?.key ?? '')
  if (key !== 'he' && key !== 'she' && !isDelegation) return undefined
  const pronoun = key === 'he' || key === 'she' ? key : 'delegation'
  return { kind: 'role', from: at, to: at + 1, titles: [], iso: null, pronoun }
}
