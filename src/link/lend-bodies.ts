/**
 * Lending bodies: what one article tells of somebody at a meeting holds for the same name in another article on it.
 *
 * A guest's report that says only Hao Ping, and a host's that says 北京大学党委书记郝平, of one meeting with the same
 * counterpart on the same day: the name there is that man's. So the one appearance counts as if it had the other's
 * bodies, and the rules for bodies join the two.
 */
import type { MeetingCluster } from './cluster-meetings.js'
import { compareText, matchNames, type PersonName, toPersonName } from './person-name.js'

/** By Article.id: for each name there, bodies that others lend, each as `<name>\n<organization key>`, sorted. */
export type Loans = ReadonlyMap<string, readonly string[]>

interface Part {
  readonly article: string
  readonly written: string
  readonly name: PersonName
}

/** `bodiesOf`: organization keys that an article itself ties to a name. */
export function lendBodies(
  { statements }: MeetingCluster,
  bodiesOf: (article: string, name: string) => readonly string[],
): Loans {
  const parts = statements.flatMap(({ article, meeting }) =>
    meeting.participants.flatMap(({ person }): Part[] =>
      person === null ? [] : [{ article, written: person, name: toPersonName(person) }],
    ),
  )
  const loans = new Map<string, Set<string>>()
  for (const part of parts) {
    for (const other of parts) {
      if (other.article === part.article || matchNames(part.name, other.name) === null) continue
      const own = new Set(bodiesOf(part.article, part.written))
      for (const body of bodiesOf(other.article, other.written)) {
        if (!own.has(body))
          loans.set(part.article, (loans.get(part.article) ?? new Set()).add(`${part.written}\n${body}`))
      }
    }
  }
  return new Map([...loans].map(([article, lent]) => [article, [...lent].sort(compareText)]))
}

/** The bodies that loans of an article's meetings give to one of its names. */
export function toLentBodies(loans: readonly string[], name: string): string[] {
  const start = `${name}\n`
  return loans.flatMap((loan) => (loan.startsWith(start) ? [loan.slice(start.length)] : []))
}
