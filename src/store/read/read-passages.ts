/** Passages: which meetings are told of in sentences that contain a text. */
import { statement } from '../statement.js'
import type { GraphStore } from '../store.js'

interface Found {
  readonly text: string
  readonly passages: readonly { readonly meeting: string; readonly start: number; readonly end: number }[]
}

const containing = statement<{ text: string; limit: number }, Found>('read/passages-containing', ['text', 'limit'])

/** The most articles that are looked at, the latest published first. */
const MOST_ARTICLES = 2_000

/**
 * Ids of the meetings of which a sentence contains `text`, whatever its case. Sentences are cut here, since the engines
 * do not count in UTF-16 code units.
 */
export async function findMeetingsTold(store: GraphStore, text: string): Promise<string[]> {
  const wanted = text.toLowerCase()
  const rows = await store.read(containing, { text: wanted, limit: MOST_ARTICLES })
  const found = rows.flatMap((row) =>
    row.passages.flatMap(({ meeting, start, end }) =>
      row.text.slice(start, end).toLowerCase().includes(wanted) ? [meeting] : [],
    ),
  )
  return [...new Set(found)]
}
