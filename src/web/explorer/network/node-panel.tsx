/** What was selected: a node with what can be done with it and whom it met; an edge with its encounters. */
import { EncountersOf } from '../ask/encounters-of.js'
import { EMPTY, type Question } from '../question.js'
import { useText } from '../settings.js'
import { count } from '../text.js'
import type { Selection } from './canvas.js'
import type { Drawing, DrawnNode } from './drawn.js'
import type { NetworkQuestion } from './network-question.js'

interface Props {
  readonly drawing: Drawing
  readonly asked: NetworkQuestion
  readonly selection: NonNullable<Selection>
  readonly pinned: ReadonlySet<string>
  readonly onSelect: (selection: Selection) => void
  readonly onExpand: (id: string) => void
  readonly onHide: (id: string) => void
  readonly onPin: (id: string) => void
  readonly onPath: (id: string) => void
}

export function SelectionPanel(props: Props) {
  const { drawing, asked, selection, onSelect } = props
  const text = useText()
  const close = (
    <button type="button" class="close" onClick={() => onSelect(null)}>
      {text.network.close}
    </button>
  )
  if (selection.kind === 'edge') {
    const edge = drawing.edges.find(({ id }) => id === selection.id)
    const ends = [edge?.source, edge?.target].map((id) => drawing.nodes.find((node) => node.id === id))
    const [one, other] = ends
    if (one === undefined || other === undefined) return null
    return (
      <section class="selection" aria-live="polite">
        {close}
        <h2>
          {one.name} ⇄ {other.name}
        </h2>
        <EncountersOf question={toEdgeQuestion(asked, one, other)} onAsk={() => undefined} />
      </section>
    )
  }
  const node = drawing.nodes.find(({ id }) => id === selection.id)
  if (node === undefined) return null
  return (
    <section class="selection" aria-live="polite">
      {close}
      <NodeOf {...props} node={node} />
    </section>
  )
}

function NodeOf({
  node,
  drawing,
  asked,
  pinned,
  onSelect,
  onExpand,
  onHide,
  onPin,
  onPath,
}: Props & { node: DrawnNode }) {
  const text = useText()
  const { id, name } = node
  const names = new Map(drawing.nodes.map((each) => [each.id, each.name]))
  const edges = drawing.edges
    .filter(({ source, target }) => source === id || target === id)
    .sort((a, b) => b.meetings - a.meetings)
  return (
    <>
      <h2>
        <a href={`/${asked.by.toLowerCase()}/${id}`}>{name}</a>
      </h2>
      <p class="actions">
        <button type="button" onClick={() => onExpand(id)} disabled={asked.around.length > 0 && node.distance === 0}>
          {text.network.expand}
        </button>
        <button type="button" onClick={() => onPin(id)} aria-pressed={pinned.has(id)}>
          {text.network.pin}
        </button>
        <button type="button" onClick={() => onHide(id)}>
          {text.network.hide}
        </button>
        <button type="button" onClick={() => onPath(id)}>
          {text.network.pathFrom}
        </button>
      </p>
      <ul class="edges">
        {edges.map((edge) => (
          <li key={edge.id}>
            <button type="button" onClick={() => onSelect({ kind: 'edge', id: edge.id })}>
              {names.get(edge.source === id ? edge.target : edge.source)}
            </button>
            <span class="soft">{count(text.profile.times, edge.meetings)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function toEdgeQuestion(asked: NetworkQuestion, one: DrawnNode, other: DrawnNode): Question {
  const { from, to } = asked.question
  const narrowed =
    asked.around.length > 0
      ? { ...EMPTY, from, to }
      : { ...EMPTY, from, to, kinds: asked.question.kinds, place: asked.question.place }
  return asked.by === 'PERSON'
    ? { ...narrowed, person: one.id, with: other.id }
    : { ...narrowed, organization: one.id, withOrganization: other.id }
}
