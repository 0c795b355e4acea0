/**
 * Documents: what a source gives to be read, wherever it comes from: a file, an entry of an archive, an answer of the
 * web; and the outcome of reading.
 */
import { HuiwuError } from '../errors.js'
import type { Article } from '../model.js'
import { type ArticleFields, createArticle, tooLong } from './create-article.js'
import type { Named } from './format.js'

export type Bytes = AsyncIterable<Uint8Array>

export interface SourceDocument extends Named {
  /** For messages: a path or an address. */
  readonly where: string
  readonly bytes: Bytes
  /** Where it was fetched; null for a file. */
  readonly address: string | null
  /** As the Content-Type header declares it; null where nothing does. */
  readonly charset: string | null
}

/** `where`: a file or an address, with a line where it has many articles. */
export type Input = ({ readonly article: Article } | { readonly failure: HuiwuError }) & {
  readonly where: string
  /** To be called once the outcome is safe, where somebody waits for that. */
  readonly settled?: () => void
}

/** No text within the limit takes more, even where JSON writes each character as \uXXXX. */
export const MAX_BYTES = 8_000_000

/** The article, or why it cannot be read. Throws what is no HuiwuError. */
export function toInput(where: string, read: () => ArticleFields): Input {
  try {
    return { where, article: createArticle(read(), where) }
  } catch (error) {
    if (error instanceof HuiwuError) return { where, failure: error }
    throw error
  }
}

/** All bytes. Throws UNREADABLE_ARTICLE for more than `limit`. */
export async function collect(bytes: Bytes, where: string, limit = MAX_BYTES): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    chunks.push(chunk)
    size += chunk.length
    if (size > limit) throw tooLong(where, `more than ${limit.toLocaleString('en')} bytes`)
  }
  return Buffer.concat(chunks)
}

/** The first bytes, and all of them once more. */
export async function peek(bytes: Bytes, length: number): Promise<{ beginning: Uint8Array; all: Bytes }> {
  const iterator = bytes[Symbol.asyncIterator]()
  const chunks: Uint8Array[] = []
  let size = 0
  while (size < length) {
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
