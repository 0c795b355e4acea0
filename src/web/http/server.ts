/** The server: starts to listen on Node's own HTTP server, and stops without losing a request in flight. */
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { DEFAULT_SERVER_CONFIG, type ServerConfig } from '../../config/server.js'
import { HuiwuError } from '../../errors.js'
import type { ApiOptions } from '../graphql/api.js'
import { createTelemetry } from '../watch/telemetry.js'
import { createRoutes } from './routes.js'

export interface ServerOptions extends ApiOptions {
  /** 0: any free port. */
  readonly port: number
  /** Address to listen on, such as 127.0.0.1. */
  readonly host: string
  /** What is left out is as in DEFAULT_SERVER_CONFIG. */
  readonly config?: Partial<ServerConfig>
  /** How long a client may take to send its request's head, in milliseconds; 10,000 where left out. */
  readonly patience?: number
}

export interface RunningServer {
  /** Such as http://127.0.0.1:4000, without a slash at the end. */
  readonly url: string
  /** Takes no more requests, lets those in flight finish for ten seconds, and resolves when all are gone. */
  stop(): Promise<void>
}

/** How long a client may take to send its request, and requests in flight to finish when the server stops. */
const PATIENCE = 10_000

/** Resolves when the server takes requests. Throws PORT_TAKEN. The caller closes the store after `stop`. */
export async function startServer({
  port,
  host,
  config,
  patience = PATIENCE,
  ...options
}: ServerOptions): Promise<RunningServer> {
  const whole = { ...DEFAULT_SERVER_CONFIG, ...config }
  const telemetry = whole.telemetry ? await createTelemetry() : undefined
  const routes = createRoutes({ ...options, telemetry, config: whole })
  const timeouts = { headersTimeout: patience, requestTimeout: 3 * patience, connectionsCheckingInterval: patience / 2 }
  const inFlight = new Set<ServerResponse>()
  const server = createServer(timeouts, (request, response) => {
    inFlight.add(response)
    response.once('close', () => inFlight.delete(response))
    routes.answer(request, response).catch(() => response.destroy())
  })
  await listen(server, port, host)
  return {
    url: toUrl(server, host),
    stop: () => {
      routes.close()
      return close(server, inFlight)
    },
  }
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
