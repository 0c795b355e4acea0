/**
 * Scores: how well a name answers a search, and where in it the answer lies.
 *
 * 100 the very name, 90 its sound in full, 80 its beginning, 70 the beginning of its sound, 65 its initials, 60 a part
 * of it, 50 all words in any order, 45 the same sound in other characters, 40 and less with typing errors.
 */
import { toSyllables } from '../../link/pinyin.js'
import { countTypos } from './distance.js'
import { fold, isHan, type NameEntry, toWords } from './name-entry.js'

/** A word of a longer name is compared by itself from so many letters on. */
const SINGLE_WORD = 5

export interface Match {
  readonly score: number
  /** The form of the name that fits, as stored. */
  readonly matched: string
  /** UTF-16 code units of `matched`, end exclusive; null where sound or typing errors decided. */
  readonly highlight: readonly [start: number, end: number] | null
}

/** What was searched for, prepared once. */
export interface Wanted {
  readonly text: string
  readonly han: boolean
  /** Without spaces and hyphens. */
  readonly compact: string
  readonly words: readonly string[]
  /** Pinyin of a Chinese text; empty for others. */
  readonly sound: string
}

export function toWanted(text: string): Wanted {
  const folded = fold(text.trim())
  const han = isHan(folded)
  const words = toWords(folded)
  return { text: folded, han, compact: words.join(''), words, sound: han ? toSyllables(folded).join('') : '' }
}

/** Null where nothing fits without typing errors. */
export function matchExactly(entry: NameEntry, wanted: Wanted): Match | null {
  let best: Match | null = null
  for (const [index, form] of entry.forms.entries()) {
    const match = matchForm(form, entry.names[index] ?? form, wanted)
    if (match !== null && match.score > (best?.score ?? 0)) best = match
  }
  const sound = wanted.han ? 0 : scoreSound(entry, wanted)
  return sound > (best?.score ?? 0) ? toMatch(entry, sound) : best
}

/** Null where nothing fits even with typing errors. */
export function matchRoughly(entry: NameEntry, { text, han, compact, sound }: Wanted): Match | null {
  if (han) {
    if (sound !== '' && entry.sounds[0] === sound) return toMatch(entry, 45)
    const close = text.length >= 3 && entry.forms.some((form) => countTypos(form, text, 1) === 1)
    return close ? toMatch(entry, 39) : null
  }
  if (compact.length < 4) return null
  const most = compact.length >= 8 ? 2 : 1
  const whole = entry.forms.filter((form) => !isHan(form)).map((form) => toWords(form).join(''))
  const parts = entry.words.flat().filter((word) => word.length >= SINGLE_WORD)
  const forms = [...entry.sounds, ...whole, ...parts]
  const typos = Math.min(...forms.map((form) => countTypos(form, compact, most)), most + 1)
  return typos > most ? null : toMatch(entry, 40 - typos)
}

function matchForm(form: string, name: string, { text }: Wanted): Match | null {
  const start = form.indexOf(text)
  if (start < 0) return null
  // A longer name is a less sure answer: 北京 means 北京市 before 北京大学第一医院.
  const rest = Math.min(form.length - text.length, 19) / 4
  const score = form === text ? 100 : start === 0 ? 80 - rest : 60 - rest
  const highlight = form.length === name.length ? ([start, start + text.length] as const) : null
  return { score, matched: name, highlight }
}

function scoreSound({ sounds, initials, words: forms }: NameEntry, { compact, words }: Wanted): number {
  if (compact.length < 2) return 0
  if (sounds.includes(compact)) return 90
  if (sounds.some((sound) => sound.startsWith(compact))) return 70
  if (initials === compact) return 65
  return words.length > 0 && forms.some((form) => fitsInAnyOrder(words, form)) ? 50 : 0
}

/** Each word begins another word of the form: ping hao for hao ping, biden j for joseph biden. */
function fitsInAnyOrder(words: readonly string[], form: readonly string[]): boolean {
  const left = [...form]
  return words.every((word) => {
    const index = left.findIndex((each) => each.startsWith(word))
    if (index >= 0) left.splice(index, 1)
    return index >= 0
  })
}

function toMatch({ names: [name = ''] }: NameEntry, score: number): Match {
  return { score, matched: name, highlight: null }
}
