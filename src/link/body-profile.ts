/**
 * Body profile: where a body belongs, read from its name alone: 太原市教育局 → 中国, 山西省, 太原市.
 *
 * Serves to compare what two articles say of one name: a post in the same place is more likely the same person's.
 */
import { readPackageTable } from '../files.js'
import { ORGANS_OF_STATE } from '../model.js'
import { type Division, type KnownBody, knownBodies, knownDivisions, knownStates } from './gazetteer.js'

export interface BodyProfile {
  readonly key: string
  /** Customary name of the state; null where the name does not tell (a university, a company). */
  readonly state: string | null
  readonly province: string | null
  readonly prefecture: string | null
  /** The lowest of state, province, prefecture, county that the name tells. */
  readonly place: string | null
  /** An organ of the whole state: a ministry, the parliament, the state itself. */
  readonly national: boolean
  /**
   * Leads its division or the state: party committee, government, congress or conference of a province, city or
   * county, and the highest of China.
   */
  readonly leading: boolean
  /** The university, company or known body whose unit it is, else itself: 东湖大学 for 东湖大学电子学院. */
  readonly owner: string
}

const HOME_STATE = '中国'
const HOME_NATIONAL = /^(?:中共中央|中央|全国|国务院|国家|最高人民|中华人民共和国|中国$)/u
const LEADING = /(?:省|自治区|市|区|县|旗|州|盟)(?:委|党委|政府|人大|人大常委会|政协)$/u
/** How the name of a foreign organ ends. */
const ORGAN =
  /(?:部|国务院|议院|议会|国会|众院|参院|杜马|内阁|政府|白宫|总统府|首相府|王室|法院|军|党|委员会|局|署|大使馆|司令部)$/u
const highest = new Set(readPackageTable('seeds/link/highest-body.tsv', ['name']).map(({ name }) => name))
const OWNER = /^.{2,}?(?:大学|学院|研究院|集团|公司|银行|医院)(?=.)/u
const LONGEST_PLACE = 12

const remembered = new Map<string, BodyProfile>()

/** `key` as made by `toOrganizationName`. */
export function toBodyProfile(key: string): BodyProfile {
  const known = remembered.get(key)
  if (known !== undefined) return known
  const profile = readProfile(key)
  if (remembered.size >= 50_000) remembered.clear()
  remembered.set(key, profile)
  return profile
}

function readProfile(key: string): BodyProfile {
  const division = findDivision(key)
  const owner = findOwner(key)
  if (division !== undefined) return { ...placeOf(division), key, national: false, leading: LEADING.test(key), owner }
  const known = knownBodies.get(key)
  const home = known === undefined && HOME_NATIONAL.test(key)
  const state =
    knownStates.get(key) ?? (known === undefined ? (home ? HOME_STATE : findState(key)) : findStateOf(known))
  const national = state !== null && (known !== undefined || home || knownStates.has(key) || ORGAN.test(key))
  return { key, state, province: null, prefecture: null, place: state, national, leading: highest.has(key), owner }
}

function findOwner(key: string): string {
  for (let length = key.length - 1; length > 2; length--) {
    const known = knownBodies.get(key.slice(0, length))
    if (known !== undefined) return known.name
  }
  return OWNER.exec(key)?.[0] ?? key
}

/** The division at the start of the name, and the one after it (山西省太原市…): the lower one. */
function findDivision(key: string): Division | undefined {
  let found: Division | undefined
  let start = 0
  for (let depth = 0; depth < 3; depth++) {
    const next = longestAt(key, start)
    if (next === undefined || (found !== undefined && next.division.parent !== found.name)) break
    found = next.division
    start += next.length
  }
  // 太原理工大学 or 山西焦煤集团 may act elsewhere, 太原市… and 山西省… belong there.
  return found !== undefined && start > 0 && isOrgan(key, start, found) ? found : undefined
}

function longestAt(key: string, start: number): { division: Division; length: number } | undefined {
  for (let length = Math.min(LONGEST_PLACE, key.length - start); length > 1; length--) {
    const division = knownDivisions.get(key.slice(start, start + length))
    if (division !== undefined) return { division, length }
  }
  return undefined
}

function isOrgan(key: string, end: number, division: Division): boolean {
  return key.length === end || key.slice(0, end).endsWith(division.name) || /^(?:省|市|区|县)/u.test(key.slice(end))
}

/** Foreign where any form of its name says so: 白宫 by 美国白宫, 统一俄罗斯党 by United Russia. */
function findStateOf({ kind, forms }: KnownBody): string | null {
  if (kind === null || !ORGANS_OF_STATE.has(kind)) return null
  const texts = forms.map((form) => form.toLowerCase())
  const foreign = [...knownStates].filter(([, state]) => state !== HOME_STATE)
  // Nigeria holds Niger: the longest name counts.
  const found = foreign.filter(([name]) => texts.some((text) => text.includes(name)))
  const [longest] = found.sort((a, b) => b[0].length - a[0].length)
  return longest?.[1] ?? HOME_STATE
}

function findState(key: string): string | null {
  for (let length = Math.min(LONGEST_PLACE, key.length - 1); length > 1; length--) {
    const state = knownStates.get(key.slice(0, length))
    if (state !== undefined && !/大学|学院|公司|集团|银行/u.test(key)) return state
  }
  return null
}

function placeOf(division: Division) {
  const chain: Division[] = [division]
  for (let parent = division.parent; parent !== null; ) {
    const above = knownDivisions.get(parent)
    if (above === undefined || chain.includes(above)) break
    chain.push(above)
    parent = above.parent
  }
  const named = (level: Division['level']) => chain.find((link) => link.level === level)?.name ?? null
  return { state: HOME_STATE, province: named('province'), prefecture: named('prefecture'), place: division.name }
}
