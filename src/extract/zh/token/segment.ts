/**
 * Segmentation: cuts a sentence into tokens, deciding words and names together.
 *
 * A lattice of dictionary words, titles, bodies, places and possible personal names is built over the sentence; the
 * cheapest path wins (Viterbi over classes, costs are negative logarithms, after the lattice segmenters of
 * Chinese such as ICTCLAS). What stands beside a name decides as much as its characters: a title before it,
 * a verb of saying after it. Input: folded text (see article/fold.ts); output: tokens that cover the range without gaps.
 */
import type { Entry } from '../lexicon/entry.js'
import { TOKEN_CLASS_COUNT, TokenClass } from '../lexicon/entry.js'
import { isTitleWord, walkEntries } from '../lexicon/lexicon.js'
import { findFixedToken } from './fixed-token.js'
import { walkForeignNames, walkHanNames } from './person-name.js'
import type { Token } from './token.js'
import { transitionCost } from './transition.js'

/** Names that the article is known to hold; each makes its own reading cheaper by the given amount. */
export type KnownNames = ReadonlyMap<string, number>

const UNKNOWN_CHARACTER = 13
const NO_NAMES: KnownNames = new Map()
let capacity = 0
let best = new Float64Array(0)
let backStart = new Int32Array(0)
let backClass = new Int8Array(0)
let backEntry: (Entry | null)[] = []

/** Whether any path comes to a character. */
let reached = new Uint8Array(0)

/** For the character at `at`: cost and class of the cheapest way into each class; -1 where it was not asked yet. */
const enterCost = new Float64Array(TOKEN_CLASS_COUNT)

const enterClass = new Int8Array(TOKEN_CLASS_COUNT)

let sentence: { readonly text: string; readonly start: number; readonly known: KnownNames } = {
  text: '',
  start: 0,
  known: NO_NAMES,
}

let at = 0

/** Tokens of `text[start, end)`. */
export function segment(text: string, start: number, end: number, known: KnownNames = NO_NAMES): Token[] {
  const length = end - start
  reserve(length + 1)
  best.fill(Number.POSITIVE_INFINITY, 0, (length + 1) * TOKEN_CLASS_COUNT)
  best[TokenClass.Mark] = 0
  backStart[TokenClass.Mark] = -1
  reached.fill(0, 0, length + 1)
  reached[0] = 1
  sentence = { text, start, known }
  for (at = start; at < end; at++) {
    if (reached[at - start] === 0) continue
    enterCost.fill(-1)
    const fixed = findFixedToken(text, at, end)
    if (fixed !== null) {
      relax(fixed.end, fixed.cls, fixed.cost, null)
      if (fixed.only) continue
    }
    relax(at + 1, TokenClass.Unknown, UNKNOWN_CHARACTER, null)
    walkEntries(text, at, end, relaxEntry)
    walkHanNames(text, at, end, relaxHanName)
    walkForeignNames(text, at, end, relaxForeignName)
  }
  return readPath(text, start, length)
}

function relaxEntry(to: number, entry: Entry): void {
  relax(to, entry.cls, entry.cost, entry)
}

function relaxHanName(to: number, cost: number): void {
  if (to - at === 3 && isTitleWord(sentence.text, at + 1, to)) return
  relax(to, TokenClass.Person, cost - bonusOf(to), null)
}

function relaxForeignName(to: number, cost: number): void {
  relax(to, TokenClass.ForeignPerson, cost - bonusOf(to), null)
}

function bonusOf(to: number): number {
  return sentence.known.size === 0 ? 0 : (sentence.known.get(sentence.text.slice(at, to)) ?? 0)
}

function reserve(length: number): void {
  if (length <= capacity) return
  capacity = length * 2
  best = new Float64Array(capacity * TOKEN_CLASS_COUNT)
  backStart = new Int32Array(capacity * TOKEN_CLASS_COUNT)
  backClass = new Int8Array(capacity * TOKEN_CLASS_COUNT)
  reached = new Uint8Array(capacity)
  backEntry = new Array<Entry | null>(capacity * TOKEN_CLASS_COUNT).fill(null)
}

/** Adds the edge from the character at `at` to `to`. */
function relax(to: number, cls: TokenClass, cost: number, entry: Entry | null): void {
  const from = at - sentence.start
  let least = enterCost[cls] ?? -1
  if (least === -1) least = findEntrance(from, cls)
  const slot = (to - sentence.start) * TOKEN_CLASS_COUNT + cls
  const sum = least + cost
  if (sum >= (best[slot] ?? 0)) return
  best[slot] = sum
  backStart[slot] = from
  backClass[slot] = enterClass[cls] ?? 0
  backEntry[slot] = entry
  reached[to - sentence.start] = 1
}

/** The cheapest way to come from any class at `from` into a token of `cls`; kept for the other edges of the same character. */
function findEntrance(from: number, cls: TokenClass): number {
  const base = from * TOKEN_CLASS_COUNT
  let least = Number.POSITIVE_INFINITY
  let leastClass = 0
  for (let c = 0; c < TOKEN_CLASS_COUNT; c++) {
    const sum = (best[base + c] ?? 0) + transitionCost(c, cls)
    if (sum < least) {
      least = sum
      leastClass = c
    }
  }
  enterCost[cls] = least
  enterClass[cls] = leastClass
  return least
}

function readPath(text: string, start: number, length: number): Token[] {
  let at = length
  let cls = 0
  for (let c = 1; c < TOKEN_CLASS_COUNT; c++) {
    if ((best[at * TOKEN_CLASS_COUNT + c] ?? 0) < (best[at * TOKEN_CLASS_COUNT + cls] ?? 0)) cls = c
  }
  const tokens: Token[] = []
  while (at > 0) {
    const slot = at * TOKEN_CLASS_COUNT + cls
    const from = backStart[slot] ?? 0
    tokens.push({
      start: start + from,
      end: start + at,
      text: text.slice(start + from, start + at),
      cls: cls as TokenClass,
      entry: backEntry[slot] ?? null,
    })
    cls = backClass[slot] ?? 0
    at = from
  }
  return tokens.reverse()
}
