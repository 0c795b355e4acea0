/** Sends a backup of the graph over HTTP while it is served: the embedded one has no other way to it meanwhile. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { readBackup } from '../../store/backup/read-backup.js'
import type { GraphStore } from '../../store/store.js'

/** A client that goes away ends the reading. A failure midway breaks the connection: the backup has no last line. */
export async function sendBackup(store: GraphStore, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-type': 'application/gzip', 'cache-control': 'no-store' })
  if (request.method === 'HEAD') {
    response.end()
    return
  }
  await pipeline(Readable.from(readBackup(store)), createGzip(), response)
}
