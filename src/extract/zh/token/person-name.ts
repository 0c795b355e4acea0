/**
 * Person names: how likely a run of characters is a Han name or a name in transliteration.
 *
 * Costs are negative logarithms, comparable with those of words. Han names are a surname and one or two given
 * characters; transliterations are runs of the characters that Xinhua's tables use, with or without middle dots.
 */
import {
  compoundStart,
  compoundSurnames,
  given,
  isHan,
  isMiddleDot,
  surnameCost,
  transliteration,
} from '../lexicon/name-character.js'
import { nameWords } from '../lexicon/name-word.js'

/** Cost of any Han name before its characters are looked at: about one word in thirty of news is one. */
const HAN_NAME = 4.2

const FOREIGN_NAME = 5.5
const LONGEST_FOREIGN = 24

/** A character that no transliteration uses, inside a dotted name. */
const ODD_LETTER = 9

/** Surnames that are far more often a word before a name: 和, 向, 应. */
const FUNCTION_WORDS = new Set(Array.from(nameWords['surname-word'], (letter) => letter.charCodeAt(0)))

/** Calls `visit` with every end (exclusive) of a Han name that may start at `start`, and its cost. */
export function walkHanNames(
  text: string,
  start: number,
  limit: number,
  visit: (end: number, cost: number) => void,
): void {
  const code = text.charCodeAt(start)
  const single = surnameCost[code] ?? Number.POSITIVE_INFINITY
  if (single !== Number.POSITIVE_INFINITY) {
    walkGiven(text, start + 1, limit, HAN_NAME + single + (FUNCTION_WORDS.has(code) ? 3.5 : 0), visit)
    if (isSpacedName(text, start, limit)) visit(start + 3, HAN_NAME + single + 3)
  }
  if (compoundStart[code] === 0 && start + 2 < limit) {
    const compound = compoundSurnames.get(text.slice(start, start + 2))
    if (compound !== undefined) walkGiven(text, start + 2, limit, HAN_NAME + compound - 2, visit)
  }
}

/** 李 强: a name of two characters that is spaced to the width of three. */
function isSpacedName(text: string, start: number, limit: number): boolean {
  if (start + 3 > limit || text.charCodeAt(start + 1) !== 0x20) return false
  const alone = (at: number) => at < 0 || at >= text.length || !isHan(text.charCodeAt(at))
  return isHan(text.charCodeAt(start + 2)) && alone(start - 1) && alone(start + 3)
}

function walkGiven(
  text: string,
  from: number,
  limit: number,
  cost: number,
  visit: (end: number, cost: number) => void,
): void {
  if (from >= limit) return
  const code = text.charCodeAt(from)
  if (!isHan(code)) return
  visit(from + 1, cost + (given.single[code] ?? 0) + 0.9)
  if (from + 1 >= limit) return
  const next = text.charCodeAt(from + 1)
  if (isHan(next)) visit(from + 2, cost + (given.first[code] ?? 0) + (given.last[next] ?? 0))
}

/** Calls `visit` with every end of a transliterated name that may start at `start`, and its cost. */
export function walkForeignNames(
  text: string,
  start: number,
  limit: number,
  visit: (end: number, cost: number) => void,
): void {
  const first = transliteration.start[text.charCodeAt(start)] ?? Number.POSITIVE_INFINITY
  if (first === Number.POSITIVE_INFINITY) return
  let cost = FOREIGN_NAME + first
  let dotted = false
  let afterDot = false
  const end = Math.min(limit, start + LONGEST_FOREIGN)
  for (let i = start + 1; i < end; i++) {
    const code = text.charCodeAt(i)
    if (isMiddleDot(code) || code === 0x2d || code === 0x2013) {
      if (afterDot) return
      dotted = true
      afterDot = true
      continue
    }
    const middle = transliteration.middle[code] ?? Number.POSITIVE_INFINITY
    if (middle === Number.POSITIVE_INFINITY) {
      if (!dotted || !isHan(code)) return
      cost += ODD_LETTER
      afterDot = false
      continue
    }
    const opening = transliteration.start[code] ?? 0
    visit(i + 1, cost + (afterDot ? opening : (transliteration.end[code] ?? 0)) - (dotted ? 6 : 0))
    cost += afterDot ? opening : middle
    afterDot = false
  }
}
