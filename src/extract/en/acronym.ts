/** Acronyms that an article introduces in brackets: Coalition of Refugee Agencies (CRA) makes CRA a body everywhere in it. */
import type { BodyMention, BodyName, Mention } from './mention.js'
import type { Sentence } from './token.js'

/** Coalition of Relief Agencies (CRA): from there on CRA is that body. */
export function addAcronyms(sentences: readonly Sentence[], found: Mention[][]): void {
  const acronyms = new Map<string, BodyName>()
  for (const [index, mentions] of found.entries()) {
    const tokens = sentences[index]?.tokens ?? []
    for (const mention of mentions) {
      if (mention.kind !== 'body' || mention.body.kind === 'state') continue
      const [open, acronym, close] = [tokens[mention.to], tokens[mention.to + 1], tokens[mention.to + 2]]
      if (
        open?.text === '(' &&
        close?.text === ')' &&
        acronym !== undefined &&
        /^[\p{Lu}][\p{L}\p{N}-]*\p{Lu}[\p{L}\p{N}-]*$/u.test(acronym.text)
      ) {
        acronyms.set(acronym.text, mention.body)
      }
    }
  }
  if (acronyms.size === 0) return
  for (const [index, mentions] of found.entries()) {
    const tokens = sentences[index]?.tokens ?? []
    for (const [i, token] of tokens.entries()) {
      const body = acronyms.get(token.text)
      if (body === undefined || mentions.some((m) => m.from <= i && m.to > i)) continue
      const mention: BodyMention = { kind: 'body', from: i, to: i + 1, body, use: 'noun', rule: 'en/reading/acronym' }
      mentions.push(mention)
    }
    mentions.sort((a, b) => a.from - b.from || b.to - a.to)
  }
}
