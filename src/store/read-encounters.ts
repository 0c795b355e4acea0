/**
 * Encounters: who met whom, when, representing which body.
 *
 * Criteria come with ids, never with names. A read starts at people or at bodies, in groups whose encounters are
 * listed together, so that one statement serves many askers; without either it walks the meetings, latest first.
 */
import { type Group, type Occasion, readMeetingKeys, toOccasion } from './read-meetings.js'
import { type EncounterKey, type EncounterRow, groupByOwner, type RawEncounter, toEncounter } from './read-rows.js'
import { statement } from './statement.js'
import type { GraphStore } from './store.js'

/** What one side must be, and what the other. Ids; null: any; an empty list: nobody. */
export interface EncounterCriteria extends Occasion {
  /** Where to begin. `meetings`: at all meetings, without groups. */
  readonly start: 'people' | 'organizations' | 'meetings'
  readonly groups: readonly Group[]
  /** Bodies that the people of the groups must have represented; only with `start` people. */
  readonly organizations: readonly string[] | null
  readonly otherPeople: readonly string[] | null
  readonly otherOrganizations: readonly string[] | null
}

interface PageParams {
  afterDay: string
  afterMeeting: string
  afterRank: number
  afterPair: string
  limit: number
}
type OfOrganizations = Omit<EncounterCriteria, 'start' | 'organizations'>
type OfPeople = Omit<EncounterCriteria, 'start'>

/** Meetings looked at in one round. */
const MAX_SCAN = 1_000
/** A rank greater than any encounter's. */
const AFTER_ALL = 1_000_000
const OCCASION = ['from', 'to', 'kinds', 'place'] as const
const OF_GROUPS = ['groups', 'otherPeople', 'otherOrganizations', ...OCCASION] as const
const PAGE = ['afterDay', 'afterMeeting', 'afterRank', 'afterPair', 'limit'] as const

const ofPeople = statement<OfPeople & PageParams, RawEncounter & { owner: string }>('read/encounters-of-people', [
  ...OF_GROUPS,
  'organizations',
  ...PAGE,
])
const ofOrganizations = statement<OfOrganizations & PageParams, RawEncounter & { owner: string }>(
  'read/encounters-of-organizations',
  [...OF_GROUPS, ...PAGE],
)
const ofMeetings = statement<{ ids: readonly string[] } & PageParams, RawEncounter>('read/encounters-of-meetings', [
  'ids',
  ...PAGE,
])
const countOfPeople = statement<OfPeople, { owner: string; total: number }>('read/count-encounters-of-people', [
  ...OF_GROUPS,
  'organizations',
])
const countOfOrganizations = statement<OfOrganizations, { owner: string; total: number }>(
  'read/count-encounters-of-organizations',
  OF_GROUPS,
)
const countOfAll = statement<Occasion, { total: number }>('read/count-encounters', OCCASION)

/**
 * At most `limit` encounters of each group after `after`, by the group's key ('' for `start` meetings): latest first,
 * undated last; within a meeting in the order of the text. A group without encounters is absent.
 */
export async function readEncounters(
  store: GraphStore,
  criteria: EncounterCriteria,
  after: EncounterKey,
  limit: number,
): Promise<Map<string, EncounterRow[]>> {
  const [afterDay, afterMeeting, afterRank, afterPair] = after
  const page = { afterDay, afterMeeting, afterRank, afterPair, limit }
  if (criteria.start === 'meetings') return new Map([['', await readOfAll(store, criteria, page)]])
  const { start, organizations, ...params } = criteria
  const rows =
    start === 'people'
      ? await store.read(ofPeople, { ...params, organizations, ...page })
      : await store.read(ofOrganizations, { ...params, ...page })
  return groupByOwner(rows, toEncounter)
}

/** Number of encounters of each group on all pages together, by the group's key ('' for `start` meetings). */
export async function countEncounters(store: GraphStore, criteria: EncounterCriteria): Promise<Map<string, number>> {
  const { start, organizations, ...params } = criteria
  if (start === 'meetings') {
    const [row] = await store.read(countOfAll, toOccasion(criteria))
    return new Map([['', row?.total ?? 0]])
  }
  const rows =
    start === 'people'
      ? await store.read(countOfPeople, { ...params, organizations })
      : await store.read(countOfOrganizations, params)
  return new Map(rows.map((row) => [row.owner, row.total]))
}

/**
 * Meetings without sides give no encounter, so several rounds may be needed. Each begins with the last meeting of the
 * round before, of which nothing is left, and looks at twice as many.
 */
async function readOfAll(store: GraphStore, occasion: Occasion, first: PageParams): Promise<EncounterRow[]> {
  const found: EncounterRow[] = []
  let page = first
  for (let scan = first.limit + 1; ; scan = Math.min(2 * scan, MAX_SCAN)) {
    const keys = await readMeetingKeys(store, occasion, [page.afterDay, page.afterMeeting], scan)
    const limit = first.limit - found.length
    found.push(...(await store.read(ofMeetings, { ...page, ids: keys.map(({ id }) => id), limit })).map(toEncounter))
    const last = keys.at(-1)
    if (found.length === first.limit || keys.length < scan || last === undefined) return found
    page = { ...page, afterDay: last.day, afterMeeting: last.id, afterRank: AFTER_ALL }
  }
}
