/**
 * The server: the front page, the API and GraphiQL over HTTP, on Node's own server.
 *
 * Every answer carries security headers. Other sites may not read answers (no CORS), and no page loads anything
 * from another host.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { HuiwuError, isShownToClients } from '../errors.js'
import { readArticlesById } from '../store/read/read-articles.js'
import type { GraphStore } from '../store/store.js'
import { createApi } from './api.js'
import { choosePageLanguage } from './front/labels.js'
import { renderPage } from './front/page.js'
import { askLatest, askText } from './front/query.js'
import { readGraphiql } from './graphiql.js'

export interface ServerOptions {
  readonly store: GraphStore
  /** 0: any free port. */
  readonly port: number
  /** Address to listen on, such as 127.0.0.1. */
  readonly host: string
  /** Keys that may write; none: nobody may. */
  readonly apiKeys?: readonly string[]
  /** How long one query may take; 10,000 where left out. */
  readonly milliseconds?: number
}

export interface RunningServer {
  /** Such as http://127.0.0.1:4000, without a slash at the end. */
  readonly url: string
  /** Takes no more requests, lets those in flight finish for ten seconds, and resolves when all are gone. */
  stop(): Promise<void>
}

/** How long a client may take to send its request, and requests in flight to finish when the server stops. */
const PATIENCE = 10_000

const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
}

const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** Resolves when the server takes requests. Throws PORT_TAKEN. The caller closes the store after `stop`. */
export async function startServer({ port, host, ...options }: ServerOptions): Promise<RunningServer> {
  const { store } = options
  // Who may write should not wait for the lexicons at the first article, whose time is limited.
  if (options.apiKeys?.length) await import('../extract/extract.js')
  const api = createApi(options)

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
    const url = new URL(request.url ?? '/', 'http://localhost')
    if (url.pathname === '/graphql') {
      if (isVisit(request) && !url.searchParams.has('query')) await sendGraphiql(request, response)
      else if (isForm(request)) send(response, 415, 'text/plain', 'Send the query as application/json.\n')
      else await api(request, response)
    } else if (request.method !== 'GET' && request.method !== 'HEAD') {
      send(response, 405, 'text/plain', 'Only GET is answered here.\n')
    } else if (url.pathname === '/') {
      await sendFrontPage(store, url, request, response)
    } else if (url.pathname === '/health') {
      send(response, 200, 'application/json', '{"status":"ok"}\n')
    } else if (url.pathname === '/ready') {
      await sendReadiness(store, response)
    } else {
      send(response, 404, 'text/plain', 'Nothing is here. See / and /graphql.\n')
    }
  }

  const inFlight = new Set<ServerResponse>()
  const server = createServer({ headersTimeout: PATIENCE, requestTimeout: 3 * PATIENCE }, (request, response) => {
    inFlight.add(response)
    response.once('close', () => inFlight.delete(response))
    answer(request, response).catch((error: unknown) => fail(response, error))
  })
  await listen(server, port, host)
  return { url: toUrl(server, host), stop: () => close(server, inFlight) }
}

async function sendFrontPage(store: GraphStore, url: URL, request: IncomingMessage, response: ServerResponse) {
  const language = choosePageLanguage(url.searchParams.get('lang'), request.headers['accept-language'])
  const search = (url.searchParams.get('q') ?? '').trim().slice(0, 200)
  const after = url.searchParams.get('after')
  const found = search === '' ? await askLatest(store, after) : await askText(store, search, after)
  response.setHeader('content-security-policy', PAGE_POLICY)
  response.setHeader('vary', 'accept-language')
  send(response, 200, 'text/html', renderPage({ language, search }, found))
}

async function sendGraphiql(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const page = await readGraphiql()
  const packed = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  response.setHeader('content-security-policy', page.contentSecurityPolicy)
  response.setHeader('etag', page.etag)
  response.setHeader('cache-control', 'no-cache')
  response.setHeader('vary', 'accept, accept-encoding')
  if (request.headers['if-none-match'] === page.etag) {
    response.writeHead(304).end()
    return
  }
  if (packed) response.setHeader('content-encoding', 'gzip')
  send(response, 200, 'text/html', packed ? page.gzipped : page.html)
}

/** A page of any other site can make a browser send a form without asking first; JSON it cannot. */
function isForm(request: IncomingMessage): boolean {
  return /^(?:application\/x-www-form-urlencoded|multipart\/|text\/plain)/i.test(request.headers['content-type'] ?? '')
}

/** Whether the graph answers, for a load balancer; /health tells only that this process does. */
async function sendReadiness(store: GraphStore, response: ServerResponse): Promise<void> {
  const ready = await readArticlesById(store, [''])
    .then(() => true)
    .catch(() => false)
  send(response, ready ? 200 : 503, 'application/json', `{"status":"${ready ? 'ready' : 'unavailable'}"}\n`)
}

function isVisit(request: IncomingMessage): boolean {
  return request.method === 'GET' && /\btext\/html\b/.test(request.headers.accept ?? '')
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'content-length': Buffer.byteLength(body) })
  response.end(body)
}

/** What a client may read is told; all else goes to the log. */
function fail(response: ServerResponse, error: unknown): void {
  const shown = error instanceof HuiwuError && isShownToClients(error.code)
  if (!shown) console.error(error)
  if (response.headersSent) response.destroy()
  else send(response, shown ? 400 : 500, 'text/plain', shown ? `${error.message}\n` : 'Unexpected error.\n')
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code !== 'EADDRINUSE' && cause.code !== 'EACCES') return reject(cause)
      const found = cause.code === 'EACCES' ? 'this user may not use it' : 'another program uses it'
      const message = `Port ${port} of ${host}: ${found}; stop that program, or choose another port with PORT.`
      reject(new HuiwuError('PORT_TAKEN', message, { cause }))
    })
    server.listen(port, host, resolve)
  })
}

function toUrl(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}

/** A connection without a request, or kept alive for the next one, has nothing to wait for. */
async function close(server: Server, inFlight: ReadonlySet<ServerResponse>): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  const finished = Promise.all(
    [...inFlight].map((response) => new Promise((resolve) => response.once('close', resolve))),
  )
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE)
  })
  await Promise.race([finished, late])
  clearTimeout(timer)
  server.closeAllConnections()
  await closed
}
