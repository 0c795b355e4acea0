/** Mutation: reads articles into the graph, and takes them out. Every field needs a key. */
import { createArticle } from '../../article/create-article.js'
import { HuiwuError } from '../../errors.js'
import { removeArticles } from '../../store/write/withdraw-article.js'
import { writeArticles } from '../../store/write/write-article.js'
import { requireScope } from '../authorize.js'
import type { Context } from '../context.js'
import { shorten } from '../cursor.js'

interface ArticleInput {
  readonly id?: string | null
  readonly title?: string | null
  readonly text: string
  readonly published?: string | null
  readonly url?: string | null
  readonly source?: string | null
}

export const Mutation = {
  async ingestArticle(_: unknown, { input }: { input: ArticleInput }, context: Context) {
    requireScope(context, 'write')
    if (typeof input.url === 'string' && !/^https?:\/\/\S+$/i.test(input.url)) {
      const found = shorten(input.url)
      throw new HuiwuError('BAD_USER_INPUT', `input.url: expected an address of http or https, but got "${found}".`)
    }
    const article = createArticle(input, 'input')
    // The rules load half a second's worth of lexicons, which no query needs.
    const { extract } = await import('../../extract/extract.js')
    const [result] = await writeArticles(context.store, [{ article, record: extract(article) }])
    if (result === undefined) throw new Error('one article gives one result')
    const { articleId, ...outcome } = result
    return { ...outcome, article: context.articleById.clear(articleId).load(articleId) }
  },

  async withdrawArticle(_: unknown, { id }: { id: string }, context: Context) {
    requireScope(context, 'write')
    const withdrawn = (await removeArticles(context.store, [id])).length > 0
    context.articleById.clear(id)
    return { id, withdrawn }
  },
}
