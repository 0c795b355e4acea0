/**
 * Errors: one class, and the list of codes it may carry.
 *
 * A message is one sentence: where, what was expected, what was found, what to do.
 * Codes are stable: scripts and clients may rely on them.
 */

export const ERROR_CODES = {
  /** A client's or user's argument is wrong. */
  BAD_USER_INPUT: 'shown to clients',
  /** A caller has no key, or the wrong one. */
  UNAUTHORIZED: 'shown to clients',
  /** A caller's key may not do this. */
  FORBIDDEN: 'shown to clients',
  /** A caller asks more often than the server allows. */
  RATE_LIMITED: 'shown to clients',
  /** The server has no saved query of this name, or answers no others. */
  UNKNOWN_QUERY: 'shown to clients',
  /** Nothing is at the address that a client asks for. */
  NOT_FOUND: 'shown to clients',
  /** A query is too deep, too dear or too long. */
  QUERY_TOO_COSTLY: 'shown to clients',
  /** A query took longer than the server allows. */
  TIMED_OUT: 'shown to clients',
  /** The graph database does not answer. Its message names the address, which is nobody's business but the operator's. */
  STORE_UNAVAILABLE: 'code shown to clients',
  /** The graph database refuses the user name or password. */
  STORE_UNAUTHORIZED: 'kept back',
  /** Another process has the embedded graph open. */
  STORE_LOCKED: 'kept back',
  /** The graph's folder or file cannot be written or read. */
  STORE_UNWRITABLE: 'kept back',
  /** The embedded graph's file is damaged. */
  STORE_DAMAGED: 'kept back',
  /** What should be a backup is none, or not all of one. */
  BROKEN_BACKUP: 'kept back',
  /** A statement's parameters do not fit its text, or a key is null. */
  STATEMENT_PARAMETERS: 'kept back',
  /** A statement failed for another reason. */
  STATEMENT_FAILED: 'kept back',
  /** A lexicon, gazetteer or other data file of the package is broken. */
  BROKEN_DATA_FILE: 'kept back',
  /** The environment or an option has a value that cannot be used. */
  BAD_CONFIGURATION: 'kept back',
  /** An input file or line is no article: empty, binary, too large, invalid JSON. */
  UNREADABLE_ARTICLE: 'shown to clients',
  /** An address cannot be fetched: no answer, an error, robots.txt, a private network. */
  FETCH_FAILED: 'kept back',
  /** A path that was given does not exist or holds no article. */
  NO_INPUT: 'kept back',
  /** The graph knows no person and no body by this name. */
  UNKNOWN_NAME: 'shown to clients',
  /** The port is taken. */
  PORT_TAKEN: 'kept back',
} as const

export type ErrorCode = keyof typeof ERROR_CODES

/** The only error that huiwu throws on purpose. Anything else is a defect. */
export class HuiwuError extends Error {
  override readonly name = 'HuiwuError'

  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** Whether a GraphQL client may read this error's message. */
export function isShownToClients(code: ErrorCode): boolean {
  return ERROR_CODES[code] === 'shown to clients'
}

/** Whether a GraphQL client may learn that this error happened, but not read its message. */
export function isCodeShownToClients(code: ErrorCode): boolean {
  return ERROR_CODES[code] === 'code shown to clients'
}
