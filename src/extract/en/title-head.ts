/** Heads of titles: Foreign Minister in Acting Deputy Foreign Minister of Kenya, with the modifiers before it and the status they tell. */
import type { TenureStatus } from '../../model.js'
import type { TitleBody } from './lexicon.js'
import { hasUse, titleHeads, titleModifiers } from './lexicon.js'
import type { Token } from './token.js'
import { isTopic } from './topic.js'

const MOST_MODIFIERS = 8

export interface Head {
  readonly to: number
  readonly implies: TitleBody
  readonly status: TenureStatus
}

/** The head of the title that starts at `at`, the longest there is; undefined where no title starts. */
export function findHead(tokens: readonly Token[], at: number, anyCase: boolean): Head | undefined {
  let status: TenureStatus = 'current'
  let last: Head | undefined
  for (let i = at; i < tokens.length && i - at < MOST_MODIFIERS; ) {
    const token = tokens[i]
    if (
      token === undefined ||
      !(token.shape === 'capital' || anyCase || (titleModifiers.get(token.key) ?? null) !== null)
    ) {
      if (
        i > at &&
        (last === undefined || i > last.to) &&
        /^(?:and|&)$/.test(token?.key ?? '') &&
        leadsToHead(tokens, i)
      ) {
        i++
        continue
      }
      break
    }
    const head = findHeadAt(tokens, i)
    // Assistant Secretary Dean Wells: behind a head, a given name that is a title elsewhere.
    if (last?.to === i && hasUse(token.key, 'given') && tokens[i + 1]?.shape === 'capital') break
    if (head !== undefined) {
      if (
        head.implies === 'honor' &&
        titleModifiers.has(token.key) &&
        findHeadAt(tokens, head.to) !== undefined &&
        (last === undefined || i > last.to)
      ) {
        i = head.to
        continue
      }
      if (last !== undefined && (head.implies === 'honor' || last.implies === 'honor')) break
      last = { to: head.to, implies: head.implies, status }
      i = head.to
      continue
    }
    if (last !== undefined && i === last.to && !continuesTitle(tokens, i)) break
    if (!titleModifiers.has(token.key) && (hasUse(token.key, 'headline') || !(isTopic(token) || isHyphened(token))))
      break
    const told = titleModifiers.get(token.key)
    if (told !== undefined && told !== null) status = told
    i++
  }
  const isPost = /^(?:ambassador|chargé)/.test(tokens[(last?.to ?? 1) - 1]?.key ?? '')
  if (last?.implies === 'honor' && anyCase && tokens[at]?.shape === 'lower' && !isPost) return undefined
  return last
}

/** After a head, words go on only where another head follows: Chief Diversity and Inclusion Officer. */
function continuesTitle(tokens: readonly Token[], at: number): boolean {
  if (!titleModifiers.has(tokens[at - 1]?.key ?? '')) return false
  for (let i = at; i < at + 5; i++) {
    const token = tokens[i]
    if (token === undefined || (token.shape !== 'capital' && token.key !== 'and')) return false
    if (findHeadAt(tokens, i) !== undefined) return i > at
    if (token.key !== 'and' && !titleModifiers.has(token.key) && !isTopic(token)) return false
  }
  return false
}

function findHeadAt(tokens: readonly Token[], at: number): { to: number; implies: TitleBody } | undefined {
  const found = titleHeads.findAt(tokens, at)
  if (found !== undefined) return { to: found.to, implies: found.value }
  const token = tokens[at]
  if (token === undefined || !token.key.includes('-')) return undefined
  const [first = '', last = ''] = [token.key.split('-')[0], token.key.split('-').at(-1)]
  const part = /^(?:designate|elect|general|counselor|counsellor)$/.test(last) ? first : last
  const head = titleHeads.findAt([{ ...token, key: part }], 0)
  return head === undefined || head.value === 'honor' ? undefined : { to: at + 1, implies: head.value }
}

function leadsToHead(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < at + 5; i++) {
    const token = tokens[i]
    if (token?.shape !== 'capital') return false
    if (findHeadAt(tokens, i) !== undefined) return i > at + 1
    if (!titleModifiers.has(token.key) && !isTopic(token)) return false
  }
  return false
}

function isHyphened(token: Token): boolean {
  return token.key.includes('-') && token.key.split('-').every((part) => titleModifiers.has(part) || part.length > 4)
}
