/** A thread of the extraction pool: articles enter, outcomes leave in the same order. */
import { parentPort } from 'node:worker_threads'
import type { Article } from '../model.js'
import { type Outcome, tryExtract } from './extract-article.js'

export interface WorkerRequest {
  readonly id: number
  readonly articles: readonly Article[]
}

export interface WorkerAnswer {
  readonly id: number
  readonly outcomes: readonly Outcome[]
}

parentPort?.on('message', ({ id, articles }: WorkerRequest) => {
  const answer: WorkerAnswer = { id, outcomes: articles.map(tryExtract) }
  parentPort?.postMessage(answer)
})
