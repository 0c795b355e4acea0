/** Quotes: passages cut from the texts of articles. */
import { HuiwuError } from '../../errors.js'
import type { Context } from '../graphql/context.js'

/** Code units `start` to `end`, exclusive. Throws STORE_DAMAGED where the article of a fact is gone. */
export async function readQuote(texts: Context['textOfArticle'], article: string, start: number, end: number) {
  return (await readText(texts, article)).slice(start, end)
}

/** The whole text. Throws STORE_DAMAGED where the article is gone. */
export async function readText(texts: Context['textOfArticle'], article: string): Promise<string> {
  const text = await texts.load(article)
  if (text !== null) return text
  throw new HuiwuError('STORE_DAMAGED', `Article ${article}: expected its text, since the graph names the article.`)
}
