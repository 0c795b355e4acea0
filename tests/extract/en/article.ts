/** What the English extractor reads in an article of the tests. */
import { extractEnglish } from '../../../src/extract/en/extract.js'
import type { Article, ExtractionRecord } from '../../../src/model.js'
import { PUBLISHED_ON, toArticle } from '../article.js'

export { PUBLISHED_ON, toArticle }

export function extract(text: string, parts: Partial<Article> = {}): ExtractionRecord {
  return extractEnglish(toArticle(text, parts))
}

/** `Ana Rivera (Norway) a` for each participant, and the kind before them all. */
export function describeMeetings({ meetings }: ExtractionRecord): string[] {
  return meetings.map(({ kind, participants }) =>
    [
      kind,
      ...participants.map((p) => [p.person, p.organization && `(${p.organization})`, p.side].filter(Boolean).join(' ')),
    ].join(' | '),
  )
}

/** `Ana Rivera | Foreign Minister | Norway` for each position. */
export function describePositions({ positions }: ExtractionRecord): string[] {
  return positions.map(({ person, title, organization }) => `${person} | ${title} | ${organization ?? '-'}`)
}
