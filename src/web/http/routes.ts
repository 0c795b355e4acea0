/** Routes: a request over HTTP enters, and goes to whatever answers its path. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ServerConfig } from '../../config/server.js'
import { HuiwuError } from '../../errors.js'
import { readArticlesById } from '../../store/read/read-articles.js'
import type { GraphStore } from '../../store/store.js'
import { type Asked, createAsk } from '../access/asked.js'
import { requireScope } from '../access/authorize.js'
import { createRateLimit } from '../access/rate-limit.js'
import { createSharing } from '../access/share.js'
import { sendFrontPage } from '../front/send.js'
import { type ApiOptions, createApi } from '../graphql/api.js'
import { createNews } from '../graphql/news.js'
import { readSavedQueries } from '../graphql/operations.js'
import { answering, createAuditLog, createLog } from '../watch/log.js'
import { createMetrics } from '../watch/metrics.js'
import { sendBackup } from './backup.js'
import { createEmbeds } from './embed.js'
import { openExplorer } from './explorer-files.js'
import { sendGraphiql } from './graphiql.js'
import { send, sendFailure, setSecurityHeaders } from './respond.js'

export interface RouteOptions extends ApiOptions {
  readonly config: ServerConfig
}

export interface Routes {
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** Ends what has no end of its own: subscriptions. */
  close(): void
}

interface Visit {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
  readonly asked: Asked
}

/** What whoever watches over the server asks, however often. */
const UNLIMITED = new Set(['/health', '/ready', '/metrics'])

type Route = (visit: Visit) => void | Promise<void>

/** Each request is let in, answered, counted and logged. */
export function createRoutes({ config, log = createLog(config.logLevel), ...options }: RouteOptions): Routes {
  const ask = createAsk(config)
  const rateLimit = createRateLimit(config.rateLimits)
  const auditLog = createAuditLog(config.auditLog, log)
  const audit = (entry: object) => auditLog.info(entry, 'change')
  const { introspection, onlyOperations, privateReads } = config
  const savedQueries = readSavedQueries(config.operations)
  const trust = { savedQueries, introspection, onlyOperations }
  const news = createNews()
  const metrics = createMetrics(news.count)
  const api = createApi({ audit, log, news, onError: metrics.countError, trust, ...options })
  const { store } = options
  const sendEmbed = createEmbeds({ savedQueries, store, isPrivate: privateReads })
  const shareAcrossSites = createSharing(config.corsOrigins)
  const sendExplorer = openExplorer(config.embedOrigins)

  /** Paths that are read only. */
  const pages: Readonly<Record<string, Route>> = {
    '/plain': ({ request, response, url, asked }) => {
      requireScope(asked, 'read')
      return sendFrontPage(store, url, request, response)
    },
    '/health': ({ response }) => send(response, 200, 'application/json', '{"status":"ok"}\n'),
    '/ready': ({ response }) => sendReadiness(store, response),
    '/backup': async ({ request, response, asked }) => {
      // Whoever may change the graph may have all of it, with what people decided and why.
      requireScope(asked, 'write')
      await sendBackup(store, request, response)
    },
    ...(config.metrics && {
      '/metrics': async ({ response, asked }: Visit) => {
        requireScope(asked, 'read')
        const [type, text] = await metrics.report()
        response.writeHead(200, { 'content-type': type }).end(text)
      },
    }),
  }

  async function route(visit: Visit): Promise<void> {
    const { request, response, url, asked } = visit
    const wait = UNLIMITED.has(url.pathname) ? null : await rateLimit(asked)
    if (wait !== null) {
      response.setHeader('retry-after', wait)
      throw new HuiwuError('RATE_LIMITED', `This is more than the server answers in a minute; wait ${wait} s.`)
    }
    if (isShared(url.pathname) && shareAcrossSites(request, response)) return
    if (url.pathname === '/graphql') {
      if (isVisit(request) && !url.searchParams.has('query')) await sendGraphiql(request, response)
      else if (isForm(request)) send(response, 415, 'text/plain', 'Send the query as application/json.\n')
      else await api(request, response, asked)
      return
    }
    const page = Object.hasOwn(pages, url.pathname) ? pages[url.pathname] : undefined
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      send(response, 405, 'text/plain', 'Only GET is answered here.\n')
    } else if (page === undefined && sendExplorer(url.pathname, request, response)) {
      // Its own files hold nothing of the graph; what it asks for needs the key.
    } else if (url.pathname.startsWith('/embed/')) {
      requireScope(asked, 'read')
      if (!(await sendEmbed(visit))) throw new HuiwuError('NOT_FOUND', 'Embeds stand under /embed/<saved query>.json.')
    } else if (page === undefined) {
      throw new HuiwuError('NOT_FOUND', 'Nothing is here. See / and /graphql.')
    } else {
      await page(visit)
    }
  }

  /** Few, since each is a figure of its own. */
  function toRoute(path: string): string {
    if (path === '/graphql' || Object.hasOwn(pages, path)) return path
    return path.startsWith('/embed/') ? '/embed' : 'other'
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    setSecurityHeaders(response)
    const asked = await ask(request)
    const { requestId, language, caller, address } = asked
    response.setHeader('x-request-id', requestId)
    const began = performance.now()
    const [path = '/'] = (request.url ?? '/').split('?')
    const end = metrics.begin(toRoute(path), request.method ?? '')
    response.once('close', () => {
      end(response.statusCode)
      const milliseconds = Math.round(performance.now() - began)
      const { statusCode: status } = response
      answering.run(asked, () =>
        log.info({ method: request.method, path, status, milliseconds, caller: caller.name, address }, 'request'),
      )
    })
    await answering.run(asked, async () => {
      try {
        await route({ request, response, asked, url: toAddress(request.url) })
      } catch (error) {
        const told = sendFailure(response, error, { language, form: path === '/graphql' ? 'graphql' : 'text' })
        if (!told) log.error({ err: error }, 'request failed')
      }
    })
  }

  return { answer, close: () => news.close() }
}

function toAddress(url: string | undefined): URL {
  if (URL.canParse(url ?? '/', 'http://localhost')) return new URL(url ?? '/', 'http://localhost')
  throw new HuiwuError('BAD_USER_INPUT', 'The address cannot be read; send a path such as /graphql.')
}

/** What other sites' pages may read, where the operator names them. */
function isShared(path: string): boolean {
  return path === '/graphql' || path.startsWith('/embed/')
}

/** A page of any other site can make a browser send a form without asking first; JSON it cannot. */
function isForm(request: IncomingMessage): boolean {
  return /^(?:application\/x-www-form-urlencoded|multipart\/|text\/plain)/i.test(request.headers['content-type'] ?? '')
}

function isVisit(request: IncomingMessage): boolean {
  return request.method === 'GET' && /\btext\/html\b/.test(request.headers.accept ?? '')
}

/** Whether the graph answers, for a load balancer; /health tells only that this process does. */
async function sendReadiness(store: GraphStore, response: ServerResponse): Promise<void> {
  const ready = await readArticlesById(store, [''])
    .then(() => true)
    .catch(() => false)
  send(response, ready ? 200 : 503, 'application/json', `{"status":"${ready ? 'ready' : 'unavailable'}"}\n`)
}
