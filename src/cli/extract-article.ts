/** Extraction of one article, so that a defect of the rules costs that article and no other. */
import { extract } from '../extract/extract.js'
import type { Article, ExtractionRecord } from '../model.js'

/** What an article states, or how the rules failed on it. Plain data, since it passes between threads. */
export type Outcome = { readonly record: ExtractionRecord } | { readonly defect: string }

export function tryExtract(article: Article): Outcome {
  try {
    return { record: extract(article) }
  } catch (error) {
    return { defect: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
