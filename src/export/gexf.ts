/**
 * GEXF 1.3: the network of encounters for Gephi, with the days of its edges as a timeline. https://gexf.net
 *
 * The format wants all nodes before all edges, so that the encounters are read twice.
 */
import type { Ask, Filter } from './ask.js'
import { EDGE_FIELDS, type NetworkKind, readNetwork, toEdgeFields } from './network.js'
import { toElement, XML_HEAD } from './xml.js'

const NODE_FIELDS = ['kind', 'names'] as const

export async function* writeGexf(ask: Ask, filter: Filter, by: NetworkKind): AsyncGenerator<string> {
  yield `${XML_HEAD}<gexf xmlns="http://gexf.net/1.3" version="1.3">\n<meta><creator>huiwu</creator></meta>\n`
  yield '<graph defaultedgetype="undirected" mode="dynamic" timeformat="date">\n'
  yield toAttributes('node', NODE_FIELDS) + toAttributes('edge', EDGE_FIELDS)
  yield '<nodes>\n'
  for await (const item of readNetwork(ask, filter, by)) {
    if (!('node' in item)) continue
    const { id, label, kind, names } = item.node
    yield `${toElement('node', { id, label }, toValues({ kind, names: names.join('; ') }))}\n`
  }
  yield '</nodes>\n<edges>\n'
  for await (const item of readNetwork(ask, filter, by)) {
    if (!('edge' in item)) continue
    const { id, source, target, encounter } = item.edge
    const { from: start, to: end } = encounter.date
    yield `${toElement('edge', { id, source, target, weight: 1, start, end }, toValues(toEdgeFields(item.edge)))}\n`
  }
  yield '</edges>\n</graph>\n</gexf>\n'
}

function toAttributes(of: 'node' | 'edge', names: readonly string[]): string {
  const attributes = names.map((name) => toElement('attribute', { id: name, title: name, type: 'string' }))
  return `${toElement('attributes', { class: of, mode: 'static' }, attributes.join(''))}\n`
}

function toValues(fields: Readonly<Record<string, string | null>>): string {
  const values = Object.entries(fields).flatMap(([name, value]) =>
    value === null || value === '' ? [] : [toElement('attvalue', { for: name, value })],
  )
  return values.length === 0 ? '' : toElement('attvalues', {}, values.join(''))
}
