/**
 * Pipeline: the way of one article through huiwu, in calls that read like a table of contents.
 *
 * article (read) → extract (what it states) → link (who is who) → store (one graph).
 * Read this file first.
 */
import type { Article, ExtractionRecord } from './model.js'
import type { GraphStore } from './store/store.js'
import { removeArticles } from './store/write/withdraw-article.js'
import { type ArticleResult, writeArticles } from './store/write/write-article.js'

export type { Decision, DecisionDetail } from './link/decision.js'
export { readBackup } from './store/backup/read-backup.js'
export { restoreBackup } from './store/backup/restore-backup.js'
export { checkGraph, type Violation } from './store/check/check-graph.js'
export { dumpGraph } from './store/check/dump-graph.js'
export { answerDoubt } from './store/decide/answer-doubt.js'
export { keepApart, mergePeople, renamePerson, splitPerson } from './store/decide/decide-on-people.js'
export { type Grounds, listDecisions, makeDecision, undoDecision } from './store/decide/decisions.js'
export { explainPeople, type PersonExplanation } from './store/read/explain-person.js'
export { exportLinks, type LinkedRecord } from './store/read/export-links.js'
export { type DoubtFilter, listDoubts } from './store/read/list-doubts.js'
export { type MergePreview, previewMerge } from './store/read/preview-merge.js'
export { rebuildGraph } from './store/write/rebuild-graph.js'
export type { ArticleResult } from './store/write/write-article.js'

/**
 * Reads a batch in one transaction: all of it is in the graph when the promise resolves, none of it when it rejects.
 * Results come in the order of the batch. Batches of about 100 are fastest.
 */
export async function ingestArticles(
  store: GraphStore,
  batch: readonly { readonly article: Article; readonly record: ExtractionRecord }[],
): Promise<ArticleResult[]> {
  return writeArticles(store, batch)
}

/** Removes an article and what nothing else supports. False where the graph does not hold it. */
export async function withdrawArticle(store: GraphStore, articleId: string): Promise<boolean> {
  return (await withdrawArticles(store, [articleId])).length > 0
}

/** Removes articles in one transaction. Returns the ids of those that the graph held. */
export async function withdrawArticles(store: GraphStore, articleIds: readonly string[]): Promise<string[]> {
  return removeArticles(store, articleIds)
}
