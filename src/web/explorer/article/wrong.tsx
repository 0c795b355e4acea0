/** "Wrong?": the article does not say this. The reader gives the reason, the fact leaves the graph, and can be brought back. */
import { useState } from 'preact/hooks'
import { type AskError, ask, forgetAnswers } from '../graphql/ask.js'
import { REJECT_FACT, UNDO_DECISION } from '../graphql/documents.js'
import { toAskError } from '../graphql/use-answer.js'
import { ProblemOf } from '../parts/problem.js'
import { useText } from '../settings.js'
import type { Subject } from './marks.js'

interface Props {
  readonly articleId: string
  readonly subject: Subject
}

export function Wrong({ articleId, subject }: Props) {
  const text = useText()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [decision, setDecision] = useState<string | null>(null)
  const [error, setError] = useState<AskError | null>(null)
  const [mark] = subject.marks
  if (mark === undefined) return null

  async function attempt(work: () => Promise<string | null>) {
    setError(null)
    try {
      setDecision(await work())
      forgetAnswers()
    } catch (failure) {
      setError(toAskError(failure))
    }
  }
  const reject = () =>
    attempt(async () => {
      const kind = subject.kind === 'TENURE' ? 'POSITION' : 'MEETING'
      const fact = { article: articleId, kind, start: mark.start, end: mark.end }
      const answer = await ask<{ rejectFact: { decision: { id: string } } }>(
        REJECT_FACT,
        { fact, grounds: { reason } },
        { keep: false },
      )
      return answer.rejectFact.decision.id
    })
  const undo = () =>
    attempt(async () => {
      await ask(UNDO_DECISION, { decision }, { keep: false })
      return null
    })
  if (!open) {
    return (
      <button type="button" class="wrong" onClick={() => setOpen(true)}>
        {text.wrong.ask}
        <span class="unseen"> {subject.label}</span>
      </button>
    )
  }
  return (
    <div class="wrong-panel">
      {decision === null ? (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (reason.trim() !== '') reject()
          }}
        >
          <label>
            {text.wrong.reason}{' '}
            <input value={reason} maxLength={2_000} onInput={(event) => setReason(event.currentTarget.value)} />
          </label>{' '}
          <button type="submit" disabled={reason.trim() === ''}>
            {text.wrong.reject}
          </button>{' '}
          <button type="button" onClick={() => setOpen(false)}>
            {text.network.close}
          </button>
        </form>
      ) : (
        <p role="status">
          {text.wrong.done}{' '}
          <button type="button" onClick={undo}>
            {text.wrong.undo}
          </button>
        </p>
      )}
      {error !== null && <ProblemOf error={error} again={decision === null ? reject : undo} />}
    </div>
  )
}
