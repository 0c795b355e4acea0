/**
 * Words between names, bodies and titles: they end lists and posts, or carry them on.
 */
import { clauseWords } from '../lexicon/clause-word.js'
import { discourse } from '../lexicon/discourse.js'
import { TokenClass } from '../lexicon/entry.js'
import type { Phrase, WordPhrase } from '../phrase/phrase.js'
import type { Token } from '../token/token.js'
import { flushPending } from './appointment.js'
import { givePostsInGroup } from './led-group.js'
import { readPronoun } from './pronoun.js'
import type { State } from './state.js'
import { pushWord, resetList } from './state.js'
import { readSurname } from './surname.js'

/** Reads a word: a pronoun for a body or a surname before a title becomes a party; every other stays a word. */
export function readWord(phrase: WordPhrase, next: Phrase | undefined, state: State): void {
  const { token, start, end } = phrase
  if (token.cls === TokenClass.Pronoun && readPronoun(phrase, next, state)) return
  if (readSurname(phrase, next, state)) return
  if (token.text === '的' && next?.kind === 'person' && state.pending.some((post) => post.status === 'former')) return
  if (token.text === '的' && state.pending.length > 0) givePostsInGroup(next, state)
  noteTime(token.text, state)
  const joinsTitles = token.cls === TokenClass.ListMark || clauseWords['list-title'].has(token.text)
  const waits = joinsTitles && next !== undefined && state.pending.length > 0
  if (waits && token.text === '兼') return
  if (!waits || token.cls !== TokenClass.ListMark) flushPending(state)
  state.adjacent = null
  if (waits && token.cls === TokenClass.ListMark) return
  if (!goesOnWithList(token)) resetList(state)
  pushWord(state, start, end, token.text, token.cls)
}

/** 时任 and 曾任 make former posts of those behind them, up to 现任, a name or the end of the sentence. */
function noteTime(text: string, state: State): void {
  const before = state.elements[state.elements.length - 1]
  const past = before?.kind === 'word' && discourse.get(before.text) === 'past'
  if (clauseWords.formerly.has(text) || (past && clauseWords.appoints.has(text))) state.former = true
  else if (clauseWords.now.has(text) || text === '；') state.former = false
}

/** Marks and words of a list, and nouns that describe its members. */
function goesOnWithList({ cls, text }: Token): boolean {
  if (cls === TokenClass.Noun || cls === TokenClass.Modifier) return true
  return clauseWords.list.has(text) || text === '兼' || text === ' '
}
