/**
 * Reads personas: what articles alike show of given people.
 */
import type { Persona } from '../../link/persona.js'
import { overIds, runIds } from '../run-rows.js'
import type { GraphStore } from '../store.js'

interface PersonaRow {
  readonly person: string
  readonly persona: Omit<Persona, 'year' | 'mark'> & { readonly year?: number; readonly mark?: string }
}

const personasOfPeople = overIds<PersonaRow>('link/personas-of-people')

/** Each with the Person.id; in no order. */
export async function readPersonasOf(
  store: GraphStore,
  people: readonly string[],
): Promise<{ readonly person: string; readonly persona: Persona }[]> {
  const rows = await runIds({ run: store.read }, personasOfPeople, people)
  // An absent property is null, or '', in the model.
  return rows.map(({ person, persona }) => {
    return { person, persona: { ...persona, year: persona.year ?? null, mark: persona.mark ?? '' } }
  })
}
