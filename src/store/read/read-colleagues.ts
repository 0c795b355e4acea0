/** Colleagues: who held a post in the same body at the same time. */
import { statement } from '../statement.js'
import type { GraphStore } from '../store.js'
import { groupByOwner, type OrganizationRow, type PersonRow } from './read-rows.js'

export interface ColleagueRow {
  readonly person: PersonRow
  readonly organization: OrganizationRow
  /** Ids of the two tenures: of the one asked about, and of the colleague. */
  readonly tenure: string
  readonly theirs: string
  /** The time of both, YYYY, YYYY-MM or YYYY-MM-DD, as exactly as the texts tell. */
  readonly from: string
  readonly to: string
}

const colleagues = statement<{ ids: readonly string[]; limit: number }, ColleagueRow & { owner: string }>(
  'read/colleagues-of-people',
  ['ids', 'limit'],
)

/** By person: the latest first; at most `limit` pairs of tenures of each. */
export async function readColleaguesOfPeople(
  store: GraphStore,
  ids: readonly string[],
  limit: number,
): Promise<Map<string, ColleagueRow[]>> {
  return groupByOwner(await store.read(colleagues, { ids, limit }), ({ owner: _, ...row }) => row)
}
