import type { GraphStore } from '../src/store/store.js'

/** Writes the graph, `scale` times 5,000 people, 2,000 bodies and 20,000 meetings. */
export function writeBenchGraph(store: GraphStore, scale?: number): Promise<void>
