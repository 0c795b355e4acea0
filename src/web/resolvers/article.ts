/** Resolvers of Article, and of the fields of Query that give articles. */
import { HuiwuError } from '../../errors.js'
import type { Language } from '../../model.js'
import { type ArticleKey, countArticles, FIRST_ARTICLE, readArticles } from '../../store/read/read-articles.js'
import type { ArticleRow } from '../../store/read/read-rows.js'
import { type PageArguments, toConnection } from '../connection.js'
import type { Context } from '../context.js'
import { fromCursor } from '../cursor.js'
import { checkText } from '../names.js'

export interface ArticleArguments extends PageArguments {
  readonly filter?: {
    readonly search?: string | null
    readonly from?: string | null
    readonly to?: string | null
    readonly language?: Language | null
  } | null
}

export const Article = {
  published: ({ publishedOn }: ArticleRow) => publishedOn,
  async text({ id }: ArticleRow, _args: object, { textOfArticle }: Context) {
    const text = await textOfArticle.load(id)
    if (text !== null) return text
    throw new HuiwuError('STORE_DAMAGED', `Article ${id}: expected its text, since the graph holds the article.`)
  },
  meetings: ({ id }: ArticleRow, _args: object, { meetingsOfArticle }: Context) => meetingsOfArticle.load(id),
}

/** Query.articles. */
export function listArticles(args: ArticleArguments, { store }: Context) {
  const { search, from, to, language } = args.filter ?? {}
  const criteria = {
    search: typeof search === 'string' ? checkText(search, 'search').toLowerCase() : null,
    from: from ?? null,
    to: to ?? null,
    language: language ?? null,
  }
  const after = fromCursor(args.after, FIRST_ARTICLE)
  return toConnection<ArticleRow>(args, {
    read: (limit) => readArticles(store, criteria, after, limit),
    count: () => countArticles(store, criteria),
    toKey: ({ publishedOn, id }): ArticleKey => [publishedOn ?? '', id],
  })
}
