/**
 * Title chains: the states and bodies before a title, and the titles of one person in a row.
 *
 * Irish Deputy Prime Minister and Minister of Foreign Affairs; Republic of Korea (ROK) Foreign Minister.
 */
import { readBody } from './body-name.js'
import { joinTokens } from './joined-text.js'
import { findTitleBody, hasUse } from './lexicon.js'
import type { BodyMention, BodyName, TitlePhrase } from './mention.js'
import { skipBareName, skipTitledName } from './name.js'
import { readState, skipAcronym } from './state-name.js'
import { readTitle } from './title.js'
import type { Token } from './token.js'

/** What stands before a title: states and bodies, with the token after them. */
export interface Prefix {
  readonly to: number
  readonly iso: string | null
  readonly body: BodyName | null
  readonly mentions: readonly BodyMention[]
}

/** The prefix that starts at `at`; empty, and ending there, where there is none. */
export function readPrefix(tokens: readonly Token[], at: number): Prefix {
  const mentions: BodyMention[] = []
  let [to, iso, body]: [number, string | null, BodyName | null] = [at, null, null]
  if (tokens[to]?.key === 'acting' || tokens[to]?.key === 'interim') {
    const state = readBody(tokens, to + 1)
    if (state?.body.kind === 'state' && readTitle(tokens, state.to) !== undefined) to++
  }
  for (let rounds = 0; rounds < 3; rounds++) {
    const found = readLeading(tokens, to)
    if (found === undefined) break
    mentions.push(found)
    iso ??= found.body.iso
    body = found.body
    to = skipAcronym(tokens, found.to)
    if (
      /^[’']s?$/.test(tokens[to]?.text ?? '') &&
      (readTitle(tokens, to + 1, true) !== undefined ||
        readBody(tokens, to + 1) !== undefined ||
        (found.body.kind === 'state' && skipBareName(tokens, to + 1) > to + 1))
    )
      to++
  }
  return mentions.length > 0
    ? { to, iso, body, mentions }
    : (readMunicipality(tokens, at) ?? { to, iso, body, mentions })
}

const MUNICIPAL = /^(?:mayor|governor|deputy|vice|acting|lieutenant|lord)$/

/** Brookfield Mayor X, Upper Austria Governor X: a place that no list holds, before who governs it. */
function readMunicipality(tokens: readonly Token[], at: number): Prefix | undefined {
  let to = at
  while (to < at + 3 && tokens[to]?.shape === 'capital' && !MUNICIPAL.test(tokens[to]?.key ?? '')) {
    if (hasUse(tokens[to]?.key ?? '', 'headline') || readTitle(tokens, to) !== undefined) return undefined
    to++
  }
  const title = to === at ? undefined : readTitle(tokens, to)
  if (title === undefined || !/(?:Mayor|Governor)$/.test(title.head) || title.body !== null) return undefined
  if (skipTitledName(tokens, title.to) === title.to) return undefined
  const body: BodyName = { name: joinTokens(tokens, at, to), kind: 'government', iso: null }
  const mention: BodyMention = { kind: 'body', from: at, to, body, use: 'noun', rule: 'en/title-chain/municipality' }
  return { to, iso: null, body, mentions: [mention] }
}

/** U.S. Treasury Secretary: a state, where its title goes on behind the body that opens so. */
function readLeading(tokens: readonly Token[], at: number): BodyMention | undefined {
  const body = readBody(tokens, at)
  if (body === undefined || body.body.kind === 'state') return body
  const state = readState(tokens, at)
  const title = state === undefined ? undefined : readTitle(tokens, state.to)
  const isWhole = title !== undefined && findTitleBody(state?.body.iso ?? '', title.title) !== undefined
  return state !== undefined && isWhole && title.to > body.to ? state : body
}

/** The titles in a row from `at`; those without a body of their own take the one of the prefix. */
export function readTitles(tokens: readonly Token[], at: number, prefix: Prefix): TitlePhrase[] {
  const titles: TitlePhrase[] = []
  // former Kenyan Foreign Minister
  const wasFormer = tokens[(prefix.mentions[0]?.from ?? at) - 1]?.key === 'former'
  let i = at
  while (titles.length < 5) {
    if (tokens[i]?.key === 'the' && titles.at(-1)?.implies === 'honor') i++
    const title = readTitle(tokens, i)
    if (title === undefined || (titles.length > 0 && isGivenName(tokens, title, titles.at(-1)))) break
    const status = title.status === 'current' && wasFormer ? 'former' : title.status
    titles.push(
      title.body === null && prefix.body !== null && (title.implies !== 'honor' || /^Ambassador/.test(title.title))
        ? { ...title, status, body: prefix.body }
        : { ...title, status },
    )
    i = title.to
    const bare = tokens[at - 1]?.key === 'the' && prefix.to === at && titles.length === 1 && title.title === title.head
    const joined = bare ? i : joinsTitles(tokens, i)
    if (joined > i && skipTitledName(tokens, i) === i && readTitle(tokens, joined) !== undefined) i = joined
  }
  return titles
}

/** Dean Thompson, Sultan Al Jaber: a head that is a given name, behind another title. */
function isGivenName(tokens: readonly Token[], title: TitlePhrase, before: TitlePhrase | undefined): boolean {
  return before?.to === title.from && title.to === title.from + 1 && hasUse(tokens[title.from]?.key ?? '', 'given')
}

/** Token after `and`, `/`, `, and` between two titles of one person. */
export function joinsTitles(tokens: readonly Token[], at: number): number {
  if (/^(?:and|&|\/)$/.test(tokens[at]?.key ?? '')) return at + 1
  if (tokens[at]?.text === ',' && tokens[at + 1]?.key === 'and') return at + 2
  return at
}
