/**
 * Trie: finds every entry of a word list that starts at a place of a text, in one walk.
 *
 * Nodes and edges are numbers in typed arrays (an open-addressing hash table of node and character), since the
 * segmenter asks at every character of an archive. Values are small integers that the caller gives a meaning.
 */

export interface Trie {
  /**
   * Calls `visit(end, value)` for every entry of the list that starts at `start` of `text`, shortest first;
   * `end` is exclusive. Entries longer than what remains before `limit` are not found.
   */
  walk(text: string, start: number, limit: number, visit: (end: number, value: number) => void): void
  /** Value of exactly `text[start, end)`, or -1. */
  find(text: string, start: number, end: number): number
}

/** Builds a trie. A key that occurs twice keeps its last value. Values must be 0 or more. */
export function createTrie(entries: Iterable<readonly [key: string, value: number]>): Trie {
  let capacity = 1 << 16
  let keys = new Float64Array(capacity).fill(-1)
  let targets = new Int32Array(capacity)
  let used = 0
  let nodeCount = 1
  let values = new Int32Array(1 << 16).fill(-1)

  function slotOf(key: number): number {
    let slot = ((key % 0x7fffffff) * 31 + ((key / 65_536) | 0)) & (capacity - 1)
    while (keys[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & (capacity - 1)
    return slot
  }

  function grow(): void {
    const [oldKeys, oldTargets] = [keys, targets]
    capacity *= 2
    keys = new Float64Array(capacity).fill(-1)
    targets = new Int32Array(capacity)
    for (let i = 0; i < oldKeys.length; i++) {
      const key = oldKeys[i] ?? -1
      if (key === -1) continue
      const slot = slotOf(key)
      keys[slot] = key
      targets[slot] = oldTargets[i] ?? 0
    }
  }

  function step(node: number, code: number): number {
    const slot = slotOf(node * 65_536 + code)
    return keys[slot] === -1 ? -1 : (targets[slot] ?? -1)
  }

  for (const [key, value] of entries) {
    let node = 0
    for (let i = 0; i < key.length; i++) {
      const code = key.charCodeAt(i)
      const slot = slotOf(node * 65_536 + code)
      if (keys[slot] === -1) {
        keys[slot] = node * 65_536 + code
        targets[slot] = nodeCount
        node = nodeCount++
        if (++used * 2 > capacity) grow()
        if (nodeCount >= values.length) {
          const larger = new Int32Array(values.length * 2).fill(-1)
          larger.set(values)
          values = larger
        }
      } else {
        node = targets[slot] ?? 0
      }
    }
    values[node] = value
  }

  return {
    walk(text, start, limit, visit) {
      let node = 0
      for (let i = start; i < limit; i++) {
        node = step(node, text.charCodeAt(i))
        if (node === -1) return
        const value = values[node] ?? -1
        if (value !== -1) visit(i + 1, value)
      }
    },
    find(text, start, end) {
      let node = 0
      for (let i = start; i < end; i++) {
        node = step(node, text.charCodeAt(i))
        if (node === -1) return -1
      }
      return values[node] ?? -1
    },
  }
}
