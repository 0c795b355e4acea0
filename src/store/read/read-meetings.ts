/**
 * Meetings: of people, of bodies, of articles, and of the whole graph.
 *
 * Criteria come with ids, never with names. A read starts at people or at bodies, in groups whose meetings are listed
 * together, so that one statement serves many askers; without either it takes all meetings.
 */
import { statement } from '../statement.js'
import type { GraphStore } from '../store.js'
import { OCCASION, type Occasion, type OccasionParams, toOccasionParams, UNDATED_OCCASION } from './occasion.js'
import {
  groupByOwner,
  type MeetingRow,
  type RawMeeting,
  type RawMeetingWithParties,
  toMeeting,
  toMeetingWithParties,
} from './read-rows.js'

/** Ids that are listed together under `key`. */
export interface Group {
  readonly key: string
  readonly ids: readonly string[]
}

/** Ids; null: any; an empty list: nobody. */
export interface MeetingCriteria extends Occasion {
  /** Where to begin. `meetings`: at all meetings, without groups. */
  readonly start: 'people' | 'organizations' | 'meetings'
  readonly groups: readonly Group[]
  /** People one of whom must also have taken part. Not with `start` meetings. */
  readonly people: readonly string[] | null
  /** Bodies one of which must also have been represented. Not with `start` meetings. */
  readonly organizations: readonly string[] | null
}

/** Where a meeting stands in the order: a cursor's content. */
export type MeetingKey = readonly [day: string, meeting: string]

/** Stands before every meeting. */
export const FIRST_MEETING: MeetingKey = ['9999-99-99', '']

type GroupParams = OccasionParams & { groups: readonly Group[] }
type NarrowParams = GroupParams & { people: readonly string[]; organizations: readonly string[] }
interface PageParams {
  afterDay: string
  afterMeeting: string
  limit: number
}
interface Owned {
  owner: string
}
interface Key {
  readonly day: string
  readonly id: string
}

/** Of one meeting. */
const MAX_PARTIES = 100
const OF_GROUPS = ['groups', ...OCCASION] as const
const NARROWED = ['people', 'organizations', ...OF_GROUPS] as const
const PAGE = ['afterDay', 'afterMeeting', 'limit'] as const

type WithParties = GroupParams & PageParams & { withParties: boolean }
const ofPeople = statement<WithParties, RawMeetingWithParties & Owned>('read/meetings-of-people', [
  ...OF_GROUPS,
  ...PAGE,
  'withParties',
])
const ofOrganizations = statement<WithParties, RawMeetingWithParties & Owned>('read/meetings-of-organizations', [
  ...OF_GROUPS,
  ...PAGE,
  'withParties',
])
// Apart from the plain ones, which take half the time.
const narrowedOfPeople = statement<NarrowParams & PageParams, RawMeeting & Owned>('read/narrowed-meetings-of-people', [
  ...NARROWED,
  ...PAGE,
])
const narrowedOfOrganizations = statement<NarrowParams & PageParams, RawMeeting & Owned>(
  'read/narrowed-meetings-of-organizations',
  [...NARROWED, ...PAGE],
)
const countOfPeople = statement<NarrowParams, { owner: string; total: number }>(
  'read/count-meetings-of-people',
  NARROWED,
)
const countOfOrganizations = statement<NarrowParams, { owner: string; total: number }>(
  'read/count-meetings-of-organizations',
  NARROWED,
)
const countOfAll = statement<OccasionParams, { total: number }>('read/count-meetings', OCCASION)
const datedKeys = statement<OccasionParams & PageParams, Key>('read/dated-meeting-keys', [...OCCASION, ...PAGE])
const undatedKeys = statement<Omit<OccasionParams & PageParams, 'from' | 'to' | 'afterDay'>, Key>(
  'read/undated-meeting-keys',
  [...UNDATED_OCCASION, 'afterMeeting', 'limit'],
)
const byId = statement<{ ids: readonly string[] }, RawMeeting>('read/meetings-by-id', ['ids'])
const byHeadline = statement<{ search: string; limit: number }, { id: string; headline: string }>(
  'read/meetings-by-headline',
  ['search', 'limit'],
)
const ofArticles = statement<{ ids: readonly string[]; limit: number }, RawMeeting & Owned>(
  'read/meetings-of-articles',
  ['ids', 'limit'],
)

/**
 * At most `limit` meetings of each group after `after`, by the group's key ('' for `start` meetings): latest first,
 * undated last. A group without meetings is absent. `withParties`: with who took part, where one statement can tell it.
 */
export async function readMeetings(
  store: GraphStore,
  criteria: MeetingCriteria,
  after: MeetingKey,
  limit: number,
  withParties = false,
): Promise<Map<string, MeetingRow[]>> {
  if (criteria.start === 'meetings') return new Map([['', await readMeetingsOfAll(store, criteria, after, limit)]])
  const params = toNarrowParams(criteria)
  if (params === null) return new Map()
  const page = { afterDay: after[0], afterMeeting: after[1], limit }
  const byPeople = criteria.start === 'people'
  if (criteria.people !== null || criteria.organizations !== null) {
    const narrowed = byPeople ? narrowedOfPeople : narrowedOfOrganizations
    return groupByOwner(await store.read(narrowed, { ...params, ...page }), toMeeting)
  }
  const { people: _, organizations: __, ...plain } = params
  const rows = await store.read(byPeople ? ofPeople : ofOrganizations, { ...plain, ...page, withParties })
  return groupByOwner(rows, withParties ? (row) => toMeetingWithParties(row, MAX_PARTIES) : toMeeting)
}

/** Number of meetings of each group on all pages together, by the group's key ('' for `start` meetings). */
export async function countMeetings(store: GraphStore, criteria: MeetingCriteria): Promise<Map<string, number>> {
  if (criteria.start === 'meetings') {
    const [row] = await store.read(countOfAll, toOccasionParams(criteria))
    return new Map([['', row?.total ?? 0]])
  }
  const params = toNarrowParams(criteria)
  if (params === null) return new Map()
  const rows = await store.read(criteria.start === 'people' ? countOfPeople : countOfOrganizations, params)
  return new Map(rows.map((row) => [row.owner, row.total]))
}

/**
 * Where the next meetings of the whole graph stand, beginning at `start` itself; at most `limit`. Two statements at
 * most: dated meetings come by their index, and undated ones only where those are not enough.
 */
export async function readMeetingKeys(
  store: GraphStore,
  occasion: Occasion,
  start: MeetingKey,
  limit: number,
): Promise<Key[]> {
  const [afterDay, afterMeeting] = start
  const params = toOccasionParams(occasion)
  const dated = afterDay === '' ? [] : await store.read(datedKeys, { ...params, afterDay, afterMeeting, limit })
  const missing = limit - dated.length
  if (missing === 0 || occasion.from !== null || occasion.to !== null) return dated
  const { from: _, to: __, ...rest } = params
  const undated = await store.read(undatedKeys, {
    ...rest,
    afterMeeting: afterDay === '' ? afterMeeting : '',
    limit: missing,
  })
  return [...dated, ...undated]
}

/** By id; a meeting that the graph does not know is absent. */
export async function readMeetingsById(store: GraphStore, ids: readonly string[]): Promise<Map<string, MeetingRow>> {
  const rows = await store.read(byId, { ids })
  return new Map(rows.map((row) => [row.meeting.id, toMeeting(row)]))
}

/** At most `limit` meetings whose headline contains `search`, given in lower case: latest first, undated last. */
export function findMeetingsByHeadline(store: GraphStore, search: string, limit: number) {
  return store.read(byHeadline, { search, limit })
}

/** By article, in the order of the text; at most `limit` of each. */
export async function readMeetingsOfArticles(
  store: GraphStore,
  ids: readonly string[],
  limit: number,
): Promise<Map<string, MeetingRow[]>> {
  return groupByOwner(await store.read(ofArticles, { ids, limit }), toMeeting)
}

/** Null where a list is empty, which fits nobody; to a statement an empty list means any. */
function toNarrowParams(criteria: MeetingCriteria): NarrowParams | null {
  const { groups, people, organizations } = criteria
  if (people?.length === 0 || organizations?.length === 0) return null
  return { groups, people: people ?? [], organizations: organizations ?? [], ...toOccasionParams(criteria) }
}

async function readMeetingsOfAll(
  store: GraphStore,
  occasion: Occasion,
  after: MeetingKey,
  limit: number,
): Promise<MeetingRow[]> {
  const keys = await readMeetingKeys(store, occasion, after, limit + 1)
  const ids = keys.flatMap(({ id }) => (id === after[1] ? [] : [id])).slice(0, limit)
  const found = ids.length === 0 ? new Map<string, MeetingRow>() : await readMeetingsById(store, ids)
  return ids.flatMap((id) => found.get(id) ?? [])
}
