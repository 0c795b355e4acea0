/**
 * Tables: rows of CSV enter, the fields of an article a row leave.
 *
 * Columns are known by their names (seeds/article/label.tsv), or as the caller maps them.
 */
import { parse } from 'csv-parse'
import { HuiwuError } from '../../errors.js'
import { COLUMN_FIELDS, type ColumnField, type Columns } from '../columns.js'
import { type ArticleFields, unreadable } from '../create-article.js'
import { MAX_BYTES } from '../document.js'
import { readLabels, toLabel } from '../label.js'

export interface Row {
  /** Line on which the row ends, from 1. */
  readonly line: number
  readonly fields: ArticleFields
}

/** `content`: the table in parts. Throws UNREADABLE_ARTICLE where no column has the text, or the CSV is broken. */
export async function* readTable(content: AsyncIterable<string>, columns: Columns, where: string): AsyncGenerator<Row> {
  const { beginning, all } = await readHeader(content)
  const parser = parse({
    delimiter: findDelimiter(beginning),
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: MAX_BYTES,
  })
  const rows = parser as AsyncIterable<{ readonly record: string[]; readonly info: { readonly lines: number } }>
  feed(all, parser)
  let indexes: ReadonlyMap<ColumnField, number> | null = null
  try {
    for await (const { record, info } of rows) {
      if (indexes === null) indexes = findColumns(record, columns, where)
      else yield { line: info.lines, fields: toFields(record, indexes) }
    }
  } catch (cause) {
    if (cause instanceof HuiwuError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw unreadable(where, `expected CSV, but reading it failed (${reason})`, cause)
  }
  if (indexes === null) throw unreadable(where, 'expected a table with the names of its columns, but it is empty')
}

/** The parser takes the table as fast as its rows are read. */
function feed(content: AsyncIterable<string>, parser: ReturnType<typeof parse>): void {
  const write = async () => {
    for await (const part of content) {
      if (!parser.write(part)) await new Promise((resolve) => parser.once('drain', resolve))
    }
    parser.end()
  }
  write().catch((error) => parser.destroy(error))
}

async function readHeader(content: AsyncIterable<string>) {
  const iterator = content[Symbol.asyncIterator]()
  let beginning = ''
  while (!beginning.includes('\n')) {
    const { value, done } = await iterator.next()
    if (done) break
    beginning += value
  }
  async function* all() {
    yield beginning
    yield* { [Symbol.asyncIterator]: () => iterator }
  }
  return { beginning, all: all() }
}

/** The mark that stands most often in the first line: programs of other languages write semicolons or tabs. */
function findDelimiter(beginning: string): string {
  const [header = ''] = beginning.split('\n')
  const count = (mark: string) => header.split(mark).length
  return [',', ';', '\t'].reduce((most, mark) => (count(mark) > count(most) ? mark : most))
}

function findColumns(header: readonly string[], columns: Columns, where: string): Map<ColumnField, number> {
  const labels = readLabels()
  const found = new Map<ColumnField, number>()
  for (const field of COLUMN_FIELDS) {
    const wanted = columns[field]
    const at = header.findIndex((name) =>
      wanted === undefined ? labels.get(toLabel(name)) === field : name.trim() === wanted,
    )
    if (at !== -1) found.set(field, at)
    else if (wanted !== undefined) throw unreadable(where, `expected a column ${wanted}, but got ${header.join(', ')}`)
  }
  if (!found.has('text')) {
    throw unreadable(where, `expected a column with the text, but got ${header.join(', ')}; name it with --columns`)
  }
  return found
}

function toFields(record: readonly string[], indexes: ReadonlyMap<ColumnField, number>): ArticleFields {
  const fields = Array.from(indexes, ([field, at]) => [field, record[at] ?? ''])
  return { text: '', ...Object.fromEntries(fields) }
}
