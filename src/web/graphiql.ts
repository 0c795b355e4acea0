/**
 * GraphiQL: the page on which one tries queries, with the examples as its first tabs. It asks nothing of other hosts.
 *
 * The page is large (9 MB), so it is made at the first visit, packed once, and known to browsers by its hash.
 */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { readExamples } from './examples.js'

export interface Page {
  readonly html: Buffer
  readonly gzipped: Buffer
  readonly etag: string
  readonly contentSecurityPolicy: string
}

let page: Promise<Page> | undefined

/** Made once for the process. */
export function readGraphiql(): Promise<Page> {
  page ??= createPage()
  return page
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
