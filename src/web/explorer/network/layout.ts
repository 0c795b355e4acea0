/** The layout: where nodes stand, found by a force-directed method (ForceAtlas2) in a thread of its own. */
import type { Drawing } from './drawn.js'

export interface Place {
  readonly x: number
  readonly y: number
}

export interface LayoutTask {
  readonly nodes: readonly {
    readonly id: string
    readonly x: number
    readonly y: number
    readonly size: number
    readonly fixed: boolean
  }[]
  readonly edges: readonly { readonly source: string; readonly target: string; readonly weight: number }[]
}

/** Nodes that were placed before stay near there; `pinned` ones exactly there. `show` gets places, coarse first. */
export function startLayout(
  { nodes, edges }: Pick<Drawing, 'nodes' | 'edges'>,
  known: ReadonlyMap<string, Place>,
  pinned: ReadonlySet<string>,
  show: (places: ReadonlyMap<string, Place>) => void,
): () => void {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
  worker.onmessage = ({ data }: MessageEvent<{ places: [string, Place][]; done: boolean }>) => {
    show(new Map(data.places))
    if (data.done) worker.terminate()
  }
  const task: LayoutTask = {
    nodes: nodes.map(({ id, radius }, index) => ({
      id,
      ...(known.get(id) ?? placeAtFirst(index)),
      size: radius,
      fixed: pinned.has(id),
    })),
    edges: edges.map(({ source, target, meetings }) => ({ source, target, weight: Math.sqrt(meetings) })),
  }
  worker.postMessage(task)
  return () => worker.terminate()
}

/** On a spiral, the first in the middle: the same every time, so that the same question gives the same picture. */
export function placeAtFirst(index: number): Place {
  const angle = index * 2.399963
  const radius = 10 * Math.sqrt(index)
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }
}
