/** Renaming: which names of one language's record stand for which of the other's, and the names that come of it. */
import type { ExtractionRecord } from '../../model.js'

/** Names in Chinese text with those that the English text has for the same; one to one. */
export type Pairs = ReadonlyMap<string, string>

/** Keeps the pairs in which neither name is claimed twice: of two candidates, none is taken. */
export function keepUnique(pairs: readonly (readonly [zh: string, en: string])[]): Pairs {
  const count = (side: 0 | 1, name: string) =>
    new Set(pairs.filter((p) => p[side] === name).map((p) => p[1 - side])).size
  return new Map(pairs.filter(([zh, en]) => count(0, zh) === 1 && count(1, en) === 1))
}

/** The record with people and bodies under the names that `people` and `bodies` give. */
export function rename(record: ExtractionRecord, people: Pairs, bodies: Pairs): ExtractionRecord {
  const person = (name: string) => people.get(name) ?? name
  const body = (name: string | null) => (name === null ? null : (bodies.get(name) ?? name))
  return {
    ...record,
    people: record.people.map((p) => ({ ...p, name: person(p.name), names: lead(person(p.name), p.names) })),
    organizations: record.organizations.map((o) => ({
      ...o,
      name: bodies.get(o.name) ?? o.name,
      names: lead(bodies.get(o.name) ?? o.name, o.names),
      parent: body(o.parent),
    })),
    positions: record.positions.map((p) => ({ ...p, person: person(p.person), organization: body(p.organization) })),
    meetings: record.meetings.map((meeting) => ({
      ...meeting,
      participants: meeting.participants.map((p) => ({
        ...p,
        person: p.person === null ? null : person(p.person),
        organization: body(p.organization),
      })),
    })),
  }
}

function lead(name: string, names: readonly string[]): string[] {
  return [...new Set([name, ...names])]
}
