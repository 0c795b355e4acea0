/** Pairs: who met whom in the encounters that a filter finds, and how often. */
import { statement } from '../statement.js'
import type { GraphStore } from '../store.js'
import { OCCASION, type OccasionParams, toOccasionParams } from './occasion.js'
import {
  type EncounterCriteria,
  fitsNobody,
  OF_GROUPS,
  OF_PEOPLE,
  type OfOrganizations,
  type OfPeople,
  toParams,
  toPeopleParams,
} from './read-encounters.js'
import type { NetworkEdgeRow } from './read-network.js'

export interface Pairs {
  /** How many people or bodies there are in all pairs, those beyond the limit among them. */
  readonly total: number
  /** Most meetings first. */
  readonly pairs: readonly NetworkEdgeRow[]
}

interface PairParams {
  readonly byPeople: boolean
  readonly minMeetings: number
  readonly limit: number
}

/** Meetings of the whole graph that are looked at, the latest first. */
const SCAN = 2_000
const PAIRS = ['byPeople', 'minMeetings', 'limit'] as const

const ofPeople = statement<OfPeople & PairParams, Pairs>('read/pairs-of-encounters-of-people', [...OF_PEOPLE, ...PAIRS])
const ofOrganizations = statement<OfOrganizations & PairParams, Pairs>('read/pairs-of-encounters-of-organizations', [
  ...OF_GROUPS,
  ...PAIRS,
])
const ofAll = statement<OccasionParams & PairParams & { roles: readonly string[]; scan: number }, Pairs>(
  'read/pairs-of-encounters',
  [...OCCASION, 'roles', 'scan', ...PAIRS],
)

/** `criteria` must have one group, or begin at `meetings`. */
export async function readPairs(store: GraphStore, criteria: EncounterCriteria, params: PairParams): Promise<Pairs> {
  if (fitsNobody(criteria)) return { total: 0, pairs: [] }
  const { start, groups, roles } = criteria
  const [found] = await (start === 'meetings'
    ? store.read(ofAll, { ...toOccasionParams(criteria), roles: roles ?? [], scan: SCAN, ...params })
    : start === 'people'
      ? store.read(ofPeople, { ...toPeopleParams(criteria, groups), ...params })
      : store.read(ofOrganizations, { ...toParams(criteria, groups), ...params }))
  return found ?? { total: 0, pairs: [] }
}
