/**
 * Embedded store: a graph in a file of this machine, without a server.
 *
 * One process may have a folder open. Writes wait for each other in one queue. A commit that was acknowledged
 * survives the end of the process, however it ends; a power cut may lose the last tenth of a second unless
 * `flush` was awaited after it, or the store was opened as durable.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import engine, { type Transaction as EngineTransaction, type GrafeoDB, type QueryResult } from '@grafeo-db/js'
import { HuiwuError } from '../errors.js'
import { isWriteConflict, toOpenError, toStatementError } from './embedded-errors.js'
import { checkParameters } from './parameters.js'
import { toPlain } from './rows.js'
import { readSchema } from './schema.js'
import { type Statement, withoutComments } from './statement.js'
import type { GraphStore, Transaction } from './store.js'

const FILE = 'graph.grafeo'
const WRITE_ATTEMPTS = 5

export interface EmbeddedOptions {
  /** Flush after each write, so that not even a power cut loses it. Slower; false where left out. */
  readonly durable?: boolean
}

/** Opens the graph in `folder`, making both where absent. Throws STORE_LOCKED, STORE_UNWRITABLE or STORE_DAMAGED. */
export async function openEmbeddedStore(folder: string, options: EmbeddedOptions = {}): Promise<GraphStore> {
  const database = openDatabase(folder)
  let lastWrite: Promise<unknown> = Promise.resolve()
  let closed = false

  function inTurn<Result>(job: () => Promise<Result>): Promise<Result> {
    const result = lastWrite.then(job)
    lastWrite = result.catch(() => undefined)
    return result
  }

  function refuseIfClosed(): void {
    if (closed)
      throw new HuiwuError('STORE_UNAVAILABLE', `${folder}: the graph was closed before this was asked of it.`)
  }

  const store: GraphStore = {
    engine: 'embedded',

    async prepare() {
      const schema = readSchema()
      await inTurn(async () => {
        refuseIfClosed()
        for (const statement of schema) await runStatement(database, statement, {})
      })
    },

    async read(statement, params) {
      refuseIfClosed()
      refuseWrites(statement)
      return runStatement(database, statement, params)
    },

    async write(work) {
      const result = await inTurn(async () => {
        refuseIfClosed()
        return writeWithRetry(database, work)
      })
      if (options.durable) await store.flush()
      return result
    },

    async flush() {
      await inTurn(async () => {
        refuseIfClosed()
        database.walCheckpoint()
      })
    },

    async close() {
      await inTurn(async () => {
        if (!closed) database.close()
        closed = true
      })
    },
  }
  return store
}

function openDatabase(folder: string): GrafeoDB {
  try {
    mkdirSync(folder, { recursive: true })
    // A CommonJS package whose names Node cannot list: its classes come with the default import only.
    return engine.GrafeoDB.create(join(folder, FILE))
  } catch (cause) {
    throw toOpenError(cause, folder)
  }
}

/** The engine would carry it out; Neo4j refuses it. */
function refuseWrites(statement: Pick<Statement<unknown, unknown>, 'name' | 'cypher'>): void {
  const clause = /\b(?:CREATE|MERGE|SET|DELETE|REMOVE|DROP)\b/i.exec(
    withoutComments(statement.cypher).replace(/'[^']*'|"[^"]*"|[.:]\w+/g, ''),
  )
  if (clause === null) return
  throw new HuiwuError(
    'STATEMENT_FAILED',
    `cypher/${statement.name}.cypher: a read must change nothing, but this one holds ${clause[0]}; run it in a write.`,
  )
}

async function writeWithRetry<Result>(
  database: GrafeoDB,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await writeOnce(database, work)
    } catch (error) {
      if (attempt === WRITE_ATTEMPTS || !isWriteConflict(error)) throw error
    }
  }
}

/**
 * The engine leaves a transaction open when a statement of it fails, and would commit the rest. So the first failure
 * is kept and ends the transaction, even where `work` caught it.
 */
async function writeOnce<Result>(
  database: GrafeoDB,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  const inner = database.beginTransaction()
  let failure: unknown
  let lastRun: Promise<unknown> = Promise.resolve()

  const transaction: Transaction = {
    run<Params extends object, Row>(statement: Statement<Params, Row>, params: Params): Promise<Row[]> {
      const rows = lastRun.then(() => {
        if (failure !== undefined) throw failure
        return runStatement<Params, Row>(inner, statement, params)
      })
      lastRun = rows.catch((error) => {
        failure ??= error
      })
      return rows
    },
  }

  try {
    const result = await work(transaction)
    await lastRun
    if (failure !== undefined) throw failure
    inner.commit()
    return result
  } catch (error) {
    await lastRun
    if (inner.isActive) inner.rollback()
    throw error
  }
}

async function runStatement<Params extends object, Row>(
  runner: Pick<EngineTransaction, 'executeCypher'>,
  statement: Statement<Params, Row>,
  params: Params,
): Promise<Row[]> {
  checkParameters(statement, params)
  try {
    return toRows<Row>(statement.name, await runner.executeCypher(statement.cypher, params))
  } catch (cause) {
    throw toStatementError(cause, statement.name)
  }
}

function toRows<Row>(statement: string, result: QueryResult): Row[] {
  return result.toArray().map((row) => {
    const columns = Object.entries(row).map(([column, value]) => [
      column,
      toPlain(statement, column, value, convertSpecial),
    ])
    // The statement's file promises the columns of a row; its typed caller names them.
    return Object.fromEntries(columns) as Row
  })
}

/** Nodes and relationships come as objects with `_id`, paths as nodes and edges that hold such objects. */
function convertSpecial(value: object) {
  if (value instanceof Date) return value.toISOString()
  return '_id' in value ? ('graph element' as const) : undefined
}
