/**
 * The explorer's files: answers its addresses with its page, and its scripts and styles under their hashed names.
 *
 * They are what `npm run build` makes in dist/explorer.
 */
import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import sirv from 'sirv'
import { packagePath } from '../files.js'

/** Everything from this host, nothing inline, nothing from elsewhere. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Addresses of the explorer's views; the view itself tells whether it holds anything. */
const VIEWS = /^\/(?:|search|network|read|review|(?:person|organization|meeting|article)\/[\w.-]+)$/
const ASSETS = /^\/assets\/[\w.-]+$/
/** Hashed names never change what they hold; in seconds. */
const A_YEAR = 31_536_000

/** Answers the request and gives true, or gives false where the path is none of the explorer's. */
export type SendExplorer = (path: string, request: IncomingMessage, response: ServerResponse) => boolean

export function openExplorer(): SendExplorer {
  const folder = packagePath('dist/explorer')
  // Only in a checkout that was not built, whose tests ask for the API alone.
  if (!existsSync(folder)) return () => false
  const send = sirv(folder, {
    gzip: true,
    brotli: true,
    etag: true,
    maxAge: A_YEAR,
    immutable: true,
  })
  return (path, request, response) => {
    if (!VIEWS.test(path) && !ASSETS.test(path)) return false
    request.url = path
    if (VIEWS.test(path)) {
      request.url = '/index.html'
      // Also with the answer that nothing has changed, whose headers take the place of those that came with the page.
      response.setHeader('cache-control', 'no-cache')
      response.setHeader('content-security-policy', POLICY)
    }
    send(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Nothing is here.\n')
    })
    return true
  }
}
