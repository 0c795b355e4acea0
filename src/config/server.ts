/** Configuration of the server: who may ask and change what, and how much. */
import { readFileSync } from 'node:fs'
import { HuiwuError } from '../errors.js'
import { type ApiKey, toApiKey } from './api-key.js'

/** How signed tokens (JWT) are checked. Exactly one of `secret` and `keySet` is given. */
export interface TokenConfig {
  /** HS256: the secret shared with whoever signs. */
  readonly secret: string | null
  /** RS256, ES256 or EdDSA: the address of the signer's public keys (JWKS). */
  readonly keySet: string | null
  /** Null: any. */
  readonly issuer: string | null
  readonly audience: string | null
}

export interface ServerConfig {
  /** Empty, and no tokens: changes are refused. */
  readonly apiKeys: readonly ApiKey[]
  readonly tokens: TokenConfig | null
  /** Whether reading needs a key too. */
  readonly privateReads: boolean
}

/** The server of a machine of one's own: anyone may ask, nobody may change. */
export const DEFAULT_SERVER_CONFIG: ServerConfig = {
  apiKeys: [],
  tokens: null,
  privateReads: false,
}

const MIN_SECRET = 32

/** Throws BAD_CONFIGURATION, naming the variable, for a value that cannot be used. */
export function readServerConfig(environment: NodeJS.ProcessEnv): ServerConfig {
  return {
    apiKeys: readApiKeys(environment),
    tokens: readTokens(environment),
    privateReads: toChoice(environment, 'HUIWU_READERS', ['anyone', 'keys']) === 'keys',
  }
}

function readApiKeys({ HUIWU_API_KEYS: list, HUIWU_API_KEYS_FILE: path }: NodeJS.ProcessEnv): ApiKey[] {
  const listed = toParts(list ?? '', ',').map((entry, index) => toApiKey(entry, `key ${index + 1} of HUIWU_API_KEYS`))
  if (!path) return listed
  const lines = toParts(readTextFile('HUIWU_API_KEYS_FILE', path), '\n').filter((line) => !line.startsWith('#'))
  return [...listed, ...lines.map((entry, index) => toApiKey(entry, `key ${index + 1} of ${path}`))]
}

function readTokens(environment: NodeJS.ProcessEnv): TokenConfig | null {
  const secret = environment.HUIWU_JWT_SECRET || null
  const keySet = environment.HUIWU_JWT_JWKS || null
  if (secret === null && keySet === null) return null
  if (secret !== null && keySet !== null) {
    throw new HuiwuError(
      'BAD_CONFIGURATION',
      'HUIWU_JWT_SECRET, HUIWU_JWT_JWKS: expected one of the two, but got both.',
    )
  }
  if (secret !== null && secret.length < MIN_SECRET) {
    throw new HuiwuError(
      'BAD_CONFIGURATION',
      `HUIWU_JWT_SECRET: expected ${MIN_SECRET} characters or more; make it longer.`,
    )
  }
  if (keySet !== null && !/^https?:\/\//.test(keySet)) {
    throw new HuiwuError(
      'BAD_CONFIGURATION',
      `HUIWU_JWT_JWKS: expected an address of http or https, but got "${keySet}".`,
    )
  }
  return {
    secret,
    keySet,
    issuer: environment.HUIWU_JWT_ISSUER || null,
    audience: environment.HUIWU_JWT_AUDIENCE || null,
  }
}

/** The first choice where the variable is left out. */
function toChoice<Choice extends string>(
  environment: NodeJS.ProcessEnv,
  name: string,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const value = environment[name] || choices[0]
  const choice = choices.find((each) => each === value)
  if (choice !== undefined) return choice
  throw new HuiwuError('BAD_CONFIGURATION', `${name}: expected ${choices.join(' or ')}, but got "${value}".`)
}

function toParts(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean)
}

function readTextFile(name: string, path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new HuiwuError('BAD_CONFIGURATION', `${name}: expected a file that can be read, but ${path} cannot.`, {
      cause,
    })
  }
}
