/** Resolvers of Tenure in schema.graphql, and which tenures held on a day. */
import { hasSingleHolder } from '../../link/successor.js'
import type { TenureRow } from '../../store/read/read-rows.js'
import type { Context } from '../graphql/context.js'
import { MAX_PAGE, toPageSize } from '../read/connection.js'
import { findNextHolders, toBegin, toEnd } from './career.js'

export type TenureCertainty = 'attested' | 'inferred' | 'unknown'

/** A tenure, and how sure it held on the day asked for; null where no day was. */
export interface DatedTenure extends TenureRow {
  readonly certainty: TenureCertainty | null
}

/** How many days before the first and after the last attestation a tenure is thought to have held. */
const INFERRED_DAYS = 366

export const Tenure = {
  since: ({ sinceOn }: TenureRow) => sinceOn,
  until: ({ untilOn }: TenureRow) => untilOn,
  attested: ({ firstAttestedOn, lastAttestedOn }: TenureRow) => ({ from: firstAttestedOn, to: lastAttestedOn }),
  begins: toBegin,
  ends: toEnd,
  async predecessors(tenure: TenureRow, { first }: { first?: number | null }, { tenuresOfPost }: Context) {
    const size = toPageSize(first)
    return undated(findNextHolders(tenure, await tenuresOfPost.load(tenure.post.id), 'before').slice(0, size))
  },
  async successors(tenure: TenureRow, { first }: { first?: number | null }, { tenuresOfPost }: Context) {
    const size = toPageSize(first)
    return undated(findNextHolders(tenure, await tenuresOfPost.load(tenure.post.id), 'after').slice(0, size))
  },
}

export const Post = {
  singleHolder: ({ title }: TenureRow['post']) => hasSingleHolder(title),
  async tenures(
    { id }: TenureRow['post'],
    { at, first }: { at?: string | null; first?: number | null },
    { tenuresOfPost }: Context,
  ) {
    const size = toPageSize(first, MAX_PAGE)
    return selectTenures(await tenuresOfPost.load(id), at).slice(0, size)
  },
}

/**
 * All tenures where `at` is not given, else those that held on that day, each with its certainty; `unknown`: also those
 * of which nothing tells whether they did.
 */
export function selectTenures(
  tenures: readonly TenureRow[],
  at: string | null | undefined,
  unknown = false,
): DatedTenure[] {
  if (at === null || at === undefined) return undated(tenures)
  return tenures.flatMap((tenure) => {
    const certainty = findCertainty(tenure, at)
    return certainty === null || (certainty === 'unknown' && !unknown) ? [] : [{ ...tenure, certainty }]
  })
}

function undated(tenures: readonly TenureRow[]): DatedTenure[] {
  return tenures.map((tenure) => ({ ...tenure, certainty: null }))
}

/** Null where a text says, or a successor shows, that it did not hold on `at`; unknown where the day is too far away. */
export function findCertainty(tenure: TenureRow, at: string): TenureCertainty | null {
  const since = tenure.sinceOn
  const until = tenure.untilOn === null ? null : toLastDay(tenure.untilOn)
  if ((since !== null && at < since) || (until !== null && at > until)) return null
  if (tenure.boundedOn !== null && at >= tenure.boundedOn) return null
  // 原省长 attests that the post was held no more.
  const former = tenure.status === 'former'
  if (former && tenure.firstAttestedOn !== null && at >= tenure.firstAttestedOn) return null
  const days = [since, until, ...(former ? [] : [tenure.firstAttestedOn, tenure.lastAttestedOn])].filter(isGiven).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return 'unknown'
  if (first <= at && at <= last) return 'attested'
  const distance = at < first ? countDays(at, toFirstDay(first)) : countDays(toLastDay(last), at)
  return distance <= INFERRED_DAYS ? 'inferred' : 'unknown'
}

/** 2023 → 2023-01-01, 2023-05 → 2023-05-01. */
function toFirstDay(day: string): string {
  return `${day}-01-01`.slice(0, 10)
}

/** 2023 → 2023-12-31. A month ends on its 31st here, which compares rightly for every month. */
function toLastDay(day: string): string {
  return day.length === 4 ? `${day}-12-31` : day.length === 7 ? `${day}-31` : day
}

function countDays(from: string, to: string): number {
  const [start, end] = [from, to].map((day) => Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8, 10)))
  return ((end ?? 0) - (start ?? 0)) / 86_400_000
}

function isGiven(day: string | null): day is string {
  return day !== null
}
