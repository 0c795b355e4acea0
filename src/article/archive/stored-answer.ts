/**
 * Stored answers: an HTTP answer as it went over the wire enters, its status, type and plain body leave.
 *
 * Node's own parser reads it from a socket that is none, so that chunks and broken headers are met as on the web.
 */
import { get, type IncomingMessage } from 'node:http'
import { Duplex, pipeline, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import type { Bytes } from '../document.js'

export interface StoredAnswer {
  readonly status: number
  /** The Content-Type header; '' where there is none. */
  readonly type: string
  /** Without transfer and content encodings; reading it throws where it is cut off or damaged. */
  readonly body: Bytes
}

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/** Rejects with an error of Node's parser where the bytes are no answer. */
export async function readStoredAnswer(bytes: Buffer): Promise<StoredAnswer> {
  const answer = await parse(bytes)
  const decoder = DECODERS[(answer.headers['content-encoding'] ?? '').trim().toLowerCase()]
  // A failure shows where the outcome is read.
  const body = decoder === undefined ? answer : pipeline(answer, decoder(), () => undefined)
  return { status: answer.statusCode ?? 0, type: answer.headers['content-type'] ?? '', body }
}

function parse(bytes: Buffer): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const socket = new Duplex({ read: () => undefined, write: (_chunk, _encoding, done) => done() })
    get({ createConnection: () => socket, insecureHTTPParser: true }, resolve).on('error', reject)
    socket.push(bytes)
    socket.push(null)
  })
}
