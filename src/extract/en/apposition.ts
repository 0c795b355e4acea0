/**
 * Appositions: what follows a name and tells a title or a body of it: X, general secretary of Y; Minister X of Z.
 */
import { readBody } from './body-name.js'
import type { TitlePhrase } from './mention.js'
import { skipTitledName } from './name.js'
import { readTitle } from './title.js'
import { joinsTitles, readPrefix } from './title-chain.js'
import type { Token } from './token.js'

/** Deputy Minister Jan Novak of the Ministry of Education; Ambassador Maria Silva of Brazil. */
export function readAffiliation(
  tokens: readonly Token[],
  at: number,
  titles: readonly TitlePhrase[],
): { to: number; titles: TitlePhrase[] } | undefined {
  if (tokens[at]?.key !== 'of' || titles.length === 0 || titles.some((t) => t.body !== null)) return undefined
  const start = tokens[at + 1]?.key === 'the' ? at + 2 : at + 1
  const found = readBody(tokens, start)
  if (found === undefined || found.use === 'adjective') return undefined
  const isState = found.body.kind === 'state'
  const takes = (t: TitlePhrase) =>
    isState
      ? t.implies !== 'unit' && (t.implies !== 'honor' || /^(?:Ambassador|Prince|Princess)/.test(t.title))
      : t.implies !== 'honor'
  if (!titles.some(takes)) return undefined
  const bodyAt = [start, found.to] as const
  return { to: found.to, titles: titles.map((t) => (takes(t) ? { ...t, body: found.body, bodyAt } : t)) }
}

/** , general secretary of the CPC Central Committee, : titles after a name, in either case. Nothing where a name follows. */
export function readApposition(tokens: readonly Token[], at: number): { to: number; titles: TitlePhrase[] } {
  const none = { to: at, titles: [] }
  if (tokens[at]?.text !== ',') return none
  const determined = skipDeterminer(tokens, tokens[at + 1]?.key === 'also' ? at + 2 : at + 1)
  // a former U.S. ambassador to Chile
  const isFormer = tokens[determined]?.key === 'former'
  const start = isFormer ? determined + 1 : determined
  const prefix = readPrefix(tokens, start)
  const titles: TitlePhrase[] = []
  let i = prefix.to
  while (titles.length < 4) {
    const title = readTitle(tokens, i, true)
    if (title === undefined || (title.implies === 'honor' && (title.body ?? prefix.body) === null)) break
    const status = isFormer && title.status === 'current' ? 'former' : title.status
    titles.push({ ...title, status, body: title.body ?? prefix.body })
    i = title.to
    const joined = joinsTitles(tokens, i)
    const next = joined > i ? readTitle(tokens, joined, true) : undefined
    // X, Senior Official, and Acting Secretary Y: the second title is of the next person.
    if (next !== undefined && next.implies !== 'honor' && skipTitledName(tokens, next.to) === next.to) i = joined
  }
  const next = tokens[i]
  if (titles.length === 0 || skipTitledName(tokens, i) > i) return none
  if (
    next !== undefined &&
    !/^(?:[.,;:()!?]|and|who|which|for|of|in|to|at|on|since|until|from|[a-z]+ed|met|spoke|held|will)$/.test(next.key)
  )
    return none
  return { to: i, titles }
}

/** the, a, its, the university’s. */
function skipDeterminer(tokens: readonly Token[], at: number): number {
  if (!/^(?:the|a|an|its)$/.test(tokens[at]?.key ?? '')) return at
  const isOwner = tokens[at + 1]?.shape === 'lower' && /^[’']s$/.test(tokens[at + 2]?.text ?? '')
  return isOwner ? at + 3 : at + 1
}
