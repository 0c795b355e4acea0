/** Networks: around people or bodies, or of the encounters of a question. All of it stands in the address. */
import { useLocation } from 'preact-iso'
import { toSentence } from '../ask/sentence.js'
import type { NetworkAnswer } from '../graphql/answers.js'
import { NETWORK } from '../graphql/documents.js'
import { useAnswer } from '../graphql/use-answer.js'
import { useTitle } from '../page/use-title.js'
import { EmbedSnippet } from '../parts/embed-snippet.js'
import { stateOf } from '../parts/problem.js'
import { EMPTY } from '../question.js'
import { useText } from '../settings.js'
import { NetworkForm } from './network-form.js'
import {
  isAsked,
  type NetworkQuestion,
  readNetworkQuestion,
  toNetworkQuery,
  toNetworkVariables,
} from './network-question.js'
import { NetworkView } from './network-view.js'
import './network-page.css'

export function NetworkPage() {
  const text = useText()
  const { url, route } = useLocation()
  const asked = readNetworkQuestion(new URLSearchParams(url.split('?')[1] ?? ''))
  const answer = useAnswer<NetworkAnswer>(isAsked(asked) ? NETWORK : null, toNetworkVariables(asked))
  const network = answer.data?.network
  const names = new Map(network?.nodes.map(({ node }) => [node.id, node.name]))
  const subject =
    asked.around.length > 0
      ? asked.around.map((name) => names.get(name) ?? name).join(' · ')
      : toSentence(asked.question, text)
  useTitle(subject === '' ? text.network.title : `${text.network.title}: ${subject}`)
  const change = (changed: Partial<NetworkQuestion>) =>
    route(`/network?${toNetworkQuery({ ...asked, ...changed })}`.replace(/\?$/, ''))
  return (
    <section class="network-page" aria-busy={answer.waiting}>
      <h1>{subject === '' ? text.network.title : subject}</h1>
      <NetworkForm asked={asked} onChange={change} />
      {!asked.whole && (
        <p>
          <button type="button" onClick={() => change({ whole: true, around: [], hidden: [], question: EMPTY })}>
            {text.network.whole}
          </button>
        </p>
      )}
      {!isAsked(asked) ? (
        <p class="state">{text.network.start}</p>
      ) : network === undefined || answer.error !== null ? (
        stateOf(answer)
      ) : network.nodes.length === 0 ? (
        <p class="state">{text.network.none}</p>
      ) : (
        <>
          <NetworkView network={network} asked={asked} onChange={change} />
          <EmbedSnippet view="network" query={toNetworkQuery(asked)} />
        </>
      )}
    </section>
  )
}
