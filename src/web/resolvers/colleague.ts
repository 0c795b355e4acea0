/** Colleagues: people with a post in the same body at the same time. */
import type { ColleagueRow } from '../../store/read/read-colleagues.js'
import type { Context } from '../graphql/context.js'

export interface ColleagueArguments {
  readonly first?: number | null
  readonly at?: string | null
}

export const Colleague = {
  tenure: ({ tenure }: ColleagueRow, _args: object, { tenureById }: Context) => tenureById.load(tenure),
  theirTenure: ({ theirs }: ColleagueRow, _args: object, { tenureById }: Context) => tenureById.load(theirs),
}

/** Each colleague once in each body, by the tenures that ended last together; with a day, those of that day. */
export function selectColleagues(rows: readonly ColleagueRow[], at: string | null): ColleagueRow[] {
  const held = rows.filter(({ from, to }) => at === null || (from <= at && at <= `${to}-99-99`))
  const each = new Map<string, ColleagueRow>()
  for (const row of held) {
    const key = `${row.person.id} ${row.organization.id}`
    if (!each.has(key)) each.set(key, row)
  }
  return [...each.values()]
}
