/** Every file of cypher/: a header that tells its parameters, one statement, keys that can be checked, both engines. */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { packagePath, readPackageFile } from '../../src/files.js'
import { findMergeKeys } from '../../src/store/merge-keys.js'
import { withoutComments } from '../../src/store/statement.js'
import { describeEachStore } from './each-store.js'

const files = listFiles('cypher', '.cypher').map((path) => ({ path, text: readPackageFile(path) }))
const code = listFiles('src', '.ts').map(readPackageFile).join('\n')

/** All but the schema, which `prepare` runs. */
const called = files.filter(({ path }) => !path.startsWith('cypher/schema/'))

describe('statements', () => {
  test('are there', () => expect(files.length).toBeGreaterThan(30))

  test.each(files)('$path opens with a comment that tells its parameters', ({ text }) => {
    const header = /^(?:\/\/.*\n)+/.exec(text)?.[0] ?? ''

    expect(header).toMatch(/^\/\/ [A-Z]/)
    expect(parameters(header)).toEqual(parameters(withoutComments(text)))
  })

  test.each(files)('$path is one statement, whose MERGE keys come from parameters', ({ text }) => {
    const statement = withoutComments(text)

    expect(statement.replace(/'[^']*'/g, '')).not.toContain(';')
    expect(findMergeKeys(statement).untraced).toEqual([])
  })

  test.each(called)('$path has a caller in src/', ({ path }) => {
    const name = path.replace(/^cypher\/|\.cypher$/g, '')
    const series = `\`${name.slice(0, name.indexOf('/'))}/\${`

    expect(code.includes(`'${name}'`) || code.includes(series)).toBe(true)
  })
})

describeEachStore('statements', (openEmpty) => {
  // Only a run shows all: EXPLAIN passes some statements for which the embedded engine then has no plan.
  test('run in this engine', async () => {
    const store = await openEmpty()
    const failed: string[] = []
    for (const { path, text } of called) {
      const statement = { name: path.replace(/^cypher\/|\.cypher$/g, ''), cypher: text }
      await store
        .write((transaction) => transaction.run(statement, standIns(withoutComments(text))))
        .catch((error) => failed.push(String(error.message)))
    }

    expect(failed).toEqual([])
  }, 120_000)
})

/** Values that any statement can be planned and run with on an empty graph. */
function standIns(statement: string): Record<string, unknown> {
  return Object.fromEntries(
    parameters(statement).map((name) => {
      if (new RegExp(`(?:LIMIT\\s+|SKIP\\s+|\\.\\.)\\$${name}\\b`, 'i').test(statement)) return [name, 1]
      if (new RegExp(`(?:NOT|WHEN|WHERE)\\s+\\$${name}\\s+(?![=<>])`).test(statement)) return [name, false]
      const list = new RegExp(`(?:UNWIND|IN|size\\()\\s*\\$${name}\\b(?!\\.)`, 'i').test(statement)
      return [name, list ? [] : '']
    }),
  )
}

function listFiles(folder: string, ending: string): string[] {
  return readdirSync(packagePath(folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort()
}

function parameters(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(/\$(\w+)/g), (match) => match[1] ?? ''))].sort()
}
