/**
 * Checks that derived relationships equal what the reified nodes say.
 */

import { groupBy } from '../../link/group.js'
import { findPairs, type Party, summarize } from '../write/derive-edges.js'
import type { Violation } from './check-graph.js'
import type { Outline } from './graph-outline.js'

export function checkDerived(outline: Outline): Violation[] {
  const parties = toParties(outline)
  return [
    ...compare(
      outline,
      'MET',
      expectPairs(parties, ({ person }) => person),
    ),
    ...compare(
      outline,
      'COOPERATES_WITH',
      expectPairs(parties, ({ organization }) => organization),
    ),
    ...compare(outline, 'ATTENDED', expectAttended(parties)),
  ]
}

function toParties({ edges, days, sides }: Outline): Party[] {
  const people = new Map((edges.get('TOOK_PART_AS') ?? []).map(({ from, to }) => [to, from]))
  const bodies = new Map((edges.get('ON_BEHALF_OF') ?? []).map(({ from, to }) => [from, to]))
  return (edges.get('IN_MEETING') ?? []).map(({ from: part, to: meeting }) => ({
    meeting,
    day: days.get(meeting) ?? null,
    side: sides.get(part) ?? null,
    person: people.get(part) ?? null,
    organization: bodies.get(part) ?? null,
  }))
}

/** `from to` → its properties as text. */
type Expected = Map<string, string>

function expectPairs(parties: readonly Party[], partyOf: (party: Party) => string | null): Expected {
  const pairs = groupBy(findPairs(parties, partyOf), ({ a, b }) => `${a} ${b}`)
  return new Map(
    [...pairs].map(([key, meetings]) => {
      const [first] = meetings
      const sum = summarize(first ?? { a: '', b: '' }, meetings, undefined)
      return [key, describe(sum.meetings, sum.firstOn, sum.lastOn)]
    }),
  )
}

function expectAttended(parties: readonly Party[]): Expected {
  const attended = parties.flatMap(({ person, meeting }) => (person === null ? [] : [`${person} ${meeting}`]))
  return new Map(attended.map((key) => [key, describe(null, null, null)]))
}

function compare({ edges }: Outline, type: string, expected: Expected): Violation[] {
  const found = new Map<string, string>()
  const violations: Violation[] = []
  for (const { from, to, meetings, firstOn, lastOn } of edges.get(type) ?? []) {
    const key = `${from} ${to}`
    if (found.has(key)) violations.push({ rule: 'derived-once', what: `${type} ${key}: there are two of them.` })
    found.set(key, describe(meetings, firstOn, lastOn))
  }
  for (const key of new Set([...expected.keys(), ...found.keys()])) {
    const [wanted, got] = [expected.get(key) ?? 'none', found.get(key) ?? 'none']
    if (wanted === got) continue
    violations.push({ rule: 'derived-equal', what: `${type} ${key}: the meetings say ${wanted}, but it is ${got}.` })
  }
  return violations
}

function describe(meetings: number | null, firstOn: string | null, lastOn: string | null): string {
  return `${meetings ?? 'one'} from ${firstOn ?? 'undated'} to ${lastOn ?? 'undated'}`
}
