/** Host turns: requests to one host come one after the other, with a pause between them. */
import { setTimeout as sleep } from 'node:timers/promises'

export interface HostTurns {
  /** Runs `request` when it is the host's turn; the next one waits `pause` milliseconds after its end, asked for then. */
  take<Result>(host: string, pause: () => number, request: () => Promise<Result>): Promise<Result>
  /** Ends all pauses. */
  close(): void
}

export function createHostTurns(): HostTurns {
  const last = new Map<string, Promise<unknown>>()
  const closed = new AbortController()
  return {
    take(host, pause, request) {
      const result = (last.get(host) ?? Promise.resolve()).then(request)
      const rest = () => sleep(pause(), undefined, { signal: closed.signal }).catch(() => undefined)
      last.set(host, result.then(rest, rest))
      return result
    },
    close: () => closed.abort(),
  }
}
