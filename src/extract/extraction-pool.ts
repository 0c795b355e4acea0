/**
 * Extraction pool: batches of articles enter, their outcomes leave; the rules run in worker threads.
 *
 * Rules keep no state, so that any thread may read any article. Threads start when the pool is opened, which costs
 * each of them the loading of the lexicons: open a pool only for many articles, or in a process that has others to
 * answer. A thread that dies takes its batches with it, and another one takes its place.
 */
import { Worker } from 'node:worker_threads'
import type { ExtractAll, Outcome } from './extract-article.js'
import type { WorkerAnswer, WorkerRequest } from './extract-worker.js'

export interface ExtractionPool {
  readonly threads: number
  /** Rejects where the thread has died. */
  readonly extract: ExtractAll
  close(): Promise<void>
}

interface Task {
  resolve(outcomes: readonly Outcome[]): void
  reject(error: unknown): void
}

interface Thread {
  readonly worker: Worker
  readonly tasks: Map<number, Task>
}

export function openExtractionPool(threads: number): ExtractionPool {
  let closed = false
  let nextId = 0
  const pool: Thread[] = []

  function startThread(): void {
    const worker = new Worker(new URL('./extract-worker.js', import.meta.url))
    const thread: Thread = { worker, tasks: new Map() }
    pool.push(thread)
    worker.on('message', ({ id, outcomes }: WorkerAnswer) => {
      thread.tasks.get(id)?.resolve(outcomes)
      thread.tasks.delete(id)
    })
    const fail = (error: unknown) => {
      for (const task of thread.tasks.values()) task.reject(error)
      thread.tasks.clear()
    }
    worker.on('error', fail)
    worker.on('exit', (code) => {
      fail(new Error(`An extraction thread ended with code ${code}.`))
      pool.splice(pool.indexOf(thread), 1)
    })
  }

  for (let thread = 0; thread < threads; thread++) startThread()
  return {
    threads,
    extract: (articles) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new Error('The extraction pool is closed.'))
        if (pool.length < threads) startThread()
        const thread = pool.reduce((least, other) => (other.tasks.size < least.tasks.size ? other : least))
        const request: WorkerRequest = { id: nextId++, articles }
        thread.tasks.set(request.id, { resolve, reject })
        thread.worker.postMessage(request)
      }),
    close: async () => {
      closed = true
      await Promise.all(pool.map(({ worker }) => worker.terminate()))
    },
  }
}
