/**
 * Rows: makes what an engine returned plain JavaScript, so that no type of a driver leaves a store.
 *
 * Dates become ISO strings, big integers numbers. A node, relationship or path is refused: the engines spell them
 * differently; a statement returns the properties that it means.
 */
import { HuiwuError } from '../errors.js'

/** What an engine's own value becomes; undefined where it is none of that engine's special types. */
export type ConvertSpecial = (value: object) => string | number | 'graph element' | undefined

/** `value` in plain JavaScript. Throws STATEMENT_FAILED, naming the column, for a node, relationship or path. */
export function toPlain(statement: string, column: string, value: unknown, convert: ConvertSpecial): unknown {
  if (typeof value === 'bigint') return Number(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    return value.map((element) => toPlain(statement, column, element, convert))
  }
  const special = convert(value)
  if (special === 'graph element') {
    throw new HuiwuError(
      'STATEMENT_FAILED',
      `cypher/${statement}.cypher: column ${column} must be a value or a map, but is a node, relationship or path; return its properties.`,
    )
  }
  if (special !== undefined) return special
  const plain: Record<string, unknown> = {}
  for (const [key, element] of Object.entries(value)) plain[key] = toPlain(statement, column, element, convert)
  return plain
}
