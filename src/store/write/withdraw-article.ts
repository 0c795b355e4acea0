/**
 * Withdraws an article: it leaves the graph with everything that no other article supports.
 */

import { overIds, runIds } from '../run-rows.js'
import type { GraphStore } from '../store.js'
import { applyChange } from './apply-change.js'
import { writeInTurn } from './linking.js'

const knownArticles = overIds<{ id: string }>('link/known-articles')

/** Returns those of the articles that the graph held. All leave it in one transaction. */
export async function removeArticles(store: GraphStore, articleIds: readonly string[]): Promise<string[]> {
  return writeInTurn(store, async (transaction) => {
    const known = (await runIds(transaction, knownArticles, articleIds)).map(({ id }) => id)
    if (known.length > 0) await applyChange(transaction, { added: [], removed: known })
    return known
  })
}
