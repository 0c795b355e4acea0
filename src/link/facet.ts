/**
 * Facets: the personas of one name and one set of bodies over years without a long gap; the units that are joined.
 */
import { compareText } from './person-name.js'
import { isBare, type Persona } from './persona.js'

export interface Facet {
  readonly id: string
  readonly nameKey: string
  readonly name: string
  readonly bodies: readonly string[]
  /** Null where no article tells a year. */
  readonly from: number | null
  readonly to: number | null
  readonly personas: readonly Persona[]
  readonly articles: number
}

/** The same body again after so many years may be a namesake's. */
export const LONGEST_GAP = 15

/** Facets of a block's personas, by id. Bare personas make none. */
export function toFacets(personas: readonly Persona[]): Facet[] {
  const alike = new Map<string, Persona[]>()
  for (const persona of personas) {
    if (isBare(persona)) continue
    const key = [persona.nameKey, persona.mark, ...persona.bodies].join('\u0000')
    const group = alike.get(key)
    if (group === undefined) alike.set(key, [persona])
    else group.push(persona)
  }
  return [...alike.values()].flatMap(splitAtGaps).sort((a, b) => compareText(a.id, b.id))
}

/** Undated personas stay with the earliest dated ones. */
function splitAtGaps(personas: readonly Persona[]): Facet[] {
  const sorted = [...personas].sort((a, b) => (a.year ?? 0) - (b.year ?? 0) || compareText(a.id, b.id))
  const runs: Persona[][] = []
  let lastYear: number | null = null
  for (const persona of sorted) {
    const run = runs.at(-1)
    const follows = lastYear === null || persona.year === null || persona.year - lastYear <= LONGEST_GAP
    if (run !== undefined && follows) run.push(persona)
    else runs.push([persona])
    lastYear = persona.year ?? lastYear
  }
  return runs.flatMap((run) => toFacet(run) ?? [])
}

function toFacet(personas: readonly Persona[]): Facet | undefined {
  const [first] = personas
  if (first === undefined) return undefined
  const years = personas.flatMap(({ year }) => (year === null ? [] : [year]))
  return {
    id: personas.map(({ id }) => id).sort(compareText)[0] ?? first.id,
    nameKey: first.nameKey,
    name: first.name,
    bodies: first.bodies,
    from: years.length === 0 ? null : Math.min(...years),
    to: years.length === 0 ? null : Math.max(...years),
    personas,
    articles: personas.reduce((sum, { articles }) => sum + articles, 0),
  }
}

/** Years between two facets; 0 where they overlap or one is undated. */
export function gapBetween(a: Pick<Facet, 'from' | 'to'>, b: Pick<Facet, 'from' | 'to'>): number {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return 0
  return Math.max(0, a.from - b.to, b.from - a.to)
}
