/**
 * Frequency: the name that most tokens of an article bear.
 */
import type { Token } from '../token/token.js'

/** The name that `nameOf` gives most tokens, the first of equals; null where it gives none. */
export function findMostFrequent(
  sentences: readonly (readonly Token[])[],
  nameOf: (token: Token) => string | undefined,
): string | null {
  const counts = new Map<string, number>()
  for (const tokens of sentences) {
    for (const token of tokens) {
      const name = nameOf(token)
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  let most: string | null = null
  for (const [name, count] of counts) if (most === null || count > (counts.get(most) ?? 0)) most = name
  return most
}
