/**
 * Finds what is retold: appearances in older articles of which another article on the same meeting now tells more, or
 * no longer does.
 */
import { type Appearance, toAppearances } from '../../link/appearance.js'
import { groupBy } from '../../link/group.js'
import { personaIdOf } from '../../link/persona.js'
import type { Occasions } from '../read/read-occasions.js'
import { overIds, runIds } from '../run-rows.js'
import { type PersonMention, type ReadArticle, readPeopleOfArticles } from './article-facts.js'
import type { Linking } from './linking.js'

const loans = overIds<{ article: string; meeting: string; lends: string[] }>('link/loans')

export interface Retold {
  /** Of added articles, and of older ones that are retold. */
  readonly appearances: readonly Appearance[]
  /** The older ones as the graph has them. */
  readonly mentions: readonly PersonMention[]
  readonly articles: readonly ReadArticle[]
}

export async function findRetold(
  { transaction, obeyed }: Linking,
  added: readonly ReadArticle[],
  { older, meetings, lent }: Occasions,
): Promise<Retold> {
  const rewritten = new Set(meetings)
  const stored = groupBy(
    (await runIds(transaction, loans, older.keys())).filter(({ meeting }) => !rewritten.has(meeting)),
    ({ article }) => article,
  )
  const appearIn = ({ article, record }: ReadArticle) => {
    const others = (stored.get(article.id) ?? []).flatMap(({ lends }) => lends)
    return toAppearances(article, record, {
      markOf: obeyed.markOf,
      loans: [...(lent.get(article.id) ?? []), ...others],
    })
  }
  const mentions = await readPeopleOfArticles(transaction, older.keys())
  const mentionOf = new Map(mentions.map((mention) => [`${mention.article} ${mention.name}`, mention]))
  const retold = [...older.values()].flatMap(appearIn).flatMap((appearance) => {
    const mention = mentionOf.get(`${appearance.articleId} ${appearance.person.name}`)
    return mention === undefined || mention.persona === personaIdOf(appearance) ? [] : [{ appearance, mention }]
  })
  const ids = new Set(retold.map(({ mention }) => mention.article))
  return {
    appearances: [...added.flatMap(appearIn), ...retold.map(({ appearance }) => appearance)],
    mentions: retold.map(({ mention }) => mention),
    articles: [...added, ...[...older.values()].filter(({ article }) => ids.has(article.id))],
  }
}
