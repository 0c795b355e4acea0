/**
 * The body a person stood for, where the article does not say: taken from the posts that other articles attest for
 * that person around that day, and marked as inferred. Where they do not agree on one body: none, never a guess.
 */
import type { TenureStatus } from '../model.js'

/** A tenure of the person, as stored. */
export interface AttestedTenure {
  readonly organization: string
  readonly organizationKey: string
  readonly status: TenureStatus
  readonly firstAttestedOn: string
  readonly lastAttestedOn: string
  /** `<day> <Article.id>`, the first of each year. */
  readonly witnesses: readonly string[]
  readonly sinceOn: string | null
  readonly untilOn: string | null
}

export interface InferredBody {
  readonly organization: string
  /** Articles that attest the post, one for each post in that body: of the year of the day, or of the nearest year. */
  readonly articles: readonly string[]
}

/** Days by which a meeting may lie outside the days for which the post is attested. */
const REACH = 366
const MILLISECONDS_PER_DAY = 86_400_000

/** `companions`: bodies of others on the same side, for somebody who holds posts in several. */
export function inferBody(
  tenures: readonly AttestedTenure[],
  day: string,
  companions: ReadonlySet<string>,
): InferredBody | null {
  const near = tenures
    .map((tenure) => ({ tenure, distance: distanceTo(tenure, day) }))
    .filter(({ distance }) => distance <= REACH)
  const least = Math.min(...near.map(({ distance }) => distance))
  const nearest = near.filter(({ distance }) => distance === least).map(({ tenure }) => tenure)
  const organization = chooseBody(nearest, companions)
  if (organization === null) return null
  const articles = nearest
    .filter((tenure) => tenure.organization === organization)
    .flatMap((tenure) => findWitness(tenure, day))
  return { organization, articles: [...new Set(articles)].sort() }
}

function chooseBody(tenures: readonly AttestedTenure[], companions: ReadonlySet<string>): string | null {
  const bodies = new Map(tenures.map(({ organization, organizationKey }) => [organization, organizationKey]))
  const shared = [...bodies.keys()].filter((body) => companions.has(body))
  if (shared.length === 1) return shared[0] ?? null
  // Of a university and a school of it, the university.
  const shortest = [...bodies].sort((a, b) => a[1].length - b[1].length)[0]
  if (shortest === undefined) return null
  return [...bodies.values()].every((key) => key.startsWith(shortest[1])) ? shortest[0] : null
}

function distanceTo(tenure: AttestedTenure, day: string): number {
  const { sinceOn, untilOn, firstAttestedOn, lastAttestedOn } = tenure
  if (sinceOn !== null && day < sinceOn && !sinceOn.startsWith(day.slice(0, sinceOn.length))) return Infinity
  if (untilOn !== null && day > untilOn && !day.startsWith(untilOn)) return Infinity
  if (day < firstAttestedOn) return daysBetween(day, firstAttestedOn)
  return day > lastAttestedOn ? daysBetween(lastAttestedOn, day) : 0
}

function findWitness({ witnesses }: AttestedTenure, day: string): string[] {
  const distance = (witness: string) => Math.abs(Number(witness.slice(0, 4)) - Number(day.slice(0, 4)))
  const [nearest] = [...witnesses].sort((a, b) => distance(a) - distance(b) || (a < b ? -1 : 1))
  return nearest === undefined ? [] : [nearest.slice(nearest.indexOf(' ') + 1)]
}

function daysBetween(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / MILLISECONDS_PER_DAY
}
