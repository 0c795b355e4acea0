/**
 * Person names: how likely a run of characters is a Han name or a name in transliteration.
 *
 * Costs are negative logarithms, comparable with those of words. Han names are a surname and one or two given
 * characters (surname.tsv, given-name.tsv); transliterations are runs of the characters that Xinhua's tables
 * use (transliteration.tsv), with or without middle dots.
 */
import { readPackageTable } from '../../files.js'

/** Cost of any Han name before its characters are looked at: about one word in thirty of news is one. */
const HAN_NAME = 4.2
const FOREIGN_NAME = 5.5
/** Cost of a character that the given-name list lacks. */
const RARE_GIVEN = 10.5
const LONGEST_FOREIGN = 24
/** Surnames that are far more often a word before a name: 和, 向, 应. */
const FUNCTION_WORDS = new Set('和向于同时应从由闻与自对经就为会')

const surnames = readSurnames()
const given = readGivenNames()
const transliteration = readTransliteration()

/** Calls `visit` with every end (exclusive) of a Han name that may start at `start`, and its cost. */
export function walkHanNames(
  text: string,
  start: number,
  limit: number,
  visit: (end: number, cost: number) => void,
): void {
  const letter = text.slice(start, start + 1)
  const single = surnames.get(letter)
  if (single !== undefined) {
    walkGiven(text, start + 1, limit, HAN_NAME + single + (FUNCTION_WORDS.has(letter) ? 3.5 : 0), visit)
    if (isSpacedName(text, start, limit)) visit(start + 3, HAN_NAME + single + 3)
  }
  if (start + 2 < limit) {
    const compound = surnames.get(text.slice(start, start + 2))
    if (compound !== undefined) walkGiven(text, start + 2, limit, HAN_NAME + compound - 2, visit)
  }
}

/** Whether every character is one that transliterations use. */
export function isTransliteration(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!transliteration.has(text.charCodeAt(i))) return false
  return true
}

/** Whether the character, or pair of characters, is a surname. */
export function isSurname(text: string): boolean {
  return surnames.has(text)
}

/** 李 强: a name of two characters that is spaced to the width of three. */
function isSpacedName(text: string, start: number, limit: number): boolean {
  if (start + 3 > limit || text.charCodeAt(start + 1) !== 0x20) return false
  const alone = (at: number) => at < 0 || at >= text.length || !isHan(text.charCodeAt(at))
  return isHan(text.charCodeAt(start + 2)) && alone(start - 1) && alone(start + 3)
}

/** Words of one character that follow names far more often than they end one. */
const NEXT_WORDS = new Set('和与携率及等在对会说称向同将就也并是于从以的了介表指参陪还则都')
/** Endings of bodies and places, hardly ever of names. */
const NOT_LAST = new Set('司处局厅部委省县州队市区镇')

function walkGiven(
  text: string,
  from: number,
  limit: number,
  cost: number,
  visit: (end: number, cost: number) => void,
): void {
  if (from >= limit || !isHan(text.charCodeAt(from))) return
  const only = given.get(text.charCodeAt(from))
  const ending = NOT_LAST.has(text.charAt(from)) ? 5 : 0
  visit(from + 1, cost + ending + (only?.single ?? RARE_GIVEN) + 0.9)
  if (from + 1 >= limit || !isHan(text.charCodeAt(from + 1))) return
  const last = given.get(text.charCodeAt(from + 1))
  const lastEnding = NOT_LAST.has(text.charAt(from + 1)) ? 5 : NEXT_WORDS.has(text.charAt(from + 1)) ? 3.5 : 0
  visit(from + 2, cost + lastEnding + (only?.first ?? RARE_GIVEN) + (last?.last ?? RARE_GIVEN))
}

/** Calls `visit` with every end of a transliterated name that may start at `start`, and its cost. */
export function walkForeignNames(
  text: string,
  start: number,
  limit: number,
  visit: (end: number, cost: number, dotted: boolean) => void,
): void {
  const first = transliteration.get(text.charCodeAt(start))
  if (first === undefined) return
  let cost = FOREIGN_NAME + first.start
  let dotted = false
  let afterDot = false
  const end = Math.min(limit, start + LONGEST_FOREIGN)
  for (let i = start + 1; i < end; i++) {
    const code = text.charCodeAt(i)
    if (isMiddleDot(code)) {
      if (afterDot || i + 1 >= end) return
      dotted = true
      afterDot = true
      continue
    }
    const letter = transliteration.get(code)
    if (letter === undefined) {
      if (!dotted || !isHan(code)) return
      cost += 9
      afterDot = false
      continue
    }
    visit(i + 1, cost + (afterDot ? letter.start : letter.end) - (dotted ? 6 : 0), dotted)
    cost += afterDot ? letter.start : letter.middle
    afterDot = false
  }
}

/** Whether a Han character may be the last of a name, and is no word that usually follows one. */
export function mayEndName(letter: string): boolean {
  return isHan(letter.charCodeAt(0)) && !NEXT_WORDS.has(letter) && !NOT_LAST.has(letter)
}

export function isMiddleDot(code: number): boolean {
  return code === 0xb7 || code === 0x2022 || code === 0x2027 || code === 0x30fb || code === 0xff65
}

export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf)
}

function readSurnames(): Map<string, number> {
  const rows = readPackageTable('seeds/lexicon/zh/surname.tsv', ['surname', 'weight'])
  return new Map(rows.map(({ surname, weight }) => [surname, -Math.log(Number(weight) / 1_000_000)]))
}

function readGivenNames(): Map<number, { single: number; first: number; last: number }> {
  const rows = readPackageTable('seeds/lexicon/zh/given-name.tsv', ['character', 'single', 'first', 'last'])
  const sums = { single: 0, first: 0, last: 0 }
  for (const row of rows) {
    sums.single += Number(row.single)
    sums.first += Number(row.first)
    sums.last += Number(row.last)
  }
  const cost = (weight: string, sum: number) => -Math.log((Number(weight) + 0.3) / sum)
  // Given names of one character are few in the list; characters of longer ones tell something of them.
  const mix = (row: { single: string; first: string; last: string }) =>
    String(Number(row.single) + 0.1 * (Number(row.first) + Number(row.last)))
  return new Map(
    rows.map((row) => [
      row.character.charCodeAt(0),
      { single: cost(mix(row), sums.single + 0.1 * (sums.first + sums.last)), first: cost(row.first, sums.first), last: cost(row.last, sums.last) },
    ]),
  )
}

function readTransliteration(): Map<number, { start: number; middle: number; end: number }> {
  const rows = readPackageTable('seeds/lexicon/zh/transliteration.tsv', ['character', 'start', 'middle', 'end'])
  const sums = { start: 0, middle: 0, end: 0 }
  for (const row of rows) {
    sums.start += Number(row.start)
    sums.middle += Number(row.middle)
    sums.end += Number(row.end)
  }
  const cost = (weight: string, sum: number) => -Math.log((Number(weight) + 0.3) / sum)
  return new Map(
    rows.map((row) => [
      row.character.charCodeAt(0),
      { start: cost(row.start, sums.start), middle: cost(row.middle, sums.middle), end: cost(row.end, sums.end) },
    ]),
  )
}
