/**
 * Fixed tokens: marks, numbers, Latin runs and titles of works in 《》, which their characters alone decide.
 *
 * Takes folded text and a place in it; gives the token that must or may begin there, or null.
 */
import { TokenClass } from '../lexicon/entry.js'
import { isHan, isMiddleDot } from '../lexicon/name-character.js'

/** Longest title of a work that 《 and 》 hold; a lone 《 is a mark. */
const LONGEST_TITLE = 120

/** Tokens that their characters alone decide: marks, numbers with their units, Latin runs, titles of works in 《》. */
export function findFixedToken(
  text: string,
  at: number,
  limit: number,
): { end: number; cls: TokenClass; cost: number; only: boolean } | null {
  const code = text.charCodeAt(at)
  if (isHan(code)) return null
  if (code === 0x3001) return { end: at + 1, cls: TokenClass.ListMark, cost: 1, only: true }
  if (code === 0x300a) {
    const length = text.slice(at, Math.min(limit, at + LONGEST_TITLE)).indexOf('》')
    if (length !== -1) {
      return { end: at + length + 1, cls: TokenClass.Noun, cost: 4, only: true }
    }
  }
  if (isDigit(code)) {
    let end = at + 1
    while (end < limit && (isDigit(text.charCodeAt(end)) || isNumberMark(text.charCodeAt(end)))) end++
    return { end, cls: TokenClass.Number, cost: 3, only: true }
  }
  if (isLatin(code)) {
    return { end: findLatinEnd(text, at, limit), cls: TokenClass.Latin, cost: 5, only: true }
  }
  return { end: at + 1, cls: TokenClass.Mark, cost: 1, only: true }
}

/** A run of Latin words: letters, marks inside names, and single spaces before another word that starts with a capital. */
function findLatinEnd(text: string, at: number, limit: number): number {
  let end = at
  while (end < limit) {
    const code = text.charCodeAt(end)
    if (isLatin(code) || isDigit(code) || isMiddleDot(code)) end++
    else if ((code === 0x20 || code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x2e) && end + 1 < limit) {
      const next = text.charCodeAt(end + 1)
      if (isLatin(next) || (code === 0x2e && next === 0x20 && isLatin(text.charCodeAt(end + 2)))) end++
      else return code === 0x2e && end > at ? end + 1 : end
    } else return end
  }
  return end
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isNumberMark(code: number): boolean {
  return code === 0x2e || code === 0x25 || code === 0x2c || code === 0x3a
}

function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f)
}
