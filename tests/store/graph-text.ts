/** Graph text: what tests compare of a graph. */
import { dumpGraph } from '../../src/pipeline.js'
import { readGraph } from '../../src/store/check/graph-nodes.js'
import type { GraphStore } from '../../src/store/store.js'

export async function dump(store: GraphStore): Promise<string[]> {
  const lines: string[] = []
  for await (const line of dumpGraph(store)) lines.push(line)
  return lines
}

/** People with the articles that mention them, sorted: `林知远: guest-report host-report`. */
export async function listPeople(store: GraphStore): Promise<string[]> {
  const articles = new Map<string, string[]>()
  const names = new Map<string, string>()
  for await (const { label, node, leaving } of readGraph(store)) {
    if (label === 'Person') names.set(node.id, String(node.name))
    if (label !== 'Article') continue
    for (const { type, to } of leaving) {
      if (type === 'MENTIONS') articles.set(to, [...(articles.get(to) ?? []), node.id])
    }
  }
  return [...names].map(([id, name]) => `${name}: ${(articles.get(id) ?? []).sort().join(' ')}`).sort()
}

/** The id of the person so called whom an article mentions. */
export async function findPerson(store: GraphStore, name: string, article: string): Promise<string> {
  for await (const { label, node, leaving } of readGraph(store)) {
    if (label !== 'Article' || node.id !== article) continue
    const mention = leaving.find(({ type, properties }) => type === 'MENTIONS' && properties.name === name)
    if (mention !== undefined) return mention.to
  }
  throw new Error(`${article} does not mention ${name}`)
}
