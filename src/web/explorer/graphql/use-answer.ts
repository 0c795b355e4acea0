/** A component's question to the API: its answer, and in the meantime how it stands. */
import { useEffect, useState } from 'preact/hooks'
import { AskError, ask, recallAnswer, type Variables } from './ask.js'

export interface Asked<Data> {
  /** The answer; while a new one is awaited, the one before. Null where there is none yet. */
  readonly data: Data | null
  readonly waiting: boolean
  /** Null where nothing went wrong. */
  readonly error: AskError | null
  readonly again: () => void
}

interface State<Data> {
  readonly key: string
  readonly data: Data | null
  readonly waiting: boolean
  readonly error: AskError | null
}

/** `document` null: nothing is asked. Asks again by itself when a lost connection comes back. */
export function useAnswer<Data>(document: string | null, variables: Variables): Asked<Data> {
  const key = document === null ? '' : `${document}\n${JSON.stringify(variables)}`
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<State<Data>>(() => start<Data>(document, variables, key))
  const again = () => setAttempt((number) => number + 1)

  // The key stands for document and variables, which are new objects each time.
  useEffect(() => {
    if (document === null) return setState({ key, data: null, waiting: false, error: null })
    const known = recallAnswer<Data>(document, variables)
    if (known !== undefined) return setState({ key, data: known, waiting: false, error: null })
    const abort = new AbortController()
    setState(({ data }) => ({ key, data, waiting: true, error: null }))
    ask<Data>(document, variables, { signal: abort.signal })
      .then((data) => setState({ key, data, waiting: false, error: null }))
      .catch((error: unknown) => {
        if (!abort.signal.aborted) setState({ key, data: null, waiting: false, error: toAskError(error) })
      })
    return () => abort.abort()
  }, [key, attempt])

  useEffect(() => {
    if (state.error?.failure !== 'offline') return
    addEventListener('online', again)
    return () => removeEventListener('online', again)
  }, [state.error])

  // What was answered to an earlier question is shown as such until this one is answered.
  return {
    data: state.data,
    waiting: state.waiting || state.key !== key,
    error: state.key === key ? state.error : null,
    again,
  }
}

function start<Data>(document: string | null, variables: Variables, key: string): State<Data> {
  const data = document === null ? null : (recallAnswer<Data>(document, variables) ?? null)
  return { key, data, waiting: document !== null && data === null, error: null }
}

export function toAskError(error: unknown): AskError {
  return error instanceof AskError ? error : new AskError('failed', String(error))
}
