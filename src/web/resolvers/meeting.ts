/** Resolvers of Meeting, MeetingDate and the lists of meetings in schema.graphql. */
import type { GraphQLResolveInfo } from 'graphql'
import { groupBy } from '../../link/group.js'
import {
  countMeetings,
  FIRST_MEETING,
  type MeetingCriteria,
  type MeetingKey,
  readMeetings,
} from '../../store/read/read-meetings.js'
import type { MeetingRow, ParticipationRow } from '../../store/read/read-rows.js'
import type { Context } from '../graphql/context.js'
import { selects } from '../graphql/selection.js'
import { type PageArguments, toConnection } from '../read/connection.js'
import { type MeetingFilter, toGroup, toMeetingConditions, toMeetingCriteria } from '../read/criteria.js'
import { fromCursor } from '../read/cursor.js'
import { listAccounts, listConflicts } from './account.js'

export interface MeetingArguments extends PageArguments {
  readonly filter?: MeetingFilter | null
}

/** Fields of a connection that need who took part. */
const PARTIES = ['participations', 'sides'].flatMap((field) => [
  ['nodes', field],
  ['edges', 'node', field],
])

const toKey = ({ startsOn, id }: MeetingRow): MeetingKey => [startsOn ?? '', id]

export const Meeting = {
  date: (meeting: MeetingRow) => meeting,
  participations: (meeting: MeetingRow, _args: object, context: Context) => readParties(meeting, context),
  async sides(meeting: MeetingRow, _args: object, context: Context) {
    const parties = (await readParties(meeting, context)).filter(({ side }) => side !== null)
    return Array.from(
      groupBy(parties, ({ side }) => side),
      ([name, participations]) => ({ name, participations }),
    )
  },
  partOf: ({ id }: MeetingRow, _args: object, { wholesOfMeeting }: Context) => wholesOfMeeting.load(id),
  parts: ({ id }: MeetingRow, _args: object, { partsOfMeeting }: Context) => partsOfMeeting.load(id),
  accounts: ({ id }: MeetingRow, _args: object, context: Context) => listAccounts(id, context),
  conflicts: ({ id }: MeetingRow, _args: object, context: Context) => listConflicts(id, context),
}

/** Read along with the meeting, or together with those of other meetings. */
async function readParties({ id, parties }: MeetingRow, context: Context): Promise<readonly ParticipationRow[]> {
  const { participationsOfMeeting, personById, organizationById } = context
  if (parties === null) return participationsOfMeeting.load(id)
  return Promise.all(
    parties.map(async (party) => {
      const [person, organization] = await Promise.all([
        party.person === null ? null : personById.load(party.person),
        party.organization === null ? null : organizationById.load(party.organization),
      ])
      return { ...party, person, organization }
    }),
  )
}

/** Its parent is the meeting. */
export const MeetingDate = {
  from: ({ startsOn }: MeetingRow) => startsOn,
  to: ({ endsOn, startsOn }: MeetingRow) => endsOn ?? startsOn,
  precision: ({ datePrecision }: MeetingRow) => datePrecision,
  basis: ({ dateBasis }: MeetingRow) => dateBasis,
  text: ({ dateText }: MeetingRow) => dateText,
}

/** Query.meetings. */
export async function listMeetings(args: MeetingArguments, context: Context) {
  const conditions = await toMeetingConditions(context, args.filter ?? {})
  const after = fromCursor(args.after, FIRST_MEETING)
  const criteria = conditions === null ? null : toMeetingCriteria(conditions)
  return toConnection<MeetingRow>(args, {
    read: async (limit) =>
      criteria === null ? [] : ((await readMeetings(context.store, criteria, after, limit)).get('') ?? []),
    count: async () => (criteria === null ? 0 : ((await countMeetings(context.store, criteria)).get('') ?? 0)),
    toKey,
  })
}

/** Person.meetings and Organization.meetings: those of one page are read together. */
export async function listOwnMeetings(
  start: 'people' | 'organizations',
  id: string,
  args: MeetingArguments,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const withParties = PARTIES.some((path) => selects(info, path))
  const conditions = await toMeetingConditions(context, args.filter ?? {})
  const after = fromCursor(args.after, FIRST_MEETING)
  const key = `meetings of ${start} ${JSON.stringify([args.filter, after])}`

  const readAll = async <Value>(ids: readonly string[], read: (all: MeetingCriteria) => Promise<Map<string, Value>>) =>
    conditions === null ? new Map<string, Value>() : read({ ...conditions, start, groups: ids.map(toGroup) })

  return toConnection<MeetingRow>(args, {
    read: (limit) =>
      context
        .shared<MeetingRow[]>(`${key} ${limit} ${withParties}`, {
          read: (ids) => readAll(ids, (criteria) => readMeetings(context.store, criteria, after, limit, withParties)),
          none: [],
        })
        .load(id),
    count: () =>
      context
        .shared<number>(`${key} count`, {
          read: (ids) => readAll(ids, (criteria) => countMeetings(context.store, criteria)),
          none: 0,
        })
        .load(id),
    toKey,
  })
}
