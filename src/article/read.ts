/**
 * Reading: paths enter, articles leave in the order of the input, each with where it came from.
 *
 * What cannot be read leaves as a failure in its place, and the rest goes on. Memory is bounded: one text at a time.
 */
import { createReadStream } from 'node:fs'
import { pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { HuiwuError } from '../errors.js'
import type { Article } from '../model.js'
import { type ArticleFields, createArticle, tooLong, unreadable } from './create-article.js'
import { decode, type Encoding, guessEncoding } from './encoding.js'
import { type ArticleFile, findFiles, toReadFailure } from './find-files.js'
import { readJsonLine } from './json-line.js'
import { splitLines } from './lines.js'
import { readPlainText } from './plain-text.js'

/** `where`: a file, with a line where it has many articles. */
export type Input =
  | { readonly where: string; readonly article: Article }
  | { readonly where: string; readonly failure: HuiwuError }

type Bytes = AsyncIterable<Uint8Array>

/** No text within the limit takes more, even where JSON writes each character as \uXXXX. */
const MAX_BYTES = 8_000_000
const BEGINNING = 0x1_0000
const STANDARD_INPUT = 'standard input'

/** `-` stands for `standardInput`: JSON Lines where it begins with {, else one text. Never throws. */
export async function* readArticles(
  paths: readonly string[],
  standardInput: Bytes = process.stdin,
): AsyncGenerator<Input> {
  for (const path of paths) {
    if (path === '-') yield* guarded(STANDARD_INPUT, readStandardInput(standardInput))
    else {
      for await (const file of findFiles(path)) {
        if (file instanceof HuiwuError) yield { where: path, failure: file }
        else yield* guarded(file.path, readFile(file))
      }
    }
  }
}

/** What goes wrong while bytes are read ends that source and no other. */
async function* guarded(where: string, inputs: AsyncIterable<Input>): AsyncGenerator<Input> {
  try {
    yield* inputs
  } catch (error) {
    yield { where, failure: error instanceof HuiwuError ? error : toReadFailure(where, error) }
  }
}

async function* readFile(file: ArticleFile): AsyncGenerator<Input> {
  const { path, size, gzipped, format } = file
  if (format === 'text' && size > MAX_BYTES) throw tooLong(path, `${size.toLocaleString('en')} bytes`)
  const stream: Bytes = gzipped ? unzip(createReadStream(path)) : createReadStream(path)
  yield* format === 'lines' ? readLines(stream, path) : readText(stream, path)
}

/** A failure of either stream shows where the outcome is read. */
function unzip(stream: Readable): Readable {
  return pipeline(stream, createGunzip(), () => undefined)
}

async function* readStandardInput(bytes: Bytes): AsyncGenerator<Input> {
  const { beginning, all } = await peek(bytes)
  const decoded = new TextDecoder(guessEncoding(beginning) ?? 'utf-8').decode(beginning)
  yield* decoded.trimStart().startsWith('{') ? readLines(all, STANDARD_INPUT) : readText(all, STANDARD_INPUT)
}

async function* readText(bytes: Bytes, where: string): AsyncGenerator<Input> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    chunks.push(chunk)
    size += chunk.length
    if (size > MAX_BYTES) throw tooLong(where, `more than ${MAX_BYTES.toLocaleString('en')} bytes`)
  }
  yield toInput(where, () => readPlainText(toText(Buffer.concat(chunks), where, null), where))
}

async function* readLines(bytes: Bytes, where: string): AsyncGenerator<Input> {
  const { beginning, all } = await peek(bytes)
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

function toInput(where: string, read: () => ArticleFields): Input {
  try {
    return { where, article: createArticle(read(), where) }
  } catch (error) {
    if (error instanceof HuiwuError) return { where, failure: error }
    throw error
  }
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

/** The first bytes, and all of them once more. */
async function peek(bytes: Bytes): Promise<{ beginning: Uint8Array; all: Bytes }> {
  const iterator = bytes[Symbol.asyncIterator]()
  const chunks: Uint8Array[] = []
  let size = 0
  while (size < BEGINNING) {
    const { value, done } = await iterator.next()
    if (done) break
    chunks.push(value)
    size += value.length
  }
  const beginning = Buffer.concat(chunks)
  async function* all() {
    try {
      if (beginning.length > 0) yield beginning
      yield* { [Symbol.asyncIterator]: () => iterator }
    } finally {
      await iterator.return?.()
    }
  }
  return { beginning, all: all() }
}
