/** Resolvers of Organization, and of the fields of Query that give bodies. */

import type { GraphQLResolveInfo } from 'graphql'
import { type NameUseRow, readNameUses } from '../../store/read/read-name-uses.js'
import { compare, type OrganizationRow } from '../../store/read/read-rows.js'
import type { Context } from '../graphql/context.js'
import { MAX_PAGE, type PageArguments, toConnection, toPageSize } from '../read/connection.js'
import { fromCursor } from '../read/cursor.js'
import { checkText, countOrganizationsNamed, findOrganizationNamed, listOrganizationsNamed } from '../read/names.js'
import { type EncounterArguments, listEncountersOfOrganization } from './encounter.js'
import { type Identification, toIdentification } from './identification.js'
import { listOwnMeetings, type MeetingArguments } from './meeting.js'
import { listPartners, listRepresentatives, type PartnerArguments } from './partner.js'
import { selectTenures } from './tenure.js'

interface TenureArguments {
  readonly at?: string | null
  readonly first?: number | null
}

export const Organization = {
  kind: ({ kind }: OrganizationRow) => kind ?? 'other',
  async nameUses({ id }: OrganizationRow, _args: object, { store, shared }: Context) {
    const uses = shared<NameUseRow[]>('name uses', { read: (ids) => readNameUses(store, ids), none: [] })
    return (await uses.load(id)).slice(0, MAX_PAGE)
  },
  parent: ({ id }: OrganizationRow, _args: object, { parentOfOrganization }: Context) => parentOfOrganization.load(id),
  ancestors: ({ id }: OrganizationRow, _args: object, { ancestorsOfOrganization }: Context) =>
    ancestorsOfOrganization.load(id),
  async units({ id }: OrganizationRow, { first }: PageArguments, { unitsOfOrganization }: Context) {
    const size = toPageSize(first, MAX_PAGE)
    return (await unitsOfOrganization.load(id)).slice(0, size)
  },
  partners: ({ id }: OrganizationRow, args: PartnerArguments, context: Context) => listPartners(id, args, context),
  representatives: ({ id }: OrganizationRow, args: PartnerArguments, context: Context) =>
    listRepresentatives(id, args, context),
  async people({ id }: OrganizationRow, { at, first }: TenureArguments, { tenuresOfOrganization }: Context) {
    const size = toPageSize(first, MAX_PAGE)
    const holders = selectTenures(await tenuresOfOrganization.load(id), at).map(({ person }) => person)
    const each = new Map(holders.map((person) => [person.id, person]))
    return [...each.values()].sort((a, b) => compare(a.id, b.id)).slice(0, size)
  },
  async tenures({ id }: OrganizationRow, { at, first }: TenureArguments, { tenuresOfOrganization }: Context) {
    const size = toPageSize(first, MAX_PAGE)
    return selectTenures(await tenuresOfOrganization.load(id), at).slice(0, size)
  },
  meetings({ id }: OrganizationRow, args: MeetingArguments, context: Context, info: GraphQLResolveInfo) {
    return listOwnMeetings('organizations', id, args, context, info)
  },
  encounters({ id }: OrganizationRow, args: EncounterArguments, context: Context) {
    return listEncountersOfOrganization(id, args, context)
  },
}

export const NameUse = {
  first: ({ firstOn }: NameUseRow) => firstOn,
  last: ({ lastOn }: NameUseRow) => lastOn,
}

/** Query.organization. */
export async function findOrganization(args: Identification, context: Context): Promise<OrganizationRow | null> {
  const asked = toIdentification('organization', args)
  if (asked.by === 'id') return context.organizationById.load(asked.id)
  return findOrganizationNamed(context, asked.name, 'name')
}

/** Query.organizations. */
export function listOrganizations(args: PageArguments & { search?: string | null }, context: Context) {
  const search = typeof args.search === 'string' ? checkText(args.search, 'search') : null
  const [after] = fromCursor<readonly [string]>(args.after, [''])
  return toConnection<OrganizationRow>(args, {
    read: (limit) => listOrganizationsNamed(context, search, after, limit),
    count: () => countOrganizationsNamed(context, search),
    toKey: ({ id }) => [id],
  })
}
