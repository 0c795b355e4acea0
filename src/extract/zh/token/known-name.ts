/**
 * Known names: what the article as a whole tells about which runs of characters are names.
 *
 * A name that stands after a title, or before a title or 一行, is a name wherever its characters occur; one that never
 * stands where names stand is a common word (智慧, 祝贺) and no person.
 */
import { TokenClass } from '../lexicon/entry.js'
import { mayEndName } from '../lexicon/name-character.js'
import { evidenceAt, isName } from './name-evidence.js'
import { likelihoodOf } from './name-likelihood.js'
import { findOccurrences } from './occurrence.js'
import type { KnownNames } from './segment.js'
import type { Token } from './token.js'

/** How much cheaper a known name is: enough to beat a common word of the same characters. */
const BONUS = 9

/** Evidence below which a run of characters is no name. */
const ENOUGH = 2

/** Names with strong evidence beside them. */
export function findKnownNames(sentences: readonly (readonly Token[])[]): KnownNames {
  const known = new Map<string, number>()
  for (const tokens of sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]
      if (!token || !isName(token) || evidenceAt(tokens, i) < 3) continue
      known.set(token.text, BONUS)
      const parts = token.text.split(/[·•・‧]/u)
      const last = parts[parts.length - 1] ?? ''
      if (parts.length > 1 && last.length > 1) known.set(last, BONUS)
    }
  }
  return known
}

/**
 * 胡晓 that is always followed by 炼 is 胡晓炼: a name of two characters that the text never ends there.
 * Words that may follow any name do not lengthen it.
 */
export function completeNames(known: KnownNames, text: string): KnownNames {
  const complete = new Map(known)
  const short = [...known.keys()].filter((name) => name.length === 2)
  for (const [name, places] of findOccurrences(short, text)) {
    const next = new Set(places.map((at) => text.charAt(at + 2)))
    const [letter] = next
    if (places.length < 2 || next.size !== 1 || letter === undefined || !mayEndName(letter)) continue
    complete.delete(name)
    complete.set(name + letter, BONUS)
  }
  return complete
}

/** Names whose best place in the article gives too little evidence. */
export function findDoubtfulNames(sentences: readonly (readonly Token[])[]): Set<string> {
  const best = new Map<string, number>()
  for (const tokens of sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]
      if (!token || !isName(token)) continue
      const beside = evidenceAt(tokens, i)
      // Where what stands beside it speaks against a name, its characters alone make none.
      const evidence = beside < 0 ? beside : beside + likelihoodOf(token)
      best.set(token.text, Math.max(best.get(token.text) ?? -9, evidence))
    }
  }
  return new Set([...best].filter(([name, evidence]) => evidence < ENOUGH || /方$/u.test(name)).map(([name]) => name))
}

/** The tokens with doubtful names read as nouns. */
export function dropNames(tokens: readonly Token[], doubtful: ReadonlySet<string>): Token[] {
  return tokens.map((token) =>
    isName(token) && doubtful.has(token.text) ? { ...token, cls: TokenClass.Unknown } : token,
  )
}
