/** Sharing: which other sites' pages may read answers (CORS). No site may, unless the operator names it. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import cors from 'cors'

/** Seconds for which a browser remembers that it may ask. */
const REMEMBERED = 3_600

/** Gives a function that sets the headers, and tells whether it answered the request, which was a browser's question. */
export function createSharing(origins: readonly string[]) {
  if (origins.length === 0) return () => false
  const handle = cors({
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: ['accept', 'authorization', 'content-type', 'x-request-id'],
    exposedHeaders: ['etag', 'retry-after', 'x-request-id'],
    maxAge: REMEMBERED,
  })
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    let goesOn = false
    handle(request, response, () => {
      goesOn = true
    })
    return !goesOn
  }
}
