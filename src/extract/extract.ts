/**
 * Extraction: an article enters, what it states leaves.
 *
 * Pure: no file, clock or chance after the data files are loaded. Chooses the language by counting
 * characters; each language is a folder with one function of the same shape.
 */
import type { Article, ExtractionRecord, Language } from '../model.js'
import { extractEnglish } from './en/extract.js'
import { extractChinese } from './zh/extract.js'

/** Goes into every record and article of the graph; raise it when rules change what is found. */
export const EXTRACTOR_VERSION = 'huiwu/1'

/** What `article` states. Never throws on text, whatever it holds. */
export function extract(article: Article): ExtractionRecord {
  return detectLanguage(article) === 'zh' ? extractChinese(article) : extractEnglish(article)
}

/** Chinese where at least one letter in five is a Han character: Latin names and terms are common in Chinese text. */
export function detectLanguage(article: Pick<Article, 'title' | 'text'>): Language {
  const sample = `${article.title ?? ''}\n${article.text}`.slice(0, 5_000)
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  return han * 4 >= latin && han > 0 ? 'zh' : 'en'
}
