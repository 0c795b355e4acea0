/**
 * Derives MET and COOPERATES_WITH: who faced whom in how many meetings, kept up from the meetings that changed.
 */
import { groupBy } from '../../link/group.js'
import { compareText } from '../../link/person-name.js'
import { type Edge, type EdgeWithProperties, type OverRows, overRows, runRows, withoutNulls } from '../run-rows.js'
import type { Transaction } from '../store.js'

/** A party of a meeting. */
export interface Party {
  readonly meeting: string
  /** Null where the meeting is undated. */
  readonly day: string | null
  readonly side: string | null
  readonly person: string | null
  readonly organization: string | null
}

interface Pair {
  readonly a: string
  readonly b: string
}

interface MeetingOfPair extends Pair {
  readonly meeting: string
  readonly day: string | null
}

interface Encounters extends Pair {
  readonly meetings: number
  readonly firstOn: string | null
  readonly lastOn: string | null
}

interface DerivedEdge {
  readonly partyOf: (party: Party) => string | null
  readonly stored: OverRows<Pair, Encounters>
  readonly meetings: OverRows<Pair, MeetingOfPair>
  readonly merge: OverRows<EdgeWithProperties>
  readonly remove: OverRows<Edge>
}

const MET: DerivedEdge = {
  partyOf: ({ person }) => person,
  stored: overRows('link/met'),
  meetings: overRows('link/meetings-of-pairs'),
  merge: overRows('write/met'),
  remove: overRows('write/remove-met'),
}

const COOPERATES_WITH: DerivedEdge = {
  partyOf: ({ organization }) => organization,
  stored: overRows('link/cooperation'),
  meetings: overRows('link/meetings-of-body-pairs'),
  merge: overRows('write/cooperation'),
  remove: overRows('write/remove-cooperation'),
}

/** `before` and `after`: all parties of the changed meetings, as they were and as they now are in the graph. */
export async function deriveEdges(transaction: Transaction, before: readonly Party[], after: readonly Party[]) {
  for (const edge of [MET, COOPERATES_WITH]) await deriveEdge(transaction, edge, before, after)
}

async function deriveEdge(
  transaction: Transaction,
  edge: DerivedEdge,
  before: readonly Party[],
  after: readonly Party[],
): Promise<void> {
  const old = new Map(findPairs(before, edge.partyOf).map((found) => [toKey(found), found]))
  const now = new Map(findPairs(after, edge.partyOf).map((found) => [toKey(found), found]))
  const gained = [...now].filter(([key]) => !old.has(key)).map(([, found]) => found)
  const lost = [...old].filter(([key]) => !now.has(key)).map(([, found]) => found)
  const rows = await runRows(transaction, edge.stored, toPairs([...gained, ...lost]))
  const known = new Map(rows.map((row) => [pairKey(row), row]))
  const gainedBy = groupBy(gained, pairKey)
  const lostBy = groupBy(lost, pairKey)

  const merged: Encounters[] = []
  const unclear: Pair[] = []
  for (const pair of toPairs([...gained, ...lost])) {
    const key = pairKey(pair)
    const sum = adjust(pair, known.get(key), gainedBy.get(key) ?? [], lostBy.get(key) ?? [])
    if (sum === undefined) unclear.push(pair)
    else merged.push(sum)
  }
  const [met, never] = [merged.filter(({ meetings }) => meetings > 0), merged.filter(({ meetings }) => meetings === 0)]
  await runRows(transaction, edge.merge, met.map(toEdge))
  await removePairs(transaction, edge, never)
  await recountPairs(transaction, edge, unclear)
}

/** Undefined where the pair's first or last day may be gone: the sum does not tell the next. */
function adjust(
  pair: Pair,
  known: Encounters | undefined,
  gained: readonly MeetingOfPair[],
  lost: readonly MeetingOfPair[],
): Encounters | undefined {
  if (lost.length === 0) return summarize(pair, gained, known)
  const days = gained.flatMap(({ day }) => day ?? []).sort(compareText)
  const gone = new Set(lost.map(({ day }) => day))
  const rest = (known?.meetings ?? 0) - lost.length
  if (known === undefined || rest < 0) return undefined
  if (rest === 0) return summarize(pair, gained, undefined)
  if (gone.has(known.firstOn) && (known.firstOn === null || (days[0] ?? '9999') > known.firstOn)) return undefined
  if (gone.has(known.lastOn) && (known.lastOn === null || (days.at(-1) ?? '') < known.lastOn)) return undefined
  return summarize(pair, gained, { ...known, meetings: rest })
}

async function recountPairs(transaction: Transaction, edge: DerivedEdge, pairs: readonly Pair[]): Promise<void> {
  const found = groupBy(await runRows(transaction, edge.meetings, pairs), pairKey)
  const counted = pairs.flatMap((pair) => {
    const own = found.get(pairKey(pair))
    return own === undefined ? [] : [summarize(pair, uniqueMeetings(own), undefined)]
  })
  await runRows(transaction, edge.merge, counted.map(toEdge))
  const never = pairs.filter((pair) => !found.has(pairKey(pair)))
  await removePairs(transaction, edge, never)
}

async function removePairs(transaction: Transaction, edge: DerivedEdge, pairs: readonly Pair[]): Promise<void> {
  await runRows(
    transaction,
    edge.remove,
    pairs.map(({ a, b }) => ({ from: a, to: b })),
  )
}

/** Each pair on different sides, once for a meeting. */
export function findPairs(parties: readonly Party[], partyOf: (party: Party) => string | null): MeetingOfPair[] {
  const pairs: MeetingOfPair[] = []
  for (const [meeting, present] of groupBy(parties, (party) => party.meeting)) {
    for (const [index, left] of present.entries()) {
      for (const right of present.slice(index + 1)) {
        const [x, y] = [partyOf(left), partyOf(right)]
        if (x === null || y === null || x === y || left.side === null || right.side === null) continue
        if (left.side === right.side) continue
        pairs.push({ ...orderPair(x, y), meeting, day: left.day })
      }
    }
  }
  return [...new Map(pairs.map((found) => [toKey(found), found])).values()]
}

/** The meetings on top of those `known`. */
export function summarize(
  { a, b }: Pair,
  meetings: readonly MeetingOfPair[],
  known: Encounters | undefined,
): Encounters {
  const days = meetings.flatMap(({ day }) => day ?? [])
  const all = [...days, known?.firstOn ?? [], known?.lastOn ?? []].flat().sort(compareText)
  const count = meetings.length + (known?.meetings ?? 0)
  return { a, b, meetings: count, firstOn: all[0] ?? null, lastOn: all.at(-1) ?? null }
}

function uniqueMeetings(meetings: readonly MeetingOfPair[]): MeetingOfPair[] {
  return [...new Map(meetings.map((found) => [found.meeting, found])).values()]
}

function toPairs(meetings: readonly Pair[]): Pair[] {
  return [...new Map(meetings.map((pair) => [pairKey(pair), { a: pair.a, b: pair.b }])).values()]
}

/** The smaller id first. */
function orderPair(x: string, y: string): Pair {
  return compareText(x, y) <= 0 ? { a: x, b: y } : { a: y, b: x }
}

function pairKey({ a, b }: Pair): string {
  return `${a} ${b}`
}

function toKey({ a, b, meeting, day }: MeetingOfPair): string {
  return `${a} ${b} ${meeting} ${day}`
}

function toEdge({ a, b, meetings, firstOn, lastOn }: Encounters): EdgeWithProperties {
  return { from: a, to: b, properties: withoutNulls({ meetings, firstOn, lastOn }) }
}
