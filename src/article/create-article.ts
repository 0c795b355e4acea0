/**
 * Article: fields as a source gives them enter, a checked article with its ids leaves.
 *
 * Ids come from the content or its address alone, so that the same article has the same id on any machine.
 */
import { createHash } from 'node:crypto'
import { HuiwuError } from '../errors.js'
import type { Article } from '../model.js'
import { toDay } from './day.js'

/** What a source may say of an article. Blank texts count as left out. */
export interface ArticleFields {
  readonly text: string
  readonly id?: string | null
  readonly title?: string | null
  /** A day in any form that day.ts reads. */
  readonly published?: string | null
  readonly url?: string | null
  readonly source?: string | null
}

/** UTF-16 code units of a text; a long book has about as many. */
export const MAX_LENGTH = 1_000_000

const DIGITS = 20

/** `where` opens the messages. Throws UNREADABLE_ARTICLE for a text that is blank, binary or too long, and a wrong day. */
export function createArticle(fields: ArticleFields, where: string): Article {
  const text = toWellFormed(fields.text)
  if (text.trim() === '') throw unreadable(where, 'expected a text, but it is empty')
  if (text.includes('\0')) throw unreadable(where, 'expected a text, but got binary data')
  if (text.length > MAX_LENGTH) throw tooLong(where, `${text.length.toLocaleString('en')} characters`)

  const published = toValue(fields.published)
  const publishedOn = published === null ? null : toDay(published)
  if (published !== null && publishedOn === null) {
    throw unreadable(where, `expected published as YYYY-MM-DD, but got "${published.slice(0, 40)}"`)
  }
  const title = toValue(fields.title)
  const url = toValue(fields.url)
  const sourceId = toValue(fields.id)
  const contentHash = createHash('sha256')
    .update([title ?? '', text, publishedOn ?? ''].join('\0'))
    .digest('hex')
  return {
    id: toArticleId({ url, sourceId, contentHash }),
    sourceId,
    contentHash,
    title,
    text,
    publishedOn,
    url,
    source: toValue(fields.source),
  }
}

/** The id of an article: from its url, else from its source's own id, else from its content. */
export function toArticleId(from: {
  readonly url?: string | null
  readonly sourceId?: string | null
  readonly contentHash?: string
}): string {
  const parts = from.url ? ['url', from.url] : from.sourceId ? ['id', from.sourceId] : ['content', from.contentHash]
  return `article_${createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, DIGITS)}`
}

/** For a text that is refused before all of it is read. `found`: its size, in words. */
export function tooLong(where: string, found: string): HuiwuError {
  const limit = MAX_LENGTH.toLocaleString('en')
  return unreadable(where, `expected at most ${limit} characters, but got ${found}; split it`)
}

export function unreadable(where: string, what: string, cause?: unknown): HuiwuError {
  return new HuiwuError('UNREADABLE_ARTICLE', `${where}: ${what}.`, { cause })
}

function toValue(value: string | null | undefined): string | null {
  const trimmed = toWellFormed(value ?? '')
    .replaceAll('\0', '')
    .trim()
  return trimmed === '' ? null : trimmed
}

/** Half a surrogate pair cannot be stored as UTF-8; one unit takes its place, so that offsets hold. */
function toWellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
}
