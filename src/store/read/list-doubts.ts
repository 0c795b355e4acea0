/**
 * Lists doubts: what linking leaves to people, best founded first.
 */
import type { Doubt } from '../../link/doubt.js'
import { DOUBT_KINDS } from '../../link/doubt-kind.js'
import { compareText } from '../../link/person-name.js'
import { statement } from '../statement.js'
import type { GraphStore } from '../store.js'

export interface DoubtFilter {
  /** All kinds where left out. */
  readonly kind?: Doubt['kind']
  /** Only doubts about this person or meeting. */
  readonly about?: string
  readonly leastScore?: number
}

const doubtsOfKind = statement<{ kind: string }, { doubt: Omit<Doubt, 'about'>; about: string[] }>('link/doubts', [
  'kind',
])

/** Where a doubt stands: its score and id. */
export type DoubtKey = readonly [score: number, id: string]

/** Best first. `offset` and `limit` choose a page, `after` leaves out what stands before; `total` counts all that pass the filter. */
export async function listDoubts(
  store: GraphStore,
  filter: DoubtFilter,
  page: { readonly offset?: number; readonly limit: number; readonly after?: DoubtKey },
): Promise<{ readonly doubts: readonly Doubt[]; readonly total: number }> {
  const { kind, about, leastScore = 0 } = filter
  const kinds = kind === undefined ? DOUBT_KINDS : [kind]
  const rows = await Promise.all(kinds.map((wanted) => store.read(doubtsOfKind, { kind: wanted })))
  const all = rows
    .flat()
    .map((row): Doubt => ({ ...row.doubt, about: row.about.sort() }))
    .filter((doubt) => doubt.score >= leastScore && (about === undefined || doubt.about.includes(about)))
    .sort(compareDoubts)
  const { offset = 0, limit, after } = page
  const rest =
    after === undefined ? all : all.filter((doubt) => compareDoubts({ score: after[0], id: after[1] }, doubt) < 0)
  return { doubts: rest.slice(offset, offset + limit), total: all.length }
}

function compareDoubts(a: Pick<Doubt, 'score' | 'id'>, b: Pick<Doubt, 'score' | 'id'>): number {
  return b.score - a.score || compareText(a.id, b.id)
}
