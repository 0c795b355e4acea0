/** Tenures: who held which post when; and whom people met or attended occasions with. */

import { statement } from '../statement.js'
import type { GraphStore } from '../store.js'
import type { EvidenceRow, OrganizationRow, PersonRow, TenureRow } from './read-rows.js'
import { groupByOwner, inOrder, toOne } from './read-rows.js'

interface RawTenure {
  owner: string
  tenure: Omit<TenureRow, 'person' | 'post' | 'evidence'>
  people: PersonRow[]
  posts: { id: string; title: string }[]
  organizations: OrganizationRow[]
  evidence: EvidenceRow[]
}

/** A person met on another side, or attended with, and in how many meetings; days of the first and last dated one. */
export interface MetRow {
  /** Person.id. */
  readonly person: string
  readonly meetings: number
  readonly firstOn: string | null
  readonly lastOn: string | null
}

interface Params {
  ids: readonly string[]
  limit: number
}

const ofPeople = statement<Params, RawTenure>('read/tenures-of-people', ['ids', 'limit'])
const ofOrganizations = statement<Params, RawTenure>('read/tenures-of-organizations', ['ids', 'limit'])
const ofPosts = statement<Params, RawTenure>('read/tenures-of-posts', ['ids', 'limit'])
const byId = statement<{ ids: readonly string[] }, RawTenure>('read/tenures-by-id', ['ids'])
const met = statement<Params, MetRow & { owner: string }>('read/met-by-people', ['ids', 'limit'])
const attended = statement<Params, MetRow & { owner: string }>('read/attended-with-people', ['ids', 'limit'])

/** By person: earliest attested first, undated last; at most `limit` of each. */
export async function readTenuresOfPeople(
  store: GraphStore,
  ids: readonly string[],
  limit: number,
): Promise<Map<string, TenureRow[]>> {
  return toTenures(await store.read(ofPeople, { ids, limit }))
}

/** By body: latest attested first, undated last; at most `limit` of each. */
export async function readTenuresOfOrganizations(
  store: GraphStore,
  ids: readonly string[],
  limit: number,
): Promise<Map<string, TenureRow[]>> {
  return toTenures(await store.read(ofOrganizations, { ids, limit }))
}

/** By post: earliest attested first, undated last; at most `limit` of each. */
export async function readTenuresOfPosts(
  store: GraphStore,
  ids: readonly string[],
  limit: number,
): Promise<Map<string, TenureRow[]>> {
  return toTenures(await store.read(ofPosts, { ids, limit }))
}

/** By id; a tenure that the graph does not know is absent. */
export async function readTenuresById(store: GraphStore, ids: readonly string[]): Promise<Map<string, TenureRow>> {
  const rows = toTenures(await store.read(byId, { ids }))
  return new Map(Array.from(rows.values(), ([row]) => row).flatMap((row) => (row === undefined ? [] : [[row.id, row]])))
}

/** By person: most meetings first, then the latest met; at most `limit` of each. */
export async function readMetByPeople(
  store: GraphStore,
  ids: readonly string[],
  limit: number,
): Promise<Map<string, MetRow[]>> {
  return groupByOwner(await store.read(met, { ids, limit }), ({ owner: _, ...row }) => row)
}

/** By person, who was at one occasion without being on another side: most meetings first; at most `limit` of each. */
export async function readAttendedWithPeople(
  store: GraphStore,
  ids: readonly string[],
  limit: number,
): Promise<Map<string, MetRow[]>> {
  return groupByOwner(await store.read(attended, { ids, limit }), ({ owner: _, ...row }) => row)
}

function toTenures(rows: readonly RawTenure[]): Map<string, TenureRow[]> {
  const whole = rows.flatMap((raw) => {
    const [person, post] = [toOne(raw.people), toOne(raw.posts)]
    if (person === null || post === null) return []
    const organization = toOne(raw.organizations)
    const evidence = inOrder(raw.evidence)
    return [{ owner: raw.owner, tenure: { ...raw.tenure, person, post: { ...post, organization }, evidence } }]
  })
  return groupByOwner(whole, ({ tenure }) => tenure)
}
