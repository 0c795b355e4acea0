/**
 * Titles in lower case before a name, as the press writes them: Kenyan president Joseph Mutiso, Kazakhstan’s foreign
 * minister, Nurlan Bekov, his Japanese counterpart, Yoko Tanabe, board chair Denise Park.
 */
import { withBodies } from './inner-body.js'
import type { Mention, TitlePhrase } from './mention.js'
import { isPlainName, skipTitledName } from './name.js'
import { toPerson } from './person-mention.js'
import { readTitle } from './title.js'
import type { Prefix } from './title-chain.js'
import type { Token } from './token.js'

/** The person whose title, or none, follows the states and bodies of `prefix`; undefined where no name does. */
export function readBehindBody(tokens: readonly Token[], at: number, prefix: Prefix): Mention[] | undefined {
  const to = tokens[prefix.to]?.key === 'counterpart' ? prefix.to + 1 : prefix.to
  const read = to > prefix.to ? undefined : readLower(tokens, to)
  const start = read?.to ?? to
  const name = readFullName(tokens, start, read !== undefined || to > prefix.to) ?? readSingleName(tokens, start, read)
  // Armenia’s Armen Petrosyan: without a title only a state that owns leads on to a name.
  const isOwned = /^[’']s?$/.test(tokens[to - 1]?.text ?? '') && prefix.iso !== null
  if (name === undefined || (read === undefined && to === prefix.to && !isOwned)) return undefined
  const titles = read === undefined ? [] : [read.body === null ? { ...read, body: prefix.body } : read]
  return withBodies(prefix, toPerson(tokens, { from: at, ...name, titles, prefix, rule: 'en/scan/lower-title' }))
}

/** foreign minister Grace Wanjiru, board chair Denise Park. */
export function readTitleInLowerCase(tokens: readonly Token[], at: number): Mention[] | undefined {
  const title = readLower(tokens, at)
  if (title === undefined || title.body !== null || tokens[at - 1]?.key === 'of') return undefined
  const name = readFullName(tokens, title.to, false)
  if (name === undefined) return undefined
  const prefix: Prefix = { to: at, iso: null, body: null, mentions: [] }
  return withBodies(
    prefix,
    toPerson(tokens, { from: at, ...name, titles: [title], prefix, rule: 'en/scan/lower-title' }),
  )
}

function readLower(tokens: readonly Token[], at: number): TitlePhrase | undefined {
  // Protests under President X: no Under Secretary.
  if (tokens[at]?.shape !== 'lower' || tokens[at]?.key === 'under') return undefined
  const title = readTitle(tokens, at, true)
  if (title === undefined || title.implies === 'honor') return undefined
  // Only its publisher writes the Spokesperson; a spokesperson is of whatever body is named.
  return title.implies === 'publisher' ? { ...title, implies: 'unit' } : title
}

/** Knesset opposition leader Lapid: behind a body and a title even one word is a name. */
function readSingleName(
  tokens: readonly Token[],
  nameFrom: number,
  title: TitlePhrase | undefined,
): { nameFrom: number; nameTo: number } | undefined {
  if (title === undefined || skipTitledName(tokens, nameFrom) !== nameFrom + 1) return undefined
  return isPlainName(tokens, nameFrom, nameFrom + 1) ? { nameFrom, nameTo: nameFrom + 1 } : undefined
}

/** A name of two words or more, of which none means anything else; behind a comma only where `mayPause`. */
function readFullName(
  tokens: readonly Token[],
  at: number,
  mayPause: boolean,
): { nameFrom: number; nameTo: number } | undefined {
  const nameFrom = mayPause && tokens[at]?.text === ',' ? at + 1 : at
  const nameTo = skipTitledName(tokens, nameFrom)
  return nameTo - nameFrom >= 2 && isPlainName(tokens, nameFrom, nameTo) ? { nameFrom, nameTo } : undefined
}
