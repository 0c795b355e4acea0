/**
 * WARC: an archive of the web enters (ISO 28500, as crawlers write it), the documents that were fetched leave.
 *
 * Only answers of 200 with a kind of document that huiwu reads; images, scripts, redirections are passed over.
 */
import { WARCParser, type WARCRecord } from 'warcio'
import { tooLong, unreadable } from '../create-article.js'
import { type Bytes, MAX_BYTES, type SourceDocument } from '../document.js'
import { type Format, toFormatOfType } from '../format.js'

const READ: ReadonlySet<Format | null> = new Set(['page', 'text', 'lines', 'table'])

/** `bytes`: unpacked. Throws UNREADABLE_ARTICLE where it is no archive. */
export async function* readWarc(bytes: Bytes, where: string): AsyncGenerator<SourceDocument> {
  let empty = true
  try {
    for await (const record of WARCParser.iterRecords(bytes, { keepHeadersCase: false })) {
      if (!record.warcHeaders.statusline.startsWith('WARC/')) break
      empty = false
      const document = toDocument(record, where)
      if (document !== null) yield document
    }
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'HuiwuError') throw cause
    throw unreadable(where, `expected WARC records, but reading them failed (${cause})`, cause)
  }
  if (empty) throw unreadable(where, 'expected WARC records, but found none')
}

function toDocument(record: WARCRecord, where: string): SourceDocument | null {
  const address = record.warcTargetURI ?? null
  if (record.warcType !== 'response' || address === null || !/^https?:/.test(address)) return null
  const { status, headers } = record.getResponseInfo() ?? {}
  const [type = '', ...parameters] = (headers?.get('content-type') ?? '').split(';')
  const format = toFormatOfType(type.trim().toLowerCase())
  if (Number(status) !== 200 || format === null || !READ.has(format)) return null
  const charset = /charset\s*=\s*"?([\w:-]+)/i.exec(parameters.join(';'))?.[1] ?? null
  const place = `${where} ${address}`
  return { where: place, format, gzipped: false, bytes: content(record, place), address, charset }
}

/** The content without its transfer and content encodings. */
async function* content(record: WARCRecord, where: string): Bytes {
  let size = 0
  for await (const chunk of record) {
    size += chunk.length
    if (size > MAX_BYTES) throw tooLong(where, `more than ${MAX_BYTES.toLocaleString('en')} bytes`)
    yield chunk
  }
}
