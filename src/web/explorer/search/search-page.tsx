/** All that a text finds: people, bodies, meetings and articles. */
import { useLocation } from 'preact-iso'
import type { Hit, SearchAnswer } from '../graphql/answers.js'
import { SEARCH } from '../graphql/documents.js'
import { useAnswer } from '../graphql/use-answer.js'
import { useTitle } from '../page/use-title.js'
import { stateOf } from '../parts/problem.js'
import { useText } from '../settings.js'
import { fill } from '../text.js'
import { toHitAddress, toSuggestion } from './suggest.js'
import './search-page.css'

const MOST = 50

export function SearchPage() {
  const text = useText()
  const asked = (useLocation().query.q ?? '').trim().slice(0, 200)
  const answer = useAnswer<SearchAnswer>(asked === '' ? null : SEARCH, { text: asked, first: MOST })
  const title = fill(text.search.title, { text: asked })
  useTitle(title)
  if (asked === '') return <p class="state">{text.search.start}</p>
  return (
    <section class="found" aria-busy={answer.waiting}>
      <h1>{title}</h1>
      {stateOf(answer) ?? <Hits hits={answer.data?.search ?? []} asked={asked} />}
    </section>
  )
}

function Hits({ hits, asked }: { hits: readonly Hit[]; asked: string }) {
  const text = useText()
  if (hits.length === 0) {
    return (
      <div class="state">
        <p>{fill(text.search.none, { text: asked })}</p>
        <p>{text.search.hint}</p>
      </div>
    )
  }
  return (
    <ol>
      {hits.map((hit) => (
        <HitOf key={hit.node.id} hit={hit} />
      ))}
    </ol>
  )
}

function HitOf({ hit }: { hit: Hit }) {
  const text = useText()
  const { label, note } = toSuggestion(hit, text)
  return (
    <li>
      <a href={toHitAddress(hit)}>{label}</a> <span class="note">{note}</span>
    </li>
  )
}
