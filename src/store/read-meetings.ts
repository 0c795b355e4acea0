/**
 * Meetings and who took part in them.
 *
 * Criteria come with ids, never with names. A read starts at people or at bodies, in groups whose meetings are listed
 * together, so that one statement serves many askers; without either it takes all meetings.
 */
import type { MeetingKind } from '../model.js'
import {
  groupByOwner,
  type MeetingRow,
  type ParticipationRow,
  type RawMeeting,
  type RawParticipation,
  toMeeting,
  toParticipation,
} from './read-rows.js'
import { statement } from './statement.js'
import type { GraphStore } from './store.js'

/** Conditions on the meeting. Null: any. */
export interface Occasion {
  /** Days, YYYY-MM-DD; the meeting must overlap them, and must be dated where one of them is given. */
  readonly from: string | null
  readonly to: string | null
  readonly kinds: readonly MeetingKind[] | null
  /** Part of the place's name. */
  readonly place: string | null
}

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

type OfGroups = Omit<MeetingCriteria, 'start'>
interface PageParams {
  afterDay: string
  afterMeeting: string
  limit: number
}
interface Owned {
  owner: string
}

const OCCASION = ['from', 'to', 'kinds', 'place'] as const
const OF_GROUPS = ['groups', 'people', 'organizations', ...OCCASION] as const
const PAGE = ['afterDay', 'afterMeeting', 'limit'] as const

const ofPeople = statement<OfGroups & PageParams, RawMeeting & Owned>('read/meetings-of-people', [
  ...OF_GROUPS,
  ...PAGE,
])
const ofOrganizations = statement<OfGroups & PageParams, RawMeeting & Owned>('read/meetings-of-organizations', [
  ...OF_GROUPS,
  ...PAGE,
])
const ofAll = statement<Occasion & PageParams, RawMeeting>('read/meetings', [...OCCASION, ...PAGE])
const countOfPeople = statement<OfGroups, { owner: string; total: number }>('read/count-meetings-of-people', OF_GROUPS)
const countOfOrganizations = statement<OfGroups, { owner: string; total: number }>(
  'read/count-meetings-of-organizations',
  OF_GROUPS,
)
const countOfAll = statement<Occasion, { total: number }>('read/count-meetings', OCCASION)
const keysOfAll = statement<Occasion & PageParams, { day: string; id: string }>('read/meeting-keys', [
  ...OCCASION,
  ...PAGE,
])
const byId = statement<{ ids: readonly string[] }, RawMeeting>('read/meetings-by-id', ['ids'])
const ofArticles = statement<{ ids: readonly string[]; limit: number }, RawMeeting & Owned>(
  'read/meetings-of-articles',
  ['ids', 'limit'],
)
const participations = statement<{ ids: readonly string[]; limit: number }, RawParticipation & Owned>(
  'read/participations-of-meetings',
  ['ids', 'limit'],
)

/**
 * At most `limit` meetings of each group after `after`, by the group's key ('' for `start` meetings): latest first,
 * undated last. A group without meetings is absent.
 */
export async function readMeetings(
  store: GraphStore,
  criteria: MeetingCriteria,
  after: MeetingKey,
  limit: number,
): Promise<Map<string, MeetingRow[]>> {
  const page = { afterDay: after[0], afterMeeting: after[1], limit }
  const { start, ...params } = criteria
  if (start === 'meetings') {
    return new Map([['', (await store.read(ofAll, { ...toOccasion(criteria), ...page })).map(toMeeting)]])
  }
  const found = await store.read(start === 'people' ? ofPeople : ofOrganizations, { ...params, ...page })
  return groupByOwner(found, toMeeting)
}

/** Number of meetings of each group on all pages together, by the group's key ('' for `start` meetings). */
export async function countMeetings(store: GraphStore, criteria: MeetingCriteria): Promise<Map<string, number>> {
  const { start, ...params } = criteria
  if (start === 'meetings') {
    const [row] = await store.read(countOfAll, toOccasion(criteria))
    return new Map([['', row?.total ?? 0]])
  }
  const rows = await store.read(start === 'people' ? countOfPeople : countOfOrganizations, params)
  return new Map(rows.map((row) => [row.owner, row.total]))
}

/** Where the next meetings of the whole graph stand, beginning at `from` itself; at most `limit`. */
export function readMeetingKeys(store: GraphStore, occasion: Occasion, from: MeetingKey, limit: number) {
  return store.read(keysOfAll, { ...toOccasion(occasion), afterDay: from[0], afterMeeting: from[1], limit })
}

/** By id; a meeting that the graph does not know is absent. */
export async function readMeetingsById(store: GraphStore, ids: readonly string[]): Promise<Map<string, MeetingRow>> {
  const rows = await store.read(byId, { ids })
  return new Map(rows.map((row) => [row.meeting.id, toMeeting(row)]))
}

/** By article, in the order of the text; at most `limit` of each. */
export async function readMeetingsOfArticles(
  store: GraphStore,
  ids: readonly string[],
  limit: number,
): Promise<Map<string, MeetingRow[]>> {
  return groupByOwner(await store.read(ofArticles, { ids, limit }), toMeeting)
}

/** By meeting, in the order of the text; at most `limit` of each. */
export async function readParticipationsOfMeetings(
  store: GraphStore,
  ids: readonly string[],
  limit: number,
): Promise<Map<string, ParticipationRow[]>> {
  return groupByOwner(await store.read(participations, { ids, limit }), toParticipation)
}

/** Nothing but the conditions on the meeting, since a statement takes exactly its parameters. */
export function toOccasion({ from, to, kinds, place }: Occasion): Occasion {
  return { from, to, kinds, place }
}
