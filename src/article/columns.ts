/** Columns: which column of a table gives which field of an article, as a user names them. */
import { HuiwuError } from '../errors.js'

export const COLUMN_FIELDS = ['id', 'title', 'text', 'published', 'url', 'source'] as const
export type ColumnField = (typeof COLUMN_FIELDS)[number]

/** Such as `{text: '正文'}`. Fields that are left out are found by the columns' names. */
export type Columns = Readonly<Partial<Record<ColumnField, string>>>

/** `title=标题,text=正文`, as a user writes it. Throws BAD_USER_INPUT. */
export function toColumns(text: string): Columns {
  const pairs = text.split(',').map((pair) => pair.split('=').map((part) => part.trim()))
  const wrong = pairs.find(([field, column]) => !COLUMN_FIELDS.some((known) => known === field) || !column)
  if (wrong !== undefined) {
    const expected = `expected fields (${COLUMN_FIELDS.join(', ')}) with columns, such as title=标题,text=正文`
    throw new HuiwuError('BAD_USER_INPUT', `--columns: ${expected}, but got "${wrong.join('=')}".`)
  }
  return Object.fromEntries(pairs)
}
