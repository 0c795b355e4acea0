/** The explorer's questions, held against the schema and the server's own limits. */
import { readdirSync } from 'node:fs'
import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { packagePath, readPackageFile } from '../../src/files.js'
import { checkLimits, DEFAULT_LIMITS } from '../../src/web/graphql/limits.js'

const FOLDER = 'src/web/explorer/graphql'
/** The largest page that the explorer asks for. */
const VARIABLES = { first: 100, after: null, count: true }

const files = readdirSync(packagePath(FOLDER)).filter((file) => file.endsWith('.graphql'))
const fragments = new Map(
  files.map(read).flatMap((text) => [...text.matchAll(/^fragment (\w+)/gm)].map(([, name]) => [name ?? '', text])),
)
const queries = files.filter((file) => !/^\s*fragment/.test(read(file)))
const schema = buildSchema(readPackageFile('schema.graphql'))

test('there are questions', () => {
  expect(queries.length).toBeGreaterThan(2)
})

describe.each(queries)('%s', (file) => {
  const document = parse(withFragments(read(file)))

  test('asks for what the schema has', () => {
    expect(validate(schema, document).map(({ message }) => message)).toEqual([])
  })

  test('stays within the limits of the API', () => {
    expect(() => checkLimits(document, schema, VARIABLES, DEFAULT_LIMITS)).not.toThrow()
  })
})

function read(file: string): string {
  return readPackageFile(`${FOLDER}/${file}`)
}

/** The document and all fragments that it spreads, and that those spread. */
function withFragments(text: string): string {
  const wanted = [...text.matchAll(/\.\.\.\s*(\w+)/g)].map(([, name]) => name ?? '')
  const missing = wanted.filter((name) => name !== 'on' && !text.includes(`fragment ${name} `))
  const [first] = missing
  return first === undefined ? text : withFragments(`${text}\n${fragments.get(first) ?? ''}`)
}
