/**
 * Edge table: the edges of a trie in an open-addressing hash table.
 *
 * Node and character share one key of 32 bits, and key and target lie side by side, so that a look-up touches one line
 * of the processor's cache: the segmenter makes a few of them at every character of an archive.
 */
import { HuiwuError } from '../../../errors.js'

/** Bits of a key that hold the character, numbered in the order of appearance; the others hold the node. */
const LETTER_BITS = 13
const MOST_LETTERS = 1 << LETTER_BITS
export const MOST_NODES = 1 << (32 - LETTER_BITS)

interface EdgeTable {
  /** The node behind `code` from `node`, or -1. */
  step(node: number, code: number): number
  /**
   * Adds an edge to `target`, and gives it back. Throws BROKEN_DATA_FILE where the edges hold more than 8,191 different
   * characters or 524,288 nodes.
   */
  add(node: number, code: number, target: number): number
}

/** An empty table. Nodes are numbered by the caller, from 0. */
export function createEdgeTable(): EdgeTable {
  const letters = new Uint16Array(65_536)
  let letterCount = 0
  let mask = (1 << 19) - 1
  let slots = new Int32Array(2 * (mask + 1))
  let used = 0

  function slotOf(key: number): number {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 11) & mask
    while (slots[2 * slot] !== 0 && slots[2 * slot] !== key) slot = (slot + 1) & mask
    return 2 * slot
  }

  function step(node: number, code: number): number {
    const letter = letters[code] ?? 0
    if (letter === 0) return -1
    const slot = slotOf((node << LETTER_BITS) | letter)
    return slots[slot] === 0 ? -1 : (slots[slot + 1] ?? -1)
  }

  function put(key: number, target: number): void {
    const slot = slotOf(key)
    slots[slot] = key
    slots[slot + 1] = target
  }

  function grow(): void {
    const old = slots
    mask = mask * 2 + 1
    slots = new Int32Array(2 * (mask + 1))
    for (let i = 0; i < old.length; i += 2) if (old[i] !== 0) put(old[i] ?? 0, old[i + 1] ?? 0)
  }

  function add(node: number, code: number, target: number): number {
    if (letters[code] === 0) letters[code] = ++letterCount
    if (letterCount >= MOST_LETTERS || target >= MOST_NODES) {
      const what = `${MOST_LETTERS - 1} characters after the first of a word and ${MOST_NODES} beginnings of words`
      throw new HuiwuError('BROKEN_DATA_FILE', `Word lists of seeds/: expected at most ${what}, but got more.`)
    }
    if (++used * 2 > mask) grow()
    put((node << LETTER_BITS) | (letters[code] ?? 0), target)
    return target
  }

  return { step, add }
}
