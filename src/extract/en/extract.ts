/** English extraction: an article enters, what it states leaves. */
import type { Article, ExtractionRecord } from '../../model.js'
import { EXTRACTOR_VERSION } from '../version.js'

export function extractEnglish(article: Article): ExtractionRecord {
  return {
    articleId: article.id,
    language: 'en',
    extractor: EXTRACTOR_VERSION,
    people: [],
    organizations: [],
    positions: [],
    meetings: [],
  }
}
