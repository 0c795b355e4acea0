/**
 * Printed records: an extraction record enters, a JSON value for users leaves.
 *
 * `id` is the input's own id where it gave one. What is not known is left out, except in `date`, where null says so.
 */
import type { Article, ExtractionRecord } from '../model.js'

export function toPrintedRecord(article: Article, { articleId, ...record }: ExtractionRecord): object {
  return toPrinted({ id: article.sourceId ?? articleId, ...record })
}

/** A copy in which what is not known is left out. */
function toPrinted(value: object): object {
  return Object.fromEntries(entriesWithoutNulls(value))
}

/** `from` and `to` are kept: they are the answer, and null is one. */
function entriesWithoutNulls(value: object): [string, unknown][] {
  return Object.entries(value)
    .filter(([key, part]) => part !== null || key === 'from' || key === 'to')
    .map(([key, part]) => [key, withoutNulls(part)])
}

export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  return typeof value === 'object' && value !== null ? Object.fromEntries(entriesWithoutNulls(value)) : value
}
