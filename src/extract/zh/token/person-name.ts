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
  japaneseStart,
  japaneseSurnames,
  surnameCost,
  transliteration,
} from '../lexicon/name-character.js'
import { nameWords } from '../lexicon/name-word.js'

/** Cost of any Han name before its characters are looked at: about one word in thirty of news is one. */
const HAN_NAME = 4.2

/** Cost of a Japanese surname from the list, which does not tell how common it is. */
const JAPANESE_NAME = 14

/** Most that the first character of a Japanese given name costs: many are common words in Chinese. */
const RARE_FIRST = 8

/** Cost of 夫, 子, 也 and the other characters that end many Japanese given names. */
const COMMON_ENDING = 3.5

const FOREIGN_NAME = 5.5
const LONGEST_FOREIGN = 24

/** A character that no transliteration uses, inside a dotted name. */
const ODD_LETTER = 9

/** Surnames that are far more often a word before a name: 和, 向, 应. */
const FUNCTION_WORDS = new Set(Array.from(nameWords['surname-word'], (letter) => letter.charCodeAt(0)))

/** After these letters a name is as likely as a word. */
const LIST_LETTERS = new Set(Array.from('、与和及', (letter) => letter.charCodeAt(0)))

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
    walkGiven(text, start + 1, limit, HAN_NAME + single + costOfFunctionWord(text, start), visit)
    if (isSpacedName(text, start, limit)) visit(start + 3, HAN_NAME + single + 3)
  }
  if (compoundStart[code] === 0 && start + 2 < limit) {
    const compound = compoundSurnames.get(text.slice(start, start + 2))
    if (compound !== undefined) walkGiven(text, start + 2, limit, HAN_NAME + compound - 2, visit)
  }
  if (japaneseStart[code] === 1) walkJapaneseNames(text, start, limit, visit)
}

/** 神田真人, 长谷川信也, 鸠山由纪夫: a Japanese surname of two or three characters and a given name of one to three. */
function walkJapaneseNames(
  text: string,
  start: number,
  limit: number,
  visit: (end: number, cost: number) => void,
): void {
  for (const length of [2, 3]) {
    const from = start + length
    if (from >= limit || !japaneseSurnames.has(text.slice(start, from))) continue
    const firstCost = Math.min(given.first[text.charCodeAt(from)] ?? RARE_FIRST, RARE_FIRST)
    for (let end = from + 1; end <= Math.min(from + 3, limit) && isHan(text.charCodeAt(end - 1)); end++) {
      const letter = text.charAt(end - 1)
      const ends = nameWords['japanese-ending'].has(letter)
      // Given names of three are few, and end in 夫, 子 or 郎.
      if (end - from === 3 && !nameWords['japanese-long'].has(letter)) continue
      if (end - from === 1) visit(end, JAPANESE_NAME + (given.single[text.charCodeAt(from)] ?? 0) + 0.9)
      else visit(end, JAPANESE_NAME + firstCost + (ends ? COMMON_ENDING : (given.last[letter.charCodeAt(0)] ?? 0)))
    }
  }
}

/** 向 and 应 are words more often than surnames; less so in a list of names, or behind 与. */
function costOfFunctionWord(text: string, start: number): number {
  if (!FUNCTION_WORDS.has(text.charCodeAt(start))) return 0
  return LIST_LETTERS.has(text.charCodeAt(start - 1)) ? 1 : 3.5
}

/** 李 强: a name of two characters that is spaced to the width of three. */
function isSpacedName(text: string, start: number, limit: number): boolean {
  if (start + 3 > limit || text.charCodeAt(start + 1) !== 0x20) return false
  const alone = (at: number) => at < 0 || at >= text.length || !isHan(text.charCodeAt(at))
  return isHan(text.charCodeAt(start + 2)) && alone(start - 1) && alone(start + 3)
}

/** The least cost of exactly `name` as a Han name; Infinity where it is none. */
export function hanNameCost(name: string): number {
  let least = Number.POSITIVE_INFINITY
  walkHanNames(name, 0, name.length, (end, cost) => {
    if (end === name.length) least = Math.min(least, cost)
  })
  return least
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
