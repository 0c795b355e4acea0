/**
 * Encounters: who met whom, when, representing which body.
 *
 * Criteria come with ids, never with names. A read starts at people or at bodies, in groups whose encounters are
 * listed together, so that one statement serves many askers; without either it walks the meetings, latest first.
 */
import type { ParticipantRole } from '../../model.js'
import { statement } from '../statement.js'
import type { GraphStore } from '../store.js'
import { OCCASION, type Occasion, type OccasionParams, toOccasionParams } from './occasion.js'
import { type Group, readMeetingKeys, readMeetingsOfArticles } from './read-meetings.js'
import { type EncounterKey, type EncounterRow, groupByOwner, type RawEncounter, toEncounter } from './read-rows.js'

/** What one side must be, and what the other. Ids; null: any; an empty list: nobody. */
export interface EncounterCriteria extends Occasion {
  /** Where to begin. `meetings`: at all meetings, without groups. */
  readonly start: 'people' | 'organizations' | 'meetings'
  readonly groups: readonly Group[]
  /** Bodies that the people of the groups must have represented; only with `start` people. */
  readonly organizations: readonly string[] | null
  readonly otherPeople: readonly string[] | null
  readonly otherOrganizations: readonly string[] | null
  /** What the party of the groups, and that of the other side, must have done; with `start` meetings `roles` is either's. */
  readonly roles: readonly ParticipantRole[] | null
  readonly otherRoles: readonly ParticipantRole[] | null
}

/** Stands before every encounter. */
export const FIRST_ENCOUNTER: EncounterKey = ['9999-99-99', '', -1, '']

interface PageParams {
  afterDay: string
  afterMeeting: string
  afterRank: number
  afterPair: string
  limit: number
}
export type OfOrganizations = OccasionParams & {
  groups: readonly Group[]
  otherPeople: readonly string[]
  otherOrganizations: readonly string[]
  roles: readonly ParticipantRole[]
  otherRoles: readonly ParticipantRole[]
}
export type OfPeople = OfOrganizations & { organizations: readonly string[] }
type Scanned = RawEncounter & { owner: string; scanned: number }

/** Meetings of each group looked at in the first round; most pages are full by then. */
const FIRST_SCAN = 2
/** All meetings of a group. */
const ALL = 1_000_000_000
/** Meetings of the whole graph looked at in one round. */
const MAX_SCAN = 1_000
/** A rank greater than any encounter's. */
const AFTER_ALL = 1_000_000
export const OF_GROUPS = ['groups', 'otherPeople', 'otherOrganizations', 'roles', 'otherRoles', ...OCCASION] as const
export const OF_PEOPLE = [...OF_GROUPS, 'organizations'] as const
const PAGE = ['afterDay', 'afterMeeting', 'afterRank', 'afterPair', 'limit'] as const

const ofPeople = statement<OfPeople & PageParams & { scan: number }, Scanned>('read/encounters-of-people', [
  ...OF_PEOPLE,
  ...PAGE,
  'scan',
])
const ofOrganizations = statement<OfOrganizations & PageParams & { scan: number }, Scanned>(
  'read/encounters-of-organizations',
  [...OF_GROUPS, ...PAGE, 'scan'],
)
type OfMeetings = { ids: readonly string[]; roles: readonly ParticipantRole[] } & PageParams
const ofMeetings = statement<OfMeetings, RawEncounter>('read/encounters-of-meetings', ['ids', 'roles', ...PAGE])
const meetingsOfParticipations = statement<{ ids: readonly string[] }, { owner: string; meeting: string }>(
  'read/meetings-of-participations',
  ['ids'],
)
const countOfPeople = statement<OfPeople, { owner: string; total: number }>(
  'read/count-encounters-of-people',
  OF_PEOPLE,
)
const countOfOrganizations = statement<OfOrganizations, { owner: string; total: number }>(
  'read/count-encounters-of-organizations',
  OF_GROUPS,
)
const countOfAll = statement<OccasionParams & { roles: readonly ParticipantRole[] }, { total: number }>(
  'read/count-encounters',
  [...OCCASION, 'roles'],
)

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
  if (fitsNobody(criteria)) return new Map()
  if (criteria.start === 'meetings') return new Map([['', await readOfAll(store, criteria, page)]])

  const scan = FIRST_SCAN * (limit + 1)
  const found = groupByOwner(await readOfGroups(store, criteria, criteria.groups, page, scan), (row) => row)
  // A page may come up short because meetings without another side were looked at: then all of them are.
  const short = criteria.groups.filter(({ key }) => {
    const rows = found.get(key) ?? []
    return rows.length < limit && (rows[0]?.scanned ?? scan) >= scan
  })
  if (short.length > 0) {
    const all = await readOfGroups(store, criteria, short, page, ALL)
    for (const [key, rows] of groupByOwner(all, (row) => row)) found.set(key, rows)
  }
  return new Map(Array.from(found, ([key, rows]) => [key, rows.map(toEncounter)]))
}

/** The encounter of two participations, in either order; null where they do not meet. */
export async function readEncounter(store: GraphStore, one: string, other: string): Promise<EncounterRow | null> {
  const meetings = await store.read(meetingsOfParticipations, { ids: [one, other] })
  const ids = [...new Set(meetings.map(({ meeting }) => meeting))]
  if (meetings.length !== 2 || ids.length !== 1) return null
  const rows = await readAllOfMeetings(store, ids)
  const row = rows.find(({ pair }) => pair === `${one} ${other}` || pair === `${other} ${one}`)
  return row === undefined ? null : toEncounter(row)
}

/** All encounters of the meetings that articles tell of, at most `limit` meetings of each article. */
export async function readEncountersOfArticles(
  store: GraphStore,
  articles: readonly string[],
  limit: number,
): Promise<EncounterRow[]> {
  const meetings = [...(await readMeetingsOfArticles(store, articles, limit)).values()].flat()
  const ids = [...new Set(meetings.map(({ id }) => id))]
  return ids.length === 0 ? [] : (await readAllOfMeetings(store, ids)).map(toEncounter)
}

function readAllOfMeetings(store: GraphStore, ids: readonly string[]): Promise<RawEncounter[]> {
  const [afterDay, afterMeeting, afterRank, afterPair] = FIRST_ENCOUNTER
  return store.read(ofMeetings, { ids, roles: [], afterDay, afterMeeting, afterRank, afterPair, limit: ALL })
}

/** Number of encounters of each group on all pages together, by the group's key ('' for `start` meetings). */
export async function countEncounters(store: GraphStore, criteria: EncounterCriteria): Promise<Map<string, number>> {
  if (fitsNobody(criteria)) return new Map()
  if (criteria.start === 'meetings') {
    const [row] = await store.read(countOfAll, { ...toOccasionParams(criteria), roles: criteria.roles ?? [] })
    return new Map([['', row?.total ?? 0]])
  }
  const rows =
    criteria.start === 'people'
      ? await store.read(countOfPeople, toPeopleParams(criteria, criteria.groups))
      : await store.read(countOfOrganizations, toParams(criteria, criteria.groups))
  return new Map(rows.map((row) => [row.owner, row.total]))
}

function readOfGroups(
  store: GraphStore,
  criteria: EncounterCriteria,
  groups: readonly Group[],
  page: PageParams,
  scan: number,
): Promise<Scanned[]> {
  return criteria.start === 'people'
    ? store.read(ofPeople, { ...toPeopleParams(criteria, groups), ...page, scan })
    : store.read(ofOrganizations, { ...toParams(criteria, groups), ...page, scan })
}

export function toPeopleParams(criteria: EncounterCriteria, groups: readonly Group[]): OfPeople {
  return { ...toParams(criteria, groups), organizations: criteria.organizations ?? [] }
}

export function toParams(criteria: EncounterCriteria, groups: readonly Group[]): OfOrganizations {
  const { otherPeople, otherOrganizations, roles, otherRoles } = criteria
  return {
    ...toOccasionParams(criteria),
    groups,
    otherPeople: otherPeople ?? [],
    otherOrganizations: otherOrganizations ?? [],
    roles: roles ?? [],
    otherRoles: otherRoles ?? [],
  }
}

/** To a statement an empty list means any, so a list that fits nobody must not reach it. */
export function fitsNobody(criteria: EncounterCriteria): boolean {
  const { organizations, otherPeople, otherOrganizations, roles, otherRoles } = criteria
  return [organizations, otherPeople, otherOrganizations, roles, otherRoles].some((each) => each?.length === 0)
}

/**
 * Meetings without sides give no encounter, so several rounds may be needed. Each begins with the last meeting of the
 * round before, of which nothing is left, and looks at twice as many.
 */
async function readOfAll(store: GraphStore, criteria: EncounterCriteria, first: PageParams): Promise<EncounterRow[]> {
  const found: EncounterRow[] = []
  let page = first
  for (let scan = first.limit + 1; ; scan = Math.min(2 * scan, MAX_SCAN)) {
    const keys = await readMeetingKeys(store, criteria, [page.afterDay, page.afterMeeting], scan)
    const limit = first.limit - found.length
    const params = { ...page, ids: keys.map(({ id }) => id), roles: criteria.roles ?? [], limit }
    found.push(...(await store.read(ofMeetings, params)).map(toEncounter))
    const last = keys.at(-1)
    if (found.length === first.limit || keys.length < scan || last === undefined) return found
    page = { ...page, afterDay: last.day, afterMeeting: last.id, afterRank: AFTER_ALL }
  }
}
