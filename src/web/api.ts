/**
 * The API: schema, limits and error masking in one GraphQL Yoga instance, whether asked over HTTP or in the process.
 */
import { createYoga } from 'graphql-yoga'
import type { Asked } from './asked.js'
import { createContext, type Services } from './context.js'
import { showHuiwuErrors } from './errors.js'
import { createGuard } from './guard.js'
import { DEFAULT_LIMITS, type Limits } from './limits.js'
import { createLog, type Log, toYogaLog } from './log.js'
import { createSchema } from './schema.js'
import { createErrorTelling } from './tell-errors.js'
import { createTrust, DOCUMENT_ID, type TrustOptions } from './trust.js'

export interface ApiOptions extends Services {
  readonly limits?: Limits
  /** What may be asked; left out: everything, and nothing by name. */
  readonly trust?: TrustOptions
  /** Where failures go that clients may not read; left out: to standard error. */
  readonly log?: Log
  /** Called with the code of each error that a client is told. */
  readonly onError?: (code: string) => void
  /** How long one query may take; 10,000 where left out. */
  readonly milliseconds?: number
}

/** A text of 1,000,000 Chinese characters, and what stands around it. */
const MAX_BODY = 4_000_000
const MAX_MILLISECONDS = 10_000

const schema = createSchema()

/** Whoever asks it says on whose behalf. */
export function createApi({
  log = createLog('error'),
  onError = () => undefined,
  limits = DEFAULT_LIMITS,
  milliseconds = MAX_MILLISECONDS,
  trust,
  ...services
}: ApiOptions) {
  return createYoga<Asked>({
    schema,
    plugins: [
      ...(trust === undefined ? [] : createTrust(trust)),
      createGuard({ limits, schema, milliseconds }),
      createErrorTelling({ onError, suggestions: trust?.introspection ?? true }),
    ],
    extraParamNames: [DOCUMENT_ID],
    maxRequestBodySize: MAX_BODY,
    context: ({ requestId, caller, address, local, language }) =>
      createContext(services, { requestId, caller, address, local, language }),
    maskedErrors: { maskError: showHuiwuErrors, errorMessage: 'Unexpected error.' },
    logging: toYogaLog(log),
    graphiql: false,
    landingPage: false,
    cors: false,
    batching: false,
    multipart: false,
  })
}
