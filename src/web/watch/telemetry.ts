/**
 * Telemetry: the Envelop plugin that makes a span of each operation (OpenTelemetry).
 *
 * Spans go to whatever the operator starts beside huiwu, such as
 * `node --import @opentelemetry/auto-instrumentations-node/register`; without it, nowhere. Variables and answers stay out.
 */
import type { Plugin } from 'graphql-yoga'

/** Loads what no server needs that tells nothing. */
export async function createTelemetry(): Promise<Plugin> {
  const [{ useOpenTelemetry }, { SpanKind, trace }] = await Promise.all([
    import('@envelop/opentelemetry'),
    import('@opentelemetry/api'),
  ])
  const options = { resolvers: false, variables: false, result: false }
  // Its context carries a mark of its own, which is nobody else's matter.
  return useOpenTelemetry(options, trace.getTracerProvider(), SpanKind.INTERNAL, {}, 'huiwu') as unknown as Plugin
}
