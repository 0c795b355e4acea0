/** Authorization: whether whoever asks may do what is asked. */
import type { Scope } from '../../config/api-key.js'
import { HuiwuError } from '../../errors.js'
import type { Caller } from './caller.js'

const ACTS: Readonly<Record<Scope, string>> = {
  read: 'Reading',
  write: 'Reading articles in and taking them out',
  review: 'Deciding who is who',
}

/** Throws UNAUTHORIZED for a caller without a key, FORBIDDEN for one whose key has not this scope. */
export function requireScope({ caller }: { readonly caller: Caller }, scope: Scope): void {
  if (caller.scopes.has(scope)) return
  if (caller.name !== null) {
    throw new HuiwuError('FORBIDDEN', `${ACTS[scope]} needs the scope ${scope}, which this key has not.`)
  }
  throw new HuiwuError(
    'UNAUTHORIZED',
    caller.refused
      ? 'The key or token is unknown or has expired; ask whoever runs this server for another.'
      : `${ACTS[scope]} needs a key: send the header Authorization: Bearer <key>.`,
  )
}
