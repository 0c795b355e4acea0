/** Schema: the statements of cypher/schema/, in the order of their names. */
import { readdirSync } from 'node:fs'
import { packagePath } from '../files.js'
import { type Statement, statement } from './statement.js'

/** Constraints and indexes, each safe to repeat. Throws STATEMENT_PARAMETERS where one has a parameter. */
export function readSchema(): Statement<object, object>[] {
  return readdirSync(packagePath('cypher/schema'))
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => statement<object, object>(`schema/${file.replace(/\.cypher$/, '')}`, []))
}
