/**
 * Titles: reads Deputy Secretary of State for Management and Resources, Minister of Foreign Affairs and Worship
 * of Argentina, Special Envoy for the Horn of Africa.
 *
 * A title is modifiers, a head, and complements after of, for, to, on. A complement goes on as long as its words
 * name fields, states or bodies: the first that names none opens the name of the person.
 */
import { readBody } from './body-name.js'
import { joinTokens } from './joined-text.js'
import type { BodyName, TitlePhrase } from './mention.js'
import { readState, skipAcronym } from './state-name.js'
import type { Head } from './title-head.js'
import { findHead } from './title-head.js'
import type { Token } from './token.js'
import { skipTopics } from './topic.js'
import { readUnknownPlace } from './unknown-place.js'

/** The title that starts at `at`. `anyCase` takes heads in lower case too (after a name and a comma). */
export function readTitle(tokens: readonly Token[], at: number, anyCase = false): TitlePhrase | undefined {
  const found = findHead(tokens, at, anyCase)
  if (found === undefined) return undefined
  let status = found.status
  const complement = readComplements(tokens, found)
  let to = complement.to
  const suffix = tokens[to]
  if (suffix?.key === 'designate' || suffix?.key === 'elect') {
    status = 'designate'
    to++
  }
  if (tokens.slice(at, to).some((t) => /-(?:designate|elect)$/.test(t.key))) status = 'designate'
  if (status === 'current' && tokens[at - 1]?.key === 'former') status = 'former'
  const titleTo = to > complement.to ? to : complement.titleTo
  return {
    from: at,
    to,
    title: toQuiet(joinTokens(tokens, at, titleTo)),
    head: toQuiet(joinTokens(tokens, at, found.to)),
    implies: found.implies,
    status,
    body: complement.body,
    bodyAt: complement.bodyAt,
    owned: isOwned(tokens, at),
  }
}

function isOwned(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before?.key === 'its') return true
  return /^[’']s$/.test(before?.text ?? '') && tokens[at - 2]?.shape === 'lower' && tokens[at - 3]?.key === 'the'
}

/** SECRETARY OF STATE of a transcript is Secretary of State; CEO stays. An acronym in brackets goes. */
function toQuiet(title: string): string {
  const plain = title.replace(/ \(\p{Lu}+\)$/u, '')
  if (plain !== plain.toUpperCase() || plain.length < 4) return plain
  return plain.toLowerCase().replace(/\b(?!(?:of|for|and|the|to|on)\b)\p{Ll}/gu, (letter) => letter.toUpperCase())
}

interface Complements {
  readonly to: number
  /** Where the title ends without its body. */
  readonly titleTo: number
  readonly body: BodyName | null
  readonly bodyAt: readonly [number, number] | null
}

function readComplements(tokens: readonly Token[], { to: at, implies }: Head): Complements {
  // welcomed the President to London: only who is sent somewhere is Ambassador to.
  const isSent = implies !== 'state' && implies !== 'government'
  let [to, titleTo]: [number, number] = [at, at]
  let isPosted = false
  let body: BodyName | null = null
  let bodyAt: readonly [number, number] | null = null
  for (let rounds = 0; rounds < 4; rounds++) {
    const preposition = tokens[to]?.key ?? ''
    if (!(body === null ? /^(?:of|for|to|on|at|in|with)$/ : /^(?:for|on|to)$/).test(preposition)) break
    if (preposition === 'to' && !isSent) break
    // Permanent Representative to the United Nations in Geneva: where one sits is no body.
    if (/^(?:in|at)$/.test(preposition) && isPosted) break
    const start = tokens[to + 1]?.key === 'the' ? to + 2 : to + 1
    const first = tokens[start]
    if (first?.shape !== 'capital') break
    const part: { to: number; body: BodyName | null } | undefined =
      readTitleOf(tokens, start, to + 2) ?? readPart(tokens, start, preposition)
    if (part === undefined) break
    to = part.to
    isPosted ||= preposition === 'to'
    // Ambassador of Brazil to Norway: where one is sent is not whom one stands for.
    if (body !== null && part.body !== null) break
    if (part.body === null) titleTo = body === null ? to : titleTo
    else {
      body = part.body
      bodyAt = [start, part.to]
    }
  }
  return { to, titleTo: Math.max(titleTo, at), body, bodyAt }
}

/** Advisor to the President on Migration, Representative of the Secretary-General: a title inside a title. */
function readTitleOf(
  tokens: readonly Token[],
  at: number,
  withArticle: number,
): { to: number; body: null } | undefined {
  if (at !== withArticle) return undefined
  const inner = readTitle(tokens, at)
  return inner === undefined || inner.body !== null || inner.implies === 'honor'
    ? undefined
    : { to: inner.to, body: null }
}

function readPart(
  tokens: readonly Token[],
  at: number,
  preposition: string,
): { to: number; body: BodyName | null } | undefined {
  const belongs = preposition === 'of' || preposition === 'at' || preposition === 'in'
  const topics = skipTopics(tokens, at)
  const body = readBody(tokens, at)
  if (body !== undefined && body.to >= topics) {
    if (body.use === 'adjective' && body.body.kind === 'state') {
      const more = skipTopics(tokens, body.to)
      return more > body.to ? { to: more, body: null } : undefined
    }
    const isState = body.body.kind === 'state'
    if (preposition === 'to' && !isState) return { to: skipAcronym(tokens, body.to), body: null }
    const after = skipAcronym(tokens, body.to)
    const more = isState && !belongs ? skipTopics(tokens, after) : after
    if (belongs || (preposition === 'for' && !isState)) return { to: after, body: body.body }
    return { to: more, body: null }
  }
  if (topics > at) {
    const state = preposition === 'of' ? undefined : readState(tokens, topics)
    return { to: state === undefined || state.use === 'adjective' ? topics : state.to, body: null }
  }
  if (!belongs && preposition !== 'to' && preposition !== 'for') return undefined
  return readUnknownPlace(tokens, at, belongs)
}
