/** Authorization: who may write. A key is sent as `Authorization: Bearer <key>`. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { HuiwuError } from '../errors.js'
import type { Context } from './context.js'

/** Throws UNAUTHORIZED unless the request carries one of the keys. Takes as long for a wrong key as for a right one. */
export function requireKey({ authorization, apiKeys }: Pick<Context, 'authorization' | 'apiKeys'>): void {
  const given = digest(/^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1] ?? '')
  const fits = apiKeys.map((key) => timingSafeEqual(given, digest(key)))
  if (fits.includes(true)) return
  throw new HuiwuError(
    'UNAUTHORIZED',
    apiKeys.length === 0
      ? 'This server takes no changes: it was started without API keys (HUIWU_API_KEYS).'
      : 'Changes need a key: send the header Authorization: Bearer <key>.',
  )
}

/** Of equal length for all keys, which a comparison in constant time needs. */
function digest(key: string): Buffer {
  return createHash('sha256').update(key).digest()
}
