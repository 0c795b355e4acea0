/**
 * Successors: in a post that one person at a time holds, the next holder's first day bounds the one before.
 *
 * The bound is inferred and kept apart from what a text says of an end (`untilOn`).
 */
import { readPackageTable } from '../files.js'

/** A tenure of one post. */
export interface TenureOfPost {
  readonly id: string
  readonly person: string
  readonly firstAttestedOn: string | null
  readonly lastAttestedOn: string | null
  readonly untilOn: string | null
}

const titles = new Set(readPackageTable('seeds/link/single-holder-title.tsv', ['title']).map(({ title }) => title))

/** `title` as of a post. */
export function hasSingleHolder(title: string): boolean {
  return titles.has(title)
}

/**
 * Tenure.id → the first day on which another is attested in the post after it was last attested; null where none is,
 * or a text tells the end. `tenures`: all of one post.
 */
export function boundTenures(tenures: readonly TenureOfPost[]): Map<string, string | null> {
  return new Map(tenures.map((tenure) => [tenure.id, findBound(tenure, tenures)]))
}

function findBound({ person, lastAttestedOn, untilOn }: TenureOfPost, tenures: readonly TenureOfPost[]): string | null {
  if (lastAttestedOn === null || untilOn !== null) return null
  const later = tenures.flatMap((other) =>
    other.person !== person && other.firstAttestedOn !== null && other.firstAttestedOn > lastAttestedOn
      ? [other.firstAttestedOn]
      : [],
  )
  return later.sort()[0] ?? null
}
