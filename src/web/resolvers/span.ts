/** Spans of an article: where it speaks of everything that was extracted from it. */
import type { SpanKind, SpanRow } from '../../store/read/read-spans.js'
import type { Context } from '../graphql/context.js'
import { readQuote } from '../read/quote.js'

export interface SpanArguments {
  readonly kinds?: readonly SpanKind[] | null
}

export const ArticleSpan = {
  quote: ({ article, start, end }: SpanRow, _args: object, { textOfArticle }: Context) =>
    readQuote(textOfArticle, article, start, end),
  async subject({ kind, subject }: SpanRow, _args: object, context: Context) {
    const [__typename, loader] = {
      person: ['Person', context.personById] as const,
      organization: ['Organization', context.organizationById] as const,
      meeting: ['Meeting', context.meetingById] as const,
      participation: ['Participation', context.participationById] as const,
      tenure: ['Tenure', context.tenureById] as const,
    }[kind]
    const row = await loader.load(subject)
    return row === null ? null : { ...row, __typename, certainty: null }
  },
}

/** Article.spans. */
export async function listSpans(article: string, { kinds }: SpanArguments, { spansOfArticle }: Context) {
  const spans = await spansOfArticle.load(article)
  return kinds === null || kinds === undefined ? spans : spans.filter(({ kind }) => kinds.includes(kind))
}
