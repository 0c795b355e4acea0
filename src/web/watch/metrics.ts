/** Metrics: counts and times of the server, in the text format of Prometheus. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export interface Metrics {
  /** A request came in; call what it gives when it is answered. `route`: a path that the server knows, or `other`. */
  begin(route: string, method: string): (status: number) => void
  countError(code: string): void
  /** Content type and text. */
  report(): Promise<readonly [type: string, text: string]>
}

/** Of the process, whichever server of it asks. */
let processMetrics: Registry | undefined

/** `countListeners`: open subscriptions. */
export function createMetrics(countListeners: () => number): Metrics {
  const registry = new Registry()
  const registers = [registry]
  const seconds = new Histogram({
    name: 'huiwu_http_request_seconds',
    help: 'Time from the first byte of a request to the last of its answer.',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 60],
    registers,
  })
  const inFlight = new Gauge({ name: 'huiwu_http_requests_in_flight', help: 'Requests being answered.', registers })
  const errors = new Counter({
    name: 'huiwu_graphql_errors_total',
    help: 'Errors told to clients, by code.',
    labelNames: ['code'],
    registers,
  })

  new Gauge({
    name: 'huiwu_subscriptions',
    help: 'Subscriptions that are open.',
    registers,
    collect() {
      this.set(countListeners())
    },
  })

  return {
    begin(route, method) {
      const end = seconds.startTimer({ route, method })
      inFlight.inc()
      return (status) => {
        inFlight.dec()
        end({ status })
      }
    },
    countError: (code) => errors.inc({ code }),
    async report() {
      processMetrics ??= readProcess()
      const merged = Registry.merge([processMetrics, registry])
      return [merged.contentType, await merged.metrics()]
    },
  }
}

/** Memory, processor, event loop, garbage collection. */
function readProcess(): Registry {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  return registry
}
