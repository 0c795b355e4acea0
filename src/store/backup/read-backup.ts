/**
 * Backup: a graph enters, lines of JSON leave from which it can be made again, in either store.
 *
 * A graph is what its articles state and what people decided: everything else follows from them, and is made anew. So
 * a backup needs no pause of those who write, and outlives changes of linking and of engines.
 */
import { toSortedJson } from '../check/dump-graph.js'
import { overIds, runIds } from '../run-rows.js'
import { statement } from '../statement.js'
import type { GraphStore } from '../store.js'

/** What the lines are, on the first of them. */
export const BACKUP_FORMAT = 1

/** Each line is an object with one of these keys. */
export interface BackupLine {
  readonly huiwuBackup?: number
  /** All properties of the node. */
  readonly decision?: Readonly<Record<string, unknown>>
  readonly article?: Readonly<Record<string, unknown>>
  /** The last line: how many lines of each there are, so that one that was cut off can be told. */
  readonly end?: BackupCounts
}

export interface BackupCounts {
  readonly decisions: number
  readonly articles: number
}

const PAGE = 100

const articleIds = statement<object, { id: string }>('dump/article-ids', [])
const articlesById = overIds<{ article: Readonly<Record<string, unknown>> }>('link/articles')
const allDecisions = statement<object, { decision: Readonly<Record<string, unknown>> }>('link/all-decisions', [])

/** Lines with their line ends. Holds the ids of all articles, and a page of them. */
export async function* readBackup(store: GraphStore): AsyncGenerator<string> {
  yield toLine({ huiwuBackup: BACKUP_FORMAT })
  const decisions = await store.read(allDecisions, {})
  for (const { decision } of decisions) yield toLine({ decision })
  const ids = (await store.read(articleIds, {})).map(({ id }) => id).sort()
  let articles = 0
  for (let start = 0; start < ids.length; start += PAGE) {
    // One that was withdrawn meanwhile is not there.
    for (const { article } of await runIds({ run: store.read }, articlesById, ids.slice(start, start + PAGE))) {
      yield toLine({ article })
      articles += 1
    }
  }
  yield toLine({ end: { decisions: decisions.length, articles } })
}

function toLine(line: BackupLine): string {
  return `${toSortedJson(line)}\n`
}
