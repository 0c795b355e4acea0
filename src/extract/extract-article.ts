/** Extraction of one article, so that a defect of the rules costs that article and no other. */
import { HuiwuError } from '../errors.js'
import type { Article, ExtractionRecord } from '../model.js'
import { extract } from './extract.js'

/** What an article states, or how the rules failed on it. Plain data, since it passes between threads. */
export type Outcome = { readonly record: ExtractionRecord } | { readonly defect: string }

/** Outcomes in the order of the articles. */
export type ExtractAll = (articles: readonly Article[]) => Promise<readonly Outcome[]>

export function tryExtract(article: Article): Outcome {
  try {
    return { record: extract(article) }
  } catch (error) {
    return { defect: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

/** UNREADABLE_ARTICLE, for whoever gave the article. `where` opens its message. */
export function toFailure(where: string, defect: string): HuiwuError {
  const [first] = defect.split('\n')
  const message = `${where}: expected a text that the rules can read, but they failed (${first}); please report it.`
  return new HuiwuError('UNREADABLE_ARTICLE', message, { cause: defect })
}
