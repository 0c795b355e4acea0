/** The encounters that answer a question: page after page, and where there are none, why and what to try. */
import { useEffect, useState } from 'preact/hooks'
import type { CountsAnswer, Encounter, EncountersAnswer, PageInfo } from '../graphql/answers.js'
import { type AskError, ask } from '../graphql/ask.js'
import { COUNTS, ENCOUNTERS } from '../graphql/documents.js'
import { toAskError, useAnswer } from '../graphql/use-answer.js'
import { EncounterList } from '../parts/encounter-list.js'
import { ProblemOf, stateOf } from '../parts/problem.js'
import { isEmpty, type Question, type TextField, toFilter } from '../question.js'
import { useText } from '../settings.js'
import { count, fill } from '../text.js'
import { NoEncounters } from './no-encounters.js'

const PAGE = 20

interface Props {
  readonly question: Question
  /** A field that is no condition of the visitor's, since the page is about it. */
  readonly fixed?: TextField
  readonly onAsk: (question: Question) => void
}

export function EncountersOf({ question, fixed, onAsk }: Props) {
  const text = useText()
  // Counting all encounters of the graph takes long, and says little.
  const counted = !isEmpty(question)
  const variables = { filter: toFilter(question), first: PAGE, count: counted }
  const answer = useAnswer<EncountersAnswer>(ENCOUNTERS, variables)
  const first = answer.data?.encounters
  if (first === undefined || answer.error !== null) return stateOf(answer)
  if (first.nodes.length === 0)
    return <NoEncounters question={question} fixed={fixed} unknown={first.unknownNames} onAsk={onAsk} />
  return (
    <div aria-busy={answer.waiting}>
      {counted ? <p class="counts">{count(text.results.found, first.totalCount ?? 0)}</p> : <Counts />}
      <Pages key={JSON.stringify(variables)} first={first} variables={variables} />
    </div>
  )
}

/** How much the graph holds. */
function Counts() {
  const text = useText()
  const { data } = useAnswer<CountsAnswer>(COUNTS, {})
  // The line keeps its place while it is awaited.
  if (data === null) return <p class="counts">…</p>
  const counts = Object.entries(data).map(([name, { totalCount }]) => [name, totalCount.toLocaleString('en')])
  return <p class="counts">{fill(text.results.counts, Object.fromEntries(counts))}</p>
}

/** The first page as answered, and those that were asked for after it. */
function Pages(props: { first: EncountersAnswer['encounters']; variables: Readonly<Record<string, unknown>> }) {
  const text = useText()
  const { first, variables } = props
  const [later, setLater] = useState<readonly Encounter[]>([])
  const [info, setInfo] = useState<PageInfo>(first.pageInfo)
  const [waiting, setWaiting] = useState(false)
  const [error, setError] = useState<AskError | null>(null)
  const shown = [...first.nodes, ...later]
  const total = first.totalCount
  useEffect(() => setInfo(first.pageInfo), [first])

  async function readMore() {
    setWaiting(true)
    setError(null)
    try {
      const page = { ...variables, first: 5 * PAGE, after: info.endCursor, count: false }
      const { encounters } = await ask<EncountersAnswer>(ENCOUNTERS, page)
      setLater([...later, ...encounters.nodes])
      setInfo(encounters.pageInfo)
    } catch (reason) {
      setError(toAskError(reason))
    } finally {
      setWaiting(false)
    }
  }
  return (
    <>
      <EncounterList encounters={shown} />
      {error !== null && <ProblemOf error={error} again={readMore} />}
      {info.hasNextPage && error === null && (
        <p class="more">
          <button type="button" onClick={readMore} disabled={waiting}>
            {fill(text.results.more, { count: Math.min(5 * PAGE, (total ?? Number.POSITIVE_INFINITY) - shown.length) })}
          </button>
          {total !== undefined && <span class="soft">{fill(text.results.shown, { shown: shown.length, total })}</span>}
        </p>
      )}
    </>
  )
}
