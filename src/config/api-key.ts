/** API keys: one line of configuration enters, a name, a hash and what the holder may do leave. */
import { createHash } from 'node:crypto'
import { HuiwuError } from '../errors.js'

/** What a caller may do: ask; read articles in and take them out; decide who is who. */
export const SCOPES = ['read', 'write', 'review'] as const
export type Scope = (typeof SCOPES)[number]

export interface ApiKey {
  /** Stands in the log and in the audit log in place of the key. */
  readonly name: string
  /** SHA-256 of the key, in lower-case hexadecimal. */
  readonly hash: string
  readonly scopes: readonly Scope[]
}

const HASHED = /^(?<name>[\w.@-]+):(?<scopes>[a-z]+(?:\+[a-z]+)*):sha256:(?<hash>[0-9a-f]{64})$/

/**
 * `name:scope+scope:sha256:<hash>`, as `huiwu key` prints it, or a bare key, which may do everything and is called by
 * its place in the list. Throws BAD_CONFIGURATION, naming `where`, for an unknown scope; never repeats a bare key.
 */
export function toApiKey(entry: string, where: string): ApiKey {
  const { name, scopes, hash } = HASHED.exec(entry)?.groups ?? {}
  if (name !== undefined && scopes !== undefined && hash !== undefined) {
    return { name, hash, scopes: toScopes(scopes.split('+'), where) }
  }
  if (/:sha256:/.test(entry)) {
    throw new HuiwuError('BAD_CONFIGURATION', `${where}: expected name:scope+scope:sha256:<64 digits>; run huiwu key.`)
  }
  return { name: where, hash: hashKey(entry), scopes: SCOPES }
}

/** What `toApiKey` reads. */
export function formatApiKey({ name, scopes, hash }: ApiKey): string {
  return `${name}:${scopes.join('+')}:sha256:${hash}`
}

/** Throws BAD_CONFIGURATION, naming `where`, for a word that is no scope. */
export function toScopes(words: readonly string[], where: string): Scope[] {
  return words.map((word) => {
    const scope = SCOPES.find((each) => each === word)
    if (scope !== undefined) return scope
    throw new HuiwuError(
      'BAD_CONFIGURATION',
      `${where}: expected scopes among ${SCOPES.join(', ')}, but got "${word}".`,
    )
  })
}

/** Keys are random and long, so that a fast hash keeps them: there is no dictionary to try. */
export function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}
