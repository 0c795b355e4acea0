/**
 * Sound: whether a name in Latin letters can be the sound of a name in Han characters.
 *
 * Chinese names by pinyin, foreign names by their consonants. Sound is a condition of joining two names, never a reason.
 */
import { pinyin } from 'pinyin-pro'

/** `full`: the whole name; `surname`: only the surname is written (Wang for 王毅). */
export type SoundMatch = 'full' | 'surname' | null

/** How `latin` reads the Chinese name `han`: surname first or last, given name in one, two or hyphenated parts. */
export function matchPinyin(han: string, latin: string): SoundMatch {
  if (!/^\p{Script=Han}{2,4}$/u.test(han)) return null
  const syllables = toSyllables(han)
  const parts = toParts(latin)
  const written = parts.join('')
  for (const length of syllables.length > 2 ? [1, 2] : [1]) {
    const surname = syllables.slice(0, length).join('')
    const given = syllables.slice(length).join('')
    if (parts.length > 1 && parts[0] === surname && written === surname + given) return 'full'
    if (parts.length > 1 && parts.at(-1) === surname && written === given + surname) return 'full'
    if (written === surname) return 'surname'
  }
  return null
}

/** Whether 布林肯 may transcribe the last word of Antony Blinken: the same consonants, but for one of three or more. */
export function soundsAlike(han: string, latin: string): boolean {
  const a = toConsonants(toSyllables(han.split('·').at(-1) ?? han).join(' '), 'pinyin')
  const b = toConsonants(toParts(latin, ' ').at(-1) ?? '', 'latin')
  if (a === '' || b === '') return false
  return a === b || (Math.max(a.length, b.length) > 2 && a[0] === b[0] && isOneEdit(a, b))
}

function toSyllables(han: string): string[] {
  return pinyin(han, { toneType: 'none', type: 'array', surname: 'head', nonZh: 'removed' }).map((syllable) =>
    syllable.replaceAll('ü', 'u'),
  )
}

/** Words in lower case without diacritics; hyphens and apostrophes join, so that Min-ho is one. */
function toParts(latin: string, hyphen = ''): string[] {
  return latin
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[-‐‑]/g, hyphen)
    .replace(/([ln])yu/g, '$1u')
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== '' && !/^(?:jr|sr|ii|iii)$/.test(part))
}

/** Classes of consonants that transcription does not keep apart: B, T, K, S, L, N. */
function toConsonants(word: string, spelling: 'pinyin' | 'latin'): string {
  const spelt =
    spelling === 'pinyin'
      ? word.replace(/zh|ch|sh|[cjqxz]/g, 's')
      : word
          .replace(/sch|sh|ch|ts|tz|zh|cz/g, 's')
          .replace(/c(?=[eiy])/g, 's')
          .replace(/ph/g, 'f')
          .replace(/[jz]/g, 's')
          .replace(/x/g, 'ks')
  return spelt
    .replace(/[bpfvw]/g, 'B')
    .replace(/[dt]/g, 'T')
    .replace(/[gkcq]/g, (letter, at: number) => (letter === 'g' && spelt[at - 1] === 'n' ? '' : 'K'))
    .replace(/s/g, 'S')
    .replace(/[lr]/g, 'L')
    .replace(/[mn]/g, 'N')
    .replace(/[^BTKSLN]/g, '')
    .replace(/(.)\1+/g, '$1')
}

function isOneEdit(a: string, b: string): boolean {
  let same = 0
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same++
  const [restA, restB] = [a.slice(same), b.slice(same)]
  if (a.length === b.length) return restA.slice(1) === restB.slice(1)
  return a.length > b.length ? restA.slice(1) === restB : restB.slice(1) === restA
}
