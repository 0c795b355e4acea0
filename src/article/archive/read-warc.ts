/**
 * WARC: an archive of the web enters (ISO 28500, as crawlers write it), the documents that were fetched leave.
 *
 * Only answers of 200 with a kind of document that huiwu reads; images, scripts, redirections are passed over.
 */
import { tooLong, unreadable } from '../create-article.js'
import { type Bytes, MAX_BYTES, type SourceDocument } from '../document.js'
import { type Format, toFormatOfType } from '../format.js'
import { readStoredAnswer } from './stored-answer.js'
import { readRecords } from './warc-record.js'

const READ: ReadonlySet<Format | null> = new Set(['page', 'text', 'lines', 'table'])

/** `bytes`: unpacked. Throws UNREADABLE_ARTICLE where it is no archive; what is wrong with an answer shows when it is read. */
export async function* readWarc(bytes: Bytes, where: string): AsyncGenerator<SourceDocument> {
  let empty = true
  try {
    for await (const { type, address, content } of readRecords(bytes, where)) {
      empty = false
      if (type !== 'response' || address === null || !/^https?:/.test(address)) continue
      const document = await toDocument(`${where} ${address}`, address, content)
      if (document !== null) yield document
    }
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'HuiwuError') throw cause
    throw unreadable(where, `expected WARC records, but reading them failed (${cause})`, cause)
  }
  if (empty) throw unreadable(where, 'expected WARC records, but found none')
}

/** null where it is none that huiwu reads. */
async function toDocument(where: string, address: string, content: Buffer | null): Promise<SourceDocument | null> {
  const document = { where, address, format: 'page', gzipped: false, charset: null } as const
  if (content === null) return { ...document, bytes: fail(tooLong(where, `more than ${MAX_BYTES} bytes`)) }
  try {
    const { status, type, body } = await readStoredAnswer(content)
    const [name = '', ...parameters] = type.split(';')
    const format = toFormatOfType(name.trim().toLowerCase())
    if (status !== 200 || format === null || !READ.has(format)) return null
    const charset = /charset\s*=\s*"?([\w:-]+)/i.exec(parameters.join(';'))?.[1] ?? null
    return { ...document, format, charset, bytes: read(body, where) }
  } catch (cause) {
    return {
      ...document,
      bytes: fail(unreadable(where, `expected an answer over HTTP, but got none (${cause})`, cause)),
    }
  }
}

async function* read(body: Bytes, where: string): Bytes {
  try {
    yield* body
  } catch (cause) {
    throw unreadable(where, `expected a whole answer over HTTP, but it is damaged (${cause})`, cause)
  }
}

// biome-ignore lint/correctness/useYield: a document whose bytes cannot be read.
async function* fail(error: Error): AsyncGenerator<Uint8Array> {
  throw error
}
