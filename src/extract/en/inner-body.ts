/** Inner bodies: those that stand within a mention of a person, in front of a title or as its complement. */

import { joinTokens } from './joined-text.js'
import type { BodyMention, BodyName, Mention, PersonMention, TitlePhrase } from './mention.js'
import type { Prefix } from './title-chain.js'
import type { Token } from './token.js'

/** UN Special Envoy’s Office. */
export function toOfficeOf(tokens: readonly Token[], from: number, to: number, prefix: Prefix): BodyMention {
  const body: BodyName = { name: joinTokens(tokens, from, to), kind: 'government', iso: prefix.iso }
  return { kind: 'body', from, to, body, use: 'noun', rule: 'en/scan/office-of' }
}

/** The person, and the bodies that its mention holds. */
export function withBodies(prefix: Prefix, person: PersonMention): Mention[] {
  return [...innerBodies(prefix, person.titles), person]
}

/** Bodies that a title holds are bodies of their own; a state's adjective is not. */
export function innerBodies(prefix: Prefix, titles: readonly TitlePhrase[]): Mention[] {
  const before = prefix.mentions.filter((m) => m.body.kind !== 'state')
  const after = titles.flatMap(({ body, bodyAt }): BodyMention[] =>
    body === null || bodyAt === null
      ? []
      : [{ kind: 'body', from: bodyAt[0], to: bodyAt[1], body, use: 'noun', rule: 'en/title/body' }],
  )
  return [...before, ...after]
}
