/**
 * Places: what a place lies in, so that 人民大会堂 and 北京, San Jose and Costa Rica are not taken for two places.
 */
import { readPackageTable, readStateTable } from '../files.js'

const HAN = /\p{Script=Han}/u

let within: ReadonlyMap<string, readonly string[]> | null = null

/** Whether two places may be one, told more or less closely. */
export function mayBeOnePlace(a: string, b: string): boolean {
  if (widen(a).some((place) => shareWords(place, b)) || widen(b).some((place) => shareWords(a, place))) return true
  return HAN.test(a) !== HAN.test(b) && mayTranslate(a, b)
}

/** Taiyuan for 太原, and whatever no table knows; but not Moscow for 北京, which lie in two states. */
function mayTranslate(a: string, b: string): boolean {
  const around = (place: string) => widen(place).slice(1).flatMap(widen)
  const [outer, others] = [around(a), around(b)]
  return outer.length === 0 || others.length === 0 || outer.some((place) => others.includes(place))
}

/** The place itself, and what it lies in: a landmark's city, a capital's state. */
function widen(place: string): string[] {
  within ??= readWithin()
  const found = [place]
  for (const [inner, outer] of within) if (place.includes(inner)) found.push(...outer)
  return found
}

/** Two Han characters, or a word, in common: 莫斯科克里姆林宫 and 克里姆林宫, Department of State and State Department. */
function shareWords(a: string, b: string): boolean {
  const own = new Set(listWords(a))
  return listWords(b).some((word) => own.has(word))
}

function listWords(text: string): string[] {
  const latin = text.toLowerCase().match(/\p{Script=Latin}{4,}/gu) ?? []
  const pairs = [...text].slice(1).map((character, index) => `${[...text][index]}${character}`)
  return [...latin, ...pairs.filter((pair) => /^\p{Script=Han}{2}$/u.test(pair)), text.toLowerCase()]
}

function readWithin(): Map<string, readonly string[]> {
  const outer = new Map<string, readonly string[]>()
  for (const { zh, en, capitalZh, capitalEn } of readStateTable()) {
    if (capitalZh !== '') outer.set(capitalZh, [zh])
    if (capitalEn !== '') outer.set(capitalEn, [en, zh])
  }
  for (const { name, city } of readPackageTable('seeds/gazetteer/landmark.tsv', ['name', 'city']))
    outer.set(name, [city])
  return outer
}
