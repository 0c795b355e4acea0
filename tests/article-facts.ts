/**
 * Facts: what a person expects of an article, beside what its record says, as rows that can be compared.
 *
 * In expected files `a|b` means that either is right, nothing after a `|` that none is right too, and a `?` in front
 * that the row, or the party, may be there or not. Bodies are compared by the key that linking gives them, all else without case.
 */
import { toOrganizationName } from '../src/link/organization-name.js'
import type { ExtractionRecord } from '../src/model.js'

/** Who took part, or the body where nobody is named; and the body represented. */
type Party = readonly [name: string, body: string]

interface ExpectedMeeting {
  readonly kind: string
  readonly from: string
  /** The day of `from` where it is left out. */
  readonly to?: string
  readonly sides?: readonly (readonly Party[])[]
  /** Took part on no side. */
  readonly attended?: readonly Party[]
  readonly optional?: boolean
  readonly sidesOptional?: boolean
}

export interface ExpectedFacts {
  readonly people: readonly string[]
  readonly organizations: readonly string[]
  readonly positions: readonly (readonly [person: string, title: string, organization: string])[]
  readonly meetings: readonly ExpectedMeeting[]
  /** Rows, as `compareFacts` writes them, in which the extractor is known to be wrong. */
  readonly gaps?: readonly string[]
}

interface Row {
  readonly what: 'person' | 'organization' | 'position' | 'meeting' | 'encounter' | 'party'
  readonly parts: readonly string[]
  readonly optional: boolean
}

/** `missing …` and `surplus …`, a line for each row that only one of the two has. */
export function compareFacts(expected: ExpectedFacts, record: ExtractionRecord): string[] {
  const wanted = toExpectedRows(expected)
  const found = toFoundRows(record)
  const missing = wanted.filter((row) => !row.optional && !found.some((other) => fits(row, other)))
  const surplus = found.filter((row) => !wanted.some((other) => fits(other, row)))
  return [
    ...new Set([...missing.map((row) => `missing ${toText(row)}`), ...surplus.map((row) => `surplus ${toText(row)}`)]),
  ]
}

function toExpectedRows({ people, organizations, positions, meetings }: ExpectedFacts): Row[] {
  return [
    ...people.map((name) => toRow('person', [name])),
    ...organizations.map((name) => toRow('organization', [name])),
    ...positions.map((parts) => toRow('position', parts)),
    ...meetings.flatMap(({ kind, from, to, sides = [], attended = [], optional = false, sidesOptional = false }) => {
      const days = toDays(from, to ?? from)
      const all = [...sides.flat(), ...attended]
      return [
        toRow('meeting', [kind, days], optional),
        ...toPairs(sides).map(([[a], [b]]) =>
          toRow('encounter', [days, bare(a), bare(b)], optional || sidesOptional || isOptional(a) || isOptional(b)),
        ),
        ...all.map(([name, body]) => toRow('party', [days, bare(name), body], optional || isOptional(name))),
      ]
    }),
  ]
}

function toFoundRows({ people, organizations, positions, meetings }: ExtractionRecord): Row[] {
  return [
    ...people.map(({ name }) => toRow('person', [name])),
    ...organizations.map(({ name }) => toRow('organization', [name])),
    ...positions.map(({ person, title, organization }) => toRow('position', [person, title, organization ?? ''])),
    ...meetings.flatMap(({ kind, date, participants }) => {
      const days = toDays(date.from ?? 'undated', date.to ?? date.from ?? 'undated')
      const parties = participants.map(({ person, organization, side }) => ({
        party: [person ?? organization ?? '', organization ?? ''] as const,
        side,
      }))
      const sides = [...new Set(parties.flatMap(({ side }) => (side === null ? [] : [side])))]
      const bySide = sides.map((side) => parties.flatMap((one) => (one.side === side ? [one.party] : [])))
      return [
        toRow('meeting', [kind, days]),
        ...toPairs(bySide).map(([[a], [b]]) => toRow('encounter', [days, a, b])),
        ...parties.map(({ party: [name, body] }) => toRow('party', [days, name, body])),
      ]
    }),
  ]
}

function toRow(what: Row['what'], parts: readonly string[], optional = false): Row {
  const [first = '', ...rest] = parts
  return { what, parts: [bare(first), ...rest], optional: optional || isOptional(first) }
}

function isOptional(name: string): boolean {
  return name.startsWith('?')
}

function bare(name: string): string {
  return isOptional(name) ? name.slice(1) : name
}

function toPairs(sides: readonly (readonly Party[])[]): [Party, Party][] {
  return sides.flatMap((side, index) =>
    side.flatMap((a) =>
      sides
        .slice(index + 1)
        .flat()
        .map((b): [Party, Party] => [a, b]),
    ),
  )
}

/** The two of an encounter may stand in either order. */
function fits(expected: Row, found: Row): boolean {
  if (expected.what !== found.what) return false
  const [days = '', a = '', b = ''] = found.parts
  const orders = found.what === 'encounter' ? [found.parts, [days, b, a]] : [found.parts]
  return orders.some((parts) => parts.every((part, index) => isOneOf(part, expected.parts[index] ?? '')))
}

function isOneOf(part: string, alternatives: string): boolean {
  return alternatives.split('|').some((one) => toKey(one) === toKey(part) || toBodyKey(one) === toBodyKey(part))
}

function toKey(name: string): string {
  return name.toLowerCase()
}

function toBodyKey(name: string): string {
  return toOrganizationName(name).key
}

function toDays(from: string, to: string): string {
  return from === to ? from : `${from}/${to}`
}

function toText({ what, parts }: Row): string {
  return `${what} ${parts.join(', ')}`
}
