/**
 * Words between names, bodies and titles: they end lists and posts, or carry them on.
 */
import { TokenClass } from '../lexicon/entry.js'
import type { Phrase } from '../phrase/phrase.js'
import { flushPending } from './appointment.js'
import { readPronoun } from './pronoun.js'
import type { State } from './state.js'
import { pushWord, resetList } from './state.js'
import { readSurname } from './surname.js'

const LIST_WORDS = new Set(['、', '，', ',', '和', '与', '及', '以及', '兼', '暨', '（', '）', '等', '分别', '；', ' '])

export function readWord(
  phrase: Phrase & { kind: 'word' },
  phrases: readonly Phrase[],
  i: number,
  text: string,
  state: State,
): void {
  const { token } = phrase
  const next = phrases[i + 1]
  if (token.cls === TokenClass.Pronoun && readPronoun(phrase, next, state)) return
  const surname = readSurname(phrase, next, state)
  if (surname) return
  if (token.text === '的' && next?.kind === 'person' && state.pending.some((post) => post.status === 'former')) return
  const keeps = token.cls === TokenClass.ListMark || ['兼', '，', ',', '暨', '和', '及', '与'].includes(token.text)
  if (
    !keeps ||
    (next?.kind !== 'title' &&
      next?.kind !== 'organization' &&
      next?.kind !== 'place' &&
      next?.kind !== 'word' &&
      next?.kind !== 'person')
  ) {
    flushPending(state)
  } else if (state.pending.length > 0 && token.cls === TokenClass.ListMark) {
    state.adjacent = null
    return
  } else if (state.pending.length > 0 && token.text === '兼') {
    return
  } else if (state.pending.length > 0) {
    flushPending(state)
  }
  state.adjacent = null
  const describes = token.cls === TokenClass.Noun || token.cls === TokenClass.Modifier
  if (!LIST_WORDS.has(token.text) && !describes) resetList(state)
  pushWord(state, phrase.start, phrase.end, text.slice(phrase.start, phrase.end), token.cls)
}
