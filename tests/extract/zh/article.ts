/**
 * What the Chinese extractor reads in an article of the tests.
 *
 * `table` runs one test for each row. A row with `fails` is right and not read yet: its test passes while the row fails,
 * and asks for the mark to be taken away once it holds.
 */
import { describe, expect, test } from 'vitest'
import { foldText } from '../../../src/article/fold.js'
import { readPlain } from '../../../src/extract/plain-article.js'
import { toPlainText } from '../../../src/extract/plain-text.js'
import { extractChinese } from '../../../src/extract/zh/extract.js'
import type { Article, ExtractedMeeting, ExtractionRecord, Span } from '../../../src/model.js'
import { PUBLISHED_ON, toArticle } from '../article.js'

export { PUBLISHED_ON, toArticle }

/** The record of the article, after its spans were held against the text. */
export function extract(text: string, parts: Partial<Article> = {}): ExtractionRecord {
  const record = readPlain(toArticle(text, parts), extractChinese)
  expectSpans(record, text)
  return record
}

export interface Row {
  readonly why: string
  readonly fails?: boolean
}

export function table<T extends Row>(
  name: string,
  rows: readonly T[],
  check: (row: T) => void,
  timeout = 30_000,
): void {
  describe(name, () => {
    for (const row of rows) {
      if (row.fails) test.fails(`not yet: ${row.why}`, { timeout }, () => check(row))
      else test(row.why, { timeout }, () => check(row))
    }
  })
}

/** 我校, 该公司, 全省: words for a body that are no form of its name. */
const PRONOUN = /^[我本该全两].{1,2}$/u

/** Every mention of a person or body is a form of its name as written, and every other span lies inside the text. */
export function expectSpans(record: ExtractionRecord, text: string): void {
  for (const { names, mentions } of [...record.people, ...record.organizations]) {
    for (const [start, end] of mentions) {
      const written = text.slice(start, end)
      if (!PRONOUN.test(written)) expect(names.map(toForm)).toContain(toForm(written))
    }
  }
  for (const [start, end] of spansOf(record)) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
  }
}

function spansOf({ people, organizations, positions, meetings }: ExtractionRecord): Span[] {
  return [
    ...people.flatMap(({ mentions }) => mentions),
    ...organizations.flatMap(({ mentions }) => mentions),
    ...positions.map(({ evidence }) => evidence),
    ...meetings.flatMap((m) => [m.evidence, ...m.furtherEvidence, ...m.participants.map((p) => p.evidence)]),
  ]
}

export const peopleOf = ({ people }: ExtractionRecord): string[] => people.map(({ name }) => name)

export const bodiesOf = ({ organizations }: ExtractionRecord): string[] => organizations.map(({ name }) => name)

/** `林知远 | 校长 | 东湖大学` for each post; a status other than `current` follows. */
export function postsOf({ positions }: ExtractionRecord): string[] {
  return positions.map(({ person, title, organization, status }) =>
    [person, title, organization ?? '-', ...(status === 'current' ? [] : [status])].join(' | '),
  )
}

/** `talks: 林知远 (东湖大学) host, 何川 (云川省人民政府) guest` for each meeting; a role other than principal follows. */
export function meetingsOf({ meetings }: ExtractionRecord): string[] {
  return meetings.map(describeMeeting)
}

function describeMeeting({ kind, participants }: ExtractedMeeting): string {
  const parties = participants.map(({ person, organization, side, role }) =>
    [person, organization && `(${organization})`, side, role === 'principal' ? null : role].filter(Boolean).join(' '),
  )
  return `${kind}: ${parties.join(', ')}`
}

/** `talks 2024-05-13` for each meeting, `talks 2024-05-11..2024-05-13` for more than a day, `talks -` without a date. */
export function daysOf({ meetings }: ExtractionRecord): string[] {
  return meetings.map(({ kind, date }) => {
    if (date.from === null) return `${kind} -`
    return `${kind} ${date.from}${date.to === date.from ? '' : `..${date.to}`}`
  })
}

/** A name without what may differ between its form and the text: script, width, spaces, remains of HTML and Markdown. */
function toForm(name: string): string {
  return foldText(toPlainText(name)?.text ?? name).replace(/\s/gu, '')
}
