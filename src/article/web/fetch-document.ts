/**
 * Fetching: an address enters, what it answers leaves, within limits of size, time and redirects.
 *
 * Sends validators of the version that is known, so that an unchanged document costs its host next to nothing. Errors
 * that may pass are tried again, later each time and as late as the host asks.
 */
import { Agent, type Dispatcher, fetch, interceptors, type Response } from 'undici'
import { HuiwuError } from '../../errors.js'
import type { Bytes } from '../document.js'
import { checkHost, lookUpPublic } from './public-address.js'

/** By which a host tells whether a document has changed. */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

export interface Fetched extends Validators {
  /** Where the redirects led. */
  readonly address: string
  /** The host holds the version that is known; nothing else came. */
  readonly unchanged: boolean
  /** Content type without parameters, in lower case; empty where none is told. */
  readonly type: string
  readonly charset: string | null
  /** Without its content encoding. */
  readonly bytes: Bytes
}

export interface FetchOptions {
  /** Private networks too. */
  readonly allowPrivate: boolean
  /** Waits before the second try, in milliseconds; the third waits twice as long. */
  readonly backOff?: number
}

export interface Fetcher {
  /** Asks `mayFetch` of each address on the way. Throws FETCH_FAILED. */
  fetch(address: string, known: Validators | null, mayFetch: (url: URL) => Promise<void>): Promise<Fetched>
  close(): Promise<void>
}

/** As robots.txt files name it. */
export const USER_AGENT = 'huiwu'
const MOST_REDIRECTS = 5
const RETRIES = 3
/** Milliseconds until a host answers, between two parts of its answer, and for all of it. */
const PATIENCE = 30_000
const LONGEST = 600_000
const NOTHING: Bytes = (async function* () {})()

export function createFetcher({ allowPrivate, backOff = 1_000 }: FetchOptions): Fetcher {
  const agent = new Agent({
    connect: { timeout: PATIENCE, ...(!allowPrivate && { lookup: lookUpPublic }) },
    headersTimeout: PATIENCE,
    bodyTimeout: PATIENCE,
    maxHeaderSize: 32_768,
  })
  const dispatcher = agent.compose(
    interceptors.retry({ maxRetries: RETRIES, minTimeout: backOff, maxTimeout: 60_000, throwOnError: false }),
  )
  return {
    async fetch(address, known, mayFetch) {
      let url = toUrl(address)
      for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        if (!allowPrivate) checkHost(url)
        await mayFetch(url)
        const response = await send(url, redirects === 0 ? known : null, dispatcher)
        const target = response.headers.get('location')
        if (response.status < 300 || response.status > 399 || response.status === 304 || target === null) {
          return toFetched(url, response)
        }
        await response.body?.cancel()
        url = toUrl(target, url)
      }
      throw failed(address, `expected at most ${MOST_REDIRECTS} redirects, but got more`)
    },
    close: () => agent.close(),
  }
}

export function failed(address: string, what: string, cause?: unknown): HuiwuError {
  return new HuiwuError('FETCH_FAILED', `${address}: ${what}.`, { cause })
}

/** Throws FETCH_FAILED where it is no address of the web, or holds a password, which no message may tell. */
export function toUrl(address: string, base?: URL): URL {
  const url = URL.canParse(address, base) ? new URL(address, base) : null
  if (url === null || !/^https?:$/.test(url.protocol)) throw failed(address, 'expected an http:// or https:// address')
  if (url.username !== '' || url.password !== '') throw failed(url.host, 'expected an address without a password')
  url.hash = ''
  return url
}

async function send(url: URL, known: Validators | null, dispatcher: Dispatcher): Promise<Response> {
  try {
    return await fetch(url, {
      dispatcher,
      redirect: 'manual',
      signal: AbortSignal.timeout(LONGEST),
      headers: {
        'user-agent': USER_AGENT,
        accept: 'text/html, application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.5',
        'accept-language': 'zh, en;q=0.9, *;q=0.5',
        ...(known?.etag && { 'if-none-match': known.etag }),
        ...(known?.lastModified && { 'if-modified-since': known.lastModified }),
      },
    })
  } catch (error) {
    throw toFailure(url.href, error)
  }
}

async function toFetched(url: URL, response: Response): Promise<Fetched> {
  const { status, headers } = response
  if (status !== 200 && status !== 304) {
    await response.body?.cancel()
    throw failed(url.href, `expected a document, but the host answered ${status}`)
  }
  const [type = '', ...parameters] = (headers.get('content-type') ?? '').split(';')
  return {
    address: url.href,
    unchanged: status === 304,
    type: type.trim().toLowerCase(),
    charset: /charset\s*=\s*["']?([\w:-]+)/i.exec(parameters.join(';'))?.[1] ?? null,
    etag: headers.get('etag'),
    lastModified: headers.get('last-modified'),
    bytes: response.body === null ? NOTHING : readBody(url.href, response.body),
  }
}

async function* readBody(address: string, body: AsyncIterable<Uint8Array>): Bytes {
  try {
    yield* body
  } catch (error) {
    throw toFailure(address, error)
  }
}

function toFailure(address: string, error: unknown): HuiwuError {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof HuiwuError) return cause
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : null
    if (cause.name === 'TimeoutError') return failed(address, 'the host took too long', error)
    if (code !== null) return failed(address, `the host could not be read (${code})`, error)
  }
  return failed(address, `the host could not be read (${error})`, error)
}
