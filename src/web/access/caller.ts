/**
 * Caller: an Authorization header enters; who asks, and what they may do, leave.
 *
 * `Bearer <key>` is an API key, compared by its hash; `Bearer <token>` is a signed token (JWT, RFC 7519) whose claim
 * `scope` lists scopes parted by blanks (RFC 8693, section 4.2) and whose `sub` names the caller.
 */
import { timingSafeEqual } from 'node:crypto'
import { createRemoteJWKSet, type JWTPayload, type JWTVerifyOptions, jwtVerify } from 'jose'
import { type ApiKey, hashKey, SCOPES, type Scope } from '../../config/api-key.js'
import type { ServerConfig, TokenConfig } from '../../config/server.js'

export interface Caller {
  /** The key's name or the token's subject; null for whoever shows neither. */
  readonly name: string | null
  readonly scopes: ReadonlySet<Scope>
  /** Whether something was shown that this server does not know, or no longer takes. */
  readonly refused: boolean
}

export type Identify = (authorization: string | undefined) => Promise<Caller>

/** Three parts in base64url, parted by dots. */
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/

/** Never rejects for what a caller may do wrong. Takes as long for a wrong key as for a right one. */
export function createIdentify({ apiKeys, tokens, privateReads }: ServerConfig): Identify {
  const everyone: readonly Scope[] = privateReads ? [] : ['read']
  const verify = tokens === null ? null : createVerify(tokens)
  const allow = (name: string | null, scopes: readonly Scope[], refused = false): Caller => ({
    name,
    scopes: new Set([...everyone, ...scopes]),
    refused,
  })

  return async (authorization) => {
    if (authorization === undefined) return allow(null, [])
    const shown = /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? ''
    const key = findKey(shown, apiKeys)
    if (key !== undefined) return allow(key.name, key.scopes)
    const claims = verify === null || !TOKEN.test(shown) ? null : await verify(shown)
    if (claims === null) return allow(null, [], true)
    return allow(claims.sub ?? 'token without a subject', toScopes(claims.scope))
  }
}

/** All keys are compared, each in constant time. */
function findKey(shown: string, apiKeys: readonly ApiKey[]): ApiKey | undefined {
  const given = Buffer.from(hashKey(shown), 'hex')
  return apiKeys.filter(({ hash }) => timingSafeEqual(given, Buffer.from(hash, 'hex')))[0]
}

/** Null for a token that is forged, expired or meant for others. Its algorithm is fixed by the kind of key. */
function createVerify({
  secret,
  keySet,
  issuer,
  audience,
}: TokenConfig): (token: string) => Promise<JWTPayload | null> {
  const options: JWTVerifyOptions = {
    requiredClaims: ['exp'],
    ...(issuer !== null && { issuer }),
    ...(audience !== null && { audience }),
  }
  const remote = keySet === null ? null : createRemoteJWKSet(new URL(keySet))
  const shared = new TextEncoder().encode(secret ?? '')
  return async (token) => {
    try {
      const { payload } =
        remote === null
          ? await jwtVerify(token, shared, { ...options, algorithms: ['HS256'] })
          : await jwtVerify(token, remote, { ...options, algorithms: ['RS256', 'ES256', 'EdDSA'] })
      return payload
    } catch {
      return null
    }
  }
}

function toScopes(claim: unknown): Scope[] {
  const words = typeof claim === 'string' ? claim.split(' ') : []
  return SCOPES.filter((scope) => words.includes(scope))
}
