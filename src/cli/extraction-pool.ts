/**
 * Extraction pool: batches of articles enter, their outcomes leave; the rules run in worker threads.
 *
 * Rules keep no state, so that any thread may read any article. Threads start when the pool is opened, which costs
 * each of them the loading of the lexicons: open a pool only for many articles.
 */
import { Worker } from 'node:worker_threads'
import type { Article } from '../model.js'
import type { Outcome } from './extract-article.js'
import type { WorkerAnswer, WorkerRequest } from './extract-worker.js'

export interface ExtractionPool {
  readonly threads: number
  /** Outcomes in the order of `articles`. Rejects where the thread has died. */
  extract(articles: readonly Article[]): Promise<readonly Outcome[]>
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
  const pool = Array.from({ length: threads }, startThread)
  let nextId = 0

  return {
    threads,
    extract: (articles) =>
      new Promise((resolve, reject) => {
        const thread = pool.reduce((least, other) => (other.tasks.size < least.tasks.size ? other : least))
        const request: WorkerRequest = { id: nextId++, articles }
        thread.tasks.set(request.id, { resolve, reject })
        thread.worker.postMessage(request)
      }),
    close: async () => {
      await Promise.all(pool.map(({ worker }) => worker.terminate()))
    },
  }
}

function startThread(): Thread {
  const worker = new Worker(new URL('./extract-worker.js', import.meta.url))
  const tasks = new Map<number, Task>()
  worker.on('message', ({ id, outcomes }: WorkerAnswer) => {
    tasks.get(id)?.resolve(outcomes)
    tasks.delete(id)
  })
  const fail = (error: unknown) => {
    for (const task of tasks.values()) task.reject(error)
    tasks.clear()
  }
  worker.on('error', fail)
  worker.on('exit', (code) => fail(new Error(`An extraction thread ended with code ${code}.`)))
  return { worker, tasks }
}
