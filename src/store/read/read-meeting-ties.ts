/** Meeting ties: what a meeting was part of, what was part of it, and what each article says of it. */
import type { DateBasis, MeetingKind } from '../../model.js'
import { statement } from '../statement.js'
import type { GraphStore } from '../store.js'
import { type EvidenceRow, groupByOwner, inOrder, type MeetingRow, type RawMeeting, toMeeting } from './read-rows.js'

interface Params {
  ids: readonly string[]
  limit: number
}
type OwnedMeeting = RawMeeting & { owner: string }

/** One sentence on a meeting, and what its article says of the occasion. */
export interface AccountRow extends EvidenceRow {
  readonly kind: MeetingKind
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly dateBasis: DateBasis | null
  readonly place: string | null
}

const parts = statement<Params, OwnedMeeting>('read/parts-of-meetings', ['ids', 'limit'])
const wholes = statement<Params, OwnedMeeting>('read/wholes-of-meetings', ['ids', 'limit'])
const accounts = statement<{ ids: readonly string[] }, AccountRow & { owner: string }>('read/accounts-of-meetings', [
  'ids',
])

/** By meeting, its parts: earliest first, undated last; at most `limit` of each. */
export async function readPartsOfMeetings(store: GraphStore, ids: readonly string[], limit: number) {
  return groupByOwner<OwnedMeeting, MeetingRow>(await store.read(parts, { ids, limit }), toMeeting)
}

/** By meeting, those that it was part of: earliest first, undated last; at most `limit` of each. */
export async function readWholesOfMeetings(store: GraphStore, ids: readonly string[], limit: number) {
  return groupByOwner<OwnedMeeting, MeetingRow>(await store.read(wholes, { ids, limit }), toMeeting)
}

/** By meeting: earliest published article first, in the order of the text. */
export async function readAccountsOfMeetings(
  store: GraphStore,
  ids: readonly string[],
): Promise<Map<string, AccountRow[]>> {
  const groups = groupByOwner(await store.read(accounts, { ids }), ({ owner: _, ...row }) => row)
  return new Map(Array.from(groups, ([id, rows]) => [id, inOrder(rows)]))
}
