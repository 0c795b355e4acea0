/**
 * Codegen: types of the API's answers for TypeScript clients (npm run codegen).
 *
 *   npm run codegen                         of the queries of seeds/clients, into seeds/clients/huiwu.ts
 *   npm run codegen -- queries/ huiwu.ts    of a folder of one's own
 *
 * Each query becomes a typed text, which carries the types of its variables and of its answer.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codegen } from '@graphql-codegen/core'
import * as documentPlugin from '@graphql-codegen/typed-document-node'
import * as operationsPlugin from '@graphql-codegen/typescript-operations'
import { parse } from 'graphql'

const packageFolder = fileURLToPath(new URL('../', import.meta.url))
const HEADER =
  '/** Types of the API, written by `npm run codegen` from schema.graphql and the queries. Do not edit. */\n'

const own = join(packageFolder, 'seeds/clients')
const [folder = own, output = join(own, 'huiwu.ts')] = process.argv.slice(2)

const documents = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => ({ location: file, document: parse(readFileSync(join(folder, file), 'utf8')) }))
const text = await codegen({
  filename: output,
  schema: parse(readFileSync(join(packageFolder, 'schema.graphql'), 'utf8')),
  documents,
  config: {
    scalars: { Date: 'string', PartialDate: 'string' },
    useTypeImports: true,
    documentMode: 'string',
    immutableTypes: true,
  },
  plugins: [{ operations: {} }, { documents: {} }],
  pluginMap: { operations: operationsPlugin, documents: documentPlugin },
})
writeFileSync(output, HEADER + text)
console.log(`${output}: types of ${documents.length} queries.`)
