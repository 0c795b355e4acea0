/**
 * The explorer's files: answers its addresses with its page, and its scripts and styles under their hashed names.
 *
 * They are what `npm run build` makes in dist/explorer.
 */
import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import sirv from 'sirv'
import { packagePath } from '../../files.js'

/** Everything from this host, nothing inline, nothing from elsewhere. `holders`: who may show it in a frame. */
const toPolicy = (holders: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${holders}`,
  ].join('; ')

/** Addresses of the explorer's views; the view itself tells whether it holds anything. */
const VIEWS = /^\/(?:|search|network|read|review|(?:person|organization|meeting|article)\/[\w.-]+)$/
const EMBEDS = /^\/embed\/(?:network|timeline|encounters)$/
/** The web component: other sites' pages load it. */
const COMPONENT = '/huiwu-network.js'
const ASSETS = /^\/assets\/[\w.-]+$/
/** Hashed names never change what they hold; in seconds. */
const A_YEAR = 31_536_000

/** Answers the request and gives true, or gives false where the path is none of the explorer's. */
export type SendExplorer = (path: string, request: IncomingMessage, response: ServerResponse) => boolean

/** `embedOrigins`: sites that may show embedded views, besides this one; `*`: any. */
export function openExplorer(embedOrigins: readonly string[]): SendExplorer {
  const folder = packagePath('dist/explorer')
  // Only in a checkout that was not built, whose tests ask for the API alone.
  if (!existsSync(folder)) return () => false
  const sendFile = sirv(folder, { gzip: true, brotli: true, etag: true, maxAge: A_YEAR, immutable: true })
  const [viewPolicy, embedPolicy] = [toPolicy("'none'"), toPolicy(["'self'", ...embedOrigins].join(' '))]

  return (path, request, response) => {
    if (VIEWS.test(path)) preparePage('/index.html', viewPolicy, request, response)
    else if (EMBEDS.test(path)) {
      preparePage('/embed.html', embedPolicy, request, response)
      // It knows no list of sites, and the policy says it all.
      response.removeHeader('x-frame-options')
    } else if (path === COMPONENT) {
      response.setHeader('cache-control', 'no-cache')
      response.setHeader('access-control-allow-origin', '*')
      response.setHeader('cross-origin-resource-policy', 'cross-origin')
    } else if (!ASSETS.test(path)) return false
    sendFile(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Nothing is here.\n')
    })
    return true
  }
}

/** Also for the answer that nothing has changed, whose headers take the place of those that came with the page. */
function preparePage(file: string, policy: string, request: IncomingMessage, response: ServerResponse): void {
  request.url = file
  response.setHeader('cache-control', 'no-cache')
  response.setHeader('content-security-policy', policy)
}
