/**
 * Joins of facets: the strongest ties that hold the facets of one person together, and the weakest of these, where a
 * person would be cut first if it is two.
 */
import { compareFacets, type Verdict } from './compare-facets.js'
import type { Facet } from './facet.js'

export interface FacetJoin {
  readonly a: Facet
  readonly b: Facet
  readonly verdict: Verdict
}

/** Best first; fewer than there are facets (a greatest spanning forest, by Kruskal). */
export function findFacetJoins(facets: readonly Facet[]): FacetJoin[] {
  const ties = facets.flatMap((a, index) =>
    facets.slice(index + 1).map((b) => ({ a, b, verdict: compareFacets(a, b) })),
  )
  const sorted = ties
    .filter(({ verdict }) => verdict.verdict === 'same')
    .sort((x, y) => y.verdict.score - x.verdict.score || x.verdict.namesakes - y.verdict.namesakes)
  const roots = createRoots(facets)
  return sorted.filter(({ a, b }) => roots.unite(a, b))
}

/** The weakest join and the facets on both sides of it, those with more articles first; null where there is no join. */
export function findWeakestJoin(
  facets: readonly Facet[],
): { readonly join: FacetJoin; readonly most: readonly Facet[]; readonly rest: readonly Facet[] } | null {
  const joins = findFacetJoins(facets)
  const weakest = joins.at(-1)
  if (weakest === undefined) return null
  const roots = createRoots(facets)
  for (const { a, b } of joins.slice(0, -1)) roots.unite(a, b)
  const sideOf = (end: Facet) => facets.filter((facet) => roots.of(facet) === roots.of(end))
  const [left, right] = [sideOf(weakest.a), sideOf(weakest.b)]
  const count = (side: readonly Facet[]) => side.reduce((sum, { articles }) => sum + articles, 0)
  return count(left) >= count(right)
    ? { join: weakest, most: left, rest: right }
    : { join: weakest, most: right, rest: left }
}

function createRoots(facets: readonly Facet[]) {
  const parents = new Map(facets.map((facet) => [facet, facet]))
  const of = (facet: Facet): Facet => {
    const parent = parents.get(facet) ?? facet
    return parent === facet ? facet : of(parent)
  }
  return {
    of,
    /** False where the two were one already. */
    unite(a: Facet, b: Facet): boolean {
      const [left, right] = [of(a), of(b)]
      parents.set(right, left)
      return left !== right
    },
  }
}
