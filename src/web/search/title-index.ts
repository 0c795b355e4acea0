/**
 * The index of titles: finds meetings by headline and articles by title in memory, alike for both engines.
 *
 * Scores: 55 a title that contains the text (54 for articles), less for a longer title; 50 all its words in any order;
 * up to 45 a name that the text means by its sound; 35 and less with typing errors.
 */
import type { TitleRow } from '../../store/read/read-titles.js'
import { countTypos } from './distance.js'
import { fold, isHan, toWords } from './name-entry.js'

export type TitleLabel = TitleRow['label']

export interface TitleHit {
  readonly label: TitleLabel
  readonly id: string
  readonly score: number
  readonly matched: string
  /** UTF-16 code units of `matched`, end exclusive; null where no one place decided. */
  readonly highlight: readonly [start: number, end: number] | null
}

/** A name that the text may mean, and how well it answers the text, 0 to 100. */
export interface MeantName {
  readonly name: string
  readonly score: number
}

export interface TitleIndex {
  /** The best answers first; of equal ones the latest. `meant`: names that the text may mean. */
  search(text: string, meant: readonly MeantName[], labels: readonly TitleLabel[], limit: number): TitleHit[]
}

interface Entry extends TitleRow {
  readonly folded: string
}
type Place = readonly [start: number, end: number]
interface Match {
  readonly score: number
  readonly place: Place | null
}

/** A rough answer is worth looking for where there are fewer good ones. */
const ENOUGH = 5
/** Share of the pairs of characters of a longer text that a title must hold. */
const ALIKE = 0.6
/** Fewer characters, or letters, are too little to tell a typing error. */
const LEAST_HAN = 3
const LEAST_LETTERS = 5
/** A text of more characters is compared by pairs of them, not place by place. */
const SHORT = 6

export function createTitleIndex(rows: readonly TitleRow[]): TitleIndex {
  const entries: readonly Entry[] = rows.map((row) => ({ ...row, folded: fold(row.title) }))

  return {
    search(text, meant, labels, limit) {
      const wanted = fold(text.trim())
      const words = toWords(wanted)
      if (words.length === 0) return []
      const asked = entries.filter(({ label }) => labels.includes(label))
      const names = meant.map(({ name, score }) => ({ name: fold(name), score }))
      const good = find(asked, (entry) => matchWell(entry, wanted, words, names))
      const known = new Set(good.map(({ entry }) => entry))
      const rest = good.length >= ENOUGH ? [] : asked.filter((entry) => !known.has(entry))
      const rough = find(rest, ({ folded }) => matchRoughly(folded, wanted, words))
      return [...good, ...rough]
        .sort((a, b) => b.match.score - a.match.score || compareEntries(a.entry, b.entry))
        .slice(0, limit)
        .map(({ entry, match }) => toHit(entry, match))
    },
  }
}

function find(entries: readonly Entry[], match: (entry: Entry) => Match | null) {
  return entries.flatMap((entry) => {
    const found = match(entry)
    return found === null ? [] : [{ entry, match: found }]
  })
}

function matchWell({ label, folded }: Entry, wanted: string, words: readonly string[], names: readonly MeantName[]) {
  const start = folded.indexOf(wanted)
  // A longer title is a less sure answer.
  const rest = Math.min(folded.length - wanted.length, 100) / 100
  const best = label === 'meeting' ? 55 : 54
  if (start >= 0) return { score: best - rest, place: [start, start + wanted.length] as const }
  if (words.length > 1 && words.every((word) => folded.includes(word))) return { score: 50 - rest, place: null }
  return matchName(folded, names, rest)
}

/** The best of the names that the title holds: half as good an answer as the name itself. */
function matchName(folded: string, names: readonly MeantName[], rest: number): Match | null {
  let match: Match | null = null
  for (const { name, score } of names) {
    const start = folded.indexOf(name)
    if (start < 0 || score / 2 - rest <= (match?.score ?? 0)) continue
    match = { score: score / 2 - rest, place: [start, start + name.length] }
  }
  return match
}

function matchRoughly(folded: string, wanted: string, words: readonly string[]): Match | null {
  if (!isHan(wanted)) return matchLetters(folded, words)
  if (wanted.length < LEAST_HAN) return null
  return wanted.length <= SHORT ? matchPlace(folded, wanted) : matchPairs(folded, wanted)
}

/** A place of the same length with one other character. */
function matchPlace(folded: string, wanted: string): Match | null {
  for (let start = 0; start + wanted.length <= folded.length; start++) {
    let wrong = 0
    for (let i = 0; i < wanted.length && wrong < 2; i++) if (folded[start + i] !== wanted[i]) wrong++
    if (wrong < 2) return { score: 35, place: [start, start + wanted.length] }
  }
  return null
}

function matchPairs(folded: string, wanted: string): Match | null {
  let held = 0
  for (let i = 0; i + 1 < wanted.length; i++) if (folded.includes(wanted.slice(i, i + 2))) held++
  const share = held / (wanted.length - 1)
  return share < ALIKE ? null : { score: 35 * share, place: null }
}

/** Every word is one of the title's, or is one with a letter left out, added, changed or swapped. */
function matchLetters(folded: string, words: readonly string[]): Match | null {
  if (words.join('').length < LEAST_LETTERS) return null
  const own = toWords(folded)
  const alike = (word: string) =>
    own.some((other) => other === word || (word.length >= LEAST_LETTERS && countTypos(other, word, 1) === 1))
  return words.every(alike) ? { score: 34, place: null } : null
}

function toHit({ label, id, title, folded }: Entry, { score, place }: Match): TitleHit {
  return { label, id, score, matched: title, highlight: folded.length === title.length ? place : null }
}

function compareEntries(a: Entry, b: Entry): number {
  if (a.day !== b.day) return a.day > b.day ? -1 : 1
  return a.id < b.id ? -1 : 1
}
