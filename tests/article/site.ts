/** A site of this machine for tests: paths with what they answer, and what was asked of them. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach } from 'vitest'

export interface Answer {
  readonly status?: number
  readonly type?: string
  readonly body?: string | Uint8Array
  readonly headers?: Readonly<Record<string, string>>
}

export interface Site {
  /** Without a slash at the end. */
  readonly url: string
  /** What each path answers; may be changed at any time. A path that is left out is not found. */
  readonly answers: Map<string, Answer | ((request: IncomingMessage, response: ServerResponse) => Answer | undefined)>
  /** Paths in the order in which they were asked, without robots.txt. */
  readonly asked: string[]
}

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** Closed after the test. `etag`s are honoured. */
export async function openSite(answers: Readonly<Record<string, Answer>> = {}): Promise<Site> {
  const site = { url: '', answers: new Map(Object.entries(answers)) as Site['answers'], asked: [] as string[] }
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    if (path !== '/robots.txt') site.asked.push(path)
    const found = site.answers.get(path)
    const answer = typeof found === 'function' ? found(request, response) : (found ?? { status: 404 })
    if (answer === undefined) return
    const { status = 200, type = 'text/html; charset=utf-8', body = '', headers = {} } = answer
    const unchanged = headers.etag !== undefined && request.headers['if-none-match'] === headers.etag
    response.writeHead(unchanged ? 304 : status, { 'content-type': type, ...headers }).end(unchanged ? undefined : body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(
    () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  )
  site.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return site
}
