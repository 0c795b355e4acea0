/** JSON lines: one line enters, the fields of an article leave. Fields that huiwu does not know are passed over. */
import { type ArticleFields, unreadable } from './create-article.js'

const OPTIONAL = ['id', 'title', 'published', 'url', 'source'] as const

/** Throws UNREADABLE_ARTICLE where the line is no object with a text. */
export function readJsonLine(line: string, where: string): ArticleFields {
  const value = parse(line, where)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw unreadable(where, `expected an object such as {"title": "…", "text": "…"}, but got ${shorten(line)}`)
  }
  const fields = value as Record<string, unknown>
  if (typeof fields.text !== 'string') {
    throw unreadable(where, `expected "text" to be a string, but got ${toKind(fields.text)}`)
  }
  const optional = OPTIONAL.map((name) => [name, toText(fields[name], name, where)] as const)
  return { text: fields.text, ...Object.fromEntries(optional) }
}

function parse(line: string, where: string): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw unreadable(where, `expected one JSON object on the line, but got ${shorten(line)}`, cause)
  }
}

/** Ids are numbers in many an archive. */
function toText(value: unknown, name: string, where: string): string | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'string') return value
  if (typeof value === 'number' && name === 'id') return String(value)
  throw unreadable(where, `expected "${name}" to be a string, but got ${toKind(value)}`)
}

function toKind(value: unknown): string {
  return value === undefined ? 'nothing' : Array.isArray(value) ? 'a list' : `${JSON.stringify(value)}`.slice(0, 40)
}

/** On one line, and without what would steer a terminal. */
function shorten(line: string): string {
  const shown = line.trim().replace(/\p{Cc}/gu, ' ')
  return shown.length > 60 ? `${shown.slice(0, 60)}…` : shown
}
