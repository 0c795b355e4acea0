/** Careers: when tenures began and ended as far as articles tell, who held a post before and after, and in which order. */
import { groupBy } from '../../link/group.js'
import { compare, type OrganizationRow, type TenureRow } from '../../store/read/read-rows.js'

/** `told`: a text gives the day; `attested`: the first or last day of an article that shows it; `succeeded`. */
export interface TenureBound {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly on: string
  readonly basis: 'told' | 'attested' | 'succeeded'
}

/** All tenures of one person in one body. */
export interface CareerPeriod<Row extends TenureRow> {
  readonly organization: OrganizationRow | null
  readonly begins: TenureBound | null
  readonly ends: TenureBound | null
  readonly tenures: readonly Row[]
}

export function toBegin({ sinceOn, firstAttestedOn }: TenureRow): TenureBound | null {
  if (sinceOn !== null) return { on: sinceOn, basis: 'told' }
  return firstAttestedOn === null ? null : { on: firstAttestedOn, basis: 'attested' }
}

export function toEnd({ untilOn, boundedOn, lastAttestedOn }: TenureRow): TenureBound | null {
  if (untilOn !== null) return { on: untilOn, basis: 'told' }
  if (boundedOn !== null) return { on: boundedOn, basis: 'succeeded' }
  return lastAttestedOn === null ? null : { on: lastAttestedOn, basis: 'attested' }
}

/** Periods by body, earliest begun first, undated last. `tenures`: of one person, in the order of their beginnings. */
export function toCareer<Row extends TenureRow>(tenures: readonly Row[]): CareerPeriod<Row>[] {
  // A post without a body is a period of its own.
  const groups = groupBy(tenures, ({ id, post }) => post.organization?.id ?? id)
  const periods = Array.from(groups.values(), (own) => ({
    organization: own[0]?.post.organization ?? null,
    begins: pick(own.map(toBegin), -1),
    ends: pick(own.map(toEnd), 1),
    tenures: own,
  }))
  return periods.sort((a, b) => compare(a.begins?.on ?? '9999', b.begins?.on ?? '9999'))
}

/**
 * Of the other people's tenures of the same post, those that began before or after this one, the nearest first.
 * Nobody where either beginning is unknown.
 */
export function findNextHolders<Row extends TenureRow>(
  tenure: TenureRow,
  ofPost: readonly Row[],
  when: 'before' | 'after',
): Row[] {
  const begin = toBegin(tenure)?.on
  if (begin === undefined) return []
  const direction = when === 'after' ? 1 : -1
  return ofPost
    .flatMap((row) => {
      const on = toBegin(row)?.on
      return on === undefined || row.person.id === tenure.person.id || direction * compare(on, begin) <= 0
        ? []
        : [{ row, on }]
    })
    .sort((a, b) => direction * compare(a.on, b.on) || compare(a.row.id, b.row.id))
    .map(({ row }) => row)
}

/** The least bound for -1, the greatest for 1. */
function pick(bounds: readonly (TenureBound | null)[], direction: 1 | -1): TenureBound | null {
  const given = bounds.flatMap((bound) => bound ?? [])
  return given.sort((a, b) => -direction * compare(a.on, b.on))[0] ?? null
}
