/**
 * Posts without a name behind them: they are those of somebody appointed (任命甲为乙省副省长), or stand for their holder.
 */
import { clauseWords } from '../lexicon/clause-word.js'
import { titleWords } from '../lexicon/title-word.js'
import { holding } from '../lexicon/word-use.js'
import type { Party, Post } from './party.js'
import { createParty } from './party.js'
import type { State } from './state.js'

/** 负责人: stands for nobody in particular. */
const UNNAMED = holding(titleWords.unnamed)

/** 任命甲为乙省副省长, 甲任乙: index of the person to whom the posts just read are given. */
function findAppointed(state: State): number | null {
  const verb = state.elements[state.elements.length - 1]
  if (verb?.kind !== 'word' || !clauseWords.appoints.has(verb.text)) return null
  const before = state.elements[state.elements.length - 2]
  const opening = state.elements[state.elements.length - 3]
  // 以甲为组长的乙组: the post is in the body that follows, and no appointment.
  if (opening?.kind === 'word' && opening.text === '以') return null
  if (before?.kind === 'party' && before.person !== null) return state.elements.length - 2
  // 致电乙，祝贺他当选丙: he is the one named last.
  if (before?.kind === 'word' && /^[他她]$/u.test(before.text)) {
    const named = state.elements.findLastIndex((element) => element.kind === 'party' && element.person !== null)
    return named === -1 ? null : named
  }
  return clauseWords.formerly.has(verb.text) || clauseWords.now.has(verb.text) ? findSubject(state) : null
}

/** 甲，男，1965年生，曾任乙: the person with whom the sentence begins, where it names no other. */
function findSubject({ elements }: State): number | null {
  const first = elements.findIndex((element) => element.kind === 'party')
  const subject = elements[first]
  const alone = elements.filter((element) => element.kind === 'party' && element.person !== null).length === 1
  return subject?.kind === 'party' && subject.person !== null && alone ? first : null
}

/** Gives the posts that wait to somebody appointed before, else to a party without a name, where one person holds them. */
export function flushPending(state: State): void {
  if (state.pending.length === 0) return
  const first = state.pending[0] as Post
  const last = state.pending[state.pending.length - 1] as Post
  const appointed = findAppointed(state)
  if (appointed !== null) {
    const party = state.elements[appointed] as Party
    state.elements[appointed] = { ...party, posts: [...party.posts, ...state.pending] }
    state.pending = []
    return
  }
  const body = state.pending.find((post) => post.body !== null)?.body ?? null
  if (last.holder === 'single' && !last.deputy && !UNNAMED.test(last.head)) {
    state.elements.push(createParty({ start: first.start, end: last.end, posts: state.pending, body }))
  }
  state.pending = []
}
