/** Pronouns and roles in lower case: he, the delegation, the minister, the Lao leader, which stand for whoever acted or leads. */
import type { RoleMention } from './mention.js'
import { skipTitledName } from './name.js'
import { readState } from './state-name.js'
import { readTitle } from './title.js'
import type { Token } from './token.js'

const PAIR = /^(?:leaders|ministers|presidents|officials|secretaries|premiers|chancellors|diplomats|principals|envoys)$/

/** The pronoun or role at `at`; undefined where there is none that may stand for a party. */
export function readPronoun(tokens: readonly Token[], at: number): RoleMention | undefined {
  const key = tokens[at]?.key
  const isDelegation =
    /^(?:delegation|guests|visitors)$/.test(key ?? '') &&
    /^(?:the|visiting)$/.test(tokens[at - 1]?.key ?? '') &&
    !/^(?:of|from|led|headed|,)$/.test(tokens[at + 1]?.key ?? '')
  const bothTo = skipBoth(tokens, at)
  if (bothTo > at) return { kind: 'role', from: at, to: bothTo, titles: [], iso: null, pronoun: 'both' }
  if (key !== 'he' && key !== 'she' && !isDelegation) return readRole(tokens, at)
  const pronoun = key === 'he' || key === 'she' ? key : 'delegation'
  return { kind: 'role', from: at, to: at + 1, titles: [], iso: null, pronoun }
}

/** the two leaders, both ministers, they. */
function skipBoth(tokens: readonly Token[], at: number): number {
  const [key, before] = [tokens[at]?.key ?? '', tokens[at - 1]?.key ?? '']
  if (key === 'they') return at + 1
  const counts = (key === 'two' && /^(?:the|these)$/.test(before)) || key === 'both'
  const noun = /^(?:foreign|prime|defen[cs]e)$/.test(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1
  return counts && PAIR.test(tokens[noun]?.key ?? '') ? noun + 1 : at
}

/** the minister, the Lao leader, the visiting Lao prime minister: nobody where a name or a body follows. */
function readRole(tokens: readonly Token[], at: number): RoleMention | undefined {
  if (!/^(?:the|visiting)$/.test(tokens[at - 1]?.key ?? '')) return undefined
  const state = readState(tokens, at)
  if (state !== undefined && state.use === 'noun') return undefined
  const start = state?.to ?? at
  if (tokens[start]?.shape !== 'lower') return undefined
  const title = readTitle(tokens, start, true)
  const isLeader = state !== undefined && title?.head === 'leader'
  if (title === undefined || title.body !== null || title.to !== title.from + wordsIn(title.head)) return undefined
  if (!isLeader && title.implies !== 'state' && title.implies !== 'government') return undefined
  if (skipTitledName(tokens, title.to) > title.to || /^(?:of|for|,)$|^[’']s?$/.test(tokens[title.to]?.text ?? ''))
    return undefined
  return { kind: 'role', from: at, to: title.to, titles: [title], iso: state?.body.iso ?? null, pronoun: null }
}

function wordsIn(phrase: string): number {
  return phrase.split(' ').length
}
