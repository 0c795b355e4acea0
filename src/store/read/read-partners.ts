/** Partners: whom bodies met over time, and who represented them. */
import { statement } from '../statement.js'
import type { GraphStore } from '../store.js'
import { type Days, toBounds } from './day-bounds.js'
import { groupByOwner, type OrganizationRow, type PersonRow } from './read-rows.js'

export interface PartnerRow {
  readonly organization: OrganizationRow
  readonly meetings: number
  /** First days of the meetings, sorted; '' where undated. */
  readonly days: readonly string[]
}

export interface RepresentativeRow {
  readonly person: PersonRow
  readonly meetings: number
  readonly firstOn: string | null
  readonly lastOn: string | null
  /** Sorted. */
  readonly titles: readonly string[]
}

interface Params {
  ids: readonly string[]
  from: string
  to: string
  limit: number
}

const PARAMS = ['ids', 'from', 'to', 'limit'] as const
const partners = statement<Params, PartnerRow & { owner: string }>('read/partners-of-organizations', PARAMS)
const representatives = statement<Params, RepresentativeRow & { owner: string }>(
  'read/representatives-of-organizations',
  PARAMS,
)

/** By body: most meetings first, then the latest met; at most `limit` of each. */
export async function readPartners(
  store: GraphStore,
  ids: readonly string[],
  days: Days,
  limit: number,
): Promise<Map<string, PartnerRow[]>> {
  const rows = await store.read(partners, { ids, ...toBounds(days), limit })
  return groupByOwner(rows, (row) => ({ ...row, days: [...row.days].sort() }))
}

/** By body: those with the latest meeting first; at most `limit` of each. */
export async function readRepresentatives(
  store: GraphStore,
  ids: readonly string[],
  days: Days,
  limit: number,
): Promise<Map<string, RepresentativeRow[]>> {
  const rows = await store.read(representatives, { ids, ...toBounds(days), limit })
  return groupByOwner(rows, (row) => ({ ...row, titles: [...row.titles].sort() }))
}
