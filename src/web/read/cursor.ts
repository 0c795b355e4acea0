/** Cursors: where an item stands in its list, made opaque. They name the item by its order, never by its number. */
import { HuiwuError } from '../../errors.js'

type Part = string | number

/** `parts` as one word that a client can send back. */
export function toCursor(parts: readonly Part[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url')
}

/** The parts of a cursor, of the same number and types as `first`; `first` itself for null. Throws BAD_USER_INPUT. */
export function fromCursor<Parts extends readonly Part[]>(cursor: string | null | undefined, first: Parts): Parts {
  if (cursor === null || cursor === undefined) return first
  const parts = parse(cursor)
  if (Array.isArray(parts) && parts.length === first.length && parts.every((part, i) => isLike(part, first[i]))) {
    // Number and types have just been checked against `first`.
    return parts as unknown as Parts
  }
  throw new HuiwuError('BAD_USER_INPUT', `after: expected a cursor that this list gave, but got "${shorten(cursor)}".`)
}

/** For messages: enough of a client's text to know it by. */
export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

function isLike(part: unknown, example: Part | undefined): boolean {
  return typeof part === typeof example && (typeof part !== 'number' || Number.isSafeInteger(part))
}
