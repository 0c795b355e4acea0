/**
 * Passages: tells the parts of a text that are written in the other language.
 *
 * Each language then reads the same text with the other's passages blanked by spaces, so that every offset holds.
 * Names, headings and terms within a passage make no passage of their own: 苏必德（Peter Salovey） is Chinese text.
 */
import type { Language } from '../model.js'

/** One text as each language may read it: both as long as the text itself. */
export interface LanguageSplit {
  /** The language of most text. */
  readonly main: Language
  readonly zh: string
  readonly en: string
}

interface Piece {
  readonly start: number
  end: number
  language: Language | null
  han: number
  latin: number
}

const HAN = 1
const LATIN = 2
/** HAN, LATIN or 0 for each UTF-16 code unit; filled at the first text, since it takes a few milliseconds. */
let scripts: Uint8Array | null = null
/** Found in any text that could hold a passage; cheap enough for every article. */
const SOME_CHINESE = /[一-鿿]{2}/
const SOME_ENGLISH = /[A-Za-z]{2,} [A-Za-z’'-]+ [a-z]+ [A-Za-z]/

const LEAST_HAN = 12
const LEAST_WORDS = 8
const LEAST_LOWER_WORDS = 3
/** A sentence may end within a line: after 。, or where a Latin full stop stands before a Han character or the reverse. */
const LINE_PIECE = /[^。！？\n]*?(?:[。！？]+[”’」』）)"']*|[.!?][”’)"']*\s*(?=\p{Script=Han}|[（“]|\d+[年月])|$)/gmu

/** The two readings of a text that has passages of both languages; null where one language suffices. */
export function splitLanguages(text: string): LanguageSplit | null {
  if (!SOME_CHINESE.test(text) || !SOME_ENGLISH.test(text)) return null
  const passages = toPassages(text)
  const main = isChinese(sum(passages, 'han'), sum(passages, 'latin')) ? 'zh' : 'en'
  const foreign = passages.filter((p) => p.language !== null && p.language !== main && isSubstantial(text, p))
  if (foreign.length === 0) return null
  const own = blank(text, foreign)
  const others = blank(text, toGaps(foreign, text.length))
  return main === 'zh' ? { main, zh: own, en: others } : { main, zh: others, en: own }
}

/** How many letters of each script a text has; those beyond the Basic Multilingual Plane are not counted. */
export function countLetters(text: string): { han: number; latin: number } {
  scripts ??= Uint8Array.from({ length: 0x1_0000 }, (_, code) => scriptOf(String.fromCharCode(code)))
  let han = 0
  let latin = 0
  for (let at = 0; at < text.length; at++) {
    const script = scripts[text.charCodeAt(at)]
    if (script === HAN) han++
    else if (script === LATIN) latin++
  }
  return { han, latin }
}

function scriptOf(character: string): number {
  return /\p{Script=Han}/u.test(character) ? HAN : /\p{Script=Latin}/u.test(character) ? LATIN : 0
}

/** Whether letters counted so make Chinese: one in five suffices, since Latin names and terms are common in it. */
export function isChinese(han: number, latin: number): boolean {
  return han > 0 && han * 4 >= latin
}

/** Runs of pieces of one language; what has no letters belongs to the run before it. */
function toPassages(text: string): Piece[] {
  const passages: Piece[] = []
  for (const piece of toPieces(text)) {
    const last = passages.at(-1)
    if (last !== undefined && (piece.language === null || last.language === null || piece.language === last.language)) {
      last.end = piece.end
      last.language ??= piece.language
      last.han += piece.han
      last.latin += piece.latin
    } else passages.push(piece)
  }
  return passages
}

function toPieces(text: string): Piece[] {
  const pieces: Piece[] = []
  let lineStart = 0
  for (const line of text.split('\n')) {
    let start = lineStart
    for (const part of SOME_CHINESE.test(line) ? (line.match(LINE_PIECE) ?? []) : [line]) {
      if (part !== '') pieces.push(toPiece(part, start))
      start += part.length
    }
    lineStart += line.length + 1
  }
  return pieces
}

function toPiece(part: string, start: number): Piece {
  const { han, latin } = countLetters(part)
  const language = han + latin === 0 ? null : isChinese(han, latin) ? 'zh' : 'en'
  return { start, end: start + part.length, language, han, latin }
}

/** Sentences, not a heading, a caption or a list of names. */
function isSubstantial(text: string, { start, end, language, han }: Piece): boolean {
  const passage = text.slice(start, end)
  if (language === 'zh') return han >= LEAST_HAN && /[，。！？]/.test(passage)
  const words = passage.match(/\p{Script=Latin}[\p{L}\p{M}’'-]*/gu) ?? []
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length
  return words.length >= LEAST_WORDS && lower >= LEAST_LOWER_WORDS && /[.!?](?:[”’)"']|\s|$)/.test(passage)
}

function toGaps(spans: readonly { start: number; end: number }[], length: number): { start: number; end: number }[] {
  const starts = [0, ...spans.map((span) => span.end)]
  return starts.map((start, i) => ({ start, end: spans[i]?.start ?? length }))
}

function blank(text: string, spans: readonly { start: number; end: number }[]): string {
  let result = ''
  let at = 0
  for (const { start, end } of spans) {
    result += text.slice(at, start) + text.slice(start, end).replace(/[^\n]/g, ' ')
    at = end
  }
  return result + text.slice(at)
}

function sum(pieces: readonly Piece[], letters: 'han' | 'latin'): number {
  return pieces.reduce((total, piece) => total + piece[letters], 0)
}
