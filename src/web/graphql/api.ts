/**
 * The API: schema, limits and error masking in one GraphQL Yoga instance, whether asked over HTTP or in the process.
 */
import { createYoga, type Plugin } from 'graphql-yoga'
import { QUERY_TIME } from '../../config/server.js'
import type { ExtractAll } from '../../extract/extract-article.js'
import type { GraphStore } from '../../store/store.js'
import type { Asked } from '../access/asked.js'
import { createLog, toYogaLog } from '../watch/log.js'
import { createContext, type Services } from './context.js'
import { showHuiwuErrors } from './errors.js'
import { createGuard } from './guard.js'
import { DEFAULT_LIMITS, type Limits } from './limits.js'
import { createNews } from './news.js'
import { createRetry } from './retry.js'
import { createSchema } from './schema.js'
import { createErrorTelling } from './tell-errors.js'
import { createTrust, DOCUMENT_ID, type TrustOptions } from './trust.js'

/**
 * Of the services all but the store may be left out: then the rules run in this thread, and nothing else is answered
 * meanwhile; changes are not noted; failures go to standard error.
 */
export interface ApiOptions extends Partial<Services> {
  readonly store: GraphStore
  readonly limits?: Limits
  /** What may be asked; left out: everything, and nothing by name. */
  readonly trust?: TrustOptions
  /** Runs before all others. */
  readonly telemetry?: Plugin | undefined
  /** Called with the code of each error that a client is told. */
  readonly onError?: (code: string) => void
  /** How long one query may take; 10,000 where left out. */
  readonly milliseconds?: number
}

/** A text of 1,000,000 Chinese characters, and what stands around it. */
const MAX_BODY = 4_000_000

const schema = createSchema()

/** Whoever asks it says on whose behalf. */
export function createApi({
  onError = () => undefined,
  limits = DEFAULT_LIMITS,
  milliseconds = QUERY_TIME,
  trust,
  telemetry,
  ...given
}: ApiOptions) {
  const { log = createLog('error'), news = createNews(), extract = extractHere, audit = () => undefined } = given
  const services = { store: given.store, log, news, extract, audit }
  return createYoga<Asked>({
    schema,
    plugins: [
      ...(telemetry === undefined ? [] : [telemetry]),
      ...(trust === undefined ? [] : createTrust(trust)),
      createRetry(),
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

/** The rules load half a second's worth of lexicons, which no query needs. */
const extractHere: ExtractAll = async (articles) => {
  const { tryExtract } = await import('../../extract/extract-article.js')
  return articles.map(tryExtract)
}
