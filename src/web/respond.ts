/** Respond: whole answers over HTTP. Every answer carries the security headers, and no page loads from other hosts. */
import type { ServerResponse } from 'node:http'
import { HuiwuError, isShownToClients } from '../errors.js'

const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
}

/** A page loosens what it must afterwards. */
export function setSecurityHeaders(response: ServerResponse): void {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
}

export function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'content-length': Buffer.byteLength(body) })
  response.end(body)
}

const STATUSES: Partial<Record<HuiwuError['code'], number>> = { UNAUTHORIZED: 401, FORBIDDEN: 403 }

/** What a client may read is told; all else goes to the log. */
export function sendFailure(response: ServerResponse, error: unknown): void {
  const shown = error instanceof HuiwuError && isShownToClients(error.code)
  if (!shown) console.error(error)
  if (response.headersSent) response.destroy()
  else if (shown) send(response, STATUSES[error.code] ?? 400, 'text/plain', `${error.message}\n`)
  else send(response, 500, 'text/plain', 'Unexpected error.\n')
}
