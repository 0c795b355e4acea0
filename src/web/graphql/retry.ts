/**
 * Retry: the Yoga plugin that asks again where the graph changed while a query was answered.
 *
 * A query reads in several statements. What the first one found may be gone when a later one reads of it, because an
 * article was withdrawn in between; then the whole query is asked once more.
 */
import type { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Context } from './context.js'
import { findHuiwuError, isShownCause } from './errors.js'
import { kindOf } from './operation.js'

const MOST = 3

export function createRetry(): Plugin {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      if (kindOf(args.document, args.operationName) !== 'query') return
      setExecuteFn(async (given) => {
        const { store, forget } = given.contextValue as unknown as Context
        for (let attempt = 1; ; attempt++) {
          const writes = store.writes()
          const result = await executeFn(given)
          const errors: readonly GraphQLError[] = result.errors ?? []
          const changed = store.writes() !== writes || errors.some(isMissing)
          if (attempt === MOST || !changed || errors.every(isShownCause)) return result
          forget()
        }
      })
    },
  }
}

/** The article of a fact is gone: another process may have withdrawn it. */
function isMissing(error: unknown): boolean {
  return findHuiwuError(error)?.code === 'STORE_DAMAGED'
}
