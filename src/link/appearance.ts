/**
 * Appearances: what one article says of the bearer of one name, in the words that linking compares.
 */
import type { Article, ExtractedPerson, ExtractedPosition, ExtractionRecord } from '../model.js'
import type { Anchor } from './decision.js'
import { toLentBodies } from './lend-bodies.js'
import { toOrganizationName } from './organization-name.js'
import { type PersonName, toPersonName } from './person-name.js'

export interface Appearance {
  readonly articleId: string
  readonly name: PersonName
  readonly person: ExtractedPerson
  /** Keys of the bodies that the article, or another on the same meeting, ties to this person, sorted. */
  readonly bodies: readonly string[]
  /** The day that the article speaks for; null where nothing tells. */
  readonly on: string | null
  readonly positions: readonly ExtractedPosition[]
  /** '' unless a person decided that this appearance is another's than those it looks like. */
  readonly mark: string
}

/** What others than the article itself tell of its names. */
export interface Surroundings {
  /** As in `Obeyed`. */
  readonly markOf: (anchor: Anchor) => string
  /** As in lend-bodies.ts. */
  readonly loans: readonly string[]
}

const ALONE: Surroundings = { markOf: () => '', loans: [] }

/** One for each person of the record. */
export function toAppearances(
  article: Pick<Article, 'publishedOn'>,
  record: ExtractionRecord,
  { markOf, loans }: Surroundings = ALONE,
): Appearance[] {
  const on = attestedOn(article, record)
  return record.people.map((person) => {
    const positions = record.positions.filter((position) => position.person === person.name)
    const own = toOwnBodies(record, person.name)
    const bodies = [...new Set([...own, ...toLentBodies(loans, person.name)])].sort()
    const name = toPersonName(person.name)
    return {
      articleId: record.articleId,
      name,
      person,
      bodies,
      on,
      positions,
      mark: markOf({ article: record.articleId, name: name.key }),
    }
  })
}

/** Keys of the bodies that the record itself ties to a name, sorted. */
export function toOwnBodies(record: ExtractionRecord, name: string): string[] {
  const held = record.positions.filter(({ person }) => person === name)
  const represented = record.meetings.flatMap(({ participants }) =>
    participants.filter(({ person }) => person === name),
  )
  return toBodyKeys([...held, ...represented].map(({ organization }) => organization))
}

/** The publication day, else the earliest day of a meeting. */
export function attestedOn(article: Pick<Article, 'publishedOn'>, record: ExtractionRecord): string | null {
  if (article.publishedOn !== null) return article.publishedOn
  const days = record.meetings.flatMap(({ date }) => (date.from === null ? [] : [date.from]))
  return days.sort()[0] ?? null
}

/** Keys of all bodies that the article names: they tell which of two namesakes it means. */
export function toContext(record: ExtractionRecord): string[] {
  return toBodyKeys(record.organizations.map(({ name }) => name))
}

function toBodyKeys(names: readonly (string | null)[]): string[] {
  const keys = new Set<string>()
  for (const name of names) {
    if (name === null) continue
    const { key, generic } = toOrganizationName(name)
    if (!generic) keys.add(key)
  }
  return [...keys].sort()
}
