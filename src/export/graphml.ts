/** GraphML: the network of encounters for NetworkX, igraph, yEd, Cytoscape. http://graphml.graphdrawing.org */
import type { Ask, Filter } from './ask.js'
import { EDGE_FIELDS, type NetworkKind, readNetwork, toEdgeFields } from './network.js'
import { escapeXml, toElement, XML_HEAD } from './xml.js'

const NODE_FIELDS = ['label', 'kind', 'names'] as const

export async function* writeGraphml(ask: Ask, filter: Filter, by: NetworkKind): AsyncGenerator<string> {
  yield `${XML_HEAD}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`
  for (const name of NODE_FIELDS) yield toKey('node', name)
  for (const name of EDGE_FIELDS) yield toKey('edge', name)
  yield '<graph edgedefault="undirected">\n'
  for await (const item of readNetwork(ask, filter, by)) {
    if ('node' in item) {
      const { id, label, kind, names } = item.node
      const data = toData('node', { label, kind, names: names.join('; ') })
      yield `${toElement('node', { id }, data)}\n`
    } else {
      const { id, source, target } = item.edge
      yield `${toElement('edge', { id, source, target }, toData('edge', toEdgeFields(item.edge)))}\n`
    }
  }
  yield '</graph>\n</graphml>\n'
}

function toKey(of: 'node' | 'edge', name: string): string {
  return `${toElement('key', { id: `${of}.${name}`, for: of, 'attr.name': name, 'attr.type': 'string' })}\n`
}

function toData(of: 'node' | 'edge', fields: Readonly<Record<string, string | null>>): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `<data key="${of}.${name}">${escapeXml(value ?? '')}</data>`)
    .join('')
}
