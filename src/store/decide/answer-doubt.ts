/**
 * Answers a doubt: what a person says to an open question becomes a decision.
 */
import { HuiwuError } from '../../errors.js'
import type { Decision } from '../../link/decision.js'
import { listDoubts } from '../read/list-doubts.js'
import type { GraphStore } from '../store.js'
import { keepApart, mergePeople } from './decide-on-people.js'
import type { Grounds } from './decisions.js'

/** Yes: the two are one person; no: they are not, ever. Throws BAD_USER_INPUT for a doubt that is not about people. */
export async function answerDoubt(store: GraphStore, id: string, yes: boolean, grounds: Grounds): Promise<Decision> {
  const { doubts } = await listDoubts(store, { kind: 'same-person' }, { offset: 0, limit: Infinity })
  const [a, b] = doubts.find((doubt) => doubt.id === id)?.about ?? []
  if (a === undefined || b === undefined) {
    throw new HuiwuError(
      'BAD_USER_INPUT',
      `Doubt ${id}: expected an open question about two people, but there is none.`,
    )
  }
  return yes ? mergePeople(store, [a, b], grounds) : keepApart(store, a, b, grounds)
}
