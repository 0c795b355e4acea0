/**
 * Rebuilds the graph from its articles and people's decisions, as if it had just been read.
 *
 * For a graph that an older version of the linking rules wrote. If it is stopped midway, running it again completes it.
 */

import { LABELS } from '../check/graph-nodes.js'
import { readArticles } from '../decide/decisions.js'
import { overIds, runIds } from '../run-rows.js'
import { statement } from '../statement.js'
import type { GraphStore } from '../store.js'
import { applyChange } from './apply-change.js'
import { writeInTurn } from './linking.js'

const BATCH = 100

const articleIds = statement<object, { id: string }>('dump/article-ids', [])
const linked = LABELS.filter((label) => label !== 'Article').map((label) => {
  const file = label.replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase()
  return {
    ids: statement<object, { id: string }>(`dump/${file}-ids`, []),
    erase: overIds(`erase/${file}`),
  }
})

/** `onProgress` hears of every batch: articles done, and how many there are. */
export async function rebuildGraph(
  store: GraphStore,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<number> {
  for (const { ids, erase } of linked) {
    const all = (await store.read(ids, {})).map(({ id }) => id)
    for (let start = 0; start < all.length; start += 1_000) {
      await store.write((transaction) => runIds(transaction, erase, all.slice(start, start + 1_000)))
    }
  }
  const articles = (await store.read(articleIds, {})).map(({ id }) => id)
  for (let start = 0; start < articles.length; start += BATCH) {
    const removed = articles.slice(start, start + BATCH)
    await writeInTurn(store, async (transaction) => {
      await applyChange(transaction, { added: await readArticles(transaction, removed), removed })
    })
    onProgress(Math.min(start + BATCH, articles.length), articles.length)
  }
  return articles.length
}
