/**
 * Appearances: what one article says of the bearer of one name, in the words that linking compares.
 */
import type { Article, ExtractedPerson, ExtractedPosition, ExtractionRecord } from '../model.js'
import type { Anchor } from './decision.js'
import { toOrganizationName } from './organization-name.js'
import { type PersonName, toPersonName } from './person-name.js'

export interface Appearance {
  readonly articleId: string
  readonly name: PersonName
  readonly person: ExtractedPerson
  /** Keys of the bodies that the article ties to this person, sorted; without generic ones. */
  readonly bodies: readonly string[]
  /** The day that the article speaks for; null where nothing tells. */
  readonly on: string | null
  readonly positions: readonly ExtractedPosition[]
  /** '' unless a person decided that this appearance is another's than those it looks like. */
  readonly mark: string
}

/** One for each person of the record. `markOf` as in `Obeyed`. */
export function toAppearances(
  article: Pick<Article, 'publishedOn'>,
  record: ExtractionRecord,
  markOf: (anchor: Anchor) => string = () => '',
): Appearance[] {
  const on = attestedOn(article, record)
  return record.people.map((person) => {
    const positions = record.positions.filter((position) => position.person === person.name)
    const represented = record.meetings.flatMap(({ participants }) =>
      participants.filter((participant) => participant.person === person.name).map(({ organization }) => organization),
    )
    const name = toPersonName(person.name)
    return {
      articleId: record.articleId,
      name,
      person,
      bodies: toBodyKeys([...positions.map(({ organization }) => organization), ...represented]),
      on,
      positions,
      mark: markOf({ article: record.articleId, name: name.key }),
    }
  })
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
