/** Which articles the graph holds in which version, so that a reader can pass over those it would only read again. */
import type { Article } from '../../model.js'
import { overIds } from '../run-rows.js'
import type { GraphStore } from '../store.js'

const knownArticles = overIds<{ id: string; contentHash: string; extractor: string }>('link/known-articles')

/** Ids of those articles that the graph holds in any version. */
export async function readHeldArticles(store: GraphStore, ids: readonly string[]): Promise<Set<string>> {
  return new Set((await store.read(knownArticles, { ids })).map(({ id }) => id))
}

/** Ids of those `articles` that the graph holds with the same content, read by the same `extractor`. */
export async function readKnownArticles(
  store: GraphStore,
  articles: readonly Pick<Article, 'id' | 'contentHash'>[],
  extractor: string,
): Promise<Set<string>> {
  if (articles.length === 0) return new Set()
  const hashes = new Map(articles.map(({ id, contentHash }) => [id, contentHash]))
  const rows = await store.read(knownArticles, { ids: [...hashes.keys()] })
  const same = rows.filter((row) => row.contentHash === hashes.get(row.id) && row.extractor === extractor)
  return new Set(same.map(({ id }) => id))
}
