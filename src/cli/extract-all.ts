/**
 * Extraction of many articles: what was read enters, what each article states leaves in the same order.
 *
 * Few articles are read in this thread; worker threads start once there is enough text to be worth it. Memory is
 * bounded: each thread has at most two batches, and reading waits for whoever takes the results.
 */
import { availableParallelism } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Input } from '../article/read.js'
import type { HuiwuError } from '../errors.js'
import { type Outcome, toFailure, tryExtract } from '../extract/extract-article.js'
import { type ExtractionPool, openExtractionPool } from '../extract/extraction-pool.js'
import type { Article, ExtractionRecord } from '../model.js'

export type ExtractedArticle = Extract<Input, { readonly article: Article }> & {
  readonly record: ExtractionRecord
}

export type Extracted = ExtractedArticle | Extract<Input, { readonly failure: HuiwuError }>

/** UTF-16 code units. Loading the lexicons in a thread takes about as long as reading this much text. */
const WORTH_THREADS = 200_000
/** Milliseconds. Files give a batch in less, unless the machine is busy with others. */
const SOON = 200
const BATCH_ARTICLES = 64
const BATCH_LENGTH = 50_000
const MOST_THREADS = 16

/** `spareThreads`: how many processors to leave to others, such as a writer. */
export async function* extractAll(inputs: AsyncIterable<Input>, spareThreads = 0): AsyncGenerator<Extracted> {
  const threads = Math.min(MOST_THREADS, Math.max(1, availableParallelism() - spareThreads))
  const batches = toBatches(inputs)
  const held: Input[][] = []
  const waiting: Promise<Extracted[]>[] = []
  let pool: ExtractionPool | null = null
  let length = 0
  try {
    for (let next = batches.next(); ; ) {
      const { value: batch, done } = await next
      if (done) break
      length += toLength(batch)
      held.push(batch)
      if (pool === null && length < WORTH_THREADS) {
        next = batches.next()
        // Who reads slowly, such as a feed, should not wait for what is still to come.
        if (!(await isSoon(next))) for (const early of held.splice(0)) yield* extractHere(early)
        continue
      }
      pool ??= openExtractionPool(threads)
      for (const early of held.splice(0)) waiting.push(extractIn(pool, early))
      while (waiting.length >= 2 * threads) yield* (await waiting.shift()) ?? []
      next = batches.next()
    }
    for (const early of held) yield* extractHere(early)
    for (const extracted of waiting) yield* await extracted
  } finally {
    await batches.return(undefined)
    await pool?.close()
  }
}

/** Loads the lexicons into this thread, which need not have them where others extract. */
function extractHere(batch: Input[]): Extracted[] {
  return join(batch, toArticles(batch).map(tryExtract))
}

function extractIn(pool: ExtractionPool, batch: Input[]): Promise<Extracted[]> {
  const extracted = pool.extract(toArticles(batch)).then((outcomes) => join(batch, outcomes))
  // Awaited in order; until then a failure of a later batch must not count as unhandled.
  extracted.catch(() => {})
  return extracted
}

async function isSoon(next: Promise<unknown>): Promise<boolean> {
  const timer = new AbortController()
  const late = sleep(SOON, false, { signal: timer.signal }).catch(() => false)
  const soon = next.then(
    () => true,
    () => true,
  )
  const outcome = await Promise.race([soon, late])
  timer.abort()
  return outcome
}

async function* toBatches(inputs: AsyncIterable<Input>): AsyncGenerator<Input[]> {
  let batch: Input[] = []
  let length = 0
  for await (const input of inputs) {
    batch.push(input)
    length += toLength([input])
    if (batch.length < BATCH_ARTICLES && length < BATCH_LENGTH) continue
    yield batch
    batch = []
    length = 0
  }
  if (batch.length > 0) yield batch
}

function toLength(batch: readonly Input[]): number {
  return toArticles(batch).reduce((sum, article) => sum + article.text.length, 0)
}

function toArticles(batch: readonly Input[]): Article[] {
  return batch.flatMap((input) => ('article' in input ? [input.article] : []))
}

/** Puts the outcomes, one for each article, back among the failures of reading. */
function join(batch: readonly Input[], outcomes: readonly Outcome[]): Extracted[] {
  let next = 0
  return batch.map((input) => {
    if ('failure' in input) return input
    const outcome = outcomes[next++]
    if (outcome !== undefined && 'record' in outcome) return { ...input, record: outcome.record }
    return { where: input.where, failure: toFailure(input.where, outcome?.defect ?? 'no outcome') }
  })
}
