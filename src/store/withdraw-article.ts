/** Withdraws an article: it leaves the graph with everything that no other article supports. */
import type { GraphStore } from './store.js'

/** False where the graph does not hold the article. */
export async function removeArticle(_store: GraphStore, _articleId: string): Promise<boolean> {
  throw new Error('not written yet')
}
