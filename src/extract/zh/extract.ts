/** Chinese extraction: an article enters, what it states leaves. */
import type { Article, ExtractionRecord } from '../../model.js'

export function extractChinese(article: Article): ExtractionRecord {
  return {
    articleId: article.id,
    language: 'zh',
    extractor: 'huiwu/1',
    people: [],
    organizations: [],
    positions: [],
    meetings: [],
  }
}
