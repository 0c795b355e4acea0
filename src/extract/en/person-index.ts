/**
 * Person index: finds the people whose names may hold a form, without comparing it with everybody in a long text.
 *
 * Two forms of one name share their first word, their last word, or all letters (Al-Thani, Al Thani).
 */
import type { Person } from './people.js'

export interface PersonIndex {
  add(person: Person): void
  /** Candidates for a form, in the order in which they were added. */
  find(words: readonly string[]): Person[]
}

/** An empty index. */
export function createPersonIndex(): PersonIndex {
  const order = new Map<Person, number>()
  const byKey = new Map<string, Person[]>()
  return {
    add(person) {
      order.set(person, order.size)
      for (const key of new Set([...person.words.flatMap(toParts), toLetters(person.words)])) {
        const list = byKey.get(key)
        if (list === undefined) byKey.set(key, [person])
        else list.push(person)
      }
    },
    find(words) {
      const keys = [words[0] ?? '', words.at(-1) ?? '', toLetters(words)]
      const found = new Set(keys.flatMap((key) => byKey.get(key) ?? []))
      return [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    },
  }
}

/** min-ho: the whole word and its parts. */
function toParts(word: string): string[] {
  return word.includes('-') ? [word, ...word.split('-')] : [word]
}

function toLetters(words: readonly string[]): string {
  return words.join('').replaceAll('-', '')
}
