/** Checks the graph against the invariants of the model. */
import type { GraphStore } from './store.js'

export interface Violation {
  /** Which rule is broken, such as `participation-has-evidence`. */
  readonly rule: string
  /** What breaks it: label and id, and what was expected. */
  readonly what: string
}

/** Every violation, by rule and id. Empty for a sound graph. */
export async function checkGraph(_store: GraphStore): Promise<Violation[]> {
  throw new Error('not written yet')
}
