/** Articles, and the texts from which quotes are cut. */
import type { Language } from '../../model.js'
import { statement } from '../statement.js'
import type { GraphStore } from '../store.js'
import type { ArticleRow } from './read-rows.js'

/** Null: any. */
export interface ArticleCriteria {
  /** Part of the title or the text, in lower case. */
  readonly search: string | null
  /** Days of publication, YYYY-MM-DD; either leaves undated articles out. */
  readonly from: string | null
  readonly to: string | null
  readonly language: Language | null
}

/** Where an article stands in the order: a cursor's content. */
export type ArticleKey = readonly [day: string, id: string]

/** Stands before every article. */
export const FIRST_ARTICLE: ArticleKey = ['9999-99-99', '']

const CRITERIA = ['search', 'from', 'to', 'language'] as const

const articles = statement<
  ArticleCriteria & { afterDay: string; afterId: string; limit: number },
  { day: string; article: ArticleRow }
>('read/articles', [...CRITERIA, 'afterDay', 'afterId', 'limit'])
const count = statement<ArticleCriteria, { total: number }>('read/count-articles', CRITERIA)
const byId = statement<{ ids: readonly string[] }, { article: ArticleRow }>('read/articles-by-id', ['ids'])
const texts = statement<{ ids: readonly string[] }, { id: string; text: string }>('read/texts-of-articles', ['ids'])

/** At most `limit` articles after `after`: latest published first, undated last. */
export async function readArticles(
  store: GraphStore,
  criteria: ArticleCriteria,
  after: ArticleKey,
  limit: number,
): Promise<ArticleRow[]> {
  const rows = await store.read(articles, { ...criteria, afterDay: after[0], afterId: after[1], limit })
  return rows.map((row) => row.article)
}

export async function countArticles(store: GraphStore, criteria: ArticleCriteria): Promise<number> {
  const [row] = await store.read(count, criteria)
  return row?.total ?? 0
}

/** By id; an article that the graph does not hold is absent. */
export async function readArticlesById(store: GraphStore, ids: readonly string[]): Promise<Map<string, ArticleRow>> {
  const rows = await store.read(byId, { ids })
  return new Map(rows.map(({ article }) => [article.id, article]))
}

/** By id; an article that the graph does not hold is absent. */
export async function readTexts(store: GraphStore, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await store.read(texts, { ids })
  return new Map(rows.map(({ id, text }) => [id, text]))
}
