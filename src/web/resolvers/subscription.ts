/** Subscription: what is told as it happens, over server-sent events. */
import { HuiwuError } from '../../errors.js'
import { FIRST_ENCOUNTER, readEncounters } from '../../store/read/read-encounters.js'
import type { EncounterRow } from '../../store/read/read-rows.js'
import type { Context } from '../graphql/context.js'
import { type EncounterFilter, toCriteria, toEncounterConditions } from '../read/criteria.js'
import { toEncounterId } from '../read/encounter-id.js'

/** Of one request that reads articles in. */
const MOST_NEW = 10_000

export const Subscription = {
  encounterAdded: {
    async subscribe(_: unknown, { filter }: { filter?: EncounterFilter | null }, context: Context) {
      // A filter that cannot be is told now, not when the first encounter comes.
      await toEncounterConditions(context, filter ?? {})
      if (context.news.isFull()) {
        throw new HuiwuError('RATE_LIMITED', 'As many subscriptions as the server keeps are open; try again later.')
      }
      return context.news.listen(async (encounters) => {
        // What was read for the last encounters may have changed.
        context.forget()
        return filter ? choose(context, filter, encounters) : encounters
      })
    },
    resolve: (encounter: EncounterRow) => encounter,
  },
}

/** Asks the graph which of them the filter gives, so that it means here what it means for `Query.encounters`. */
async function choose(context: Context, filter: EncounterFilter, encounters: readonly EncounterRow[]) {
  const conditions = await toEncounterConditions(context, filter)
  if (conditions === null) return []
  const { occasion } = conditions
  const isAsked = (id: string) => occasion.meetings === null || occasion.meetings.includes(id)
  const meetings = [...new Set(encounters.map(({ meeting }) => meeting.id))].filter(isAsked)
  if (meetings.length === 0) return []
  const criteria = toCriteria({ ...conditions, occasion: { ...occasion, meetings } })
  const given = (await readEncounters(context.store, criteria, FIRST_ENCOUNTER, MOST_NEW)).get('') ?? []
  const ids = new Set(given.map(toEncounterId))
  return encounters.filter((encounter) => ids.has(toEncounterId(encounter)))
}
