/**
 * Surnames before titles: reads 吴书记, 杨校长 as persons; coreference joins them with their full names.
 */
import { readPackageTable } from '../../../files.js'
import { TokenClass } from '../lexicon/entry.js'
import type { PersonPhrase, Phrase, WordPhrase } from '../phrase/phrase.js'
import { createParty } from './party.js'
import type { State } from './state.js'

/** Common surnames that a bare letter before a title may be; rarer letters are more often words. */
const surnames = new Set(
  readPackageTable('seeds/lexicon/zh/surname-before-title.tsv', ['surname']).map(({ surname }) => surname),
)

/** 吴书记, 杨校长: a surname right before a title. */
export function readSurname(phrase: WordPhrase, next: Phrase | undefined, state: State): boolean {
  const { start, end, token } = phrase
  if (token.text.length !== 1 || next?.kind !== 'title' || next.start !== phrase.end || next.qualifier !== '')
    return false
  if (token.cls !== TokenClass.Unknown && token.cls !== TokenClass.Noun && token.cls !== TokenClass.Modifier)
    return false
  const title = next.token.entry?.title
  if (!title || title.holder === 'honor' || title.text.length > 5 || !surnames.has(token.text)) return false
  if (state.pending.length > 0) return false
  const person: PersonPhrase = { kind: 'person', start, end, name: token.text, script: 'han', alias: null }
  state.elements.push(createParty({ start, end, person, surname: true }))
  state.adjacent = null
  return true
}
