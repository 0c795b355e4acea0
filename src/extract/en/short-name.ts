/** Short names: finds the people of an article where only a part of the name stands (Okello met …). */

import { joinTokens } from './joined-text.js'
import { findKnownWord } from './known-word.js'
import { hasUse } from './lexicon.js'
import type { Mention } from './mention.js'
import { isPlainName } from './name.js'
import type { People } from './people.js'
import type { Sentence, Token } from './token.js'

/** Adds to `found` each short name that stands uncovered, and says whether any did. */
export function addShortNames(sentences: readonly Sentence[], found: Mention[][], people: People): boolean {
  let added = false
  for (const [index, { tokens }] of sentences.entries()) {
    const mentions = found[index]
    if (mentions === undefined) continue
    const covered = new Set(mentions.flatMap((m) => Array.from({ length: m.to - m.from }, (_, i) => m.from + i)))
    for (const [i, token] of tokens.entries()) {
      if (token.shape !== 'capital' || covered.has(i) || !people.hasShortName(token.text)) continue
      const from = findNameStart(tokens, i, covered)
      if (from === undefined) continue
      const name = joinTokens(tokens, from, i + 1)
      const span = { from, to: i + 1, nameFrom: from, nameTo: i + 1 }
      mentions.push({
        kind: 'person',
        ...span,
        name,
        hanName: null,
        titles: [],
        iso: null,
        rule: 'en/reading/short-name',
      })
      added = true
    }
    mentions.sort((a, b) => a.from - b.from || b.to - a.to)
  }
  return added
}

/** First word of the name that ends with the family name at `at`: Yair Lapid. Undefined inside another phrase. */
function findNameStart(tokens: readonly Token[], at: number, covered: ReadonlySet<number>): number | undefined {
  const token = tokens[at]
  const after = tokens[at + 1]
  if (token === undefined || token.text.length < 2 || hasUse(token.key, 'headline')) return undefined
  if (after?.shape === 'capital' && !hasUse(after.key, 'headline')) return undefined
  if (at === 0 && findKnownWord(token.key) === 'common') return undefined
  let from = at
  while (
    from > 0 &&
    at - from < 3 &&
    !covered.has(from - 1) &&
    tokens[from - 1]?.shape === 'capital' &&
    isPlainName(tokens, from - 1, from)
  ) {
    if (hasUse(tokens[from - 1]?.key ?? '', 'headline')) break
    from--
  }
  const before = tokens[from - 1]
  if (before?.shape === 'capital' && !covered.has(from - 1) && !hasUse(before.key, 'headline')) return undefined
  return from
}
