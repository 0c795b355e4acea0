/**
 * Parameters: checks what a caller passes to a statement, the same for both engines.
 *
 * Either engine alone would let some mistakes pass, each another one: a missing value, a null key of a MERGE,
 * NaN, a date object. What passes here means the same to both.
 */
import { HuiwuError } from '../errors.js'
import { findMergeKeys, type ParameterPath } from './merge-keys.js'
import { type StatementText, withoutComments } from './statement.js'

const keysOfStatement = new WeakMap<object, readonly ParameterPath[]>()

/** Throws STATEMENT_PARAMETERS, naming statement and parameter, for a value that the two engines would not read alike. */
export function checkParameters(statement: StatementText, params: object): void {
  for (const [name, value] of Object.entries(params)) checkValue(statement.name, `$${name}`, value)
  for (const path of mergeKeys(statement)) checkKey(statement.name, params, path, '$')
}

function mergeKeys(statement: StatementText): readonly ParameterPath[] {
  const known = keysOfStatement.get(statement)
  if (known !== undefined) return known
  const { traced } = findMergeKeys(withoutComments(statement.cypher))
  keysOfStatement.set(statement, traced)
  return traced
}

function checkValue(statement: string, where: string, value: unknown): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return
  if (typeof value === 'number' && Number.isFinite(value)) return
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) checkValue(statement, `${where}[${index}]`, value[index])
    return
  }
  if (isPlainObject(value)) {
    for (const key of Object.keys(value)) checkValue(statement, `${where}.${key}`, value[key])
    return
  }
  throw new HuiwuError(
    'STATEMENT_PARAMETERS',
    `cypher/${statement}.cypher: ${where} must be text, a finite number, a boolean, null, a list or a plain object, but is ${describe(value)}.`,
  )
}

function checkKey(statement: string, value: unknown, path: ParameterPath, where: string): void {
  const [step, ...rest] = path
  if (step === '*') {
    if (!Array.isArray(value)) return
    for (let index = 0; index < value.length; index++) checkKey(statement, value[index], rest, `${where}[${index}]`)
  } else if (step !== undefined) {
    const next = isPlainObject(value) ? value[step] : undefined
    checkKey(statement, next, rest, where === '$' ? `$${step}` : `${where}.${step}`)
  } else if (value === null || value === undefined) {
    throw new HuiwuError(
      'STATEMENT_PARAMETERS',
      `cypher/${statement}.cypher: ${where} is the key of a MERGE and must not be null.`,
    )
  }
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function describe(value: unknown): string {
  if (typeof value === 'object' && value !== null) return `a ${value.constructor?.name ?? 'special object'}`
  return typeof value === 'number' ? String(value) : typeof value
}
