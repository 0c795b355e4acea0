/**
 * Facts of articles: what the graph holds because of given articles, read before it is taken back or changed.
 */
import type { Article, ExtractionRecord } from '../../model.js'
import { overIds, runIds } from '../run-rows.js'
import type { Transaction } from '../store.js'
import type { Linking } from './linking.js'

/** An article with what it states: what enters the graph at once. */
export interface ReadArticle {
  readonly article: Pick<Article, 'id' | 'title' | 'text' | 'publishedOn'>
  readonly record: ExtractionRecord
}

/** A node that the graph did not have, with an article that brought it; once for each such article. */
export interface NewNode {
  readonly id: string
  readonly article: string
}

export interface PersonMention {
  /** Article.id. */
  readonly article: string
  readonly person: string
  readonly persona: string
  /** Canonical in the article: the record refers to the person by it. */
  readonly name: string
}

/** A MENTIONS relationship of a person: all forms used in the article, canonical first, and where they stand. */
export interface MentionForms {
  readonly names: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

export interface ArticleFacts {
  readonly people: readonly PersonMention[]
  /** Organization.id. */
  readonly organizations: readonly string[]
  readonly tenures: readonly { readonly tenure: string; readonly person: string }[]
  /** Meeting.id. */
  readonly meetings: readonly string[]
}

/** The mentions of given people. */
export const namesInArticles = overIds<PersonMention>('link/names-in-articles')
const peopleOfArticles = overIds<PersonMention>('link/people-of-articles')
const organizationsOfArticles = overIds<{ article: string; organization: string }>('link/organizations-of-articles')
const tenuresOfArticles = overIds<{ article: string; tenure: string; person: string }>('link/tenures-of-articles')
const holdersOfTenures = overIds<{ person: string }>('link/holders-of-tenures')
const meetingsOfArticles = overIds<{ meeting: string }>('link/meetings-of-articles')
const records = overIds<ReadArticle['article'] & { readonly record: string }>('link/records')

export async function readArticleFacts(transaction: Transaction, ids: readonly string[]): Promise<ArticleFacts> {
  const organizations = await runIds(transaction, organizationsOfArticles, ids)
  return {
    people: await readPeopleOfArticles(transaction, ids),
    organizations: [...new Set(organizations.map(({ organization }) => organization))],
    tenures: await readTenuresOfArticles(transaction, ids),
    meetings: await readMeetingsOfArticles(transaction, ids),
  }
}

export function readPeopleOfArticles(transaction: Transaction, ids: Iterable<string>): Promise<PersonMention[]> {
  return runIds(transaction, peopleOfArticles, ids)
}

export function readTenuresOfArticles(transaction: Transaction, ids: Iterable<string>) {
  return runIds(transaction, tenuresOfArticles, ids)
}

/** Person.ids of those whose tenures these are. */
export async function readHolders(transaction: Transaction, tenures: readonly string[]): Promise<string[]> {
  return (await runIds(transaction, holdersOfTenures, tenures)).map(({ person }) => person)
}

/** Meetings that the articles tell of or attest a body for. */
export async function readMeetingsOfArticles(transaction: Transaction, ids: Iterable<string>): Promise<string[]> {
  const rows = await runIds(transaction, meetingsOfArticles, ids)
  return [...new Set(rows.map(({ meeting }) => meeting))]
}

/** By Article.id; the records as people corrected them. */
export async function readRecords(
  { transaction, obeyed }: Linking,
  ids: Iterable<string>,
): Promise<Map<string, ReadArticle>> {
  const rows = await runIds(transaction, records, ids)
  return new Map(
    rows.map(({ record, ...article }) => [
      article.id,
      // Written by us, from a record of this type.
      { article, record: obeyed.correct(JSON.parse(record) as ExtractionRecord) },
    ]),
  )
}
