/** Sentence views: what the rules for parties and occasions see of a sentence, and what a party is. */
import type { BodyName, Mention, TitlePhrase } from './mention.js'
import type { Person } from './people.js'
import type { Token } from './token.js'

export interface Party {
  readonly person: Person | null
  /** The body itself, where nobody is named; else null: the person's body is found later. */
  readonly body: BodyName | null
  readonly titles: readonly TitlePhrase[]
  readonly iso: string | null
  readonly from: number
  readonly to: number
  readonly role: 'principal' | 'accompanying'
  /** The body whose delegation the person leads. */
  readonly leads: BodyName | null
}

/** One sentence with its mentions, and who its roles and pronouns mean. */
export interface SentenceView {
  readonly index: number
  readonly tokens: readonly Token[]
  /** Mentions that no longer one holds, by their first token. */
  readonly mentionAt: ReadonlyMap<number, Mention>
  personOf(mention: Mention): Person | undefined
  /** The two people whom `the two leaders` means; empty where the sentence before names more, or fewer. */
  readonly pair: readonly Person[]
  /** The body that publishes the article: the Secretary-General of the United Nations’ own releases. */
  readonly home: BodyName | null
}
