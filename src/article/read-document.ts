/**
 * Reading a document: its bytes enter, its articles leave, however many it holds.
 *
 * What a format needs is loaded when the first document of that format comes: most runs read one or two.
 */
import { HuiwuError } from '../errors.js'
import type { Columns } from './columns.js'
import { tooLong, unreadable } from './create-article.js'
import { type Bytes, collect, type Input, MAX_BYTES, peek, type SourceDocument, toInput } from './document.js'
import { decode, type Encoding, guessEncoding } from './encoding.js'
import { toReadFailure } from './find-files.js'
import { gunzip } from './gunzip.js'
import { readJsonLine } from './json-line.js'
import { splitLines } from './lines.js'
import { readPlainText } from './plain-text.js'

/** Enough to tell an encoding by. */
const BEGINNING = 0x1_0000

/** `path`: where the document is a whole file on disk. Throws what ends all of the document. */
export async function* readDocument(
  document: SourceDocument,
  columns: Columns = {},
  path: string | null = null,
): AsyncGenerator<Input> {
  const { where, format, gzipped } = document
  const bytes = gzipped ? gunzip(document.bytes, where) : document.bytes
  if (format === 'lines') yield* readLines(bytes, where)
  else if (format === 'text') yield* readText(bytes, where)
  else if (format === 'page') yield* readPages(bytes, document)
  else if (format === 'table') yield* readRows(bytes, columns, where)
  else if (format === 'warc') {
    const { readWarc } = await import('./archive/read-warc.js')
    yield* readEach(readWarc(bytes, where), columns)
  } else if (format === 'zip') {
    const { readZip, readZipStream } = await import('./archive/read-zip.js')
    yield* readEach(path === null || gzipped ? readZipStream(bytes, where) : readZip(path, where), columns)
  } else throw unreadable(where, 'expected articles, but feeds are read by their addresses only')
}

/** What is wrong with one of the documents costs that one and no other. */
async function* readEach(documents: AsyncIterable<SourceDocument>, columns: Columns): AsyncGenerator<Input> {
  for await (const document of documents) {
    try {
      yield* readDocument(document, columns)
    } catch (error) {
      const { where } = document
      yield { where, failure: error instanceof HuiwuError ? error : toReadFailure(where, error) }
    }
  }
}

async function* readPages(bytes: Bytes, { where, address, charset }: SourceDocument): AsyncGenerator<Input> {
  const { decodePage } = await import('./page/page-encoding.js')
  const { readPage } = await import('./page/read-page.js')
  const content = await collect(bytes, where)
  yield toInput(where, () => readPage(decodePage(content, charset, where), address, where))
}

async function* readText(bytes: Bytes, where: string): AsyncGenerator<Input> {
  const content = await collect(bytes, where)
  yield toInput(where, () => readPlainText(toText(content, where, null), where))
}

async function* readRows(bytes: Bytes, columns: Columns, where: string): AsyncGenerator<Input> {
  const { readTable } = await import('./table/read-table.js')
  const { beginning, all } = await peek(bytes, BEGINNING)
  const encoding = guessEncoding(beginning)
  // Throws with the encoding's name.
  if (encoding === null) toText(beginning, where, null)
  for await (const { line, fields } of readTable(decodeStream(all, encoding ?? 'utf-8'), columns, where)) {
    const place = `${where}:${line}`
    yield toInput(place, () => fields)
  }
}

async function* decodeStream(bytes: Bytes, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

async function* readLines(bytes: Bytes, where: string): AsyncGenerator<Input> {
  const { beginning, all } = await peek(bytes, BEGINNING)
  const guess = guessEncoding(beginning)
  let empty = true
  for await (const line of splitLines(all, { newline: toNewline(guess), limit: MAX_BYTES })) {
    const place = `${where}:${line.number}`
    if (line.bytes === null) {
      yield { where: place, failure: tooLong(place, `more than ${MAX_BYTES.toLocaleString('en')} bytes`) }
    } else if (!isBlank(line.bytes)) {
      const content = line.bytes
      yield toInput(place, () => readJsonLine(toText(content, place, guess), place))
    } else continue
    empty = false
  }
  if (empty) throw unreadable(where, 'expected one article a line, but it is empty')
}

function toText(bytes: Uint8Array, where: string, guess: Encoding | null): string {
  const decoded = decode(bytes, guess)
  if ('text' in decoded) return decoded.text
  if (decoded.unknown === 'binary') throw unreadable(where, 'expected a text, but got binary data')
  const expected = 'expected UTF-8, GB18030, Big5 or UTF-16'
  throw unreadable(where, `${expected}, but it looks like ${decoded.unknown}; convert it, for example with iconv`)
}

function toNewline(encoding: Encoding | null): Uint8Array {
  if (encoding === 'utf-16le') return Uint8Array.of(0x0a, 0)
  return encoding === 'utf-16be' ? Uint8Array.of(0, 0x0a) : Uint8Array.of(0x0a)
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0 || byte === 0x20 || byte === 0x0d || byte === 0x09)
}
