/**
 * Comparing facets: are two bearers of a name one person? Says yes, no or perhaps, and why.
 *
 * Yes needs a body, its unit or its place in common within a time in which a person keeps or changes posts. Sound
 * alone, a name alone and a bare title never suffice. Perhaps is left to people (see the review list).
 */
import { type BodyProfile, toBodyProfile } from './body-profile.js'
import { type Facet, gapBetween, LONGEST_GAP } from './facet.js'
import { isCommonName } from './name-frequency.js'
import { matchNames, type NameMatch, toPersonName } from './person-name.js'

export interface Verdict {
  readonly verdict: 'same' | 'perhaps' | 'different'
  /** 0 to 1; the better founded joins are made first. */
  readonly score: number
  readonly for: readonly string[]
  readonly against: readonly string[]
}

interface Tie {
  readonly score: number
  readonly reason: string
  /** Most years between the two facets. */
  readonly years: number
  /** Not enough for a name that many people bear. */
  readonly rareOnly?: boolean
}

export function compareFacets(a: Facet, b: Facet): Verdict {
  const match = matchNames(toPersonName(a.name), toPersonName(b.name))
  if (match === null) {
    return { verdict: 'different', score: 0, for: [], against: [`${a.name} and ${b.name} are different names`] }
  }
  const gap = gapBetween(a, b)
  const against = gap > 0 ? [`${gap} years lie between them`] : []
  const tie = findTie(a, b, match)
  if (tie === undefined) {
    const reason = `no body or place in common (${a.bodies.join(', ')}; ${b.bodies.join(', ')})`
    const perhaps = match !== 'transcribed' && gap <= LONGEST_GAP && !isCommonName(a.name)
    return { verdict: perhaps ? 'perhaps' : 'different', score: 0.2, for: [nameReason(a, b, match)], against: [reason] }
  }
  const reasons = { score: tie.score, for: [nameReason(a, b, match), tie.reason] }
  if (gap > tie.years) return { ...reasons, verdict: 'perhaps', against }
  if (tie.rareOnly && isCommonName(a.name)) {
    return { ...reasons, verdict: 'perhaps', against: [...against, 'a name that many people bear'] }
  }
  return { ...reasons, verdict: 'same', against }
}

/** The best tie between any body of one and any body of the other. */
function findTie(a: Facet, b: Facet, match: NameMatch): Tie | undefined {
  const ties = a.bodies.flatMap((left) =>
    b.bodies.flatMap((right) => tieBodies(toBodyProfile(left), toBodyProfile(right)) ?? []),
  )
  const usable = match === 'same' ? ties : ties.filter(({ score }) => score >= SCORE_UNIT)
  return usable.sort((x, y) => y.score - x.score || y.years - x.years)[0]
}

const SCORE_UNIT = 0.8

function tieBodies(a: BodyProfile, b: BodyProfile): Tie | undefined {
  if (a.key === b.key) return { score: 1, reason: `the same body: ${a.key}`, years: LONGEST_GAP }
  if (a.key.startsWith(b.key) || b.key.startsWith(a.key)) {
    return { score: SCORE_UNIT, reason: `a body and its unit: ${a.key}, ${b.key}`, years: 10 }
  }
  if (a.place === null || b.place === null || a.state !== b.state) return undefined
  if (a.place === b.place) {
    // Of one home state everybody is; of one foreign state its few people in the news are.
    if (a.national && a.state === '中国') {
      return { score: 0.5, reason: 'both bodies of the whole state', years: 5, rareOnly: true }
    }
    return { score: 0.7, reason: `both in ${a.place}`, years: 8 }
  }
  if (a.province !== null && a.province === b.province && (a.prefecture === null || b.prefecture === null)) {
    return { score: 0.6, reason: `both in ${a.province}`, years: 6, rareOnly: true }
  }
  return undefined
}

function nameReason(a: Facet, b: Facet, match: NameMatch): string {
  if (match === 'same') return `the same name: ${a.name}`
  if (match === 'shorter') return `a full and a short form: ${a.name}, ${b.name}`
  return `one name in two scripts: ${a.name}, ${b.name}`
}
