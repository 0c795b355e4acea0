/**
 * Decisions in a store: makes, undoes and lists them, and lets the graph follow in the same transaction.
 */
import { HuiwuError } from '../../errors.js'
import { anchorsOf, checkDecision, type Decision, type DecisionDetail, decisionIdOf } from '../../link/decision.js'
import { toOrganizationName } from '../../link/organization-name.js'
import { toPersonName } from '../../link/person-name.js'
import type { Article, ExtractionRecord } from '../../model.js'
import { overIds, overRows, runIds, runRows, withoutNulls } from '../run-rows.js'
import { statement } from '../statement.js'
import type { GraphStore, Transaction } from '../store.js'
import { applyChange, type NewArticle } from '../write/apply-change.js'
import { writeInTurn } from '../write/linking.js'

/** Who decided, why, and when (an ISO 8601 instant). */
export interface Grounds {
  readonly author: string
  readonly reason: string
  readonly at: string
}

interface DecisionRow extends Omit<Decision, 'detail' | 'undoneAt'> {
  readonly detail: string
  readonly undoneAt?: string
}

/** An article as stored: what is not known is left out. */
export type ArticleRow = Partial<Article> &
  Pick<Article, 'id' | 'contentHash' | 'text'> & {
    readonly record: string
    readonly language: string
    readonly extractor?: string
  }

const allDecisions = statement<object, { decision: DecisionRow }>('link/all-decisions', [])
const articlesOfOrganizations = statement<{ keys: readonly string[] }, { article: string }>(
  'link/articles-of-organizations',
  ['keys'],
)
const storedArticles = overIds<{ article: ArticleRow }>('link/articles')
const merge = overRows<object>('write/decisions')

/** Latest first, also those undone. */
export async function listDecisions(store: GraphStore): Promise<Decision[]> {
  return (await store.read(allDecisions, {})).map(toDecision)
}

/** Makes a decision, or makes an undone one again. Throws BAD_USER_INPUT where it could not take effect. */
export async function makeDecision(store: GraphStore, detail: DecisionDetail, grounds: Grounds): Promise<Decision> {
  checkDecision(detail)
  const { author, reason, at } = grounds
  const decision: Decision = { id: decisionIdOf(detail), detail, author, reason, madeAt: at, undoneAt: null }
  await writeInTurn(store, async (transaction) => {
    await checkFact(transaction, detail)
    await enforce(transaction, decision)
  })
  return decision
}

/** Throws BAD_USER_INPUT where the article does not state what is rejected or corrected. */
async function checkFact(transaction: Transaction, detail: DecisionDetail): Promise<void> {
  if (detail.kind !== 'reject' && detail.kind !== 'correct') return
  const { kind, article, fact, start, end } = detail
  const [found] = await readArticles(transaction, [article])
  const facts = fact === 'meeting' ? found?.record.meetings : found?.record.positions
  if (facts?.some(({ evidence }) => evidence[0] === start && evidence[1] === end)) return
  throw new HuiwuError(
    'BAD_USER_INPUT',
    `Decision ${kind}: article ${article} states no ${fact} at ${start} to ${end}; take both from its evidence.`,
  )
}

/** The graph becomes what it would be had the decision never been made. Throws BAD_USER_INPUT for an unknown id. */
export async function undoDecision(store: GraphStore, id: string, at: string): Promise<Decision> {
  return writeInTurn(store, async (transaction) => {
    const rows = await transaction.run(allDecisions, {})
    const known = rows.map(toDecision).find((decision) => decision.id === id)
    if (known === undefined) {
      throw new HuiwuError(
        'BAD_USER_INPUT',
        `Decision ${id}: expected the id of a decision, but there is none; list them.`,
      )
    }
    if (known.undoneAt !== null) return known
    const undone = { ...known, undoneAt: at }
    await enforce(transaction, undone)
    return undone
  })
}

async function enforce(transaction: Transaction, decision: Decision): Promise<void> {
  const { detail } = decision
  const row = { ...decision, kind: detail.kind, detail: JSON.stringify(detail) }
  await runRows(transaction, merge, [withoutNulls(row)])
  const articles = await readArticles(transaction, await findArticles(transaction, detail))
  await applyChange(transaction, {
    added: articles,
    removed: articles.map(({ article }) => article.id),
    blocks: anchorsOf(detail).map(({ name }) => toPersonName(name).block),
  })
}

/** Articles whose record reads otherwise under the decision: they are read again. */
async function findArticles(transaction: Transaction, detail: DecisionDetail): Promise<string[]> {
  if (detail.kind === 'reject' || detail.kind === 'correct') return [detail.article]
  if (detail.kind === 'split') return detail.anchors.map(({ article }) => article)
  if (detail.kind !== 'same-body') return []
  const keys = [detail.body, detail.as].map((name) => toOrganizationName(name).key)
  return (await transaction.run(articlesOfOrganizations, { keys })).map(({ article }) => article)
}

/** Articles with their records as extracted. */
export async function readArticles(transaction: Transaction, ids: Iterable<string>): Promise<NewArticle[]> {
  const rows = await runIds(transaction, storedArticles, ids)
  return rows.map(({ article }) => toNewArticle(article))
}

/** The article, with its record as extracted. */
export function toNewArticle({ record, language, extractor, ...article }: ArticleRow): NewArticle {
  return {
    article: { sourceId: null, title: null, publishedOn: null, url: null, source: null, ...article },
    // Written by us, from a record of this type.
    record: JSON.parse(record) as ExtractionRecord,
  }
}

function toDecision({ decision: row }: { readonly decision: DecisionRow }): Decision {
  const { id, detail, author, reason, madeAt, undoneAt = null } = row
  // Written by us, from a detail of this type.
  return { id, detail: JSON.parse(detail) as DecisionDetail, author, reason, madeAt, undoneAt }
}
