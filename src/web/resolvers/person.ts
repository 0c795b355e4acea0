/** Resolvers of Person and MetPerson, and of the fields of Query that give people. */
import type { GraphQLResolveInfo } from 'graphql'
import type { PersonRow } from '../../store/read/read-rows.js'
import { type MetRow, readMetByPeople } from '../../store/read/read-tenures.js'
import type { Context } from '../graphql/context.js'
import { DEFAULT_PAGE, MAX_PAGE, type PageArguments, toConnection, toPageSize } from '../read/connection.js'
import { fromCursor } from '../read/cursor.js'
import { checkText, countPeopleNamed, findPersonNamed, listPeopleNamed } from '../read/names.js'
import { toCareer } from './career.js'
import { type ColleagueArguments, selectColleagues } from './colleague.js'
import { type EncounterArguments, listEncountersOfPerson } from './encounter.js'
import { type Identification, toIdentification } from './identification.js'
import { listOwnMeetings, type MeetingArguments } from './meeting.js'
import { selectTenures } from './tenure.js'

export const Person = {
  async tenures(
    { id }: PersonRow,
    { at, unknown }: { at?: string | null; unknown?: boolean | null },
    { tenuresOfPerson }: Context,
  ) {
    return selectTenures(await tenuresOfPerson.load(id), at, unknown ?? false)
  },
  async career({ id }: PersonRow, _args: object, { tenuresOfPerson }: Context) {
    return toCareer(selectTenures(await tenuresOfPerson.load(id), null))
  },
  async colleagues({ id }: PersonRow, { first, at }: ColleagueArguments, { colleaguesOfPerson }: Context) {
    const size = toPageSize(first)
    return selectColleagues(await colleaguesOfPerson.load(id), at ?? null).slice(0, size)
  },
  meetings({ id }: PersonRow, args: MeetingArguments, context: Context, info: GraphQLResolveInfo) {
    return listOwnMeetings('people', id, args, context, info)
  },
  encounters({ id }: PersonRow, args: EncounterArguments, context: Context) {
    return listEncountersOfPerson(id, args, context)
  },
  async met({ id }: PersonRow, { first }: { first?: number | null }, { store, shared }: Context) {
    const size = toPageSize(first)
    // The usual size is read by itself, since the most takes four times as long; aliases of it share one read.
    const limit = size <= DEFAULT_PAGE ? DEFAULT_PAGE : MAX_PAGE
    const read = (ids: readonly string[]) => readMetByPeople(store, ids, limit)
    return (await shared<MetRow[]>(`met ${limit}`, { read, none: [] }).load(id)).slice(0, size)
  },
  async attendedWith({ id }: PersonRow, { first }: { first?: number | null }, { attendedWithPerson }: Context) {
    const size = toPageSize(first)
    return (await attendedWithPerson.load(id)).slice(0, size)
  },
}

export const MetPerson = {
  person: ({ person }: MetRow, _args: object, { personById }: Context) => personById.load(person),
  first: ({ firstOn }: MetRow) => firstOn,
  last: ({ lastOn }: MetRow) => lastOn,
}

/** Query.person. */
export async function findPerson(args: Identification, context: Context): Promise<PersonRow | null> {
  const asked = toIdentification('person', args)
  if (asked.by === 'id') return context.personById.load(asked.id)
  return findPersonNamed(context, asked.name, 'name')
}

/** Query.people. */
export function listPeople(args: PageArguments & { search?: string | null }, context: Context) {
  const search = typeof args.search === 'string' ? checkText(args.search, 'search') : null
  const [after] = fromCursor<readonly [string]>(args.after, [''])
  return toConnection<PersonRow>(args, {
    read: (limit) => listPeopleNamed(context, search, after, limit),
    count: () => countPeopleNamed(context, search),
    toKey: ({ id }) => [id],
  })
}
