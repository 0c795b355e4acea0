/** Asked: what is known of a request before the API sees it. */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { ServerConfig } from '../../config/server.js'
import { chooseLanguage, type MessageLanguage } from '../graphql/messages.js'
import { type Caller, createIdentify } from './caller.js'

export interface Asked {
  /** Stands in the log, in the answer's header x-request-id, and with a masked error. */
  readonly requestId: string
  readonly caller: Caller
  /** Of the client; '' where it is not known. */
  readonly address: string
  /** Whether it comes from this machine, and no proxy passed it on. */
  readonly local: boolean
  /** In which errors are told. */
  readonly language: MessageLanguage
}

/** For what huiwu asks itself, in this process: it may read, and nothing else. */
export const ASKED_IN_PROCESS: Asked = {
  requestId: 'in-process',
  caller: { name: 'huiwu', scopes: new Set(['read']), refused: false },
  address: '',
  local: true,
  language: 'en',
}

const REQUEST_ID = /^[\w.-]{1,64}$/
const LOOPBACK = /^(?:::1$|(?:::ffff:)?127\.)/

export function createAsk(config: ServerConfig): (request: IncomingMessage) => Promise<Asked> {
  const identify = createIdentify(config)
  return async ({ headers, socket }) => {
    const given = String(headers['x-request-id'] ?? '')
    const forwarded = toAddresses(headers['x-forwarded-for'])
    // The last proxy's own word is the last; what stands before the trusted ones anyone may have written.
    const address = (config.proxies > 0 ? forwarded.at(-config.proxies) : undefined) ?? socket.remoteAddress ?? ''
    return {
      requestId: REQUEST_ID.test(given) ? given : randomUUID(),
      caller: await identify(headers.authorization),
      address,
      local: LOOPBACK.test(address) && (config.proxies > 0 || forwarded.length === 0),
      language: chooseLanguage(headers['accept-language']),
    }
  }
}

function toAddresses(header: string | string[] | undefined): string[] {
  return String(header ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
}
