/**
 * Progress on standard error: a line that renews itself on a terminal; elsewhere plain lines, a few seconds apart.
 */
import { SingleBar } from 'cli-progress'

export interface Progress {
  /** `articles`: how many are done by now. */
  update(articles: number): void
  /** A line above the bar. */
  print(line: string): void
  stop(): void
}

const BETWEEN_LINES = 5_000

/** `total`: how many articles there are, where it is known before. */
export function startProgress(total: number | null): Progress {
  return process.stderr.isTTY ? startBar(total) : startLines(total)
}

function startBar(total: number | null): Progress {
  const started = Date.now()
  const format =
    total === null ? '{value} articles | {rate}/s | {duration_formatted}' : '{bar} {value}/{total} articles'
  const bar = new SingleBar({
    format,
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    linewrap: false,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    fps: 10,
  })
  bar.start(total ?? 0, 0, { rate: 0 })
  return {
    update: (articles) => bar.update(articles, { rate: toRate(articles, started) }),
    print: (line) => {
      process.stderr.write(`\r\u001b[2K${line}\n`)
      bar.render()
    },
    stop: () => bar.stop(),
  }
}

function startLines(total: number | null): Progress {
  const started = Date.now()
  let last = started
  return {
    update: (articles) => {
      const now = Date.now()
      if (now - last < BETWEEN_LINES) return
      last = now
      console.error(`${articles}${total === null ? '' : ` of ${total}`} articles, ${toRate(articles, started)}/s`)
    },
    print: (line) => console.error(line),
    stop: () => undefined,
  }
}

function toRate(articles: number, started: number): number {
  return Math.round(articles / Math.max(0.001, (Date.now() - started) / 1000))
}
