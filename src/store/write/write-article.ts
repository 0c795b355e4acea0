/**
 * Writes articles: what a batch of records says becomes part of the graph, in one transaction.
 */

import { overIds, runIds } from '../run-rows.js'
import type { GraphStore } from '../store.js'
import { applyChange, type NewArticle } from './apply-change.js'
import type { NewNode } from './article-facts.js'
import { writeInTurn } from './linking.js'

/** What reading one article did. Counts are of nodes that the graph did not have before. */
export interface ArticleResult {
  readonly articleId: string
  readonly status: 'added' | 'unchanged' | 'replaced'
  readonly people: number
  readonly organizations: number
  readonly meetings: number
}

interface Version {
  readonly id: string
  readonly contentHash: string
  readonly extractor: string
}

const knownArticles = overIds<Version>('link/known-articles')
const NOTHING_NEW = { people: 0, organizations: 0, meetings: 0 }

/**
 * Results come in the order of the batch. An article whose content and extractor the graph has already is passed over;
 * another version of it is replaced. Of two versions in one batch the later counts.
 */
export async function writeArticles(store: GraphStore, batch: readonly NewArticle[]): Promise<ArticleResult[]> {
  return writeInTurn(store, async (transaction) => {
    const ids = batch.map(({ article }) => article.id)
    const known = new Map((await runIds(transaction, knownArticles, ids)).map((version) => [version.id, version]))
    const latest = new Map(batch.map((item) => [item.article.id, item]))
    const added = [...latest.values()].filter((item) => !isSame(toVersion(item), known.get(item.article.id)))
    const removed = added.flatMap(({ article }) => (known.has(article.id) ? [article.id] : []))
    if (added.length === 0) return toResults(batch, known, new Map())

    const { people, organizations, meetings } = await applyChange(transaction, { added, removed })
    const counts = new Map<string, Record<keyof typeof NOTHING_NEW, number>>()
    countFirst(people, 'people', counts)
    countFirst(organizations, 'organizations', counts)
    countFirst(meetings, 'meetings', counts)
    return toResults(batch, known, counts)
  })
}

type Counts = Map<string, Record<keyof typeof NOTHING_NEW, number>>

/** A new node counts for the first article that brought it. */
function countFirst(nodes: readonly NewNode[], what: keyof typeof NOTHING_NEW, counts: Counts): void {
  const seen = new Set<string>()
  for (const { id, article } of nodes) {
    if (seen.has(id)) continue
    seen.add(id)
    const own = counts.get(article) ?? { ...NOTHING_NEW }
    counts.set(article, { ...own, [what]: own[what] + 1 })
  }
}

function toResults(batch: readonly NewArticle[], known: ReadonlyMap<string, Version>, counts: Counts): ArticleResult[] {
  const current = new Map(known)
  return batch.map((item) => {
    const articleId = item.article.id
    const before = current.get(articleId)
    const version = toVersion(item)
    current.set(articleId, version)
    if (isSame(version, before)) return { articleId, status: 'unchanged', ...NOTHING_NEW }
    const added = counts.get(articleId) ?? NOTHING_NEW
    counts.delete(articleId)
    return { articleId, status: before === undefined ? 'added' : 'replaced', ...added }
  })
}

function toVersion({ article, record }: NewArticle): Version {
  return { id: article.id, contentHash: article.contentHash, extractor: record.extractor }
}

function isSame(version: Version, other: Version | undefined): boolean {
  return version.contentHash === other?.contentHash && version.extractor === other.extractor
}
