/**
 * Neo4j store: a graph on a Neo4j server or cluster, version 5 or later.
 *
 * A write runs in a managed transaction, which the driver retries while the cluster elects a leader or two writers
 * collide; a read runs by itself first, and in such a transaction where that fails in passing. All sessions share one bookmark manager, so that a read after a write sees it on any member.
 */
import neo4j, { type Driver, type ManagedTransaction, type Session, type SessionMode } from 'neo4j-driver'
import type { Neo4jConfig } from '../config.js'
import { HuiwuError } from '../errors.js'
import { neo4jCode, toNeo4jError } from './neo4j-errors.js'
import { checkParameters } from './parameters.js'
import { toPlain } from './rows.js'
import { readSchema } from './schema.js'
import type { Statement } from './statement.js'
import type { GraphStore, Transaction } from './store.js'
import { runWork } from './write/unit-of-work.js'

export interface Neo4jOptions {
  /** Longest a read may take, in milliseconds; the server stops it then. 30,000 where left out. */
  readonly readTimeout?: number
  /** How long a unit of work is retried while Neo4j cannot take it, in milliseconds. 15,000 where left out. */
  readonly retryTime?: number
  /** How long to wait for a connection that works, in milliseconds. 15,000 where left out. */
  readonly connectTime?: number
}

/**
 * Connects and asks the server who it is. Throws STORE_UNAVAILABLE, STORE_UNAUTHORIZED or BAD_CONFIGURATION; of a
 * database that is unknown the server may tell only when it is first used.
 */
export async function openNeo4jStore(config: Neo4jConfig, options: Neo4jOptions = {}): Promise<GraphStore> {
  const driver = createDriver(config, options)
  try {
    await driver.getServerInfo(config.database === null ? {} : { database: config.database })
  } catch (cause) {
    await driver.close()
    throw toNeo4jError(cause, config, null)
  }

  const bookmarkManager = neo4j.bookmarkManager()
  const readTimeout = options.readTimeout ?? 30_000
  let closed = false
  let writes = 0

  async function inSession<Result>(
    job: (session: Session, run: RunIn) => Promise<Result>,
    defaultAccessMode: SessionMode = neo4j.session.WRITE,
  ): Promise<Result> {
    if (closed) {
      throw new HuiwuError('STORE_UNAVAILABLE', `${config.uri}: the connection was closed before this was asked of it.`)
    }
    let running: string | null = null
    const run: RunIn = async (transaction, statement, params) => {
      checkParameters(statement, params)
      running = statement.name
      return runStatement(transaction, statement, params)
    }
    const session = driver.session({
      bookmarkManager,
      defaultAccessMode,
      ...(config.database !== null && { database: config.database }),
    })
    try {
      return await job(session, run)
    } catch (cause) {
      throw toNeo4jError(cause, config, running)
    } finally {
      await session.close()
    }
  }

  return {
    engine: 'neo4j',

    async prepare() {
      const schema = readSchema()
      await inSession((session, run) =>
        session.executeWrite(async (inner) => {
          for (const statement of schema) await run(inner, statement, {})
        }),
      )
    },

    read: (statement, params) =>
      inSession(async (session, run) => {
        const config = { timeout: readTimeout }
        try {
          // One message to the server and one back, where a managed transaction takes two of each.
          return await run({ run: (query, given) => session.run(query, given, config) }, statement, params)
        } catch (error) {
          if (!(error instanceof neo4j.Neo4jError) || !error.retriable) throw error
          return session.executeRead((inner) => run(inner, statement, params), config)
        }
      }, neo4j.session.READ),

    async write(work) {
      const result = await inSession((session, run) =>
        session.executeWrite((inner) => writeOnce(work, (statement, params) => run(inner, statement, params), config)),
      )
      writes++
      return result
    },

    writes: () => writes,

    // The server has acknowledged what it has written.
    async flush() {},

    async close() {
      closed = true
      await driver.close()
    },
  }
}

/** The driver's own values whose text is what a row should hold; ISO 8601 for those of time. */
const isScalar = [
  neo4j.isDate,
  neo4j.isDateTime,
  neo4j.isLocalDateTime,
  neo4j.isTime,
  neo4j.isLocalTime,
  neo4j.isDuration,
  neo4j.isPoint,
]

/** What takes Cypher: a transaction, or a session for a statement by itself. */
type Runner = Pick<ManagedTransaction, 'run'>

type RunIn = <Params extends object, Row>(
  transaction: Runner,
  statement: Statement<Params, Row>,
  params: Params,
) => Promise<Row[]>

function createDriver(config: Neo4jConfig, options: Neo4jOptions): Driver {
  const connectTime = options.connectTime ?? 15_000
  try {
    return neo4j.driver(config.uri, neo4j.auth.basic(config.username, config.password), {
      userAgent: 'huiwu',
      disableLosslessIntegers: true,
      connectionTimeout: connectTime,
      // The only limit that holds where a server takes the connection and then says nothing.
      connectionAcquisitionTimeout: connectTime,
      maxTransactionRetryTime: options.retryTime ?? 15_000,
    })
  } catch (cause) {
    throw new HuiwuError(
      'BAD_CONFIGURATION',
      `NEO4J_URI: expected an address such as bolt://localhost:7687 or neo4j+s://host, but got "${config.uri}".`,
      { cause },
    )
  }
}

/**
 * Runs `work` once. It sees HuiwuErrors, while the driver must get its own errors back, since it decides by them
 * whether to retry.
 */
async function writeOnce<Result>(
  work: (transaction: Transaction) => Promise<Result>,
  run: Transaction['run'],
  config: Neo4jConfig,
): Promise<Result> {
  try {
    return await runWork(work, async (statement, params) => {
      try {
        return await run(statement, params)
      } catch (cause) {
        throw toNeo4jError(cause, config, statement.name)
      }
    })
  } catch (error) {
    throw error instanceof HuiwuError && neo4jCode(error.cause) !== undefined ? error.cause : error
  }
}

async function runStatement<Params extends object, Row>(
  transaction: Runner,
  statement: Statement<Params, Row>,
  params: Params,
): Promise<Row[]> {
  const { records } = await transaction.run(statement.cypher, toDriver(params))
  return records.map((record) => {
    const columns = record.keys.map((key) => {
      const column = String(key)
      return [column, toPlain(statement.name, column, record.get(key), convertSpecial)]
    })
    // The statement's file promises the columns of a row; its typed caller names them.
    return Object.fromEntries(columns) as Row
  })
}

/** The driver sends every number as a float, with which LIMIT fails and 5 / 2 is 2.5: whole ones become integers. */
function toDriver(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(toDriver)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, element]) => [key, toDriver(element)]))
}

function convertSpecial(value: object) {
  // The driver's own values have classes; a plain map is the common case, and there are many in a row.
  if (Object.getPrototypeOf(value) === Object.prototype) return undefined
  if (neo4j.isNode(value) || neo4j.isRelationship(value) || neo4j.isPath(value)) return 'graph element' as const
  return isScalar.some((is) => is(value)) ? String(value) : undefined
}
