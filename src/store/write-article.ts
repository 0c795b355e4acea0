/**
 * Writes articles: what a batch of records says becomes part of the graph, in one transaction.
 */
import type { Article, ExtractionRecord } from '../model.js'
import type { GraphStore } from './store.js'

/** What reading one article did. Counts are of nodes that the graph did not have before. */
export interface ArticleResult {
  readonly articleId: string
  readonly status: 'added' | 'unchanged' | 'replaced'
  readonly people: number
  readonly organizations: number
  readonly meetings: number
}

export async function writeArticles(
  _store: GraphStore,
  _batch: readonly { readonly article: Article; readonly record: ExtractionRecord }[],
): Promise<ArticleResult[]> {
  throw new Error('not written yet')
}
