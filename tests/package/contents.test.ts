/** What the package holds: all that huiwu needs to run, and nothing else. */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { packagePath } from '../../src/files.js'

const NEEDED = [
  /^dist\/.*\.js$/,
  /^dist\/explorer\/.*\.(?:js|css|svg|html)(?:\.gz|\.br)?$/,
  /^cypher\/.*\.(?:cypher|md)$/,
  /^seeds\/(?!sources\/).*\.(?:tsv|txt|graphql|ipynb)$/,
  /^seeds\/clients\/client\.(?:ts|py|sh)$/,
  /^(?:schema\.graphql|package\.json|README\.md|CHANGELOG\.md|LICENSE)$/,
]

test('the package holds its data, its statements and its schema, and nothing needless', () => {
  // Without its scripts, since building is not what is tested, and other tests may run from dist at this moment.
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: packagePath('.'),
    encoding: 'utf8',
  })
  const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }]
  const paths = files.map(({ path }) => path)

  expect(paths.filter((path) => !NEEDED.some((pattern) => pattern.test(path)))).toEqual([])
  const data = ['cypher', 'seeds'].flatMap((folder) => listFiles(folder))
  const expected = [...data, 'schema.graphql', 'README.md', 'CHANGELOG.md', 'LICENSE']
  expect(expected.filter((path) => !path.startsWith('seeds/sources/') && !paths.includes(path))).toEqual([])
})

function listFiles(folder: string): string[] {
  const entries = readdirSync(packagePath(folder), { withFileTypes: true })
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? listFiles(path) : [path]
  })
}
