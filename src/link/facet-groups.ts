/**
 * Facet groups: facets joined so far, and what forbids a join.
 *
 * Two groups stay apart where a person decided so, or where any two of their names cannot be one person's: 史密斯
 * must not tie 约翰·史密斯 to 亚当·史密斯.
 */
import type { Facet } from './facet.js'
import { matchNames, toPersonName } from './person-name.js'

interface Group {
  readonly facets: Facet[]
  readonly personas: Set<string>
  readonly names: Set<string>
}

export interface FacetGroups {
  /** The facet that holds a persona; undefined where the block has it no longer. */
  facetOf(persona: string): Facet | undefined
  /** Joins the groups of two facets unless something forbids it; `decided` overrules names. */
  join(a: Facet | undefined, b: Facet | undefined, decided: boolean): void
  list(): readonly (readonly Facet[])[]
}

/** `apart`: pairs of persona ids that no join may bring together. */
export function createFacetGroups(
  facets: readonly Facet[],
  apart: readonly (readonly [string, string])[],
): FacetGroups {
  const groups = new Map<Facet, Group>()
  const facetByPersona = new Map<string, Facet>()
  for (const facet of facets) {
    const personas = facet.personas.map(({ id }) => id)
    for (const id of personas) facetByPersona.set(id, facet)
    groups.set(facet, { facets: [facet], personas: new Set(personas), names: new Set([facet.name]) })
  }

  function isForbidden(a: Group, b: Group, decided: boolean): boolean {
    const decidedApart = apart.some(
      ([x, y]) => (a.personas.has(x) && b.personas.has(y)) || (a.personas.has(y) && b.personas.has(x)),
    )
    if (decidedApart || decided) return decidedApart
    return [...a.names].some((x) => [...b.names].some((y) => matchNames(toPersonName(x), toPersonName(y)) === null))
  }

  return {
    facetOf: (persona) => facetByPersona.get(persona),

    join(a, b, decided) {
      const left = a && groups.get(a)
      const right = b && groups.get(b)
      if (left === undefined || right === undefined || left === right || isForbidden(left, right, decided)) return
      left.facets.push(...right.facets)
      for (const id of right.personas) left.personas.add(id)
      for (const name of right.names) left.names.add(name)
      for (const facet of right.facets) groups.set(facet, left)
    },

    list: () => [...new Set(groups.values())].map((group) => group.facets),
  }
}
