/** A network in a frame: the picture alone, with its time and its count. */
import { useEffect, useState } from 'preact/hooks'
import type { NetworkAnswer } from '../graphql/answers.js'
import { NETWORK } from '../graphql/documents.js'
import { useAnswer } from '../graphql/use-answer.js'
import type { Selection } from '../network/canvas.js'
import { type NetworkQuestion, readNetworkQuestion, toNetworkVariables } from '../network/network-question.js'
import { NetworkView } from '../network/network-view.js'
import { stateOf } from '../parts/problem.js'
import { useText } from '../settings.js'
import type { EmbedProps } from './embed.js'
import { tellSelected } from './messages.js'
import '../network/network-page.css'

export function EmbeddedNetwork({ address, interactive }: EmbedProps) {
  const text = useText()
  const [asked, setAsked] = useState<NetworkQuestion>(() => readNetworkQuestion(address))
  useEffect(() => setAsked(readNetworkQuestion(address)), [address])
  const answer = useAnswer<NetworkAnswer>(NETWORK, toNetworkVariables(asked))
  const network = answer.data?.network
  if (network === undefined || answer.error !== null) return stateOf(answer)
  if (network.nodes.length === 0) return <p class="state">{text.network.none}</p>
  const tell = (selection: Selection) => {
    if (selection === null) return
    const kind = selection.kind === 'edge' ? 'edge' : asked.by === 'PERSON' ? 'person' : 'organization'
    tellSelected({ kind, id: selection.id, name: toName(network, selection) })
  }
  return (
    <>
      <h1 class="unseen">{text.network.title}</h1>
      <NetworkView
        network={network}
        asked={asked}
        onChange={(changed) => setAsked({ ...asked, ...changed })}
        onSelect={tell}
        frame={interactive ? 'interactive' : 'still'}
      />
    </>
  )
}

/** Both names for an edge, whose id joins the ids of its ends. */
function toName({ nodes }: NetworkAnswer['network'], { id }: NonNullable<Selection>): string {
  const names = new Map(nodes.map(({ node }) => [node.id, node.name]))
  return id
    .split(' ')
    .map((each) => names.get(each) ?? '')
    .join(' ⇄ ')
}
