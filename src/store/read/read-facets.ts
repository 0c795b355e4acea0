/** Facets: how many encounters a filter finds of each kind, in each month, and of each body. */
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
import { groupByOwner } from './read-rows.js'

export interface FacetRow {
  readonly facet: 'kind' | 'month' | 'organization'
  /** A kind; YYYY-MM, '' where undated; or the id of a body that either side stood for. */
  readonly value: string
  readonly encounters: number
}

type Owned = FacetRow & { owner: string }
type OfAll = OccasionParams & { roles: readonly string[] }

/** Of each group. */
const MOST = 5_000

const ofPeople = statement<OfPeople & { limit: number }, Owned>('read/facets-of-encounters-of-people', [
  ...OF_PEOPLE,
  'limit',
])
const ofOrganizations = statement<OfOrganizations & { limit: number }, Owned>(
  'read/facets-of-encounters-of-organizations',
  [...OF_GROUPS, 'limit'],
)
const ofAll = statement<OfAll, FacetRow>('read/facets-of-encounters', [...OCCASION, 'roles'])
const bodiesOfAll = statement<OfAll & { limit: number }, FacetRow>('read/bodies-of-encounters', [
  ...OCCASION,
  'roles',
  'limit',
])

/** By the group's key ('' for `start` meetings): most encounters first. A group without encounters is absent. */
export async function readFacets(store: GraphStore, criteria: EncounterCriteria): Promise<Map<string, FacetRow[]>> {
  if (fitsNobody(criteria)) return new Map()
  if (criteria.start === 'meetings') {
    const params = { ...toOccasionParams(criteria), roles: criteria.roles ?? [] }
    const rows = await Promise.all([store.read(ofAll, params), store.read(bodiesOfAll, { ...params, limit: MOST })])
    return new Map([['', rows.flat()]])
  }
  const rows =
    criteria.start === 'people'
      ? await store.read(ofPeople, { ...toPeopleParams(criteria, criteria.groups), limit: MOST })
      : await store.read(ofOrganizations, { ...toParams(criteria, criteria.groups), limit: MOST })
  return groupByOwner(rows, ({ owner: _, ...row }) => row)
}
