/**
 * Bare names: whom an article means that tells no post, only 郝平.
 *
 * The only bearer of the name, where the graph knows one; among several the one whose bodies the article names; else
 * the one who fills the news beside the others; else nobody known, and the name stays apart.
 */
import { toBodyProfile } from './body-profile.js'
import { type Component, personIdOfName, weigh } from './cluster-personas.js'
import { gapBetween } from './facet.js'
import { areCompatible } from './facet-groups.js'
import { createIdentifier } from './identifier.js'
import { expectNamesakes } from './name-frequency.js'
import { compareText, matchNames, type PersonName, toPersonName } from './person-name.js'

/** 8 times as many articles: then the other bearers hardly count. */
const DOMINANCE = 3
/**
 * Years by which an article may lie outside those in which a bearer is attested, by how many people in the news bear
 * the name: a rare name comes back after fifteen years, a common one is soon another's.
 */
const REACH: readonly (readonly [namesakes: number, years: number])[] = [
  [0.5, 15],
  [2, 5],
  [Infinity, 2],
]
/** Up to so many, a last name alone tells who is meant by it and a first name. */
const HARDLY_ANOTHER = 0.06
/** Up to so many namesakes, the year alone tells who is meant; of more, one has to be well known, or of that year. */
const FEW_NAMESAKES = 2

/** What the article tells beside the name. */
export interface BareContext {
  readonly articleId: string
  /** Keys of the bodies it names. */
  readonly bodies: readonly string[]
  readonly year: number | null
}

/** Person.id for all bare appearances of a name in one year alike; null where each article has to be asked. */
export function attachBareName(name: string, year: number | null, components: readonly Component[]): string | null {
  const bearers = findBearers(name, components)
  if (bearers.length === 0) return personIdOfName(name)
  const [first, second] = bearers.filter((bearer) => yearsFrom(bearer, year) <= reachOf(name))
  if (first === undefined) return null
  const wellKnown = weigh(first.articles) >= DOMINANCE || yearsFrom(first, year) === 0
  if (hasManyNamesakes(name) && !wellKnown) return null
  if (second === undefined || weigh(first.articles) - weigh(second.articles) >= DOMINANCE) return first.person
  return null
}

/** Person.id for one bare appearance, where `attachBareName` gave none. */
export function attachBareAppearance(name: string, context: BareContext, components: readonly Component[]): string {
  const near = findBearers(name, components).filter((bearer) => yearsFrom(bearer, context.year) <= reachOf(name))
  const scored = near
    .map((bearer) => ({ bearer, score: scoreBearer(bearer, context) }))
    .sort((a, b) => b.score - a.score)
  const [best, second] = scored
  if (best !== undefined && best.score > 0 && best.score > (second?.score ?? 0)) return best.bearer.person
  const present = near.filter((bearer) => yearsFrom(bearer, context.year) === 0)
  if (
    best?.score === 0 &&
    present.length === 1 &&
    present[0] !== undefined &&
    expectNamesakes(toPersonName(name)) <= FEW_NAMESAKES
  ) {
    return present[0].person
  }
  return createIdentifier('person', toPersonName(name).key, 'in', context.articleId)
}

function reachOf(name: string): number {
  const namesakes = expectNamesakes(toPersonName(name))
  return REACH.find(([most]) => namesakes <= most)?.[1] ?? 0
}

function hasManyNamesakes(name: string): boolean {
  return expectNamesakes(toPersonName(name)) > FEW_NAMESAKES
}

/** 0 where one of the two is undated. */
function yearsFrom({ from, to }: Component, year: number | null): number {
  return gapBetween({ from, to }, { from: year, to: year })
}

/** Most articles first. A transcription is no bearer: sound alone joins nobody. */
function findBearers(name: string, components: readonly Component[]): Component[] {
  const own = toPersonName(name)
  return components
    .filter(({ facets, aliases }) => {
      const named = facets.some((facet) => isNameOf(own, facet.name))
      const others = facets.filter((facet) => matchNames(own, toPersonName(facet.name)) === null)
      // Another name of the same bearer counts against it unless a person decided that both are theirs.
      return named && others.every((other) => areCompatible(name, other.name, [aliases]))
    })
    .sort((a, b) => b.articles - a.articles || compareText(a.person, b.person))
}

/**
 * 拜登 is a name of whom posts show as 约瑟夫·拜登; but 亨特·拜登 without a post may be anybody beside 拜登, while there
 * is hardly another 佩泽希齐扬 than 马苏德·佩泽希齐扬.
 */
function isNameOf(own: PersonName, name: string): boolean {
  const other = toPersonName(name)
  const match = matchNames(own, other)
  if (match !== 'shorter') return match === 'same'
  return own.parts.length <= other.parts.length || expectNamesakes(other) <= HARDLY_ANOTHER
}

function scoreBearer(bearer: Component, { bodies }: BareContext): number {
  const places = new Set(bodies.map((key) => toBodyProfile(key).prefecture ?? toBodyProfile(key).province))
  let score = 0
  for (const key of bearer.bodies) {
    const profile = toBodyProfile(key)
    const place = profile.prefecture ?? profile.province
    if (bodies.includes(key)) score += 4
    else if (bodies.some((body) => body.startsWith(key) || key.startsWith(body))) score += 2
    else if (place !== null && places.has(place)) score += 1
  }
  return score
}
