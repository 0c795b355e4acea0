/**
 * Plain text: the content of a .txt or .md file enters, the fields of its article leave.
 *
 * The first line is the title, unless it ends as a sentence does or is all there is. Front matter may come first. The
 * text is what follows, exactly as it stands.
 */
import { matter } from 'vfile-matter'
import { type ArticleFields, unreadable } from './create-article.js'

const KNOWN = ['id', 'title', 'published', 'source', 'url'] as const

/** Throws UNREADABLE_ARTICLE where the front matter is no YAML. */
export function readPlainText(content: string, where: string): ArticleFields {
  const { fields, body } = readFrontMatter(content, where)
  if (fields.title) return { ...fields, text: withoutBlankLines(body) }
  return { ...fields, ...splitTitle(withoutBlankLines(body)) }
}

function readFrontMatter(content: string, where: string): { fields: Omit<ArticleFields, 'text'>; body: string } {
  // All that vfile-matter asks of a file is its text, and a place for what it finds.
  const file = { value: content, data: {} as { matter?: unknown }, toString: () => content }
  try {
    matter(file as unknown as Parameters<typeof matter>[0], { strip: true })
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n')[0] : cause
    throw unreadable(where, `expected YAML between the lines of ---, but could not read it (${reason})`, cause)
  }
  const given = typeof file.data.matter === 'object' ? (file.data.matter as Record<string, unknown>) : {}
  const values = KNOWN.flatMap((name) => {
    const value = given[name]
    return value === undefined || value === null ? [] : [[name, String(value)] as const]
  })
  return { fields: Object.fromEntries(values), body: file.value }
}

function splitTitle(body: string): ArticleFields {
  const end = body.search(/\r?\n|\r/)
  const first = (end === -1 ? body : body.slice(0, end)).trim()
  const rest = end === -1 ? '' : withoutBlankLines(body.slice(end))
  if (rest.trim() === '' || /[。.]$/.test(first)) return { text: body }
  return { title: first.replace(/^#+\s*/, ''), text: rest }
}

function withoutBlankLines(text: string): string {
  return text.replace(/^(?:[^\S\r\n]*(?:\r?\n|\r))+/, '')
}
