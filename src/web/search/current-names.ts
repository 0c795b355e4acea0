/**
 * Current names: keeps one index of names for each store, and says when it may be trusted.
 *
 * It is made when names have been asked for often enough since the last write of this process, or when a search
 * needs it. What another process writes (Neo4j only) is seen a few seconds later at most.
 */
import { readNames } from '../../store/read/read-names.js'
import type { GraphStore } from '../../store/store.js'
import { createNameIndex, type NameIndex } from './name-index.js'

/** Look-ups without a write in between after which an index pays. */
const WORTH = 20
/** Beyond so many names the graph's own indexes are asked. */
const MOST_NAMES = 300_000
/** How long an index is trusted while other processes may write, in milliseconds, and in times of its making. */
const SHORT = 3_000
const TIMES = 50

interface Made {
  readonly index: NameIndex | null
  readonly writes: number
  readonly madeAt: number
  readonly took: number
}

interface State {
  made: Promise<Made> | null
  last: Made | null
  lookups: number
}

const states = new WeakMap<GraphStore, State>()

/** The index where it is current, or worth making now; null where the graph is better asked. */
export async function findNameIndex(store: GraphStore): Promise<NameIndex | null> {
  const state = stateOf(store)
  if (isCurrent(store, state.last)) return state.last?.index ?? null
  state.lookups++
  return state.lookups < WORTH ? null : (await make(store, state)).index
}

/** The index, made now unless it is current. Null where the graph holds too many names. */
export async function readNameIndex(store: GraphStore): Promise<NameIndex | null> {
  const state = stateOf(store)
  const { last } = state
  return isCurrent(store, last) ? (last?.index ?? null) : (await make(store, state)).index
}

function stateOf(store: GraphStore): State {
  const state = states.get(store) ?? { made: null, last: null, lookups: 0 }
  states.set(store, state)
  return state
}

function isCurrent(store: GraphStore, made: Made | null): boolean {
  if (made === null || made.writes !== store.writes()) return false
  return store.engine === 'embedded' || performance.now() - made.madeAt < Math.max(SHORT, TIMES * made.took)
}

/** Askers at the same time share one making, unless a write came in between: then it is made over again. */
async function make(store: GraphStore, state: State): Promise<Made> {
  const writes = store.writes()
  for (;;) {
    state.made ??= makeNow(store).finally(() => {
      state.made = null
    })
    const made = await state.made
    state.last = made
    state.lookups = 0
    if (made.writes >= writes) return made
  }
}

async function makeNow(store: GraphStore): Promise<Made> {
  const writes = store.writes()
  const madeAt = performance.now()
  const rows = await readNames(store, MOST_NAMES)
  const index = rows === null ? null : createNameIndex(rows)
  return { index, writes, madeAt, took: performance.now() - madeAt }
}
