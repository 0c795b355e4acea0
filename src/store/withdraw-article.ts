/**
 * Withdraws an article: it leaves the graph with everything that no other article supports.
 */
import { applyArticles } from './apply-articles.js'
import { overIds, runIds } from './run-rows.js'
import type { GraphStore } from './store.js'

const knownArticles = overIds<{ id: string }>('link/known-articles')

/** False where the graph does not hold the article. */
export async function removeArticle(store: GraphStore, articleId: string): Promise<boolean> {
  return store.write(async (transaction) => {
    const known = await runIds(transaction, knownArticles, [articleId])
    if (known.length === 0) return false
    await applyArticles(transaction, [], [articleId])
    return true
  })
}
