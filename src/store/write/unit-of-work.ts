/**
 * Unit of work: runs the statements of one write transaction so that both engines fail alike.
 *
 * Left alone, the embedded engine keeps a transaction open when a statement of it fails, and commits the rest;
 * Neo4j ends it. Here the first failure is kept and ends the work, even where the work caught it. Statements run
 * one after the other, and the work ends when all have, even those it did not wait for.
 */
import { HuiwuError } from '../../errors.js'
import type { Transaction } from '../store.js'

/** The result of `work` if all went well, so that the caller may commit; else rejects with the first failure. */
export async function runWork<Result>(
  work: (transaction: Transaction) => Promise<Result>,
  run: Transaction['run'],
): Promise<Result> {
  let failed = false
  let failure: unknown
  let ended = false
  let lastRun: Promise<unknown> = Promise.resolve()

  const transaction: Transaction = {
    run(statement, params) {
      const rows = lastRun.then(() => {
        if (failed) throw failure
        if (!ended) return run(statement, params)
        throw new HuiwuError(
          'STATEMENT_FAILED',
          `cypher/${statement.name}.cypher: expected a transaction that goes on, but it has ended; run it before the work returns.`,
        )
      })
      lastRun = rows.catch((error) => {
        if (failed) return
        failed = true
        failure = error
      })
      return rows
    },
  }

  try {
    const result = await work(transaction)
    await lastRun
    if (failed) throw failure
    return result
  } finally {
    await lastRun
    ended = true
  }
}
