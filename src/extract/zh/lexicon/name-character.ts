/**
 * Name characters: what each character costs as part of a name, in tables indexed by UTF-16 code unit.
 *
 * Costs are negative logarithms of how often the character stands there (surname.tsv, given-name.tsv, transliteration.tsv).
 * Infinity where a list lacks the character.
 */
import { readPackageTable } from '../../../files.js'
import { nameWords } from './name-word.js'

/** Whether every character is one that transliterations use. */
export function isTransliteration(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (transliteration.middle[text.charCodeAt(i)] === Number.POSITIVE_INFINITY) return false
  }
  return true
}

/** Whether the character, or pair of characters, is a surname. */
export function isSurname(text: string): boolean {
  return text.length === 1
    ? surnameCost[text.charCodeAt(0)] !== Number.POSITIVE_INFINITY
    : compoundSurnames.has(text) || japaneseSurnames.has(text)
}

export type CostTable = Float64Array

const NEVER = Number.POSITIVE_INFINITY

/** Cost of a character that the given-name list lacks. */
const RARE_GIVEN = 10.5

/** Surnames of one character. */
export const surnameCost = createTable()

/** Surnames of two characters; their first characters cost less than Infinity in `compoundStart`. */
export const compoundSurnames = new Map<string, number>()

/** Japanese surnames of two or three characters; their first characters are true in `japaneseStart`. */
export const japaneseSurnames = new Set<string>()
export const japaneseStart = new Uint8Array(65_536)

/** 0 for the first characters of surnames of two. */
export const compoundStart = createTable()
/** Given names of one character, and the first and last characters of longer ones. */
export const given = { single: createTable(RARE_GIVEN), first: createTable(RARE_GIVEN), last: createTable(RARE_GIVEN) }
/** Characters of names in transliteration, by where they stand in a part of the name. */
export const transliteration = { start: createTable(), middle: createTable(), end: createTable() }
readSurnames()
readJapaneseSurnames()
readGivenNames()
readTransliteration()

/** Whether a Han character may be the last of a name, and is no word that usually follows one. */
export function mayEndName(letter: string): boolean {
  return isHan(letter.charCodeAt(0)) && !nameWords['next-letter'].has(letter) && !nameWords['not-last'].has(letter)
}

/** Whether a UTF-16 code unit is a Han character. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf)
}

/** · and the other dots that part a name in transliteration. */
export function isMiddleDot(code: number): boolean {
  return code === 0xb7 || code === 0x2022 || code === 0x2027 || code === 0x30fb || code === 0xff65
}

function createTable(filler = NEVER): CostTable {
  return new Float64Array(65_536).fill(filler)
}

function readSurnames(): void {
  for (const { surname, weight } of readPackageTable('seeds/lexicon/zh/surname.tsv', ['surname', 'weight'])) {
    const cost = -Math.log(Number(weight) / 1_000_000)
    if (surname.length === 1) surnameCost[surname.charCodeAt(0)] = cost
    else {
      compoundSurnames.set(surname, cost)
      compoundStart[surname.charCodeAt(0)] = 0
    }
  }
}

function readJapaneseSurnames(): void {
  for (const { surname } of readPackageTable('seeds/lexicon/zh/japanese-surname.tsv', ['surname'])) {
    japaneseSurnames.add(surname)
    japaneseStart[surname.charCodeAt(0)] = 1
  }
}

function readGivenNames(): void {
  const rows = readPackageTable('seeds/lexicon/zh/given-name.tsv', ['character', 'single', 'first', 'last']).map(
    (row) => ({
      code: row.character.charCodeAt(0),
      // Given names of one character are few in the list; characters of longer ones tell something of them.
      single: Number(row.single) + 0.1 * (Number(row.first) + Number(row.last)),
      first: Number(row.first),
      last: Number(row.last),
    }),
  )
  for (const part of ['single', 'first', 'last'] as const) {
    const sum = rows.reduce((total, row) => total + row[part], 0)
    for (const row of rows) given[part][row.code] = -Math.log((row[part] + 0.3) / sum)
  }
  for (const letter of nameWords['not-last']) {
    for (const table of [given.single, given.last]) table[letter.charCodeAt(0)] = (table[letter.charCodeAt(0)] ?? 0) + 5
  }
  for (const letter of nameWords['next-letter'])
    given.last[letter.charCodeAt(0)] = (given.last[letter.charCodeAt(0)] ?? 0) + 3.5
}

function readTransliteration(): void {
  const parts = ['start', 'middle', 'end'] as const
  const rows = readPackageTable('seeds/lexicon/zh/transliteration.tsv', ['character', ...parts])
  for (const part of parts) {
    const sum = rows.reduce((total, row) => total + Number(row[part]), 0)
    for (const row of rows)
      transliteration[part][row.character.charCodeAt(0)] = -Math.log((Number(row[part]) + 0.3) / sum)
  }
}
