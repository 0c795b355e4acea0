/** Tells errors: the Yoga plugin that puts them into the client's language, numbers masked ones, and counts all. */
import type { GraphQLError } from 'graphql'
import { createGraphQLError, type Plugin } from 'graphql-yoga'
import type { Asked } from '../access/asked.js'
import { translate } from './messages.js'

export interface ErrorTelling {
  /** Called with the code of each error that is told. */
  readonly onError: (code: string) => void
  /** Whether fields like the one asked for may be named, which tells of the schema. */
  readonly suggestions: boolean
}

const MASKED = 'INTERNAL_SERVER_ERROR'

interface Result {
  readonly errors?: readonly GraphQLError[]
}

/** A masked error carries the id of its request, by which whoever runs the server finds it in the log. */
export function createErrorTelling({ onError, suggestions }: ErrorTelling): Plugin<object, Asked> {
  const tell = (error: GraphQLError, { language, requestId }: Asked): GraphQLError => {
    const code = String(error.extensions?.code ?? 'GRAPHQL_ERROR')
    onError(code)
    const message = suggestions ? error.message : error.message.replace(/ Did you mean .*\?$/, '')
    if (language === 'en' && code !== MASKED && message === error.message) return error
    const { nodes, source, positions, path, originalError, extensions } = error
    return createGraphQLError(translate(message, language), {
      nodes: nodes ?? null,
      source: source ?? null,
      positions: positions ?? null,
      path: path ?? null,
      originalError: originalError ?? null,
      extensions: code === MASKED ? { ...extensions, requestId } : extensions,
    })
  }

  return {
    onResultProcess({ result, setResult, serverContext }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result) return
      const { errors } = result as Result
      if (errors === undefined || errors.length === 0) return
      setResult({ ...result, errors: errors.map((error) => tell(error, serverContext)) })
    },
  }
}
