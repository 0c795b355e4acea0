/** The shortest chain of meetings between two: who met whom at each step, and the sentence that says so. */
import type { PathsAnswer } from '../graphql/answers.js'
import { PATHS } from '../graphql/documents.js'
import { useAnswer } from '../graphql/use-answer.js'
import { EncounterList } from '../parts/encounter-list.js'
import { stateOf } from '../parts/problem.js'
import { useText } from '../settings.js'
import { count } from '../text.js'
import { NameField } from './network-form.js'
import type { NetworkQuestion } from './network-question.js'

interface Props {
  readonly asked: NetworkQuestion
  readonly onChange: (changed: Partial<NetworkQuestion>) => void
}

/** Nothing is asked until both ends are known. */
export function usePath({ pathFrom, pathTo, by }: NetworkQuestion) {
  const known = pathFrom !== '' && pathTo !== ''
  return useAnswer<PathsAnswer>(known ? PATHS : null, known ? { from: pathFrom, to: pathTo, by } : {})
}

export function PathPanel({ asked, onChange }: Props) {
  const text = useText()
  const answer = usePath(asked)
  const close = (
    <button type="button" class="close" onClick={() => onChange({ pathFrom: '', pathTo: '' })}>
      {text.network.close}
    </button>
  )
  if (asked.pathTo === '') {
    return (
      <section class="selection">
        {close}
        <h2>{text.network.path}</h2>
        <NameField label={text.network.pathTo} by={asked.by} onTake={(pathTo) => onChange({ pathTo })} />
      </section>
    )
  }
  const path = answer.data?.paths[0]
  return (
    <section class="selection" aria-live="polite">
      {close}
      <h2>{text.network.path}</h2>
      {answer.data === null ? (
        stateOf(answer)
      ) : path === undefined ? (
        <p class="state">{text.network.noPath}</p>
      ) : (
        <>
          <p class="chain">
            {path.nodes.map(({ name }) => name).join(' ⇄ ')}
            <span class="soft"> · {count(text.network.steps, path.steps.length)}</span>
          </p>
          <p>
            <button type="button" onClick={() => onChange({ around: path.nodes.map(({ id }) => id), hidden: [] })}>
              {text.network.showPath}
            </button>
          </p>
          <EncounterList encounters={path.steps.flatMap(({ encounters }) => encounters)} />
        </>
      )}
    </section>
  )
}
