/** A thread of the extraction pool: articles enter, outcomes leave in the same order. */
import type { Article } from '../model.js'
import { type Outcome, tryExtract } from './extract-article.js'

export default function extractBatch(articles: readonly Article[]): readonly Outcome[] {
  return articles.map(tryExtract)
}
