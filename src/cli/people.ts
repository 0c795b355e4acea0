/** People as commands name them: an id or a name enters, the one person that it means leaves. */
import { HuiwuError } from '../errors.js'
import type { PersonExplanation } from '../pipeline.js'
import type { GraphStore } from '../store/store.js'

/** Throws UNKNOWN_NAME where nobody is meant, BAD_USER_INPUT with the ids where several are. */
export async function findOnePerson(store: GraphStore, idOrName: string): Promise<PersonExplanation> {
  const [person, ...others] = await findPeople(store, idOrName)
  if (person !== undefined && others.length === 0) return person
  const choices = [person, ...others].flatMap((one) => (one === undefined ? [] : [toChoice(one)]))
  throw new HuiwuError('BAD_USER_INPUT', `${idOrName}: expected one person; choose an id: ${choices.join('; ')}.`)
}

/** All who bear the name. Throws UNKNOWN_NAME where nobody does. */
export async function findPeople(store: GraphStore, idOrName: string): Promise<PersonExplanation[]> {
  const { explainPeople } = await import('../pipeline.js')
  const people = await explainPeople(store, idOrName)
  if (people.length > 0) return people
  throw new HuiwuError('UNKNOWN_NAME', `${idOrName}: expected the name or the id of a person, but the graph has none.`)
}

/** person_… (北京大学). */
export function toChoice({ person, facets }: PersonExplanation): string {
  const bodies = [...new Set(facets.flatMap((facet) => facet.bodies))]
  return bodies.length === 0 ? person : `${person} (${bodies.join(', ')})`
}
