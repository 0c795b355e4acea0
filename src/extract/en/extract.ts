/** English extraction: an article enters, what it states leaves. */
import type { Article, ExtractionRecord } from '../../model.js'

export function extractEnglish(article: Article): ExtractionRecord {
  return {
    articleId: article.id,
    language: 'en',
    extractor: 'huiwu/1',
    people: [],
    organizations: [],
    positions: [],
    meetings: [],
  }
}
