/** Accounts: what each article says of a meeting, and where the articles contradict each other. */
import { findContradictions } from '../../link/doubt.js'
import { groupBy } from '../../link/group.js'
import type { AccountRow } from '../../store/read/read-meeting-ties.js'
import type { Context } from '../graphql/context.js'

/** One article's sentences on one meeting; the first of them tells the day and the place. */
type Account = readonly [AccountRow, ...AccountRow[]]

export const MeetingAccount = {
  article: ([{ article }]: Account) => article,
  kind: ([{ kind }]: Account) => kind,
  from: ([{ startsOn }]: Account) => startsOn,
  to: ([{ endsOn, startsOn }]: Account) => endsOn ?? startsOn,
  basis: ([{ dateBasis }]: Account) => dateBasis,
  place: ([{ place }]: Account) => place,
  evidence: (account: Account) => account,
}

/** Meeting.accounts: earliest published first. */
export async function listAccounts(meeting: string, { accountsOfMeeting }: Context): Promise<Account[]> {
  const groups = groupBy(await accountsOfMeeting.load(meeting), ({ article }) => article.id)
  return [...groups.values()].flatMap(([first, ...rest]) => (first === undefined ? [] : [[first, ...rest] as const]))
}

/** Meeting.conflicts: the accounts that tell a day, or a place, that others contradict. */
export async function listConflicts(meeting: string, context: Context) {
  const accounts = await listAccounts(meeting, context)
  const { days, places } = findContradictions(accounts.flat())
  return [
    { about: 'date', values: days, accounts: accounts.filter(([{ startsOn }]) => days.includes(startsOn ?? '')) },
    { about: 'place', values: places, accounts: accounts.filter(([{ place }]) => places.includes(place ?? '')) },
  ].filter(({ values }) => values.length > 0)
}
