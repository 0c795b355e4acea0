/**
 * Scan: reads the mentions of one sentence, from left to right, longest first.
 *
 * At each capital: states and bodies that may stand before a title, the titles, the name. What is left over of
 * these parts tells the kind: with a name it is a person, with a title only a role, else a body.
 */
import { readApposition } from './apposition.js'
import { readBody } from './body-name.js'
import { innerBodies, toOfficeOf, withBodies } from './inner-body.js'
import { hasUse } from './lexicon.js'
import { inheritBodies } from './list-mate.js'
import { readBehindBody, readTitleInLowerCase } from './lower-title.js'
import type { Mention, TitlePhrase } from './mention.js'
import { isPlainName, skipBareName, skipTitledName } from './name.js'
import { toPerson } from './person-mention.js'
import { readPronoun } from './pronoun.js'
import { readTitle } from './title.js'
import type { Prefix } from './title-chain.js'
import { readPrefix, readTitles } from './title-chain.js'
import type { Sentence, Token } from './token.js'

/** Mentions of `sentence` in order; they do not overlap, but for bodies inside a title. */
export function scanSentence(sentence: Sentence): Mention[] {
  return inheritBodies(sentence.tokens, scan(sentence))
}

function scan(sentence: Sentence): Mention[] {
  const { tokens } = sentence
  const mentions: Mention[] = []
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]
    if (token === undefined) break
    const found = token.shape === 'capital' ? readPhrase(tokens, i) : readInLowerCase(tokens, i)
    const isNobody = found.length === 0 || found.every((m) => m.kind === 'body' && m.body.kind === 'state')
    const role = isNobody ? readPronoun(tokens, i) : undefined
    if (role !== undefined) {
      mentions.push(role)
      i = role.to
      continue
    }
    if (found.length === 0) {
      i++
      continue
    }
    mentions.push(...found)
    i = Math.max(i + 1, ...found.map((m) => m.to))
  }
  return mentions
}

/** interim Foreign Minister, government of Japan. */
function readInLowerCase(tokens: readonly Token[], at: number): Mention[] {
  const token = tokens[at]
  if (token?.shape !== 'lower') return []
  if (token.key === 'government' || token.key === 'governments') {
    const body = readBody(tokens, at)
    return body === undefined ? [] : [body]
  }
  const led = readLeader(tokens, at) ?? readOwned(tokens, at) ?? readTitleInLowerCase(tokens, at)
  if (led !== undefined) return led
  if (/^(?:interim|acting|former|caretaker)$/.test(token.key) && tokens[at + 1]?.shape === 'capital')
    return readPhrase(tokens, at)
  return []
}

/** its president, Hao Ping; his adviser, Jake Hall: a title in lower case between whose it is and a name. */
function readOwned(tokens: readonly Token[], at: number): Mention[] | undefined {
  if (!/^(?:its|his|her|their|[’']s)$/i.test(tokens[at - 1]?.text ?? '')) return undefined
  const title = readTitle(tokens, at, true)
  if (title === undefined || tokens[title.to]?.text !== ',') return undefined
  const nameTo = skipTitledName(tokens, title.to + 1)
  if (nameTo - title.to < 3 || !isPlainName(tokens, title.to + 1, nameTo)) return undefined
  const prefix: Prefix = { to: at, iso: null, body: null, mentions: [] }
  const parts = { from: at, nameFrom: title.to + 1, nameTo, titles: [title], prefix, rule: 'en/scan/its-title' }
  return withBodies(prefix, toPerson(tokens, parts))
}

/** leader of the National Unity Party Kem Sokha: a title in lower case, its body, a name. */
function readLeader(tokens: readonly Token[], at: number): Mention[] | undefined {
  if (!hasUse(tokens[at]?.key ?? '', 'actor') || tokens[at + 1]?.key !== 'of') return undefined
  const title = readTitle(tokens, at, true)
  if (title === undefined || title.bodyAt === null) return undefined
  const nameTo = skipTitledName(tokens, title.to)
  if (nameTo - title.to < 2 || !isPlainName(tokens, title.to, nameTo)) return undefined
  const prefix: Prefix = { to: at, iso: null, body: null, mentions: [] }
  const parts = { from: at, nameFrom: title.to, nameTo, titles: [title], prefix, rule: 'en/scan/leader-of' }
  return withBodies(prefix, toPerson(tokens, parts))
}

function readPhrase(tokens: readonly Token[], at: number): Mention[] {
  if (isGivenTitle(tokens, at)) {
    const none: Prefix = { to: at, iso: null, body: null, mentions: [] }
    const parts = { from: at, nameFrom: at, nameTo: at + 2, titles: [], prefix: none, rule: 'en/scan/bare-name' }
    return withBodies(none, toPerson(tokens, parts))
  }
  const prefix = readPrefix(tokens, at)
  const titles = readTitles(tokens, prefix.to, prefix)
  const last = titles.at(-1)
  if (last === undefined) {
    if (prefix.mentions.length === 0) return readBareName(tokens, at)
    return readBehindBody(tokens, at, prefix) ?? [...prefix.mentions]
  }
  const nameTo = skipTitledName(tokens, last.to)
  if (nameTo > last.to)
    return withBodies(
      prefix,
      toPerson(tokens, { from: at, nameFrom: last.to, nameTo, titles, prefix, rule: 'en/scan/title-name' }),
    )
  const apart = readNameAfterComma(tokens, last, at)
  if (apart !== undefined)
    return withBodies(
      prefix,
      toPerson(tokens, { from: at, ...apart, titles, prefix, rule: 'en/scan/title-comma-name' }),
    )
  if (
    /^[’']s?$/.test(tokens[last.to]?.text ?? '') &&
    tokens[last.to + 1]?.text === 'Office' &&
    titles.every((t) => t.bodyAt === null)
  ) {
    return [...innerBodies(prefix, titles), toOfficeOf(tokens, at, last.to + 2, prefix)]
  }
  if (titles.every((t) => t.implies === 'honor' && t.body === null) && prefix.mentions.length === 0) return []
  return [
    ...innerBodies(prefix, titles),
    { kind: 'role', from: at, to: last.to, titles, iso: prefix.iso, pronoun: null },
  ]
}

/** Dean Wells, Acting Assistant Secretary: a word that is a title elsewhere, in a name that a title explains. */
function isGivenTitle(tokens: readonly Token[], at: number): boolean {
  return (
    hasUse(tokens[at]?.key ?? '', 'given') &&
    skipTitledName(tokens, at + 1) === at + 2 &&
    readApposition(tokens, at + 2).titles.length > 0
  )
}

/** the Foreign Minister of Saudi Arabia, Faisal bin Farhan: only where the title is told in full. */
function readNameAfterComma(
  tokens: readonly Token[],
  last: TitlePhrase,
  at: number,
): { nameFrom: number; nameTo: number } | undefined {
  if (tokens[last.to]?.text !== ',' || (last.implies === 'honor' && last.body === null)) return undefined
  const full = last.title !== last.head || last.body !== null || tokens[at - 1]?.key === 'the'
  const nameFrom = skipHonors(tokens, last.to + 1)
  const nameTo = skipTitledName(tokens, nameFrom)
  if (!full || nameTo - nameFrom < 2) return undefined
  if (readBody(tokens, nameFrom) !== undefined || readTitle(tokens, nameFrom) !== undefined) return undefined
  return { nameFrom, nameTo }
}

/** H.E. Mr., Her Highness Princess: token after the forms of address. */
function skipHonors(tokens: readonly Token[], at: number): number {
  let to = at
  for (let rounds = 0; rounds < 3; rounds++) {
    const honor = readTitle(tokens, to)
    const isAddress = honor?.implies === 'honor' || /Professor$/.test(honor?.title ?? '')
    if (honor === undefined || !isAddress || honor.body !== null) break
    to = honor.to
  }
  return to
}

function readBareName(tokens: readonly Token[], at: number): Mention[] {
  let nameTo = skipBareName(tokens, at)
  if (nameTo === at) {
    // An unknown name is one where a title explains it: Natan Lev, Chair of the Institute for …
    const to = skipTitledName(tokens, at)
    if (to - at < 2 || to - at > 4 || !isPlainName(tokens, at, to) || readApposition(tokens, to).titles.length === 0)
      return []
    nameTo = to
  }
  const none: Prefix = { to: at, iso: null, body: null, mentions: [] }
  return withBodies(
    none,
    toPerson(tokens, { from: at, nameFrom: at, nameTo, titles: [], prefix: none, rule: 'en/scan/bare-name' }),
  )
}
