/**
 * Store: what may be asked of any graph database.
 *
 * A statement is a file of cypher/ with its types (statement.ts); rows come back as
 * plain JavaScript: numbers, strings, booleans, null, lists and objects. No driver type leaves a store.
 */
import type { Statement } from './statement.js'

/** One unit of work: all of its statements take effect, or none. */
export interface Transaction {
  run<Params extends object, Row>(statement: Statement<Params, Row>, params: Params): Promise<Row[]>
}

export interface GraphStore {
  readonly engine: 'embedded' | 'neo4j'

  /** Creates constraints and indexes; safe to repeat. */
  prepare(): Promise<void>

  /** Runs one read. Sees every write that this process was told had succeeded. */
  read<Params extends object, Row>(statement: Statement<Params, Row>, params: Params): Promise<Row[]>

  /**
   * Runs `work` in one write transaction, which is rolled back if it throws. `work` may run more than once
   * (a store retries transient failures), so it must have no effect but through its transaction.
   */
  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>

  /** How many writes of this process have succeeded. An unequal number tells that what was read may have changed. */
  writes(): number

  /** Makes everything written so far durable on disk. */
  flush(): Promise<void>

  close(): Promise<void>
}
