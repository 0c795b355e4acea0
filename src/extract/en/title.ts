/**
 * Titles: reads Deputy Secretary of State for Management and Resources, Minister of Foreign Affairs and Worship
 * of Argentina, Special Envoy for the Horn of Africa.
 *
 * A title is modifiers, a head, and complements after of, for, to, on. A complement goes on as long as its words
 * name fields, states or bodies: the first that names none opens the name of the person.
 */
import type { TenureStatus } from '../../model.js'
import { readBody, readState, skipAcronym } from './body-name.js'
import { findKnownWord } from './known-word.js'
import type { TitleBody } from './lexicon.js'
import { capitals, hasUse, titleHeads, titleModifiers } from './lexicon.js'
import type { BodyName, TitlePhrase } from './mention.js'
import type { Token } from './token.js'
import { isTopic, skipTopics } from './topic.js'

const MOST_MODIFIERS = 8

/** The title that starts at `at`. `anyCase` takes heads in lower case too (after a name and a comma). */
export function readTitle(tokens: readonly Token[], at: number, anyCase = false): TitlePhrase | undefined {
  const found = findHead(tokens, at, anyCase)
  if (found === undefined) return undefined
  let status = found.status
  const complement = readComplements(tokens, found.to)
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

/** Text of some tokens with the gaps as written, single spaces at most. */
export function joinTokens(tokens: readonly Token[], from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token === undefined) break
    if (i > from && token.start > (tokens[i - 1]?.end ?? 0)) text += ' '
    text += token.text
  }
  return text
}

/** SECRETARY OF STATE of a transcript is Secretary of State; CEO stays. An acronym in brackets goes. */
function toQuiet(title: string): string {
  const plain = title.replace(/ \(\p{Lu}+\)$/u, '')
  if (plain !== plain.toUpperCase() || plain.length < 4) return plain
  return plain.toLowerCase().replace(/\b(?!(?:of|for|and|the|to|on)\b)\p{Ll}/gu, (letter) => letter.toUpperCase())
}

interface Head {
  readonly to: number
  readonly implies: TitleBody
  readonly status: TenureStatus
}

function findHead(tokens: readonly Token[], at: number, anyCase: boolean): Head | undefined {
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
  if (last !== undefined && anyCase && tokens[at]?.shape === 'lower' && last.implies === 'honor') return undefined
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

interface Complements {
  readonly to: number
  /** Where the title ends without its body. */
  readonly titleTo: number
  readonly body: BodyName | null
  readonly bodyAt: readonly [number, number] | null
}

function readComplements(tokens: readonly Token[], at: number): Complements {
  let [to, titleTo]: [number, number] = [at, at]
  let body: BodyName | null = null
  let bodyAt: readonly [number, number] | null = null
  for (let rounds = 0; rounds < 4; rounds++) {
    const preposition = tokens[to]?.key ?? ''
    if (!(body === null ? /^(?:of|for|to|on|at|in|with)$/ : /^(?:for|on)$/).test(preposition)) break
    const start = tokens[to + 1]?.key === 'the' ? to + 2 : to + 1
    const first = tokens[start]
    if (first?.shape !== 'capital') break
    const part: { to: number; body: BodyName | null } | undefined =
      readTitleOf(tokens, start, to + 2) ?? readPart(tokens, start, preposition)
    if (part === undefined) break
    to = part.to
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

/** Mayor of Clarkston, Crown Prince of Abu Dhabi, Duke of Sussex: a place that no list holds. */
function readUnknownPlace(
  tokens: readonly Token[],
  at: number,
  belongs: boolean,
): { to: number; body: BodyName | null } | undefined {
  const capital = capitals.findAt(tokens, at)
  let to = capital?.to ?? at
  if (capital === undefined) {
    while (to - at < 4 && isPlaceWord(tokens, to, at)) to++
  }
  if (to === at) return undefined
  return { to, body: belongs ? { name: joinTokens(tokens, at, to), kind: 'government', iso: null } : null }
}

function isPlaceWord(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]
  if (token?.shape !== 'capital' || hasUse(token.key, 'headline') || titleHeads.findAt(tokens, at) !== undefined)
    return false
  return at === from || findKnownWord(token.key) !== 'given'
}
