/** Embedded run: one statement, or one write transaction, in the embedded engine. */
import type { GrafeoDB, QueryResult } from '@grafeo-db/js'
import { HuiwuError } from '../errors.js'
import { isWriteConflict, toStatementError, toWriteError } from './embedded-errors.js'
import { checkParameters } from './parameters.js'
import { toPlain } from './rows.js'
import { type Statement, type StatementText, withoutComments } from './statement.js'
import type { Transaction } from './store.js'
import { runWork } from './write/unit-of-work.js'

const WRITE_ATTEMPTS = 5

/** Anything of the engine that runs Cypher: the database itself or a transaction of it. */
type Runner = Pick<GrafeoDB, 'executeCypher'>

/** Throws STATEMENT_PARAMETERS, or STATEMENT_FAILED with the engine's reason. */
export async function runStatement<Params extends object, Row>(
  runner: Runner,
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

/** Runs and commits `work`, again where another transaction was in its way. `folder` is for messages. */
export async function runTransaction<Result>(
  database: GrafeoDB,
  folder: string,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    const inner = database.beginTransaction()
    try {
      const result = await runWork(work, (statement, params) => runStatement(inner, statement, params))
      commit(inner, folder)
      return result
    } catch (error) {
      rollBack(inner)
      if (attempt === WRITE_ATTEMPTS || !isWriteConflict(error)) throw error
    }
  }
}

/** The engine would carry out a write that comes as a read; Neo4j refuses it. Throws STATEMENT_FAILED. */
export function refuseWrites(statement: StatementText): void {
  const code = withoutComments(statement.cypher).replace(/'[^']*'|"[^"]*"|[.:]\w+/g, '')
  const clause = /\b(?:CREATE|MERGE|SET|DELETE|REMOVE|DROP)\b/i.exec(code)
  if (clause === null) return
  throw new HuiwuError(
    'STATEMENT_FAILED',
    `cypher/${statement.name}.cypher: a read must change nothing, but this one holds ${clause[0]}; run it in a write.`,
  )
}

function commit(transaction: { commit(): void }, folder: string): void {
  try {
    transaction.commit()
  } catch (cause) {
    throw toWriteError(cause, folder)
  }
}

/** After a commit that failed the engine has rolled back already, says that it has not, and refuses to. */
function rollBack(transaction: { isActive: boolean; rollback(): void }): void {
  try {
    if (transaction.isActive) transaction.rollback()
  } catch {
    // The error that led here tells more.
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
