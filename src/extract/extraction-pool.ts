/**
 * Extraction pool: batches of articles enter, their outcomes leave; the rules run in worker threads.
 *
 * Rules keep no state, so that any thread may read any article. Threads start when the pool is opened, which costs
 * each of them the loading of the lexicons: open a pool only for many articles, or in a process that has others to
 * answer. An article on which a thread dies, or never ends, costs that article alone: the others of its batch are
 * read again, each by itself.
 */
import { Piscina } from 'piscina'
import type { Article } from '../model.js'
import type { ExtractAll, Outcome } from './extract-article.js'

export interface ExtractionPool {
  readonly threads: number
  readonly extract: ExtractAll
  close(): Promise<void>
}

export interface PoolOptions {
  /** The module that each thread runs; for tests. */
  readonly worker?: URL
  /** Milliseconds for a batch. The longest article takes a twentieth of what is left out here. */
  readonly patience?: number
}

export function openExtractionPool(threads: number, options: PoolOptions = {}): ExtractionPool {
  const { worker = new URL('./extract-worker.js', import.meta.url), patience = 60_000 } = options
  const pool = new Piscina<readonly Article[], readonly Outcome[]>({
    filename: worker.href,
    minThreads: threads,
    maxThreads: threads,
    idleTimeout: Infinity,
  })

  // A thread whose time is over is ended, and another takes its place.
  const run = (articles: readonly Article[]) => pool.run(articles, { signal: AbortSignal.timeout(patience) })

  async function runAlone(article: Article): Promise<Outcome> {
    try {
      const [outcome] = await run([article])
      return outcome ?? { defect: 'no outcome' }
    } catch (error) {
      return { defect: toDefect(error, patience) }
    }
  }

  return {
    threads,
    async extract(articles) {
      try {
        return await run(articles)
      } catch (error) {
        const [article, ...more] = articles
        if (article !== undefined && more.length === 0) return [{ defect: toDefect(error, patience) }]
        const outcomes: Outcome[] = []
        for (const each of articles) outcomes.push(await runAlone(each))
        return outcomes
      }
    },
    close: () => pool.destroy(),
  }
}

function toDefect(error: unknown, patience: number): string {
  if (!(error instanceof Error)) return String(error)
  return error.name === 'AbortError' ? `no end after ${patience / 1000} s` : error.message
}
