/**
 * Name frequency: how likely a stranger bears a name, so that 张伟 of one city is not 张伟 of another, while a rare
 * name in like posts is one person's.
 *
 * A Chinese name: the surname's share times the characters' shares among given names. Foreign names: rough steps by
 * length, since a long transliteration seldom stands for two people in the news.
 */
import { readPackageTable } from '../files.js'
import type { PersonName } from './person-name.js'
import { looksLikePinyin } from './pinyin.js'

interface GivenShares {
  readonly single: number
  readonly first: number
  readonly last: number
}

/** By the length of one part: a last name alone, such as 莫拉莱斯, is borne by several people in the news. */
const FOREIGN_BY_LENGTH = [1e-3, 1e-3, 1e-4, 1e-4, 5e-5, 2.5e-5]
const LEAST_FOREIGN = 5e-6

/** One in so many: what an unlisted surname or character counts as. */
const UNSEEN_SURNAME = 1
const UNSEEN_CHARACTER = 0.3
const SHARE_OF_SINGLE_GIVEN_NAMES = 0.13
/** Two characters may always be a foreign name that begins like a Chinese one (艾伦), and these recur. */
const LEAST_OF_TWO_CHARACTERS = 2e-6

const surnames = new Map(
  readPackageTable('seeds/lexicon/zh/surname.tsv', ['surname', 'weight']).map((row) => [
    row.surname,
    Number(row.weight) / 1_000_000,
  ]),
)
const characters = readCharacters()
const commonForeign = new Set(readPackageTable('seeds/link/common-foreign-name.tsv', ['name']).map(({ name }) => name))

const remembered = new Map<string, number>()

/** About so many people are in the news, and so many of them by a foreign name. */
const PEOPLE_IN_THE_NEWS = 300_000
const FOREIGNERS_IN_THE_NEWS = 2_000

/**
 * How many people in the news bear the name, about: 30 for 张伟, 0.05 for a rare name of three characters. Of several
 * forms of one name, the most common counts, and one that is foreign makes all of them so.
 */
export function expectNamesakes(...forms: readonly PersonName[]): number {
  if (!forms.some(isForeign)) return PEOPLE_IN_THE_NEWS * Math.max(...forms.map(frequencyOf))
  return FOREIGNERS_IN_THE_NEWS * Math.max(...forms.map(foreignFrequency))
}

/** The same for a name that is known to be Chinese; null where it does not look like one. */
export function expectChineseNamesakes({ script, parts }: PersonName): number | null {
  const [only = ''] = parts
  const share = script !== 'han' || parts.length > 1 || commonForeign.has(only) ? null : chineseFrequency(only)
  return share === null ? null : share * PEOPLE_IN_THE_NEWS
}

/** Whether the name cannot be a Chinese one. 艾伦 may be either. */
function isForeign({ script, parts, key }: PersonName): boolean {
  if (script === 'latin') return !parts.every(looksLikePinyin)
  return parts.length > 1 || (key.length > 3 && chineseFrequency(key) === null)
}

/** The share of strangers who bear the name: 0.0002 for 张伟, 0.0000001 for a rare name of three characters. */
export function frequencyOf(name: PersonName): number {
  const known = remembered.get(name.key)
  if (known !== undefined) return known
  const frequency = name.script === 'han' ? hanFrequency(name) : latinFrequency(name)
  if (remembered.size >= 50_000) remembered.clear()
  remembered.set(name.key, frequency)
  return frequency
}

/** As of a foreign name, though it may look Chinese: 巴罗 beside 让-诺埃尔·巴罗. */
function foreignFrequency(name: PersonName): number {
  return name.script === 'han' ? name.parts.map(foreignPartFrequency).reduce((a, b) => a * b, 1) : frequencyOf(name)
}

function hanFrequency({ parts }: PersonName): number {
  const [only = ''] = parts
  if (parts.length === 1 && commonForeign.has(only)) return foreignPartFrequency(only)
  if (parts.length === 1) {
    const frequency = chineseFrequency(only)
    if (frequency === null) return foreignPartFrequency(only)
    return only.length === 2 ? Math.max(frequency, LEAST_OF_TWO_CHARACTERS) : frequency
  }
  return parts.map(foreignPartFrequency).reduce((a, b) => a * b, 1)
}

/** Null where the name does not begin with a surname, or what follows is too long. */
function chineseFrequency(name: string): number | null {
  for (const length of [2, 1]) {
    const share = surnames.get(name.slice(0, length))
    const given = name.slice(length)
    if (share === undefined || given.length < 1 || given.length > 2) continue
    return Math.max(share, UNSEEN_SURNAME / 1_000_000) * givenFrequency(given)
  }
  return null
}

function givenFrequency(given: string): number {
  const { shares, totals } = characters
  const [a = '', b] = [...given]
  const share = (character: string, place: keyof GivenShares) =>
    Math.max(shares.get(character)?.[place] ?? 0, UNSEEN_CHARACTER) / totals[place]
  if (b === undefined) return SHARE_OF_SINGLE_GIVEN_NAMES * share(a, 'single')
  return (1 - SHARE_OF_SINGLE_GIVEN_NAMES) * share(a, 'first') * share(b, 'last')
}

function foreignPartFrequency(part: string): number {
  if (commonForeign.has(part)) return 1e-3
  return FOREIGN_BY_LENGTH[part.length] ?? LEAST_FOREIGN
}

function latinFrequency({ parts }: PersonName): number {
  const last = commonForeign.has(parts.at(-1) ?? '') ? 5e-3 : 2e-4
  if (parts.length === 1) return last
  // Many Chinese names share one spelling.
  return parts.every(looksLikePinyin) ? 1e-4 : last * 1e-2
}

function readCharacters() {
  const rows = readPackageTable('seeds/lexicon/zh/given-name.tsv', ['character', 'single', 'first', 'last'])
  const shares = new Map<string, GivenShares>()
  const totals = { single: 0, first: 0, last: 0 }
  for (const row of rows) {
    const own = { single: Number(row.single), first: Number(row.first), last: Number(row.last) }
    shares.set(row.character, own)
    for (const place of ['single', 'first', 'last'] as const) totals[place] += own[place]
  }
  return { shares, totals }
}
