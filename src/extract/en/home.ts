/** Home: the body that publishes an article, by the article's source: a ministry, an office, a university, a company. */
import { readBody } from './body-name.js'
import { states } from './lexicon.js'
import type { BodyName } from './mention.js'
import { readTokens } from './token.js'

/**
 * The publishing body with the code of its state, where `source` names one; null where it names none, or a news outlet.
 * Ministry of External Affairs, Government of India: what follows the first body tells its state.
 */
export function findHome(source: string | null): BodyName | null {
  if (source === null) return null
  const tokens = readTokens(source)
  const at = tokens[0]?.key === 'the' ? 1 : 0
  const whole = readBody(tokens, at)
  // Lund University News is the university's own.
  const found = whole?.body.kind === 'media' ? readBody(tokens.slice(0, whole.to - 1), at) : whole
  if (found === undefined || found.body.kind === 'state' || found.body.kind === 'media') return null
  let iso = found.body.iso
  for (let i = found.to; i < tokens.length; ) {
    const more = readBody(tokens, i)
    if (more?.body.kind === 'media' && whole?.body.kind !== 'media') return null
    iso ??= more?.body.iso ?? null
    i = more?.to ?? i + 1
  }
  iso ??= findStateInName(found.body.name)
  return { ...found.body, iso: iso ?? (/^U\.?S\.?\b/.test(source) ? 'US' : null) }
}

/** Ministry of Foreign Affairs of Japan: the state that the body's own name holds. */
function findStateInName(name: string): string | null {
  const tokens = readTokens(name)
  for (const at of tokens.keys()) {
    const body = readBody(tokens, at)?.body
    if (body?.kind === 'state' && states.has(body.iso ?? '')) return body.iso
  }
  return null
}
