/**
 * Current indexes: keeps one index in memory for each store, and says when it may be trusted.
 *
 * It is made when it has been asked for often enough since the last write of this process, or when a search needs it.
 * What another process writes (Neo4j only) is seen a few seconds later at most.
 */
import type { GraphStore } from '../../store/store.js'

export interface CurrentIndex<Index> {
  /** The index where it is current, or worth making now; null where the graph is better asked. */
  find(store: GraphStore): Promise<Index | null>
  /** The index where it is current; never makes one. */
  peek(store: GraphStore): Index | null
  /** The index, made now unless it is current. Null where the graph holds too much for one. */
  read(store: GraphStore): Promise<Index | null>
}

/** Look-ups without a write in between after which an index pays. */
const WORTH = 20
/** How long an index is trusted while other processes may write, in milliseconds, and in times of its making. */
const SHORT = 3_000
const TIMES = 50

interface Made<Index> {
  readonly index: Index | null
  readonly writes: number
  readonly madeAt: number
  readonly took: number
}

interface State<Index> {
  made: Promise<Made<Index>> | null
  last: Made<Index> | null
  lookups: number
}

/** `create` reads what the index is made of; it gives null where that is too much. */
export function createCurrentIndex<Index>(create: (store: GraphStore) => Promise<Index | null>): CurrentIndex<Index> {
  const states = new WeakMap<GraphStore, State<Index>>()

  function stateOf(store: GraphStore): State<Index> {
    const state = states.get(store) ?? { made: null, last: null, lookups: 0 }
    states.set(store, state)
    return state
  }

  async function makeNow(store: GraphStore): Promise<Made<Index>> {
    const writes = store.writes()
    const madeAt = performance.now()
    const index = await create(store)
    return { index, writes, madeAt, took: performance.now() - madeAt }
  }

  /** Askers at the same time share one making, unless a write came in between: then it is made over again. */
  async function make(store: GraphStore, state: State<Index>): Promise<Made<Index>> {
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

  return {
    async find(store) {
      const state = stateOf(store)
      if (isCurrent(store, state.last)) return state.last?.index ?? null
      state.lookups++
      return state.lookups < WORTH ? null : (await make(store, state)).index
    },

    peek(store) {
      const { last } = stateOf(store)
      return isCurrent(store, last) ? (last?.index ?? null) : null
    },

    async read(store) {
      const state = stateOf(store)
      return isCurrent(store, state.last) ? (state.last?.index ?? null) : (await make(store, state)).index
    },
  }
}

function isCurrent(store: GraphStore, made: Made<unknown> | null): boolean {
  if (made === null || made.writes !== store.writes()) return false
  return store.engine === 'embedded' || performance.now() - made.madeAt < Math.max(SHORT, TIMES * made.took)
}
