/** Guard: the Yoga plugin that lets in who may ask, keeps a query within its limits, and ends it when its time is up. */
import type { DocumentNode, GraphQLSchema } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { HuiwuError } from '../../errors.js'
import type { Asked } from '../access/asked.js'
import { requireScope } from '../access/authorize.js'
import { checkLimits, type Limits } from './limits.js'
import { kindOf } from './operation.js'

export interface GuardOptions {
  readonly limits: Limits
  readonly schema: GraphQLSchema
  /** How long a query may take, in milliseconds. */
  readonly milliseconds: number
}

/** How many times as long as a query a change may take, since it cannot be broken off. */
const WRITING = 6

/** Refusals are HuiwuErrors with the codes QUERY_TOO_COSTLY and TIMED_OUT. */
export function createGuard({ limits, schema, milliseconds }: GuardOptions): Plugin<Asked> {
  return {
    onParse({ params, parseFn, setParseFn, context }) {
      setParseFn((source: string, options: object) => {
        if (params.source.toString().length > limits.length) throw tooLong('characters', limits.length)
        return parseWithin(() => parseFn(source, { ...options, maxTokens: limits.tokens }), limits.tokens)
      })
      // Afterwards, so that a document from the parser's cache is measured with this request's variables too.
      return ({ result, replaceParseResult }) => {
        if (result === null || result instanceof Error || !('definitions' in result)) return
        const refusal = findRefusal(() => checkLimits(result as DocumentNode, schema, variablesOf(context), limits))
        if (refusal !== null) replaceParseResult(refusal)
      }
    },

    onSubscribe({ args }) {
      requireScope(args.contextValue, 'read')
    },

    onExecute({ args, executeFn, setExecuteFn }) {
      const writes = kindOf(args.document, args.operationName) === 'mutation'
      // Each mutation says itself which scope it needs.
      if (!writes) requireScope(args.contextValue, 'read')
      if (writes) setExecuteFn((given) => within(WRITING * milliseconds, async () => executeFn(given)))
      else {
        // No field is resolved any more when the time is up, or the client has gone.
        const { request } = args.contextValue
        setExecuteFn((given) =>
          within(milliseconds, async (late) =>
            executeFn({ ...given, signal: AbortSignal.any([late, request.signal]) } as typeof given),
          ),
        )
      }
    },
  }
}

function variablesOf(context: unknown): Record<string, unknown> {
  const { params } = context as { params?: { variables?: Record<string, unknown> | null } }
  return params?.variables ?? {}
}

function parseWithin<Result>(parse: () => Result, tokens: number): Result {
  try {
    return parse()
  } catch (error) {
    // graphql-js gives this failure no code of its own.
    if (error instanceof Error && error.message.includes('Parsing aborted')) throw tooLong('tokens', tokens)
    throw error
  }
}

function tooLong(what: string, limit: number): HuiwuError {
  return new HuiwuError('QUERY_TOO_COSTLY', `The query is longer than ${limit} ${what}; ask for less at once.`)
}

function findRefusal(check: () => void): Error | null {
  try {
    check()
    return null
  } catch (error) {
    return error as Error
  }
}

async function within<Result>(milliseconds: number, work: (late: AbortSignal) => Promise<Result>): Promise<Result> {
  const end = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const message = `The query took longer than ${milliseconds / 1000} s; ask for less at once.`
      const error = new HuiwuError('TIMED_OUT', message)
      reject(error)
      end.abort(error)
    }, milliseconds)
  })
  try {
    return await Promise.race([work(end.signal), late])
  } finally {
    clearTimeout(timer)
  }
}
