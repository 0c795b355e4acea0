/**
 * The API: schema, limits and error masking in one GraphQL Yoga instance, whether asked over HTTP or in the process.
 */
import { createYoga } from 'graphql-yoga'
import type { Asked } from './asked.js'
import { createContext, type Services } from './context.js'
import { failureLog, showHuiwuErrors } from './errors.js'
import { createGuard } from './guard.js'
import { DEFAULT_LIMITS, type Limits } from './limits.js'
import { createSchema } from './schema.js'

export interface ApiOptions extends Services {
  readonly limits?: Limits
  /** How long one query may take; 10,000 where left out. */
  readonly milliseconds?: number
}

/** A text of 1,000,000 Chinese characters, and what stands around it. */
const MAX_BODY = 4_000_000
const MAX_MILLISECONDS = 10_000

const schema = createSchema()

/** Whoever asks it says on whose behalf. */
export function createApi({ limits = DEFAULT_LIMITS, milliseconds = MAX_MILLISECONDS, ...services }: ApiOptions) {
  return createYoga<Asked>({
    schema,
    plugins: [createGuard({ limits, schema, milliseconds })],
    maxRequestBodySize: MAX_BODY,
    context: ({ caller }) => createContext(services, { caller }),
    maskedErrors: { maskError: showHuiwuErrors, errorMessage: 'Unexpected error.' },
    logging: failureLog,
    graphiql: false,
    landingPage: false,
    cors: false,
    batching: false,
    multipart: false,
  })
}
