/**
 * Personas: appearances that say the same of a name, counted as one.
 *
 * A name that occurs in ten thousand articles has few personas (its bodies, by year), so deciding who is who costs
 * the same in a large graph as in a small one. A persona without a body is bare: it identifies nobody by itself.
 */
import type { Appearance } from './appearance.js'
import { createIdentifier } from './identifier.js'
import { compareForDisplay, compareText } from './person-name.js'

export interface Persona {
  readonly id: string
  readonly block: string
  readonly nameKey: string
  /** As written, canonical within its article. */
  readonly name: string
  /** All forms seen, sorted. */
  readonly names: readonly string[]
  /** Organization keys, sorted; empty for a bare persona. */
  readonly bodies: readonly string[]
  /** Null where no article tells a day. */
  readonly year: number | null
  /** '' unless a person's decision keeps it apart from others alike. */
  readonly mark: string
  /** How many articles show it. */
  readonly articles: number
}

export function personaIdOf(appearance: Appearance): string {
  const { name, bodies, mark } = appearance
  return createIdentifier('persona', name.key, mark, yearOf(appearance) ?? '', ...bodies)
}

export function toPersona(appearance: Appearance): Persona {
  const { name, person, bodies } = appearance
  return {
    id: personaIdOf(appearance),
    block: name.block,
    nameKey: name.key,
    name: person.name,
    names: [...new Set([person.name, ...person.names])].sort(compareText),
    bodies,
    year: yearOf(appearance),
    mark: appearance.mark,
    articles: 1,
  }
}

/** The two have one id; what either saw is kept. */
export function addPersonas(a: Persona, b: Persona): Persona {
  return {
    ...a,
    name: compareForDisplay(a.name, b.name) <= 0 ? a.name : b.name,
    names: [...new Set([...a.names, ...b.names])].sort(compareText),
    articles: a.articles + b.articles,
  }
}

export function isBare(persona: Pick<Persona, 'bodies'>): boolean {
  return persona.bodies.length === 0
}

function yearOf({ on }: Appearance): number | null {
  return on === null ? null : Number(on.slice(0, 4))
}
