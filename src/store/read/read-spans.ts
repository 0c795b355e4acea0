/** Spans: where an article speaks of everything that was extracted from it. */
import { statement } from '../statement.js'
import type { GraphStore } from '../store.js'
import { compare, groupByOwner } from './read-rows.js'

export type SpanKind = 'person' | 'organization' | 'meeting' | 'participation' | 'tenure'

export interface SpanRow {
  readonly article: string
  readonly kind: SpanKind
  /** Id of what it speaks of. */
  readonly subject: string
  /** UTF-16 code units of the article's text, end exclusive. */
  readonly start: number
  readonly end: number
  /** Null for people and bodies. */
  readonly confidence: number | null
  readonly rule: string | null
}

interface RawSpan extends Omit<SpanRow, 'article' | 'start' | 'end'> {
  readonly owner: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const spans = statement<{ ids: readonly string[]; limit: number }, RawSpan>('read/spans-of-articles', ['ids', 'limit'])

/** Of each kind, in one article. */
const MOST = 1_000

/** By article, in the order of the text: at one place the longest first, so that a span comes before those within it. */
export async function readSpansOfArticles(store: GraphStore, ids: readonly string[]): Promise<Map<string, SpanRow[]>> {
  const rows = (await store.read(spans, { ids, limit: MOST })).flatMap(({ starts, ends, ...row }) =>
    starts.map((start, index) => ({ ...row, article: row.owner, start, end: ends[index] ?? start })),
  )
  const groups = groupByOwner(rows, ({ owner: _, ...row }) => row)
  return new Map(Array.from(groups, ([id, own]) => [id, own.sort(compareSpans)]))
}

function compareSpans(a: SpanRow, b: SpanRow): number {
  return a.start - b.start || b.end - a.end || compare(a.kind, b.kind) || compare(a.subject, b.subject)
}
