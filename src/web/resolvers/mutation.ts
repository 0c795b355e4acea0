/** Mutation: reads articles into the graph, takes them out, and lets people decide. Every field needs a key. */
import { HuiwuError } from '../../errors.js'
import { removeArticles } from '../../store/write/withdraw-article.js'
import type { ArticleResult } from '../../store/write/write-article.js'
import { requireScope } from '../access/authorize.js'
import type { Context } from '../graphql/context.js'
import { type ArticleInput, ingest, MAX_ARTICLES } from '../graphql/ingest.js'
import { translate } from '../graphql/messages.js'
import { decide } from './decide.js'

export const Mutation = {
  ...decide,

  async ingestArticle(_: unknown, { input }: { input: ArticleInput }, context: Context) {
    requireScope(context, 'write')
    const [result] = await ingest(context, [{ input, where: 'input' }])
    if (result instanceof HuiwuError) throw result
    if (result === undefined) throw new Error('one article gives one result')
    return toPayload(result, context)
  },

  async ingestArticles(_: unknown, { input }: { input: readonly ArticleInput[] }, context: Context) {
    requireScope(context, 'write')
    if (input.length === 0 || input.length > MAX_ARTICLES) {
      throw new HuiwuError('BAD_USER_INPUT', `input: expected 1 to ${MAX_ARTICLES} articles, but got ${input.length}.`)
    }
    const inputs = input.map((each, index) => ({ input: each, where: `input[${index}]` }))
    return (await ingest(context, inputs)).map((result) =>
      result instanceof HuiwuError
        ? { payload: null, error: { code: result.code, message: translate(result.message, context.language) } }
        : { payload: toPayload(result, context), error: null },
    )
  },

  async withdrawArticle(_: unknown, { id }: { id: string }, context: Context) {
    requireScope(context, 'write')
    const withdrawn = (await removeArticles(context.store, [id])).length > 0
    context.articleById.clear(id)
    return { id, withdrawn }
  },
}

function toPayload(result: ArticleResult, { articleById }: Context) {
  const { articleId } = result
  return { ...result, article: () => articleById.clear(articleId).load(articleId) }
}
