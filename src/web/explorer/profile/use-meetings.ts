/** The meetings of a person or body, latest first: page after page, up to a bound. */
import { useEffect, useState } from 'preact/hooks'
import type { Meeting, MeetingsAnswer } from '../graphql/answers.js'
import { type AskError, ask } from '../graphql/ask.js'
import { toAskError } from '../graphql/use-answer.js'

export interface Meetings {
  readonly nodes: readonly Meeting[]
  /** Number of all, those beyond the bound among them. */
  readonly total: number
  readonly complete: boolean
}

const MOST = 500

/** Null until the first page is there. `document` asks for `party.meetings` by `id` and `after`. */
export function useMeetings(document: string, id: string): { meetings: Meetings | null; error: AskError | null } {
  const [state, setState] = useState<{ meetings: Meetings | null; error: AskError | null }>({
    meetings: null,
    error: null,
  })
  useEffect(() => {
    const abort = new AbortController()
    setState({ meetings: null, error: null })
    readPages(document, id, abort.signal, (meetings) => setState({ meetings, error: null })).catch((error: unknown) => {
      if (!abort.signal.aborted) setState({ meetings: null, error: toAskError(error) })
    })
    return () => abort.abort()
  }, [document, id])
  return state
}

async function readPages(document: string, id: string, signal: AbortSignal, show: (meetings: Meetings) => void) {
  const nodes: Meeting[] = []
  let after: string | null = null
  do {
    const answer: MeetingsAnswer = await ask<MeetingsAnswer>(document, { id, after }, { signal })
    const page = answer.party?.meetings
    if (signal.aborted || page === undefined) return
    nodes.push(...page.nodes)
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    show({ nodes: [...nodes], total: page.totalCount, complete: after === null })
  } while (after !== null && nodes.length < MOST)
}
