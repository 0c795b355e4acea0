/**
 * Clustering: which personas of a block are one person, and that person's id.
 *
 * A function of the block's personas and of people's decisions, whatever the order in which articles came: joins are
 * made best first, and equally good ones by id.
 */
import { compareFacets } from './compare-facets.js'
import { type Facet, toFacets } from './facet.js'
import { createFacetGroups, type FacetGroup } from './facet-groups.js'
import { createIdentifier } from './identifier.js'
import { compareForDisplay, compareText, toPersonName } from './person-name.js'
import type { Persona } from './persona.js'

/** What people decided, by persona id. */
export interface Constraints {
  /** Personas that are one person. */
  readonly together: readonly (readonly string[])[]
  /** None on the left is any on the right. */
  readonly apart: readonly { readonly left: readonly string[]; readonly right: readonly string[] }[]
  /** What the person with one of these personas is called. */
  readonly names: readonly { readonly personas: readonly string[]; readonly name: string }[]
}

export const NO_CONSTRAINTS: Constraints = { together: [], apart: [], names: [] }

export interface Component {
  /** Person.id. */
  readonly person: string
  /** Person.name: the fullest form that is canonical in some article. */
  readonly name: string
  /** What a person decided it to be instead; null where nobody did. */
  readonly givenName: string | null
  readonly facets: readonly Facet[]
  /** Names that a person decided to be one person's. */
  readonly aliases: ReadonlySet<string>
  /** Organization keys, sorted. */
  readonly bodies: readonly string[]
  /** Years attested; null where no article tells one. */
  readonly from: number | null
  readonly to: number | null
  readonly articles: number
}

/** Components of a block, by person id. Bare personas are not among them: see attach-bare.ts. */
export function clusterPersonas(personas: readonly Persona[], constraints: Constraints = NO_CONSTRAINTS): Component[] {
  const facets = toFacets(personas)
  const groups = createFacetGroups(facets, constraints.apart)
  for (const members of constraints.together) {
    const [first, ...others] = members.flatMap((persona) => groups.facetOf(persona) ?? [])
    for (const other of others) groups.join(first, other, true)
  }
  for (const { a, b } of rankJoins(facets)) groups.join(a, b, false)
  return nameComponents(groups.list(), constraints).sort((a, b) => compareText(a.person, b.person))
}

function rankJoins(facets: readonly Facet[]): { a: Facet; b: Facet; score: number }[] {
  const joins: { a: Facet; b: Facet; score: number }[] = []
  for (const [index, a] of facets.entries()) {
    for (const b of facets.slice(index + 1)) {
      const { verdict, score } = compareFacets(a, b)
      if (verdict === 'same') joins.push({ a, b, score })
    }
  }
  return joins.sort((x, y) => y.score - x.score || compareText(x.a.id, y.a.id) || compareText(x.b.id, y.b.id))
}

/** The person whom a name means where nothing else is said: the id of bare appearances, and of the only component. */
export function personIdOfName(name: string): string {
  return createIdentifier('person', toPersonName(name).key)
}

/**
 * The component with most articles has the id of its name alone, which so seldom changes; its namesakes have ids of
 * name and body. Articles are counted in powers of two, lest two namesakes of like weight change ids in turn.
 */
function nameComponents(groups: readonly FacetGroup[], constraints: Constraints): Component[] {
  const drafts = groups.map((group) => draftComponent(group, constraints))
  drafts.sort((a, b) => weigh(b.articles) - weigh(a.articles) || compareText(a.anchor, b.anchor))
  const taken = new Set<string>()
  return drafts.map(({ anchor, ...draft }) => {
    const plain = personIdOfName(draft.name)
    const person = taken.has(plain) ? createIdentifier('person', toPersonName(draft.name).key, anchor) : plain
    taken.add(plain)
    return { ...draft, person }
  })
}

function draftComponent({ facets, aliases }: FacetGroup, constraints: Constraints) {
  const years = facets.flatMap(({ from, to }) => (from === null || to === null ? [] : [from, to]))
  const ids = facets.flatMap(({ personas }) => personas.map(({ id }) => id))
  return {
    anchor: ids.sort(compareText)[0] ?? '',
    name: facets.map(({ name }) => name).sort(compareForDisplay)[0] ?? '',
    givenName: constraints.names.find(({ personas }) => personas.some((id) => ids.includes(id)))?.name ?? null,
    facets,
    aliases,
    bodies: [...new Set(facets.flatMap(({ bodies }) => bodies))].sort(compareText),
    from: years.length === 0 ? null : Math.min(...years),
    to: years.length === 0 ? null : Math.max(...years),
    articles: facets.reduce((sum, { articles }) => sum + articles, 0),
  }
}

/** 0 for one article, 1 for two or three, 2 for four to seven, and so on. */
export function weigh(articles: number): number {
  return 31 - Math.clz32(articles)
}
