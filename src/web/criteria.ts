/**
 * Criteria: turns a client's filter, with names, into what the store reads by, with ids.
 *
 * A read starts on the side that names people, since a person has fewer meetings than a body; sides are alike, so
 * which one comes first changes nothing else.
 */
import type { MeetingKind } from '../model.js'
import type { EncounterCriteria } from '../store/read/read-encounters.js'
import { readUnitsOfOrganizations } from '../store/read/read-hierarchy.js'
import type { MeetingCriteria, Occasion } from '../store/read/read-meetings.js'
import type { Context } from './context.js'
import { checkText, findOrganizations, findPeople } from './names.js'

/** Of one body; a ministry with all its units has fewer. */
const MAX_UNITS = 1_000

type Optional<Value> = Value | null | undefined

export interface MeetingFilter {
  readonly person?: Optional<string>
  readonly organization?: Optional<string>
  readonly includeUnits?: Optional<boolean>
  readonly from?: Optional<string>
  readonly to?: Optional<string>
  readonly kinds?: Optional<readonly MeetingKind[]>
  readonly place?: Optional<string>
}

export interface EncounterFilter extends MeetingFilter {
  readonly with?: Optional<string>
  readonly withOrganization?: Optional<string>
}

/** Ids that one side must have; null: any. */
interface Side {
  readonly people: readonly string[] | null
  readonly organizations: readonly string[] | null
}

/** A filter with ids for names. `near` is the side of `person` and `organization`. */
export interface EncounterConditions {
  readonly near: Side
  readonly far: Side
  readonly occasion: Occasion
}

/** Null where nothing can fit, because nobody bears a name. Throws BAD_USER_INPUT for an empty or overlong text. */
export async function toEncounterConditions(
  context: Context,
  filter: EncounterFilter,
): Promise<EncounterConditions | null> {
  const [people, organizations, otherPeople, otherOrganizations] = await Promise.all([
    toPeople(context, filter.person, 'person'),
    toOrganizations(context, filter, 'organization'),
    toPeople(context, filter.with, 'with'),
    toOrganizations(context, filter, 'withOrganization'),
  ])
  if ([people, organizations, otherPeople, otherOrganizations].some((ids) => ids?.length === 0)) return null
  const near = { people, organizations }
  const far = { people: otherPeople, organizations: otherOrganizations }
  return { near, far, occasion: toOccasion(filter) }
}

/** Encounters of the whole graph. */
export function toCriteria({ near, far, occasion }: EncounterConditions): EncounterCriteria {
  const [a, b] = rank(far) > rank(near) ? [far, near] : [near, far]
  const others = { otherPeople: b.people, otherOrganizations: b.organizations }
  if (a.people !== null) {
    const groups = [{ key: '', ids: a.people }]
    return { ...occasion, ...others, start: 'people', groups, organizations: a.organizations }
  }
  const groups = a.organizations === null ? [] : [{ key: '', ids: a.organizations }]
  return {
    ...occasion,
    ...others,
    start: groups.length > 0 ? 'organizations' : 'meetings',
    groups,
    organizations: null,
  }
}

/** Encounters of each of several people, by their ids; `near.people` must be null. */
export function toCriteriaOfPeople(
  { near, far, occasion }: EncounterConditions,
  ids: readonly string[],
): EncounterCriteria {
  const others = { otherPeople: far.people, otherOrganizations: far.organizations }
  return { ...occasion, ...others, start: 'people', groups: ids.map(toGroup), organizations: near.organizations }
}

/** Encounters of each of several bodies, by their ids; `near.organizations` must be null. */
export function toCriteriaOfOrganizations(
  { near, far, occasion }: EncounterConditions,
  ids: readonly string[],
): EncounterCriteria[] {
  const others = { otherPeople: far.people, otherOrganizations: far.organizations }
  const { people } = near
  if (people === null) {
    return [{ ...occasion, ...others, start: 'organizations', groups: ids.map(toGroup), organizations: null }]
  }
  return ids.map((id) => ({
    ...occasion,
    ...others,
    start: 'people',
    groups: [{ key: id, ids: people }],
    organizations: [id],
  }))
}

/** A meeting filter with ids for names. */
export interface MeetingConditions extends Occasion, Side {}

/** Null where nothing can fit, because nobody bears a name. Throws BAD_USER_INPUT for an empty or overlong text. */
export async function toMeetingConditions(context: Context, filter: MeetingFilter): Promise<MeetingConditions | null> {
  const [people, organizations] = await Promise.all([
    toPeople(context, filter.person, 'person'),
    toOrganizations(context, filter, 'organization'),
  ])
  return people?.length === 0 || organizations?.length === 0 ? null : { people, organizations, ...toOccasion(filter) }
}

/** Meetings of the whole graph. */
export function toMeetingCriteria(conditions: MeetingConditions): MeetingCriteria {
  const { people, organizations } = conditions
  if (people !== null) return { ...conditions, start: 'people', groups: [{ key: '', ids: people }], people: null }
  if (organizations === null) return { ...conditions, start: 'meetings', groups: [] }
  return { ...conditions, start: 'organizations', groups: [{ key: '', ids: organizations }], organizations: null }
}

/** A group of one, under its own id. */
export function toGroup(id: string) {
  return { key: id, ids: [id] }
}

async function toPeople(context: Context, name: Optional<string>, field: string) {
  return typeof name === 'string' ? findPeople(context, name, field) : null
}

/** With their units, where the filter asks for them. */
async function toOrganizations(
  context: Context,
  filter: EncounterFilter,
  field: 'organization' | 'withOrganization',
): Promise<string[] | null> {
  const name = filter[field]
  if (typeof name !== 'string') return null
  const ids = await findOrganizations(context, name, field)
  if (!filter.includeUnits || ids.length === 0) return ids
  return [...ids, ...(await readUnitsOfOrganizations(context.store, ids, MAX_UNITS))]
}

function toOccasion({ from, to, kinds, place }: MeetingFilter): Occasion {
  return {
    from: from ?? null,
    to: to ?? null,
    kinds: kinds ?? null,
    place: typeof place === 'string' ? checkText(place, 'place') : null,
  }
}

function rank({ people, organizations }: Side): number {
  return people !== null ? 2 : organizations !== null ? 1 : 0
}
