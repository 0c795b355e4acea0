/**
 * Criteria: turns a client's filter, with names, into what the store reads by, with ids.
 *
 * A read starts on the side that names people, since a person has fewer meetings than a body; sides are alike, so
 * which one comes first changes nothing else.
 */

import { HuiwuError } from '../../errors.js'
import type { Language, MeetingKind, ParticipantRole } from '../../model.js'
import type { Occasion } from '../../store/read/occasion.js'
import type { EncounterCriteria } from '../../store/read/read-encounters.js'
import { readUnitsOfOrganizations } from '../../store/read/read-hierarchy.js'
import type { MeetingCriteria } from '../../store/read/read-meetings.js'
import { findMeetingsTold } from '../../store/read/read-passages.js'
import type { Context } from '../graphql/context.js'
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
  readonly language?: Optional<Language>
  readonly source?: Optional<string>
  readonly minConfidence?: Optional<number>
  readonly text?: Optional<string>
}

export interface EncounterFilter extends MeetingFilter {
  readonly with?: Optional<string>
  readonly withOrganization?: Optional<string>
  readonly roles?: Optional<readonly ParticipantRole[]>
}

/** Ids that one side must have; null: any. */
interface Side {
  readonly people: readonly string[] | null
  readonly organizations: readonly string[] | null
}

interface SideWithRoles extends Side {
  readonly roles: readonly ParticipantRole[] | null
}

/** A filter with ids for names. `near` is the side of `person` and `organization`. */
export interface EncounterConditions {
  readonly near: SideWithRoles
  readonly far: SideWithRoles
  readonly occasion: Occasion
}

/** Null where nothing can fit, because nobody bears a name. Throws BAD_USER_INPUT for an empty or overlong text. */
export async function toEncounterConditions(
  context: Context,
  filter: EncounterFilter,
): Promise<EncounterConditions | null> {
  const [people, organizations, otherPeople, otherOrganizations, occasion] = await Promise.all([
    toPeople(context, filter.person, 'person'),
    toOrganizations(context, filter, 'organization'),
    toPeople(context, filter.with, 'with'),
    toOrganizations(context, filter, 'withOrganization'),
    toOccasion(context, filter),
  ])
  if ([people, organizations, otherPeople, otherOrganizations].some((ids) => ids?.length === 0)) return null
  if (occasion === null) return null
  const near = { people, organizations, roles: filter.roles ?? null }
  const far = { people: otherPeople, organizations: otherOrganizations, roles: null }
  return { near, far, occasion }
}

/** Encounters of the whole graph. */
export function toCriteria({ near, far, occasion }: EncounterConditions): EncounterCriteria {
  const [a, b] = rank(far) > rank(near) ? [far, near] : [near, far]
  const others = toOthers(a, b)
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
  const others = toOthers(near, far)
  return { ...occasion, ...others, start: 'people', groups: ids.map(toGroup), organizations: near.organizations }
}

/** Encounters of each of several bodies, by their ids; `near.organizations` must be null. */
export function toCriteriaOfOrganizations(
  { near, far, occasion }: EncounterConditions,
  ids: readonly string[],
): EncounterCriteria[] {
  const others = toOthers(near, far)
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

/** What holds of both sides, whichever end a read begins at. */
function toOthers(start: SideWithRoles, other: SideWithRoles) {
  const { people: otherPeople, organizations: otherOrganizations, roles: otherRoles } = other
  return { otherPeople, otherOrganizations, roles: start.roles, otherRoles }
}

/** A meeting filter with ids for names. */
export interface MeetingConditions extends Occasion, Side {}

/** Null where nothing can fit, because nobody bears a name. Throws BAD_USER_INPUT for an empty or overlong text. */
export async function toMeetingConditions(context: Context, filter: MeetingFilter): Promise<MeetingConditions | null> {
  const [people, organizations, occasion] = await Promise.all([
    toPeople(context, filter.person, 'person'),
    toOrganizations(context, filter, 'organization'),
    toOccasion(context, filter),
  ])
  if (occasion === null || people?.length === 0 || organizations?.length === 0) return null
  return { people, organizations, ...occasion }
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

/** Null where no sentence contains the text asked for. */
async function toOccasion({ store }: Context, filter: MeetingFilter): Promise<Occasion | null> {
  const { from, to, kinds, place, language, source, minConfidence, text } = filter
  if (typeof minConfidence === 'number' && !(minConfidence >= 0 && minConfidence <= 1)) {
    throw new HuiwuError('BAD_USER_INPUT', `minConfidence: expected 0 to 1, but got ${minConfidence}.`)
  }
  const meetings = typeof text === 'string' ? await findMeetingsTold(store, checkText(text, 'text')) : null
  if (meetings?.length === 0) return null
  return {
    from: from ?? null,
    to: to ?? null,
    kinds: kinds ?? null,
    place: typeof place === 'string' ? checkText(place, 'place') : null,
    language: language ?? null,
    source: typeof source === 'string' ? checkText(source, 'source') : null,
    confidence: minConfidence ?? null,
    meetings,
  }
}

function rank({ people, organizations }: Side): number {
  return people !== null ? 2 : organizations !== null ? 1 : 0
}
