/** Partners of a body over time, and the people who represented it. */
import { groupBy } from '../../link/group.js'
import {
  type PartnerRow,
  type RepresentativeRow,
  readPartners,
  readRepresentatives,
} from '../../store/read/read-partners.js'
import type { Context } from '../graphql/context.js'
import { toPageSize } from '../read/connection.js'

export interface PartnerArguments {
  readonly from?: string | null
  readonly to?: string | null
  readonly first?: number | null
}

/** How much of a day names its year and its month. */
const LENGTHS = { year: 4, month: 7 } as const

export const Partner = {
  first: ({ days }: PartnerRow) => days.find((day) => day !== '') ?? null,
  last: ({ days }: PartnerRow) => days.at(-1) || null,
  /** The days are sorted, so the periods are too. */
  periods({ days }: PartnerRow, { by }: { by?: keyof typeof LENGTHS | null }) {
    const length = LENGTHS[by ?? 'year']
    const groups = groupBy(
      days.filter((day) => day !== ''),
      (day) => day.slice(0, length),
    )
    return Array.from(groups, ([period, own]) => ({ period, meetings: own.length }))
  },
}

export const Representative = {
  first: ({ firstOn }: RepresentativeRow) => firstOn,
  last: ({ lastOn }: RepresentativeRow) => lastOn,
}

/** Organization.partners: bodies of one page are read together. */
export function listPartners(id: string, args: PartnerArguments, { store, shared }: Context) {
  const [days, limit] = [toDays(args), toPageSize(args.first)]
  const read = (ids: readonly string[]) => readPartners(store, ids, days, limit)
  return shared<PartnerRow[]>(`partners ${JSON.stringify([days, limit])}`, { read, none: [] }).load(id)
}

/** Organization.representatives: those of one page of bodies are read together. */
export function listRepresentatives(id: string, args: PartnerArguments, { store, shared }: Context) {
  const [days, limit] = [toDays(args), toPageSize(args.first)]
  const read = (ids: readonly string[]) => readRepresentatives(store, ids, days, limit)
  return shared<RepresentativeRow[]>(`representatives ${JSON.stringify([days, limit])}`, { read, none: [] }).load(id)
}

function toDays({ from, to }: PartnerArguments) {
  return { from: from ?? null, to: to ?? null }
}
