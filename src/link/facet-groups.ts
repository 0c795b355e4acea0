/**
 * Facet groups: facets joined so far, and what forbids a join.
 *
 * Two groups stay apart where a person decided so, or where any two of their names cannot be one person's: 史密斯
 * must not tie 约翰·史密斯 to 亚当·史密斯. Nor must an article that gives 穆罕默德 posts in two states tie the one of
 * the one state to that of the other: a name that many bear stays within a state.
 */
import { toBodyProfile } from './body-profile.js'
import type { Constraints } from './cluster-personas.js'
import type { Facet } from './facet.js'
import { expectNamesakes } from './name-frequency.js'
import { matchNames, toPersonName } from './person-name.js'

/** Facets of one person. */
export interface FacetGroup {
  readonly facets: readonly Facet[]
  /** Names that a person decided to be one person's, whatever they look like. */
  readonly aliases: ReadonlySet<string>
}

interface Group {
  readonly facets: Facet[]
  readonly personas: Set<string>
  readonly names: Set<string>
  readonly aliases: Set<string>
  /** States of the facets that belong to one state alone. */
  readonly states: Set<string>
}

export interface FacetGroups {
  /** The facet that holds a persona; undefined where the block has it no longer. */
  facetOf(persona: string): Facet | undefined
  /** Joins the groups of two facets unless something forbids it; `decided` overrules names. */
  join(a: Facet | undefined, b: Facet | undefined, decided: boolean): void
  list(): readonly FacetGroup[]
}

/** `apart`: persona ids that no join may bring together. */
export function createFacetGroups(facets: readonly Facet[], apart: Constraints['apart']): FacetGroups {
  const groups = new Map<Facet, Group>()
  const facetByPersona = new Map<string, Facet>()
  for (const facet of facets) {
    const personas = facet.personas.map(({ id }) => id)
    for (const id of personas) facetByPersona.set(id, facet)
    const names = new Set([facet.name])
    const states = statesOf(facet)
    const own = new Set(states.size === 1 ? states : [])
    groups.set(facet, { facets: [facet], personas: new Set(personas), names, aliases: new Set(), states: own })
  }

  function isForbidden(a: Group, b: Group, decided: boolean): boolean {
    const isIn = (group: Group, personas: readonly string[]) => personas.some((persona) => group.personas.has(persona))
    const decidedApart = apart.some(
      ({ left, right }) => (isIn(a, left) && isIn(b, right)) || (isIn(a, right) && isIn(b, left)),
    )
    if (decidedApart || decided) return decidedApart
    if (haveOtherStates(a, b) && areCommon([...a.names, ...b.names])) return true
    return [...a.names].some((x) => [...b.names].some((y) => !areCompatible(x, y, [a.aliases, b.aliases])))
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
      for (const state of right.states) left.states.add(state)
      for (const alias of decided ? left.names : right.aliases) left.aliases.add(alias)
      for (const facet of right.facets) groups.set(facet, left)
    },

    list: () => [...new Set(groups.values())],
  }
}

function statesOf({ bodies }: Facet): Set<string> {
  return new Set(bodies.flatMap((key) => toBodyProfile(key).state ?? []))
}

/** Some of the names several people in the news bear. */
function areCommon(names: readonly string[]): boolean {
  return names.some((name) => expectNamesakes(toPersonName(name)) > 1)
}

function haveOtherStates(a: Group, b: Group): boolean {
  return a.states.size > 0 && b.states.size > 0 && ![...a.states].some((state) => b.states.has(state))
}

/** Whether one person may bear both names; forms of aliases of one set may. */
export function areCompatible(x: string, y: string, aliases: readonly ReadonlySet<string>[]): boolean {
  const matches = (a: string, b: string) => matchNames(toPersonName(a), toPersonName(b)) !== null
  const isOf = (name: string, set: ReadonlySet<string>) =>
    set.has(name) || [...set].some((alias) => matches(name, alias))
  return matches(x, y) || aliases.some((set) => set.size > 0 && isOf(x, set) && isOf(y, set))
}
