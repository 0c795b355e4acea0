/** Resolvers of Query.paths and of its steps. */

import { ANY_OCCASION } from '../../store/read/occasion.js'
import { FIRST_ENCOUNTER, readEncounters } from '../../store/read/read-encounters.js'
import { type NetworkLabel, readPaths } from '../../store/read/read-network.js'
import type { Context } from '../graphql/context.js'
import { toPageSize } from '../read/connection.js'
import { toCriteria } from '../read/criteria.js'
import { checkRange, findMemberNamed, readMember } from './member.js'

interface PathArguments {
  readonly from: string
  readonly to: string
  readonly by?: NetworkLabel | null
  readonly maxHops?: number | null
  readonly first?: number | null
}

interface Step {
  readonly label: NetworkLabel
  readonly from: { readonly id: string }
  readonly to: { readonly id: string }
}

export const PathStep = {
  async encounters({ label, from, to }: Step, { first }: { first?: number | null }, { store }: Context) {
    const limit = toPageSize(first, 1)
    const [near, far] = [toSide(label, from.id), toSide(label, to.id)]
    const criteria = toCriteria({ near, far, occasion: ANY_OCCASION })
    return (await readEncounters(store, criteria, FIRST_ENCOUNTER, limit)).get('') ?? []
  },
}

/** Query.paths. */
export async function findPaths(args: PathArguments, context: Context) {
  const label = args.by ?? 'people'
  const hops = checkRange('maxHops', args.maxHops ?? 4, 6)
  const limit = checkRange('first', args.first ?? 5, 20)
  const [from, to] = await Promise.all([
    findMemberNamed(context, label, args.from, 'from'),
    findMemberNamed(context, label, args.to, 'to'),
  ])
  if (from === null || to === null || from.id === to.id) return []
  const paths = await readPaths(context.store, label, { from: from.id, to: to.id, hops, limit })
  return Promise.all(
    paths.map(async (ids) => {
      const found = await Promise.all(ids.map((id) => readMember(context, label, id)))
      const nodes = found.flatMap((node) => node ?? [])
      const steps = nodes.slice(1).map((node, index) => ({ label, from: nodes[index], to: node }))
      return { length: steps.length, nodes, steps }
    }),
  )
}

function toSide(label: NetworkLabel, id: string) {
  const ids = [id]
  return { people: label === 'people' ? ids : null, organizations: label === 'people' ? null : ids, roles: null }
}
