/** Review: what linking leaves to people, one at a time, side by side with its evidence; keys answer, skip and undo. */
import { useEffect, useState } from 'preact/hooks'
import type { DecisionAnswer, DoubtsAnswer } from '../graphql/answers.js'
import { type AskError, ask, forgetAnswers } from '../graphql/ask.js'
import { ANSWER_DOUBT, DOUBTS, UNDO_DECISION } from '../graphql/documents.js'
import { toAskError, useAnswer } from '../graphql/use-answer.js'
import { useTitle } from '../page/use-title.js'
import { ProblemOf, stateOf } from '../parts/problem.js'
import { useText } from '../settings.js'
import { count } from '../text.js'
import { DoubtView } from './doubt-view.js'
import './review-page.css'

const PAGE = 30

export function ReviewPage() {
  const text = useText()
  useTitle(text.nav.review)
  const answer = useAnswer<DoubtsAnswer>(DOUBTS, { first: PAGE })
  const [settled, setSettled] = useState<readonly string[]>([])
  const [skipped, setSkipped] = useState(0)
  const [decided, setDecided] = useState<readonly { doubt: string; decision: string }[]>([])
  const [error, setError] = useState<AskError | null>(null)
  const [waiting, setWaiting] = useState(false)

  const open = (answer.data?.doubts.nodes ?? []).filter(({ id }) => !settled.includes(id))
  const doubt = open.length === 0 ? undefined : open[skipped % open.length]
  const left = (answer.data?.doubts.totalCount ?? 0) - settled.length

  async function attempt(work: () => Promise<void>) {
    if (waiting) return
    setWaiting(true)
    setError(null)
    try {
      await work()
      forgetAnswers()
    } catch (reason) {
      setError(toAskError(reason))
    } finally {
      setWaiting(false)
    }
  }
  const decide = (isSo: boolean) => {
    if (doubt === undefined || doubt.kind === 'MEETING_CONFLICT') return
    const variables = { doubt: doubt.id, answer: isSo, grounds: { reason: text.review.reason } }
    return attempt(async () => {
      const { answerDoubt } = await ask<DecisionAnswer>(ANSWER_DOUBT, variables, { keep: false })
      setDecided([...decided, { doubt: doubt.id, decision: answerDoubt.decision.id }])
      setSettled([...settled, doubt.id])
    })
  }
  const undo = () => {
    const last = decided.at(-1)
    if (last === undefined) return
    return attempt(async () => {
      await ask(UNDO_DECISION, { decision: last.decision }, { keep: false })
      setDecided(decided.slice(0, -1))
      setSettled(settled.filter((id) => id !== last.doubt))
    })
  }
  const skip = () => setSkipped(skipped + 1)

  useEffect(() => {
    const press = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      const typing = target instanceof Element && target.closest('input, textarea, select') !== null
      if (typing || ctrlKey || metaKey || altKey) return
      if (key === 'y') decide(true)
      else if (key === 'n') decide(false)
      else if (key === 's') skip()
      else if (key === 'u') undo()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })

  return (
    <section class="review-page" aria-busy={waiting}>
      <h1>{text.nav.review}</h1>
      <p class="soft">{text.review.claim}</p>
      {answer.data === null ? stateOf(answer) : <p role="status">{count(text.review.left, left)}</p>}
      {decided.length > 0 && (
        <p>
          <button type="button" onClick={undo} disabled={waiting}>
            {text.review.undo} (U)
          </button>
        </p>
      )}
      {error !== null && <ProblemOf error={error} again={() => setError(null)} />}
      {doubt !== undefined && (
        <DoubtView key={doubt.id} doubt={doubt} waiting={waiting} onDecide={decide} onSkip={skip} />
      )}
      {answer.data !== null && doubt === undefined && <p class="state">{text.review.none}</p>}
    </section>
  )
}
