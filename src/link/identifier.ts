/**
 * Identifiers: stable ids made from what a thing is, never from when it was read.
 *
 * The same parts give the same id on any machine; 80 bits keep a graph of a hundred million nodes
 * practically free of collisions.
 */
import { createHash } from 'node:crypto'

const DIGITS = 20

/** `<prefix>_<20 hex digits>` over the parts, in their order. A part must not contain U+0000. */
export function createIdentifier(prefix: string, ...parts: readonly (string | number)[]): string {
  return `${prefix}_${createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, DIGITS)}`
}
