/**
 * GraphiQL: the page on which one tries queries, with the examples as its first tabs. It asks nothing of other hosts.
 *
 * The page is large (9 MB), so it is made at the first visit, packed once, and known to browsers by its hash.
 */
import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { readExamples } from '../graphql/examples.js'
import { send } from './respond.js'

interface Page {
  readonly html: Buffer
  readonly gzipped: Buffer
  readonly etag: string
  readonly contentSecurityPolicy: string
}

/** Made once for the process. */
let page: Promise<Page> | undefined

export async function sendGraphiql(request: IncomingMessage, response: ServerResponse): Promise<void> {
  page ??= createPage()
  const { html, gzipped, etag, contentSecurityPolicy } = await page
  const packed = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  response.setHeader('content-security-policy', contentSecurityPolicy)
  response.setHeader('etag', etag)
  response.setHeader('cache-control', 'no-cache')
  response.setHeader('vary', 'accept, accept-encoding')
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end()
    return
  }
  if (packed) response.setHeader('content-encoding', 'gzip')
  send(response, 200, 'text/html', packed ? gzipped : html)
}

async function createPage(): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const defaultTabs = readExamples().map(({ query }) => ({ query }))
  const html = String(await renderGraphiQL({ title: 'huiwu · GraphiQL', defaultTabs }))
  const script = /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? ''
  return {
    html: Buffer.from(html),
    gzipped: await promisify(gzip)(html),
    etag: `"${hash(html)}"`,
    contentSecurityPolicy: [
      "default-src 'none'",
      `script-src 'sha256-${hash(script)}' blob:`,
      'worker-src blob:',
      "style-src 'unsafe-inline'",
      "img-src 'self' data:",
      'font-src data:',
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}
