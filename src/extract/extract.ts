/**
 * Extraction: an article enters, what it states leaves.
 *
 * Pure: no file, clock or chance after the data files are loaded. Chooses the language by counting characters, passage
 * by passage where an article holds both; each language is a folder with one function of the same shape.
 */
import type { Article, ExtractionRecord, Language } from '../model.js'
import { extractEnglish } from './en/extract.js'
import { joinRecords } from './join/record.js'
import { countLetters, isChinese, splitLanguages } from './passage.js'
import { readPlain } from './plain-article.js'
import { extractChinese } from './zh/extract.js'

/** So many code units of a text tell its language. */
const SAMPLE = 5_000

/** What `article` states. Never throws on text, whatever it holds. */
export function extract(article: Article): ExtractionRecord {
  return readPlain(article, readLanguages)
}

function readLanguages(article: Article): ExtractionRecord {
  const split = splitLanguages(article.text)
  if (split === null) return detectLanguage(article) === 'zh' ? extractChinese(article) : extractEnglish(article)
  const titleLanguage = detectLanguage({ title: article.title, text: '' })
  const read = (language: Language): Article => ({
    ...article,
    title: titleLanguage === language ? article.title : null,
    text: split[language],
  })
  return joinRecords(extractChinese(read('zh')), extractEnglish(read('en')), article.text, split.main)
}

/** Chinese where at least one letter in five is a Han character: Latin names and terms are common in Chinese text. */
function detectLanguage(article: Pick<Article, 'title' | 'text'>): Language {
  const title = countLetters(article.title ?? '')
  const text = countLetters(article.text.slice(0, SAMPLE))
  return isChinese(title.han + text.han, title.latin + text.latin) ? 'zh' : 'en'
}
