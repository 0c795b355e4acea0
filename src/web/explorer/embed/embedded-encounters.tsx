/** Encounters in a frame: the same question as in the explorer. */
import { useState } from 'preact/hooks'
import { EncountersOf } from '../ask/encounters-of.js'
import { toSentence } from '../ask/sentence.js'
import { type Question, readQuestion, toQuery } from '../question.js'
import { useText } from '../settings.js'
import type { EmbedProps } from './embed.js'
import { type Selected, tellSelected } from './messages.js'

export function EmbeddedEncounters({ address }: EmbedProps) {
  const asked = readQuestion(Object.fromEntries(address))
  return <Answers key={toQuery(asked)} asked={asked} />
}

/** What an empty answer offers instead is tried within the frame. */
function Answers({ asked }: { asked: Question }) {
  const text = useText()
  const [question, setQuestion] = useState(asked)
  const tell = (event: Event) => {
    const selected = event.target instanceof Element ? toSelected(event.target) : null
    if (selected !== null) tellSelected(selected)
  }
  return (
    // The links inside take keys and clicks; this only tells of them.
    // biome-ignore lint/a11y/noStaticElementInteractions: as above.
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above.
    <section class="answers" onClick={tell}>
      <h1>{toSentence(question, text) || text.results.latest}</h1>
      <EncountersOf question={question} onAsk={setQuestion} />
    </section>
  )
}

function toSelected(target: Element): Selected | null {
  const link = target.closest('a')
  const [, kind, id] = /^\/(person|organization|meeting)\/([\w.-]+)$/.exec(link?.getAttribute('href') ?? '') ?? []
  if (kind !== 'person' && kind !== 'organization' && kind !== 'meeting') return null
  return { kind, id: id ?? '', name: link?.textContent ?? '' }
}
