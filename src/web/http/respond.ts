/** Respond: whole answers over HTTP. Every answer carries the security headers, and no page loads from other hosts. */
import type { ServerResponse } from 'node:http'
import { type ErrorCode, HuiwuError, isShownToClients } from '../../errors.js'
import { type MessageLanguage, translate } from '../graphql/messages.js'

const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
}

const STATUSES: Partial<Record<ErrorCode, number>> = {
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  UNKNOWN_QUERY: 404,
  RATE_LIMITED: 429,
}

/** A page loosens what it must afterwards. */
export function setSecurityHeaders(response: ServerResponse): void {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
}

export function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'content-length': Buffer.byteLength(body) })
  response.end(body)
}

export interface Failing {
  readonly language: MessageLanguage
  /** `graphql`: in the form of the API's answers; `text`: a line. */
  readonly form: 'graphql' | 'text'
}

/** What a client may read is told. Returns whether all was told, so that the log need not hold it. */
export function sendFailure(response: ServerResponse, error: unknown, { language, form }: Failing): boolean {
  const shown = error instanceof HuiwuError && isShownToClients(error.code)
  if (response.headersSent) {
    response.destroy()
    return shown
  }
  const status = shown ? (STATUSES[error.code] ?? 400) : 500
  const message = translate(shown ? error.message : 'Unexpected error.', language)
  const extensions = { code: shown ? error.code : 'INTERNAL_SERVER_ERROR' }
  if (form === 'graphql') {
    send(response, status, 'application/json', `${JSON.stringify({ errors: [{ message, extensions }] })}\n`)
  } else send(response, status, 'text/plain', `${message}\n`)
  return shown
}
