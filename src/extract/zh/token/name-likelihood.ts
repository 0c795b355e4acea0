/**
 * Name likelihood: how much the characters of a run speak for its being a name, whatever stands beside them.
 *
 * 许永凯 can hardly be anything else, 白皮书 and 林海 can. The weights add to those of name-evidence.ts. The bounds were set by
 * reading, on a corpus of news, what was dropped at each cost: of names of three characters below 20, 19 of 20 were right.
 */
import { TokenClass } from '../lexicon/entry.js'
import { hasWord } from '../lexicon/lexicon.js'
import { isMiddleDot } from '../lexicon/name-character.js'
import { hanNameCost } from './person-name.js'
import type { Token } from './token.js'

/** Costs below which the characters are worth a weight, by the length of the name; the first bound that holds counts. */
const WEIGHTS: Readonly<Record<number, readonly (readonly [below: number, weight: number])[]>> = {
  2: [
    [14, 2],
    [17, 1],
  ],
  3: [
    [20, 2],
    [23.5, 1],
  ],
}

/** The weight of the characters of a token that was read as a name; a common word that may be a name has none. */
export function likelihoodOf(token: Token): number {
  if (token.cls === TokenClass.ForeignPerson) return isDotted(token.text) ? 2 : -1
  const name = token.text.replace(' ', '')
  if (hasWord(name)) return 0
  const cost = hanNameCost(name)
  return WEIGHTS[name.length]?.find(([below]) => cost < below)?.[1] ?? 0
}

function isDotted(name: string): boolean {
  for (let i = 1; i < name.length - 1; i++) if (isMiddleDot(name.charCodeAt(i))) return true
  return false
}
