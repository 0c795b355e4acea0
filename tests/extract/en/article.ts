/** Builds an article of the tests: published on Tuesday, 14 May 2024. */
import { extractEnglish } from '../../../src/extract/en/extract.js'
import type { Article, ExtractionRecord } from '../../../src/model.js'

export const PUBLISHED_ON = '2024-05-14'

export function toArticle(text: string, parts: Partial<Article> = {}): Article {
  return {
    id: 'a1',
    sourceId: null,
    contentHash: 'none',
    title: null,
    text,
    publishedOn: PUBLISHED_ON,
    url: null,
    source: null,
    ...parts,
  }
}

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
