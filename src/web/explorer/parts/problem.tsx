/** What stands where an answer is awaited or has failed. */
import { useEffect, useState } from 'preact/hooks'
import type { AskError, Failure } from '../graphql/ask.js'
import type { Asked } from '../graphql/use-answer.js'
import { useText } from '../settings.js'
import { fill } from '../text.js'
import { KeyField } from './key-field.js'

/** After which waiting is worth a word, in milliseconds. */
const SLOW = 2_000

/** Why there is nothing, and a way to try again. */
export function Problem({ failure, message = '', again }: { failure: Failure; message?: string; again: () => void }) {
  const { state } = useText()
  return (
    <section class="state problem" role="alert">
      <p>{fill(state[failure], { message })}</p>
      <button type="button" onClick={again}>
        {state.again}
      </button>
    </section>
  )
}

/** A missing key can be given on the spot. */
export function ProblemOf({ error, again }: { error: AskError; again: () => void }) {
  if (error.code === 'UNAUTHORIZED' || error.code === 'FORBIDDEN') {
    return (
      <section class="state problem" role="alert">
        <p>{error.message}</p>
        <KeyField onKept={again} />
      </section>
    )
  }
  return <Problem failure={error.failure} message={error.message} again={again} />
}

/** Lines where text will stand; after a while it says that it takes long. */
export function Waiting() {
  const text = useText()
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW)
    return () => clearTimeout(timer)
  }, [])
  return (
    <section class="state waiting">
      <p role="status">{slow ? text.state.slow : text.state.loading}</p>
      <div class="bones" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
    </section>
  )
}

/** The problem or the waiting of a question without an answer yet; null where there is an answer to show. */
export function stateOf(asked: Asked<unknown>) {
  if (asked.error !== null) return <ProblemOf error={asked.error} again={asked.again} />
  return asked.data === null ? <Waiting /> : null
}
