/**
 * Segmentation: cuts a sentence into tokens, deciding words and names together.
 *
 * A lattice of dictionary words, titles, bodies, places and possible personal names is built over the sentence; the
 * cheapest path wins (Viterbi over classes, costs are negative logarithms, after the lattice segmenters of
 * Chinese such as ICTCLAS). What stands beside a name decides as much as its characters: a title before it,
 * a verb of saying after it. Input: folded text (see article/fold.ts); output: tokens that cover the range without gaps.
 */
import { TOKEN_CLASS_COUNT, TokenClass } from '../lexicon/entry.js'
import { classOf, costOf, entryOf, isTitleWord, walkEntries } from '../lexicon/lexicon.js'
import { findFixedToken } from './fixed-token.js'
import { walkForeignNames, walkHanNames } from './person-name.js'
import type { Token } from './token.js'
import { transitionCost } from './transition.js'

/** Names that the article is known to hold; each makes its own reading cheaper by the given amount. */
export type KnownNames = ReadonlyMap<string, number>

const UNKNOWN_CHARACTER = 13
const NO_NAMES: KnownNames = new Map()
const NO_ENTRY = -1

/*
 * The lattice, one row of classes for each character. It is kept between calls, since a sentence is short and an archive
 * is long. Only the slots whose class stands in `reached` hold anything of the sentence at hand.
 */
let capacity = 0
let best = new Float64Array(0)
let backStart = new Int32Array(0)
let backClass = new Int8Array(0)
let backEntry = new Int32Array(0)

/** For each character the classes in which a path comes to it, a bit for each. */
let reached = new Int32Array(0)

/** For the character at `at`: cost and class of the cheapest way into each class that stands in `entered`. */
const enterCost = new Float64Array(TOKEN_CLASS_COUNT)
const enterClass = new Int8Array(TOKEN_CLASS_COUNT)
let entered = 0

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
  best[TokenClass.Mark] = 0
  reached.fill(0, 0, length + 1)
  reached[0] = 1 << TokenClass.Mark
  sentence = { text, start, known }
  for (at = start; at < end; at++) {
    if (reached[at - start] === 0) continue
    entered = 0
    const fixed = findFixedToken(text, at, end)
    if (fixed !== null) {
      relax(fixed.end, fixed.cls, fixed.cost, NO_ENTRY)
      if (fixed.only) continue
    }
    relax(at + 1, TokenClass.Unknown, UNKNOWN_CHARACTER, NO_ENTRY)
    walkEntries(text, at, end, relaxEntry)
    walkHanNames(text, at, end, relaxHanName)
    walkForeignNames(text, at, end, relaxForeignName)
  }
  return readPath(text, start, length)
}

function relaxEntry(to: number, entry: number): void {
  relax(to, classOf(entry), costOf(entry), entry)
}

function relaxHanName(to: number, cost: number): void {
  if (to - at === 3 && isTitleWord(sentence.text, at + 1, to)) return
  relax(to, TokenClass.Person, cost - bonusOf(to), NO_ENTRY)
}

function relaxForeignName(to: number, cost: number): void {
  relax(to, TokenClass.ForeignPerson, cost - bonusOf(to), NO_ENTRY)
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
  backEntry = new Int32Array(capacity * TOKEN_CLASS_COUNT)
  reached = new Int32Array(capacity)
}

/** Adds the edge from the character at `at` to `to`. */
function relax(to: number, cls: TokenClass, cost: number, entry: number): void {
  const from = at - sentence.start
  const bit = 1 << cls
  if ((entered & bit) === 0) findEntrance(from, cls)
  const target = to - sentence.start
  const slot = target * TOKEN_CLASS_COUNT + cls
  const sum = (enterCost[cls] ?? 0) + cost
  const classes = reached[target] ?? 0
  if ((classes & bit) !== 0 && sum >= (best[slot] ?? 0)) return
  best[slot] = sum
  backStart[slot] = from
  backClass[slot] = enterClass[cls] ?? 0
  backEntry[slot] = entry
  reached[target] = classes | bit
}

/** Finds the cheapest way to come from any class at `from` into a token of `cls`; kept for the other edges of the same character. */
function findEntrance(from: number, cls: TokenClass): void {
  const base = from * TOKEN_CLASS_COUNT
  let least = Number.POSITIVE_INFINITY
  let leastClass = 0
  for (let classes = reached[from] ?? 0; classes !== 0; classes &= classes - 1) {
    const before = lowestClass(classes)
    const sum = (best[base + before] ?? 0) + transitionCost(before, cls)
    if (sum < least) {
      least = sum
      leastClass = before
    }
  }
  enterCost[cls] = least
  enterClass[cls] = leastClass
  entered |= 1 << cls
}

/** The first of the classes of a set of bits. */
function lowestClass(classes: number): number {
  return 31 - Math.clz32(classes & -classes)
}

function readPath(text: string, start: number, length: number): Token[] {
  let at = length
  let cls = lowestClass(reached[at] ?? 0)
  for (let classes = reached[at] ?? 0; classes !== 0; classes &= classes - 1) {
    const other = lowestClass(classes)
    if ((best[at * TOKEN_CLASS_COUNT + other] ?? 0) < (best[at * TOKEN_CLASS_COUNT + cls] ?? 0)) cls = other
  }
  const tokens: Token[] = []
  while (at > 0) {
    const slot = at * TOKEN_CLASS_COUNT + cls
    const from = backStart[slot] ?? 0
    const entry = entryOf(backEntry[slot] ?? NO_ENTRY)
    tokens.push({
      start: start + from,
      end: start + at,
      // The lexicon's own string where there is one: nothing is cut, and the word lists know its hash.
      text: entry?.text ?? text.slice(start + from, start + at),
      cls: cls as TokenClass,
      entry,
    })
    cls = backClass[slot] ?? 0
    at = from
  }
  return tokens.reverse()
}
