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
  readonly rateLimits: RateLimits
  /** How many proxies stand before the server, each of which adds an address to X-Forwarded-For. */
  readonly proxies: number
  readonly logLevel: LogLevel
  /** File to which changes are noted, a line each; null: the log. */
  readonly auditLog: string | null
  /** Whether /metrics tells its figures. */
  readonly metrics: boolean
  /** Whether a span is made of each operation. */
  readonly telemetry: boolean
  /** Sites whose pages may read answers, such as https://example.org; `*`: any. */
  readonly corsOrigins: readonly string[]
  /** Sites whose pages may show embedded views in a frame, such as https://example.org; `*`: any. */
  readonly embedOrigins: readonly string[]
  /** Whether a client may ask for the schema. */
  readonly introspection: boolean
  /** Folder of saved queries; null: the examples that come with huiwu. */
  readonly operations: string | null
  /** Whether the API answers saved queries alone. */
  readonly onlyOperations: boolean
}

/** Requests a minute; 0: as many as come. Requests of the server's own machine are not counted. */
export interface RateLimits {
  readonly perAddress: number
  readonly perKey: number
}

const LOG_LEVELS = ['warn', 'silent', 'error', 'info', 'debug'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** The server of a machine of one's own: anyone may ask, nobody may change. */
export const DEFAULT_SERVER_CONFIG: ServerConfig = {
  apiKeys: [],
  tokens: null,
  privateReads: false,
  rateLimits: { perAddress: 600, perKey: 6_000 },
  proxies: 0,
  logLevel: 'warn',
  auditLog: null,
  metrics: true,
  telemetry: false,
  corsOrigins: [],
  embedOrigins: [],
  introspection: true,
  operations: null,
  onlyOperations: false,
}

/** How long the server lets one query take, in milliseconds, and Neo4j each read of it. */
export const QUERY_TIME = 10_000

const { rateLimits } = DEFAULT_SERVER_CONFIG
const MIN_SECRET = 32

/** Throws BAD_CONFIGURATION, naming the variable, for a value that cannot be used. */
export function readServerConfig(environment: NodeJS.ProcessEnv): ServerConfig {
  return {
    apiKeys: readApiKeys(environment),
    tokens: readTokens(environment),
    privateReads: toChoice(environment, 'HUIWU_READERS', ['anyone', 'keys']) === 'keys',
    rateLimits: {
      perAddress: toCount(environment, 'HUIWU_RATE_LIMIT', rateLimits.perAddress),
      perKey: toCount(environment, 'HUIWU_RATE_LIMIT_KEYS', rateLimits.perKey),
    },
    proxies: toCount(environment, 'HUIWU_PROXIES', 0),
    logLevel: toChoice(environment, 'HUIWU_LOG', LOG_LEVELS),
    auditLog: environment.HUIWU_AUDIT_LOG || null,
    metrics: toChoice(environment, 'HUIWU_METRICS', ['on', 'off']) === 'on',
    telemetry: toChoice(environment, 'HUIWU_TELEMETRY', ['off', 'on']) === 'on',
    corsOrigins: readOrigins(environment, 'HUIWU_CORS_ORIGINS'),
    embedOrigins: readOrigins(environment, 'HUIWU_EMBED_ORIGINS'),
    introspection: toChoice(environment, 'HUIWU_INTROSPECTION', ['on', 'off']) === 'on',
    operations: environment.HUIWU_OPERATIONS || null,
    onlyOperations: toChoice(environment, 'HUIWU_ARBITRARY_QUERIES', ['on', 'off']) === 'off',
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

function toCount(environment: NodeJS.ProcessEnv, name: string, fallback: number): number {
  const value = environment[name]
  if (!value) return fallback
  if (/^\d{1,9}$/.test(value)) return Number(value)
  throw new HuiwuError('BAD_CONFIGURATION', `${name}: expected a number of 0 or more, but got "${value}".`)
}

/** As browsers send it: without a path. */
function readOrigins(environment: NodeJS.ProcessEnv, name: string): string[] {
  return toParts(environment[name] ?? '', ',').map((text) => {
    if (text === '*') return text
    const origin = /^https?:\/\//.test(text) && URL.canParse(text) ? new URL(text).origin : null
    if (origin === text) return text
    throw new HuiwuError('BAD_CONFIGURATION', `${name}: expected https://host or *, but got "${text}".`)
  })
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
