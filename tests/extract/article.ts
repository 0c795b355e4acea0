/** Builds an article of the tests: published on Tuesday, 14 May 2024. */
import type { Article } from '../../src/model.js'

export const PUBLISHED_ON = '2024-05-14'

export function toArticle(text: string, parts: Partial<Article> = {}): Article {
  return {
    id: 'a1',
    sourceId: null,
    contentHash: 'none',
    title: null,
    text,
    publishedOn: PUBLISHED_ON,
    url: null,
    source: null,
    ...parts,
  }
}
