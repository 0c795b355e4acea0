/**
 * Person names: what of a name is compared, and which names have to be compared at all.
 *
 * The `key` folds spelling (case, dots, spaces). The `block` gathers all names that one person might bear: a full and
 * a short form (约瑟夫·拜登, 拜登), a Chinese name and its pinyin in either order (郝平, Hao Ping, Ping Hao). Names of
 * different blocks are never compared, so one article costs the same however many people the graph holds.
 */
import { foldText } from '../article/fold.js'
import { readPackageTable } from '../files.js'
import { looksLikePinyin, toSyllables } from './pinyin.js'

export interface PersonName {
  readonly key: string
  readonly block: string
  readonly script: 'han' | 'latin'
  /** Parts in the order written: 约瑟夫, 拜登; hao, ping. A Chinese name is one part. */
  readonly parts: readonly string[]
  /** What follows 本 in Chinese letters: 萨勒曼 in 穆罕默德·本·萨勒曼 names the father, and is no part of `parts`. */
  readonly patronym: string | null
}

const HAN = /\p{Script=Han}/u
const LATIN = /^[a-z]+$/
const DOTS = /[·•・‧∙⋅．.]/gu
const SON_OF = new Set(['本', '伊本', '宾', 'bin', 'ibn', 'bint'])
const LATIN_SUFFIX = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

const nicknames = new Map(
  readPackageTable('seeds/link/nickname.tsv', ['short', 'names']).map(({ short, names }) => [short, names.split('|')]),
)

const remembered = new Map<string, PersonName>()

export function toPersonName(name: string): PersonName {
  const known = remembered.get(name)
  if (known !== undefined) return known
  const folded = foldText(name.normalize('NFKC').trim())
  const result = HAN.test(folded) ? toHanName(folded) : toLatinName(folded)
  if (remembered.size >= 50_000) remembered.clear()
  remembered.set(name, result)
  return result
}

function toHanName(name: string): PersonName {
  const key = name.replace(DOTS, '·').replace(/\s+/gu, '').toLowerCase()
  const { parts, patronym } = splitPatronym(key.split('·').filter((part) => part !== ''))
  const last = parts.at(-1) ?? key
  return { key, block: `sound:${sortLetters(toSyllables(last).join('')) || last}`, script: 'han', parts, patronym }
}

/** 塔米姆 for 塔米姆·本·哈马德. */
function splitPatronym(parts: readonly string[]): Pick<PersonName, 'parts' | 'patronym'> {
  const at = parts.findIndex((part, index) => index > 0 && index < parts.length - 1 && SON_OF.has(part))
  if (at < 0) return { parts, patronym: null }
  return { parts: parts.slice(0, at), patronym: parts.slice(at + 1).join(' ') }
}

function toLatinName(name: string): PersonName {
  const parts = name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[-'’‘`]/gu, '')
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((part) => part !== '' && !LATIN_SUFFIX.has(part))
  const last = parts.at(-1) ?? name.toLowerCase()
  const chinese = parts.length > 1 && parts.every(looksLikePinyin)
  const block = chinese ? `sound:${sortLetters(parts.join(''))}` : `last:${last}`
  return { key: parts.join(' ') || name.toLowerCase(), block, script: 'latin', parts, patronym: null }
}

/** Either order of surname and given name, hyphenated or not, has the same letters. */
function sortLetters(text: string): string {
  return [...text.replace(/ü/g, 'u').replace(/[^a-z]/g, '')].sort().join('')
}

/** How two names of one block may belong to one person; null where they cannot. */
export type NameMatch = 'same' | 'shorter' | 'transcribed'

export function matchNames(a: PersonName, b: PersonName): NameMatch | null {
  if (a.key === b.key) return 'same'
  if (a.script !== b.script) {
    const [han, latin] = a.script === 'han' ? [a, b] : [b, a]
    return isTranscription(han, latin) ? 'transcribed' : null
  }
  if (a.patronym !== null && b.patronym !== null && !haveOneFather(a.patronym, b.patronym)) return null
  const [short, long] = a.parts.length <= b.parts.length ? [a, b] : [b, a]
  return isShorter(short.parts, long.parts) ? 'shorter' : null
}

/** 哈马德 and 哈马德·阿勒萨尼. */
function haveOneFather(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}

/** Hao Ping or Ping Hao for 郝平: the surname as a part of its own at one end, the rest in the order of the name. */
function isTranscription(han: PersonName, latin: PersonName): boolean {
  if (han.parts.length !== 1 || latin.parts.length < 2) return false
  const syllables = toSyllables(han.key).map((syllable) => syllable.replace(/ü/g, 'u'))
  const written = latin.parts.join('')
  for (const surnameLength of syllables.length > 2 ? [1, 2] : [1]) {
    const surname = syllables.slice(0, surnameLength).join('')
    const given = syllables.slice(surnameLength).join('')
    if (latin.parts[0] === surname && written === surname + given) return true
    if (latin.parts.at(-1) === surname && written === given + surname) return true
  }
  return false
}

/**
 * 拜登 in 约瑟夫·拜登, biden and j biden in joseph robinette biden: same last part, the others in their order;
 * initials, beginnings (rob for robert) and nicknames (joe for joseph) count.
 */
function isShorter(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 0 || short.at(-1) !== long.at(-1)) return false
  // Salman is not Mohammed bin Salman, his son.
  if (SON_OF.has(long.at(-2) ?? '') && !SON_OF.has(short.at(-2) ?? '')) return false
  let position = 0
  for (const part of short.slice(0, -1)) {
    while (position < long.length - 1 && !isInitialOf(part, long[position] ?? '')) position++
    if (position >= long.length - 1) return false
    position++
  }
  return true
}

function isInitialOf(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (nicknames.get(short)?.includes(long) || nicknames.get(long)?.includes(short)) return true
  return short === long || (short.length !== 2 && LATIN.test(short) && long.startsWith(short))
}

/** The order in which forms of a name are preferred for display: Han before Latin, longer before shorter, then by code. */
export function compareForDisplay(a: string, b: string): number {
  const scripts = Number(HAN.test(b)) - Number(HAN.test(a))
  if (scripts !== 0) return scripts
  return b.length - a.length || compareText(a, b)
}

/** By UTF-16 code unit, alike on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
