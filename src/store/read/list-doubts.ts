/**
 * Lists doubts: what linking leaves to people, best founded first; and takes their answers.
 */
import { HuiwuError } from '../../errors.js'
import type { Decision } from '../../link/decision.js'
import type { Doubt } from '../../link/doubt.js'
import { keepApart, mergePeople } from '../decide/decide-on-people.js'
import type { Grounds } from '../decide/decisions.js'
import { statement } from '../statement.js'
import type { GraphStore } from '../store.js'

export interface DoubtFilter {
  /** Both kinds where left out. */
  readonly kind?: Doubt['kind']
  /** Only doubts about this person or meeting. */
  readonly about?: string
  readonly leastScore?: number
}

const doubtsOfKind = statement<{ kind: string }, { doubt: Omit<Doubt, 'about'>; about: string[] }>('link/doubts', [
  'kind',
])

/** Best first. `offset` and `limit` choose a page; `total` counts all that pass the filter. */
export async function listDoubts(
  store: GraphStore,
  filter: DoubtFilter,
  page: { readonly offset: number; readonly limit: number },
): Promise<{ readonly doubts: readonly Doubt[]; readonly total: number }> {
  const { kind, about, leastScore = 0 } = filter
  const kinds = kind === undefined ? (['same-person', 'meeting-conflict'] as const) : [kind]
  const rows = await Promise.all(kinds.map((wanted) => store.read(doubtsOfKind, { kind: wanted })))
  const all = rows
    .flat()
    .map((row): Doubt => ({ ...row.doubt, about: row.about.sort() }))
    .filter((doubt) => doubt.score >= leastScore && (about === undefined || doubt.about.includes(about)))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  return { doubts: all.slice(page.offset, page.offset + page.limit), total: all.length }
}

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
