/**
 * Name entries: one person or body with everything about its names that a search compares, made once.
 *
 * Latin text is compared in lower case, without tone marks and accents: Hǎo Píng, hao ping and HAO PING are alike.
 */
import { toSyllables } from '../../link/pinyin.js'
import type { NameRow } from '../../store/read/read-names.js'

export interface NameEntry extends NameRow {
  /** All that a part of a name is looked for in, in lower case: forms, pinyin with spaces and without, a line each. */
  readonly text: string
  /** `names`, each folded. */
  readonly forms: readonly string[]
  /** Pinyin syllables of the first Chinese form; none for other names. */
  readonly syllables: readonly string[]
  /** haoping and pinghao: the syllables joined, in both orders of surname and given name. */
  readonly sounds: readonly string[]
  /** hp. */
  readonly initials: string
  /** Words of Latin forms, and the syllables. */
  readonly words: readonly (readonly string[])[]
}

const HAN = /\p{Script=Han}/u

export function toNameEntry(row: NameRow): NameEntry {
  const forms = row.names.map(fold)
  const chinese = row.names.find((name) => HAN.test(name))
  const syllables = row.pinyin !== null ? row.pinyin.split(' ') : chinese === undefined ? [] : toSyllables(chinese)
  const [surname = '', ...given] = syllables
  const latin = forms.filter((form) => !HAN.test(form)).map(toWords)
  const pinyin = row.pinyin === null ? [] : [row.pinyin, row.pinyin.replaceAll(' ', '')]
  return {
    ...row,
    text: [...row.names.map((name) => name.toLowerCase()), ...pinyin].join('\n'),
    forms,
    syllables,
    sounds: syllables.length === 0 ? [] : [syllables.join(''), given.join('') + surname],
    initials: syllables.map((syllable) => syllable[0]).join(''),
    words: syllables.length === 0 ? latin : [syllables, ...latin],
  }
}

/** Of the same length as `text` for all but a few letters, so that places in the one are places in the other. */
export function fold(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase()
  return HAN.test(lower) ? lower : lower.normalize('NFD').replace(/\p{Mark}/gu, '')
}

export function toWords(folded: string): string[] {
  return folded.split(/[^\p{Letter}\p{Number}]+/u).filter((word) => word !== '')
}

export function isHan(text: string): boolean {
  return HAN.test(text)
}
