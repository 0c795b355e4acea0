/**
 * Ingestion of many articles: what was read enters, batches of it go into the graph.
 *
 * What the graph holds already is passed over before its extraction, so that a run that was interrupted goes on where
 * it stopped. Worker threads extract while this thread writes.
 */
import type { Input } from '../article/read.js'
import { EXTRACTOR_VERSION } from '../extract/version.js'
import { type ArticleResult, ingestArticles } from '../pipeline.js'
import { readKnownArticles } from '../store/read/read-known-articles.js'
import type { GraphStore } from '../store/store.js'
import { type ExtractedArticle, extractAll } from './extract-all.js'
import type { Failures } from './failures.js'
import type { Progress } from './progress.js'

export interface Summary {
  added: number
  replaced: number
  unchanged: number
  people: number
  organizations: number
  meetings: number
}

export interface Run {
  readonly store: GraphStore
  readonly failures: Failures
  readonly progress: Progress
  /** Asked between batches. */
  readonly interrupt: { readonly requested: boolean }
}

/** Fastest in the embedded engine; larger ones gain little. */
const BATCH = 100

/** Ends after the current batch where an interruption is asked for. All that is counted is durable when it resolves. */
export async function ingestAll(inputs: AsyncIterable<Input>, run: Run): Promise<Summary> {
  const summary: Summary = { added: 0, replaced: 0, unchanged: 0, people: 0, organizations: 0, meetings: 0 }
  const inFlight = new Set<string>()
  const pass = (count: number) => {
    summary.unchanged += count
  }
  let batch: ExtractedArticle[] = []

  async function write(): Promise<void> {
    for (const result of await ingestArticles(run.store, batch)) add(summary, result)
    for (const { article, settled } of batch) {
      inFlight.delete(article.id)
      settled?.()
    }
    batch = []
    run.progress.update(summary.added + summary.replaced + summary.unchanged + run.failures.count)
  }

  for await (const extracted of extractAll(leaveOutKnown(inputs, run.store, inFlight, pass), 1)) {
    if (run.interrupt.requested) break
    if ('failure' in extracted) {
      run.failures.add(extracted.failure)
      extracted.settled?.()
    } else batch.push(extracted)
    if (batch.length >= BATCH) await write()
  }
  await write()
  await run.store.flush()
  return summary
}

/** `inFlight`: ids on their way to the graph, which may be about to change what it holds of them. */
async function* leaveOutKnown(
  inputs: AsyncIterable<Input>,
  store: GraphStore,
  inFlight: Set<string>,
  pass: (count: number) => void,
): AsyncGenerator<Input> {
  for await (const batch of toBatches(inputs)) {
    const articles = batch.flatMap((input) => ('article' in input ? [input.article] : []))
    const known = await readKnownArticles(store, articles, EXTRACTOR_VERSION)
    for (const input of batch) {
      if ('article' in input && known.has(input.article.id) && !inFlight.has(input.article.id)) {
        pass(1)
        input.settled?.()
      } else {
        if ('article' in input) inFlight.add(input.article.id)
        yield input
      }
    }
  }
}

async function* toBatches(inputs: AsyncIterable<Input>): AsyncGenerator<Input[]> {
  let batch: Input[] = []
  for await (const input of inputs) {
    batch.push(input)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  yield batch
}

function add(summary: Summary, result: ArticleResult): void {
  summary[result.status] += 1
  summary.people += result.people
  summary.organizations += result.organizations
  summary.meetings += result.meetings
}
