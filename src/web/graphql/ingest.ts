/** Ingestion over the API: articles as clients send them enter the graph, and what became of each leaves. */
import { createArticle } from '../../article/create-article.js'
import { HuiwuError } from '../../errors.js'
import { toFailure } from '../../extract/extract-article.js'
import type { Article } from '../../model.js'
import type { NewArticle } from '../../store/write/apply-change.js'
import { type ArticleResult, writeArticles } from '../../store/write/write-article.js'
import { shorten } from '../read/cursor.js'
import type { Context } from './context.js'
import { readKnownEncounters, readNewEncounters } from './news.js'

export interface ArticleInput {
  readonly id?: string | null
  readonly title?: string | null
  readonly text: string
  readonly published?: string | null
  readonly url?: string | null
  readonly source?: string | null
}

/** The most articles of one request. */
export const MAX_ARTICLES = 100

/**
 * In the order of the inputs: what reading an article did, or why it was refused (UNREADABLE_ARTICLE, BAD_USER_INPUT).
 * All that are not refused are in the graph when it resolves, none where it rejects.
 */
export async function ingest(
  context: Pick<Context, 'store' | 'extract' | 'news' | 'log'>,
  inputs: readonly { readonly input: ArticleInput; readonly where: string }[],
): Promise<(ArticleResult | HuiwuError)[]> {
  const results: (ArticleResult | HuiwuError)[] = []
  const accepted: { index: number; article: Article }[] = []
  for (const [index, { input, where }] of inputs.entries()) {
    const article = checkArticle(input, where)
    if (article instanceof HuiwuError) results[index] = article
    else accepted.push({ index, article })
  }

  const outcomes = accepted.length === 0 ? [] : await context.extract(accepted.map(({ article }) => article))
  const batch: (NewArticle & { index: number })[] = []
  for (const [place, { index, article }] of accepted.entries()) {
    const outcome = outcomes[place] ?? { defect: 'no outcome' }
    if ('record' in outcome) batch.push({ index, article, record: outcome.record })
    else results[index] = toFailure(inputs[index]?.where ?? 'input', outcome.defect)
  }

  const written = batch.length === 0 ? [] : await write(context, batch)
  for (const [place, { index }] of batch.entries()) results[index] = written[place] ?? missing()
  return results
}

/** Whoever listens is told afterwards, so that the writer need not wait for it. */
async function write({ store, news, log }: Pick<Context, 'store' | 'news' | 'log'>, batch: readonly NewArticle[]) {
  const ids = batch.map(({ article }) => article.id)
  const known = news.count() > 0 ? await readKnownEncounters(store, ids) : null
  const written = await writeArticles(store, batch)
  if (known !== null && written.some(({ status }) => status !== 'unchanged')) {
    readNewEncounters(store, ids, known)
      .then((encounters) => encounters.length > 0 && news.publish(encounters))
      .catch((error: unknown) => log.error({ err: error }, 'subscribers were not told'))
  }
  return written
}

function missing(): never {
  throw new Error('one article gives one result')
}

/** The article that would be stored, or why it is refused. */
export function checkArticle(input: ArticleInput, where: string): Article | HuiwuError {
  if (typeof input.url === 'string' && !/^https?:\/\/\S+$/i.test(input.url)) {
    const found = shorten(input.url)
    return new HuiwuError('BAD_USER_INPUT', `${where}.url: expected an address of http or https, but got "${found}".`)
  }
  try {
    return createArticle(input, where)
  } catch (error) {
    if (error instanceof HuiwuError) return error
    throw error
  }
}
