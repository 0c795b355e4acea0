/** A network drawn, with its table: the picture, what is selected in it, its time, and its exports. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { NetworkAnswer } from '../graphql/answers.js'
import { useSettings } from '../settings.js'
import { fill } from '../text.js'
import { Canvas, hasWebgl, type Selection } from './canvas.js'
import { toDrawing } from './drawn.js'
import { ExportMenu } from './export/export-menu.js'
import type { Place } from './layout.js'
import type { NetworkQuestion } from './network-question.js'
import { NetworkTable } from './network-table.js'
import { SelectionPanel } from './node-panel.js'
import { PathPanel, usePath } from './path-panel.js'
import { listMonths, TimeSlider } from './time-slider.js'

interface Props {
  readonly network: NetworkAnswer['network']
  readonly asked: NetworkQuestion
  readonly onChange: (changed: Partial<NetworkQuestion>) => void
  readonly onSelect?: (selection: Selection) => void
  /** Within a frame only the picture is shown; a still one does not move. Left out: not in a frame. */
  readonly frame?: 'interactive' | 'still'
}

export function NetworkView({ network, asked, onChange, onSelect, frame }: Props) {
  const { text, theme } = useSettings()
  const [selection, setSelection] = useState<Selection>(null)
  const [pinned, setPinned] = useState<ReadonlySet<string>>(new Set())
  const [until, setUntil] = useState('')
  const places = useRef(new Map<string, Place>()).current
  const webgl = useMemo(hasWebgl, [])
  const hidden = asked.hidden.join()
  const drawing = useMemo(() => toDrawing(network, asked, until), [network, hidden, asked.size, asked.colour, until])
  const months = useMemo(() => listMonths(network.edges.flatMap(({ first }) => first ?? [])), [network])
  const path = usePath(asked).data?.paths[0]?.nodes ?? []
  useEffect(() => onSelect?.(selection), [selection])

  const expand = (id: string) => onChange({ around: [...new Set([...asked.around, id])] })
  const togglePin = (id: string) => {
    const next = new Set(pinned)
    if (!next.delete(id)) next.add(id)
    setPinned(next)
  }
  const shown = fill(text.network.shown, {
    shown: drawing.nodes.length.toLocaleString('en'),
    total: drawing.total.toLocaleString('en'),
    edges: drawing.edges.length.toLocaleString('en'),
  })
  return (
    <div class={frame === undefined ? 'network' : 'network framed'}>
      <div class="picture">
        {webgl ? (
          <Canvas
            key={theme}
            drawing={drawing}
            label={shown}
            selection={selection}
            path={path.map(({ id }) => id)}
            pinned={pinned}
            places={places}
            interactive={frame !== 'still'}
            onSelect={setSelection}
            onExpand={expand}
            onPin={(id) => setPinned(new Set([...pinned, id]))}
          />
        ) : (
          <p class="state">{text.network.noWebgl}</p>
        )}
        {frame !== 'still' && <TimeSlider months={months} until={until} onChange={setUntil} />}
        <div class="below">
          <span class="soft shown">{shown}</span>
          {asked.hidden.length > 0 && (
            <button type="button" onClick={() => onChange({ hidden: [] })}>
              {fill(text.network.unhide, { count: asked.hidden.length })}
            </button>
          )}
          {frame === undefined && <ExportMenu drawing={drawing} places={places} />}
        </div>
      </div>
      {(frame === undefined || !webgl) && (
        <div class="beside">
          {asked.pathFrom !== '' && <PathPanel asked={asked} onChange={onChange} />}
          {selection !== null && (
            <SelectionPanel
              key={selection.id}
              drawing={drawing}
              asked={asked}
              selection={selection}
              pinned={pinned}
              onSelect={setSelection}
              onExpand={expand}
              onHide={(id) => {
                setSelection(null)
                onChange({ hidden: [...asked.hidden, id] })
              }}
              onPin={togglePin}
              onPath={(id) => onChange({ pathFrom: id, pathTo: '' })}
            />
          )}
          <NetworkTable nodes={drawing.nodes} selection={selection} onSelect={setSelection} />
        </div>
      )}
    </div>
  )
}
