/**
 * Neo4j errors: tells what an error of the driver or the server means to huiwu's user.
 *
 * Works on the errors' codes alone, so that it needs no driver.
 */
import type { Neo4jConfig } from '../config.js'
import { HuiwuError } from '../errors.js'

const UNREACHABLE =
  /^(ServiceUnavailable|SessionExpired)$|\.DatabaseUnavailable$|\.(NotALeader|ForbiddenOnReadOnlyDatabase)$/
const REFUSED = /^Neo\.ClientError\.Security\./
const TIMED_OUT = /\.(TransactionTimedOut\w*|LockAcquisitionTimeout)$/
const UNKNOWN_DATABASE = /\.DatabaseNotFound$/
const MISSING_PARAMETER = /\.ParameterMissing$/

/** The driver's or server's code, such as `Neo.ClientError.Security.Unauthorized`; undefined for another error. */
export function neo4jCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || error instanceof HuiwuError) return undefined
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/**
 * What to throw for `cause`: a HuiwuError where the driver or server said it, else `cause` itself.
 * `statement` is the name of the statement that ran last, null before any did.
 */
export function toNeo4jError(cause: unknown, config: Neo4jConfig, statement: string | null): unknown {
  const code = neo4jCode(cause)
  if (cause instanceof HuiwuError || code === undefined) return cause
  const reason = firstLine(cause)
  const fail = (kind: HuiwuError['code'], message: string) => new HuiwuError(kind, message, { cause })

  if (REFUSED.test(code)) {
    return fail(
      'STORE_UNAUTHORIZED',
      `Neo4j at ${config.uri} refuses user "${config.username}" (${reason}); check NEO4J_USERNAME and NEO4J_PASSWORD.`,
    )
  }
  if (UNKNOWN_DATABASE.test(code)) {
    return fail(
      'BAD_CONFIGURATION',
      `NEO4J_DATABASE: expected a database of the Neo4j at ${config.uri}, but got "${config.database ?? ''}".`,
    )
  }
  // Before any statement, whatever else goes wrong means that no Neo4j is there.
  if (UNREACHABLE.test(code) || statement === null) {
    return fail(
      'STORE_UNAVAILABLE',
      `Neo4j at ${config.uri} does not answer (${reason}); check that it runs, that NEO4J_URI is its Bolt address, and that no firewall lies between.`,
    )
  }
  const where = `cypher/${statement}.cypher`
  if (TIMED_OUT.test(code)) return fail('TIMED_OUT', `${where} took longer than allowed and was stopped; ask for less.`)
  if (MISSING_PARAMETER.test(code)) return fail('STATEMENT_PARAMETERS', `${where} failed in Neo4j: ${reason}.`)
  return fail('STATEMENT_FAILED', `${where} failed in Neo4j: ${reason} (${code}).`)
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return (text.trim().split('\n')[0] ?? '').replace(/\.$/, '')
}
