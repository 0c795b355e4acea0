/** Restoring: lines of a backup enter an empty graph, which becomes what the one was that they come from. */
import { HuiwuError } from '../../errors.js'
import { type ArticleRow, toNewArticle } from '../decide/decisions.js'
import { overRows, runRows } from '../run-rows.js'
import { statement } from '../statement.js'
import type { GraphStore } from '../store.js'
import { writeArticles } from '../write/write-article.js'
import { BACKUP_FORMAT, type BackupCounts, type BackupLine } from './read-backup.js'

/** As in ingestion. */
const BATCH = 100

const articleIds = statement<object, { id: string }>('dump/article-ids', [])
const mergeDecisions = overRows<object>('write/decisions')

/**
 * `lines` without line ends. `onProgress` hears how many articles are done. Throws BROKEN_BACKUP where the lines are no
 * backup or not all of one, BAD_USER_INPUT where the graph holds articles already.
 */
export async function restoreBackup(
  store: GraphStore,
  lines: AsyncIterable<string>,
  onProgress: (articles: number) => void = () => {},
): Promise<BackupCounts> {
  if ((await store.read(articleIds, {})).length > 0) {
    const message = 'Expected an empty graph to restore into, but it holds articles; give another folder or database.'
    throw new HuiwuError('BAD_USER_INPUT', message)
  }
  const found = { decisions: 0, articles: 0 }
  let end: BackupCounts | null = null
  let batch: ArticleRow[] = []
  const write = async () => {
    await writeArticles(store, batch.map(toNewArticle))
    batch = []
    onProgress(found.articles)
  }
  let number = 0
  for await (const text of lines) {
    number += 1
    const line = parse(text, number)
    if (number === 1 && line.huiwuBackup !== BACKUP_FORMAT) throw broken(`expected a backup of format ${BACKUP_FORMAT}`)
    // Decisions come first, so that articles are linked as people decided.
    if (line.decision !== undefined) {
      const { decision } = line
      await store.write((transaction) => runRows(transaction, mergeDecisions, [decision]))
      found.decisions += 1
    }
    if (line.article !== undefined) {
      // Written by us, from a node with these properties.
      batch.push(line.article as unknown as ArticleRow)
      found.articles += 1
    }
    if (line.end !== undefined) ({ end } = line)
    if (batch.length === BATCH) await write()
  }
  if (batch.length > 0) await write()
  if (end?.articles !== found.articles || end.decisions !== found.decisions) {
    throw broken('expected its last line to count the others, but some are missing; what there was has been restored')
  }
  return found
}

function parse(text: string, number: number): BackupLine {
  try {
    const line: unknown = JSON.parse(text)
    if (typeof line === 'object' && line !== null) return line
  } catch {
    // Told below, as what is no object.
  }
  throw broken(`line ${number}: expected a JSON object`)
}

function broken(what: string): HuiwuError {
  return new HuiwuError('BROKEN_BACKUP', `The backup is damaged or none: ${what}.`)
}
