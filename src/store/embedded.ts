/**
 * Embedded store: a graph in a file of this machine, without a server.
 *
 * One process may have a folder open. Writes wait for each other in one queue. A commit that was acknowledged
 * survives the end of the process, however it ends; a power cut may lose the last moment of writing unless `flush`
 * was awaited after it, or the store was opened as durable.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import engine, { type GrafeoDB } from '@grafeo-db/js'
import { HuiwuError } from '../errors.js'
import { toOpenError, toWriteError } from './embedded-errors.js'
import { refuseWrites, runStatement, runTransaction } from './embedded-run.js'
import { readSchema } from './schema.js'
import type { GraphStore } from './store.js'
import { syncFolder } from './sync-folder.js'

const FILE = 'graph.grafeo'
/** The engine folds its log into the graph's file when it has grown so far, or reopening would take long. */
const LOG_BYTES = 32 * 1024 * 1024

export interface EmbeddedOptions {
  /** Flush after each write, so that not even a power cut loses it. Slower; false where left out. */
  readonly durable?: boolean
}

/**
 * Opens the graph in `folder`, making both where absent. Throws STORE_LOCKED, STORE_UNWRITABLE or STORE_DAMAGED;
 * the store itself throws STORE_UNWRITABLE where the disk is full or fails.
 */
export async function openEmbeddedStore(folder: string, options: EmbeddedOptions = {}): Promise<GraphStore> {
  const database = openDatabase(folder)
  let lastWrite: Promise<unknown> = Promise.resolve()
  let closed = false
  let writes = 0

  function refuseIfClosed(): void {
    if (!closed) return
    throw new HuiwuError('STORE_UNAVAILABLE', `${folder}: the graph was closed before this was asked of it.`)
  }

  function inTurn<Result>(job: () => Promise<Result>): Promise<Result> {
    const result = lastWrite.then(() => {
      refuseIfClosed()
      return job()
    })
    lastWrite = result.catch(() => undefined)
    return result
  }

  const store: GraphStore = {
    engine: 'embedded',

    async prepare() {
      const schema = readSchema()
      await inTurn(async () => {
        for (const statement of schema) await runStatement(database, statement, {})
      })
    },

    async read(statement, params) {
      refuseIfClosed()
      refuseWrites(statement)
      return runStatement(database, statement, params)
    },

    async write(work) {
      const result = await inTurn(() => runTransaction(database, folder, work))
      writes++
      if (options.durable) await store.flush()
      return result
    },

    writes: () => writes,

    async flush() {
      await inTurn(() =>
        syncFolder(folder).catch((cause) => {
          throw toWriteError(cause, folder)
        }),
      )
    },

    async close() {
      await lastWrite
      if (closed) return
      closed = true
      try {
        database.close()
      } catch (cause) {
        throw toWriteError(cause, folder)
      }
    },
  }
  return store
}

function openDatabase(folder: string): GrafeoDB {
  try {
    mkdirSync(folder, { recursive: true })
    // A CommonJS package whose names Node cannot list: its classes come with the default import only.
    const database = engine.GrafeoDB.create(join(folder, FILE))
    database.setCheckpointTriggers({ walBytes: LOG_BYTES })
    return database
  } catch (cause) {
    throw toOpenError(cause, folder)
  }
}
