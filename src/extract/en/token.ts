/**
 * Tokens: cuts English text into sentences and words with their offsets.
 *
 * A line never continues the one before it: releases and transcripts break lines between paragraphs only.
 * A period that belongs to a word (U.S., J., Dr.) stays in it, so that a period of its own ends a sentence.
 */
import { foldApostrophes } from './fold.js'

export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Lower case, with straight apostrophes: what lexicons are asked for. */
  readonly key: string
  readonly shape: 'capital' | 'lower' | 'number' | 'mark'
}

export interface Sentence {
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
  /** `SECRETARY RIVERA:` at the start of a line: how many tokens name the speaker; 0 where nobody is named. */
  readonly speakerLength: number
}

const TOKEN =
  /(?:\p{Lu}\.)+\p{Lu}-[\p{L}\p{N}]+|(?:\p{L}\.){2,}(?:-[\p{L}\p{N}]+)*|\p{Lu}\.(?=[\s\p{Lu}])|[\p{L}][\p{L}\p{M}\p{N}]*(?:[-‑&/](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+|[’'](?!s(?![\p{L}\p{N}]))(?=\p{L}\p{L})[\p{L}\p{M}]+)*|\p{N}+(?:[.,:]\p{N}+)*\p{L}*|[’']s?(?!\p{L})|\S/gu

const DOTTED =
  /^(?:dr|mr|mrs|ms|jr|sr|st|gen|lt|col|sgt|capt|cmdr|adm|sen|rep|gov|prof|hon|rev|inc|ltd|corp|co|no|vs|messrs|amb|maj|brig|smt|eng|engr|supt|pte|mme)$/
const ENDS_ALWAYS = /^(?:d\.c\.|[ap]\.m\.)$/
const OPENER =
  /^(?:the|in|on|at|he|she|they|it|we|i|this|that|these|those|as|during|both|a|an|and|but|for|following|after|his|her|their|our|today|also|while|when|since)$/

/** Sentences of `text` in order; every token keeps its offsets into `text`. */
export function readSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let lineStart = 0
  while (lineStart <= text.length) {
    const newline = text.indexOf('\n', lineStart)
    const lineEnd = newline === -1 ? text.length : newline
    if (lineEnd > lineStart) readLine(text, lineStart, lineEnd, sentences)
    lineStart = lineEnd + 1
  }
  return sentences
}

/** Tokens of a piece of text that stands alone, such as an entry of a lexicon. */
export function readTokens(text: string, offset = 0): Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    let word = match[0]
    if (text[TOKEN.lastIndex] === '.' && DOTTED.test(word.toLowerCase())) {
      word += '.'
      TOKEN.lastIndex += 1
    }
    const start = offset + match.index
    tokens.push({ start, end: start + word.length, text: word, key: foldApostrophes(word), shape: toShape(word) })
  }
  return tokens
}

function readLine(text: string, start: number, end: number, into: Sentence[]): void {
  const tokens = readTokens(text.slice(start, end), start)
  let first = 0
  for (let i = 0; i < tokens.length; i++) {
    if (i < tokens.length - 1 && !endsSentence(tokens, i)) continue
    let last = i
    while (last + 1 < tokens.length && /^[”"’')\]]$/.test(tokens[last + 1]?.text ?? '')) last++
    push(tokens.slice(first, last + 1), into)
    first = last + 1
    i = last
  }
}

function push(tokens: readonly Token[], into: Sentence[]): void {
  const [head, tail] = [tokens[0], tokens.at(-1)]
  if (head === undefined || tail === undefined) return
  into.push({ start: head.start, end: tail.end, tokens, speakerLength: findSpeaker(tokens) })
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]]
  if (token === undefined || next === undefined) return true
  if (/^[.!?]$/.test(token.text)) return next.start > token.end || /^[”"’')\]]$/.test(next.text)
  if (!token.text.endsWith('.') || next.shape !== 'capital') return false
  return ENDS_ALWAYS.test(token.key) || (token.text.length > 2 && OPENER.test(next.key))
}

function findSpeaker(tokens: readonly Token[]): number {
  const colon = tokens.slice(0, 9).findIndex((t) => t.text === ':')
  if (colon < 1) return 0
  const upper = tokens.slice(0, colon).every((t) => t.text === t.text.toUpperCase())
  return upper && tokens[0]?.shape === 'capital' ? colon : 0
}

function toShape(word: string): Token['shape'] {
  const code = word.codePointAt(0) ?? 0
  if (code >= 97 && code <= 122) return 'lower'
  if (code >= 65 && code <= 90) return 'capital'
  if (code >= 48 && code <= 57) return 'number'
  if (code < 128) return 'mark'
  if (!/^\p{L}/u.test(word) || /^\p{Script=Han}/u.test(word)) return 'mark'
  return /^\p{Ll}/u.test(word) ? 'lower' : 'capital'
}
