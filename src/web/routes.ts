/** Routes: a request over HTTP enters, and goes to whatever answers its path. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ServerConfig } from '../config/server.js'
import { readArticlesById } from '../store/read/read-articles.js'
import type { GraphStore } from '../store/store.js'
import { type ApiOptions, createApi } from './api.js'
import type { Asked } from './asked.js'
import { requireScope } from './authorize.js'
import { createIdentify } from './caller.js'
import { openExplorer } from './explorer-files.js'
import { sendFrontPage } from './front/send.js'
import { sendGraphiql } from './graphiql.js'
import { send, setSecurityHeaders } from './respond.js'

export interface RouteOptions extends ApiOptions {
  readonly config: ServerConfig
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

interface Visit {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
  readonly asked: Asked
}

type Route = (visit: Visit) => void | Promise<void>

export function createRoutes({ config, ...options }: RouteOptions): Handler {
  const identify = createIdentify(config)
  const api = createApi(options)
  const { store } = options
  const sendExplorer = openExplorer()

  /** Paths that are read only. */
  const pages: Readonly<Record<string, Route>> = {
    '/plain': ({ request, response, url, asked }) => {
      requireScope(asked, 'read')
      return sendFrontPage(store, url, request, response)
    },
    '/health': ({ response }) => send(response, 200, 'application/json', '{"status":"ok"}\n'),
    '/ready': ({ response }) => sendReadiness(store, response),
  }

  return async (request, response) => {
    setSecurityHeaders(response)
    const url = new URL(request.url ?? '/', 'http://localhost')
    const asked: Asked = { caller: await identify(request.headers.authorization) }
    if (url.pathname === '/graphql') {
      if (isVisit(request) && !url.searchParams.has('query')) await sendGraphiql(request, response)
      else if (isForm(request)) send(response, 415, 'text/plain', 'Send the query as application/json.\n')
      else await api(request, response, asked)
      return
    }
    const page = Object.hasOwn(pages, url.pathname) ? pages[url.pathname] : undefined
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      send(response, 405, 'text/plain', 'Only GET is answered here.\n')
    } else if (page === undefined) {
      // The explorer's own files hold nothing of the graph; what it asks for needs the key.
      if (!sendExplorer(url.pathname, request, response))
        send(response, 404, 'text/plain', 'Nothing is here. See / and /graphql.\n')
    } else {
      await page({ request, response, url, asked })
    }
  }
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
