/** Setting: what the whole article tells of its states, for titles that name none: who publishes it, whom it deals with. */
import type { Article } from '../../model.js'
import { findHome } from './home.js'
import { stateForms } from './lexicon.js'
import type { BodyName, Mention } from './mention.js'
import type { Person } from './people.js'
import type { Reading } from './reading.js'
import type { Token } from './token.js'
import { readTokens } from './token.js'

export interface Setting {
  /** The body that publishes the article. */
  readonly home: BodyName | null
  /** Codes of the other states of the headline, or of the text where the headline names none; in order. */
  readonly otherIsos: readonly string[]
  readonly publishedOn: string | null
  /** `iso title` of those whose state is written: nobody else holds these. */
  readonly holders: ReadonlySet<string>
}

/** The setting of `article`. */
export function toSetting(article: Article, reading: Reading): Setting {
  const home = findHome(article.source)
  const inHeadline = findOtherStates(reading.headlineMentions, home)
  for (const token of reading.headline?.tokens ?? [])
    for (const iso of findPair(token)) if (iso !== home?.iso) inHeadline.add(iso)
  const inText = findOtherStates(
    reading.sentences.flatMap((s) => s.mentions),
    home,
  )
  return {
    home,
    otherIsos: [...(inHeadline.size > 0 ? inHeadline : inText)],
    publishedOn: article.publishedOn,
    holders: findHolders(reading.people.all),
  }
}

/** Codes of the states that `mentions` name or belong to, but for that of the publisher. */
export function findOtherStates(mentions: readonly Mention[], home: BodyName | null): Set<string> {
  const isos = new Set<string>()
  for (const mention of mentions) {
    const iso = mention.kind === 'body' ? mention.body.iso : mention.iso
    if (iso !== null && iso !== home?.iso) isos.add(iso)
  }
  return isos
}

function findHolders(people: readonly Person[]): ReadonlySet<string> {
  const holders = new Set<string>()
  for (const { iso, titles } of people) {
    if (iso !== null) for (const title of titles) holders.add(`${iso} ${title.head}`)
  }
  return holders
}

/** U.S.-Kenya Dialogue: the states of a pair. */
function findPair(token: Token): string[] {
  if (!token.text.includes('-')) return []
  const parts = token.text.split('-').map((part) => stateForms.findAt(readTokens(part), 0)?.value.iso)
  return parts.every((iso) => iso !== undefined) ? (parts as string[]) : []
}
