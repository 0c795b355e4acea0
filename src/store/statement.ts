/**
 * Statements: pairs a file of cypher/ with the types of what goes in and what comes out.
 */
import { HuiwuError } from '../errors.js'
import { readPackageFile } from '../files.js'

export interface Statement<Params, Row> {
  readonly name: string
  readonly cypher: string
  /** Types only; nothing is stored here. */
  readonly types?: { params: Params; row: Row }
}

/** What a statement is, without its types. */
export type StatementText = Pick<Statement<unknown, unknown>, 'name' | 'cypher'>

/**
 * Reads cypher/<name>.cypher. Throws STATEMENT_PARAMETERS unless the file uses
 * exactly the parameters in `names`, so that a renamed one fails at start-up.
 */
export function statement<Params, Row>(
  name: string,
  names: readonly (keyof Params & string)[],
): Statement<Params, Row> {
  const path = `cypher/${name}.cypher`
  const cypher = readPackageFile(path)
  const body = withoutComments(cypher)
  const used = [...new Set(Array.from(body.matchAll(/\$(\w+)/g), (match) => match[1] ?? ''))].sort()
  const given = [...names].sort()
  if (used.join() !== given.join()) {
    throw new HuiwuError('STATEMENT_PARAMETERS', `${path} uses ${list(used)}; its caller passes ${list(given)}.`)
  }
  return { name, cypher }
}

/** The text that an engine acts on. Blank where a file holds nothing but comments. */
export function withoutComments(cypher: string): string {
  return cypher.replace(/^\s*\/\/.*$/gm, '')
}

function list(names: readonly string[]): string {
  return names.map((name) => `$${name}`).join(', ') || 'no parameters'
}
