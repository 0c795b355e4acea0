/** The network as a table: its nodes with their measures, any column first; a row selects what the picture shows. */
import { useState } from 'preact/hooks'
import { useText } from '../settings.js'
import type { Selection } from './canvas.js'
import type { DrawnNode } from './drawn.js'

const COLUMNS = ['degree', 'meetings', 'pageRank', 'betweenness'] as const
type Column = (typeof COLUMNS)[number]

interface Props {
  readonly nodes: readonly DrawnNode[]
  readonly selection: Selection
  readonly onSelect: (selection: Selection) => void
}

export function NetworkTable({ nodes, selection, onSelect }: Props) {
  const text = useText()
  const [sortedBy, setSortedBy] = useState<Column | null>(null)
  const sorted = sortedBy === null ? nodes : [...nodes].sort((a, b) => b[sortedBy] - a[sortedBy])
  return (
    <div class="network-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{text.network.name}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" class="number" aria-sort={column === sortedBy ? 'descending' : undefined}>
                <button type="button" onClick={() => setSortedBy(column)}>
                  {text.network.measures[column]}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((node) => (
            <tr key={node.id} class={selection?.id === node.id ? 'selected' : undefined}>
              <th scope="row">
                <button type="button" onClick={() => onSelect({ kind: 'node', id: node.id })}>
                  <span class="swatch" style={{ background: node.colour }} />
                  {node.name}
                </button>
              </th>
              <td class="number">{node.degree}</td>
              <td class="number">{node.meetings}</td>
              <td class="number">{(node.pageRank * 100).toFixed(1)}</td>
              <td class="number">{(node.betweenness * 100).toFixed(1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
