/** Resolvers of Article, and of the fields of Query that give articles. */
import type { Language } from '../../model.js'
import { type ArticleKey, countArticles, FIRST_ARTICLE, readArticles } from '../../store/read/read-articles.js'
import type { ArticleRow } from '../../store/read/read-rows.js'
import type { Context } from '../graphql/context.js'
import { type PageArguments, toConnection } from '../read/connection.js'
import { fromCursor } from '../read/cursor.js'
import { checkText } from '../read/names.js'
import { readText } from '../read/quote.js'
import { listSpans, type SpanArguments } from './span.js'

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
  text: ({ id }: ArticleRow, _args: object, { textOfArticle }: Context) => readText(textOfArticle, id),
  spans: ({ id }: ArticleRow, args: SpanArguments, context: Context) => listSpans(id, args, context),
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
