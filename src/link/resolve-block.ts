/**
 * Resolving a block: all personas that might be one person enter, the people they are leave.
 */
import { attachBareName } from './attach-bare.js'
import { type Component, type Constraints, clusterPersonas, NO_CONSTRAINTS } from './cluster-personas.js'
import { compareForDisplay, compareText, toPersonName } from './person-name.js'
import { isBare, type Persona } from './persona.js'
import { toSyllables } from './pinyin.js'

/** A `Person` of the graph. */
export interface PersonNode {
  readonly id: string
  readonly name: string
  /** Canonical first, the others sorted. */
  readonly names: readonly string[]
  readonly nameKey: string
  /** Syllables parted by spaces, without tones; null for a name that has none. */
  readonly pinyin: string | null
}

export interface ResolvedBlock {
  readonly components: readonly Component[]
  /** Persona.id → Person.id; null for a bare persona whose articles mean several people, or nobody known. */
  readonly personOf: ReadonlyMap<string, string | null>
  readonly people: ReadonlyMap<string, PersonNode>
}

export function resolveBlock(personas: readonly Persona[], constraints: Constraints = NO_CONSTRAINTS): ResolvedBlock {
  const components = clusterPersonas(personas, constraints)
  const personOf = new Map<string, string | null>()
  const members = new Map<string, Persona[]>()
  const given = new Map<string, string>()
  for (const { person, facets, givenName } of components) {
    if (givenName !== null) given.set(person, givenName)
    const own = facets.flatMap((facet) => facet.personas)
    for (const { id } of own) personOf.set(id, person)
    members.set(person, own)
  }
  for (const persona of personas) {
    if (!isBare(persona)) continue
    const person = attachBareName(persona.name, persona.year, components)
    personOf.set(persona.id, person)
    if (person !== null) members.set(person, [...(members.get(person) ?? []), persona])
  }
  const people = new Map([...members].map(([id, own]) => [id, toPersonNode(id, own, given.get(id))]))
  return { components, personOf, people }
}

/** `names` decide the rest; they come from personas that have a post, where there are any. */
function toPersonNode(id: string, personas: readonly Persona[], givenName: string | undefined): PersonNode {
  const posted = personas.filter((persona) => !isBare(persona))
  const names = (posted.length > 0 ? posted : personas).map(({ name }) => name)
  const canonical = givenName === undefined ? names : [givenName]
  return createPersonNode(
    id,
    canonical,
    personas.flatMap(({ names }) => names),
  )
}

export function createPersonNode(id: string, canonical: readonly string[], forms: readonly string[]): PersonNode {
  const name = [...canonical].sort(compareForDisplay)[0] ?? ''
  const others = [...new Set([...canonical, ...forms])].filter((form) => form !== name).sort(compareText)
  return {
    id,
    name,
    names: [name, ...others],
    nameKey: toPersonName(name).key,
    pinyin: toSyllables(name).join(' ') || null,
  }
}
