/**
 * Surnames before titles: reads 吴书记, 杨校长 as persons; coreference joins them with their full names.
 */
import { readPackageTable } from '../../../files.js'
import { TokenClass } from '../lexicon/entry.js'
import { isSurname } from '../lexicon/name-character.js'
import { nameWords } from '../lexicon/name-word.js'
import type { PersonPhrase, Phrase, WordPhrase } from '../phrase/phrase.js'
import type { Token } from '../token/token.js'
import { createParty } from './party.js'
import type { State } from './state.js'

/** Common surnames that a bare letter before a title may be; rarer letters are more often words. */
const surnames = new Set(
  readPackageTable('seeds/lexicon/zh/surname-before-title.tsv', ['surname']).map(({ surname }) => surname),
)

/** 吴书记, 杨校长: a surname right before a title. */
export function readSurname(phrase: WordPhrase, next: Phrase | undefined, state: State): boolean {
  const { start, end, token } = phrase
  if (next?.kind !== 'title' || next.start !== phrase.end || next.qualifier !== '') return false
  if (!isBareSurname(token, state)) return false
  const title = next.token.entry?.title
  if (!title || title.holder === 'honor' || title.text.length > 5) return false
  if (state.pending.length > 0) return false
  const person: PersonPhrase = {
    kind: 'person',
    start,
    end,
    nameEnd: end,
    name: token.text,
    script: 'han',
    alias: null,
  }
  state.elements.push(createParty({ start, end, person, surname: true }))
  state.adjacent = null
  return true
}

/** A common surname that is read as no other word, or one of somebody whom the article names in full. */
function isBareSurname({ text, cls }: Token, state: State): boolean {
  if (state.context.surnames.has(text) && isSurname(text)) return !nameWords['surname-word'].has(text)
  const free = cls === TokenClass.Unknown || cls === TokenClass.Noun || cls === TokenClass.Modifier
  return (free || cls === TokenClass.Number) && surnames.has(text)
}
