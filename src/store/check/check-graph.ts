/**
 * Checks the graph against the invariants of the model: what must hold whatever was read, in whatever order.
 */

import type { GraphStore } from '../store.js'
import { readObeyed } from '../write/linking.js'
import { checkDerived } from './check-derived.js'
import { checkNode } from './check-node.js'
import { checkReferences } from './check-references.js'
import { readGraph } from './graph-nodes.js'
import { addToOutline, createOutline } from './graph-outline.js'

export interface Violation {
  /** Which rule is broken, such as `evidence-in-text`. */
  readonly rule: string
  /** What breaks it: label and id, what was expected, what was found. */
  readonly what: string
}

/**
 * Every violation. Empty for a sound graph. Reads all of it, and keeps an outline (ids, no texts) in memory; write
 * nothing while it runs.
 */
export async function checkGraph(store: GraphStore): Promise<Violation[]> {
  const outline = createOutline()
  const { correct } = await readObeyed(store.read)
  const violations: Violation[] = []
  for await (const item of readGraph(store)) {
    // Articles come first, so that spans can be compared with their texts at once.
    addToOutline(outline, item, correct)
    violations.push(...checkNode(item, outline))
  }
  return [...violations, ...checkReferences(outline), ...checkDerived(outline)]
}
