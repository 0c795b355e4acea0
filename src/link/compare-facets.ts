/**
 * Comparing facets: are two bearers of a name one person? Says yes, no or perhaps, and why.
 *
 * What two facets have in common (a body, a place, a level) tells among how many people the name would have to occur
 * twice; the name's frequency tells how likely that is. A common body is enough for any name, and no name is enough
 * for a body that the other never came near, unless it is rare. Sound alone joins nobody. Perhaps is left to people.
 */
import { type BodyProfile, toBodyProfile } from './body-profile.js'
import { type Facet, gapBetween, LONGEST_GAP } from './facet.js'
import { knownStates } from './gazetteer.js'
import { expectChineseNamesakes, expectNamesakes, frequencyOf } from './name-frequency.js'
import { matchNames, type NameMatch, toPersonName } from './person-name.js'

export interface Verdict {
  readonly verdict: 'same' | 'perhaps' | 'different'
  /** 0 to 1; the better founded joins are made first. */
  readonly score: number
  /** How many others of the name might be expected all the same. */
  readonly namesakes: number
  readonly for: readonly string[]
  readonly against: readonly string[]
}

/** What two facets have in common. */
interface Tie {
  readonly score: number
  readonly reason: string
  /** Most years that may lie between the two. */
  readonly years: number
  /** About so many people share as much; 0 where the name does not matter. */
  readonly among: number
}

/** What speaks for one person, and how many namesakes are to be expected all the same. */
interface Grounds extends Omit<Tie, 'among'> {
  readonly namesakes: number
  /** Up to so many, the two are one person. */
  readonly enough: number
  readonly apart: boolean
}

/** Expected namesakes up to which two facets are one person, and up to which they may be. */
const SAME = 0.05
/** A Chinese name in two Chinese bodies: fewer of its bearers come into the news than there are. */
const SAME_AT_HOME = 0.3
/** The same in two provinces, between which few officials move. */
const SAME_ACROSS = 0.1
const PERHAPS = 2
const NOTHING_IN_COMMON = { score: 0.2, years: 8 }

/** What of a facet is compared. */
export type ComparedFacet = Pick<Facet, 'name' | 'bodies' | 'from' | 'to'>

export function compareFacets(a: ComparedFacet, b: ComparedFacet): Verdict {
  const [left, right] = [toPersonName(a.name), toPersonName(b.name)]
  const match = matchNames(left, right)
  if (match === null) {
    return {
      verdict: 'different',
      score: 0,
      namesakes: 0,
      for: [],
      against: [`${a.name} and ${b.name} are different names`],
    }
  }
  const grounds = findGrounds(a, b, match)
  if (grounds === null) {
    const against = [`only the sound in common: ${a.name}, ${b.name}`]
    return { verdict: 'different', score: 0, namesakes: 0, for: [], against }
  }
  const gap = gapBetween(a, b)
  const { score, reason, years, namesakes, enough, apart } = grounds
  const against = [
    ...(gap > years ? [`${gap} years lie between them`] : []),
    ...(namesakes > enough ? [`about ${namesakes.toPrecision(1)} namesakes are to be expected`] : []),
    ...(apart ? ['at one time in two provinces'] : []),
  ]
  const verdict = against.length === 0 ? 'same' : namesakes <= PERHAPS && gap <= LONGEST_GAP ? 'perhaps' : 'different'
  return { verdict, score, namesakes, for: [nameReason(a, b, match), reason], against }
}

/** The best tie between any body of one and any body of the other; null for names alike in sound alone. */
function findGrounds(a: ComparedFacet, b: ComparedFacet, match: NameMatch): Grounds | null {
  const [left, right] = [toPersonName(a.name), toPersonName(b.name)]
  const tie = findBestTie(a.bodies, b.bodies)
  if (match === 'transcribed' && (tie === undefined || tie.score < SCORE_OF_UNIT)) return null
  if (tie !== undefined) {
    const namesakes = tie.among * Math.max(frequencyOf(left), frequencyOf(right))
    return { ...tie, namesakes, enough: SAME, apart: false }
  }
  const reason = `nothing but the name in common (${a.bodies.join(', ')}; ${b.bodies.join(', ')})`
  const nothing = { ...NOTHING_IN_COMMON, reason, apart: livesApart(a, b) }
  const chinese = areAtHome([...a.bodies, ...b.bodies]) ? expectChineseNamesakes(left) : null
  if (chinese !== null)
    return { ...nothing, namesakes: chinese, enough: areOfOtherProvinces(a, b) ? SAME_ACROSS : SAME_AT_HOME }
  return { ...nothing, namesakes: expectNamesakes(left, right), enough: SAME }
}

/** Some of the bodies are Chinese, and none is foreign: so the name is Chinese as well. */
function areAtHome(bodies: readonly string[]): boolean {
  const states = bodies.flatMap((key) => toBodyProfile(key).state ?? [])
  return states.length > 0 && states.every((state) => state === HOME_STATE)
}

/** Whether any body of one has to do with any body of the other. */
export function areTied(a: readonly string[], b: readonly string[]): boolean {
  return findBestTie(a, b) !== undefined
}

function findBestTie(a: readonly string[], b: readonly string[]): Tie | undefined {
  const ties = a.flatMap((left) => b.flatMap((right) => tieBodies(toBodyProfile(left), toBodyProfile(right)) ?? []))
  return ties.sort((x, y) => y.score - x.score || x.among - y.among || y.years - x.years)[0]
}

const HOME_STATE = '中国'
const SCORE_OF_UNIT = 0.8

function tieBodies(a: BodyProfile, b: BodyProfile): Tie | undefined {
  if (a.key === b.key) return { score: 1, reason: `the same body: ${a.key}`, years: LONGEST_GAP, among: 0 }
  if (a.key.startsWith(b.key) || b.key.startsWith(a.key)) {
    return { score: SCORE_OF_UNIT, reason: `a body and its unit: ${a.key}, ${b.key}`, years: 10, among: 0 }
  }
  if (a.owner === b.owner) return { score: 0.75, reason: `both in ${a.owner}`, years: 10, among: 3_000 }
  if (areOneButForState(a.key, b.key)) {
    // 外交部 is China's, unless the article meant the one it spoke of.
    const among = a.national && b.national ? 100 : 0
    return { score: 0.7, reason: `the same body with and without its state: ${a.key}, ${b.key}`, years: 10, among }
  }
  if (a.place === null || a.state !== b.state) return undefined
  if (a.state !== HOME_STATE) {
    const among = a.national && b.national ? 100 : 1_000
    return { score: 0.7, reason: `both of ${a.state}`, years: 10, among }
  }
  if (a.place === b.place && a.leading && b.leading) {
    return { score: 0.65, reason: `both of the leaders of ${a.place}`, years: 8, among: 150 }
  }
  if (a.national && b.national) {
    return { score: 0.5, reason: 'both bodies of the whole state', years: 6, among: 4_000 }
  }
  if (a.place === b.place || (a.prefecture !== null && a.prefecture === b.prefecture)) {
    return { score: 0.6, reason: `both in ${a.prefecture ?? a.place}`, years: 8, among: 2_000 }
  }
  if (a.province !== null && a.province === b.province && (a.prefecture === null || b.prefecture === null)) {
    return { score: 0.4, reason: `both in ${a.province}`, years: 6, among: 10_000 }
  }
  return undefined
}

/** 美国苹果公司 and 苹果公司. */
function areOneButForState(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length > 2 && long.endsWith(short) && knownStates.has(long.slice(0, -short.length))
}

/** Posts of two provinces, none of the whole state: officials move within their province, or to the capital and back. */
function areOfOtherProvinces(a: ComparedFacet, b: ComparedFacet): boolean {
  const profiles = [...a.bodies, ...b.bodies].map(toBodyProfile)
  const [left, right] = [provincesOf(a), provincesOf(b)]
  return (
    left.length > 0 &&
    right.length > 0 &&
    !left.some((province) => right.includes(province)) &&
    !profiles.some(({ national }) => national)
  )
}

function provincesOf({ bodies }: ComparedFacet): string[] {
  return bodies.flatMap((key) => toBodyProfile(key).province ?? [])
}

/** More than a year of posts in two provinces at once. */
function livesApart(a: ComparedFacet, b: ComparedFacet): boolean {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return false
  const overlap = Math.min(a.to, b.to) - Math.max(a.from, b.from)
  const [left, right] = [provincesOf(a), provincesOf(b)]
  return overlap >= 1 && left.length > 0 && right.length > 0 && !left.some((province) => right.includes(province))
}

function nameReason(a: ComparedFacet, b: ComparedFacet, match: NameMatch): string {
  if (match === 'same') return `the same name: ${a.name}`
  if (match === 'shorter') return `a full and a short form: ${a.name}, ${b.name}`
  return `one name in two scripts: ${a.name}, ${b.name}`
}
