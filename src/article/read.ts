/**
 * Reading: paths enter, articles leave in the order of the input, each with where it came from.
 *
 * What cannot be read leaves as a failure in its place, and the rest goes on. Memory is bounded: one text at a time.
 */
import { createReadStream } from 'node:fs'
import { HuiwuError } from '../errors.js'
import { tooLong } from './create-article.js'
import { type Bytes, type Input, MAX_BYTES, peek } from './document.js'
import { guessEncoding } from './encoding.js'
import { type ArticleFile, findFiles, toReadFailure } from './find-files.js'
import { readDocument } from './read-document.js'
import type { VisitOptions, Visitor } from './web/read-address.js'

export type { Input } from './document.js'

export interface ReadOptions extends VisitOptions {
  /** What `-` stands for; the process's own where left out. */
  readonly standardInput?: Bytes
}

const STANDARD_INPUT = 'standard input'

/** `-` stands for standard input: JSON Lines where it begins with {, a page where with <, else one text. Never throws. */
export async function* readArticles(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<Input> {
  const addresses = createAddressReader(options)
  try {
    for (const path of paths) {
      if (/^https?:\/\//i.test(path)) yield* guarded(path, addresses.read(path))
      else yield* readPath(path, options)
    }
  } finally {
    await addresses.close()
  }
}

async function* readPath(path: string, options: ReadOptions): AsyncGenerator<Input> {
  if (path === '-') yield* guarded(STANDARD_INPUT, readStandardInput(options))
  else {
    for await (const file of findFiles(path)) {
      if (file instanceof HuiwuError) yield { where: path, failure: file }
      else yield* guarded(file.path, readFile(file, options))
    }
  }
}

/** Most runs read no address, and so need nothing of what fetches them. */
function createAddressReader(options: ReadOptions) {
  let visitor: Visitor | null = null
  return {
    async *read(address: string): AsyncGenerator<Input> {
      const { createVisitor } = await import('./web/read-address.js')
      visitor ??= createVisitor(options)
      yield* visitor.read(address)
    },
    close: async () => visitor?.close(),
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

async function* readFile(file: ArticleFile, options: ReadOptions): AsyncGenerator<Input> {
  const { path, size, format, gzipped } = file
  if (format === 'text' && size > MAX_BYTES) throw tooLong(path, `${size.toLocaleString('en')} bytes`)
  const document = { where: path, format, gzipped, bytes: createReadStream(path), address: null, charset: null }
  yield* readDocument(document, options.columns, path)
}

async function* readStandardInput({ standardInput = process.stdin, columns }: ReadOptions): AsyncGenerator<Input> {
  const { beginning, all } = await peek(standardInput, 1_000)
  const start = new TextDecoder(guessEncoding(beginning) ?? 'utf-8').decode(beginning).trimStart()
  const format = start.startsWith('{') ? 'lines' : /^<(?:!doctype|html|head|body|meta)\b/i.test(start) ? 'page' : 'text'
  const document = { where: STANDARD_INPUT, format, gzipped: false, bytes: all, address: null, charset: null } as const
  yield* readDocument(document, columns)
}
