/**
 * Edge table: the edges of a trie in an open-addressing hash table.
 *
 * Node and character are kept apart, so that all arithmetic is of 32 bits.
 */

interface EdgeTable {
  /** The node behind `code` from `node`, or -1. */
  step(node: number, code: number): number
  /** Adds an edge to `target`, and gives it back. */
  add(node: number, code: number, target: number): number
}

/** Edges in an open-addressing hash table; node and character are kept apart, so that all arithmetic is of 32 bits. */
export function createTable(): EdgeTable {
  let mask = (1 << 20) - 1
  let nodes = new Int32Array(mask + 1).fill(-1)
  let codes = new Uint16Array(mask + 1)
  let targets = new Int32Array(mask + 1)
  let used = 0

  function slotOf(node: number, code: number): number {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(code + 1, 0x85ebca6b)) >>> 7
    slot &= mask
    while (nodes[slot] !== -1 && (nodes[slot] !== node || codes[slot] !== code)) slot = (slot + 1) & mask
    return slot
  }

  function step(node: number, code: number): number {
    const slot = slotOf(node, code)
    return nodes[slot] === -1 ? -1 : (targets[slot] ?? -1)
  }

  function put(node: number, code: number, target: number): void {
    const slot = slotOf(node, code)
    nodes[slot] = node
    codes[slot] = code
    targets[slot] = target
  }

  function add(node: number, code: number, target: number): number {
    if (++used * 2 > mask) {
      const [oldNodes, oldCodes, oldTargets] = [nodes, codes, targets]
      mask = mask * 2 + 1
      nodes = new Int32Array(mask + 1).fill(-1)
      codes = new Uint16Array(mask + 1)
      targets = new Int32Array(mask + 1)
      for (let i = 0; i < oldNodes.length; i++) {
        if (oldNodes[i] !== -1) put(oldNodes[i] ?? 0, oldCodes[i] ?? 0, oldTargets[i] ?? 0)
      }
    }
    put(node, code, target)
    return target
  }

  return { step, add }
}
