/** The rules of the source tree that no compiler holds: who may import whom, and what may stand where. */
import { readdirSync } from 'node:fs'
import { dirname, posix } from 'node:path'
import { expect, test } from 'vitest'
import { packagePath, readPackageFile } from '../src/files.js'

const STAGES = ['article', 'extract', 'link', 'store', 'export', 'mcp', 'web']
const BASE = ['model', 'errors', 'files', 'config']
/** The only places that may import a package. A folder ends in a slash. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  'neo4j-driver': ['src/store/neo4j.ts'],
  '@grafeo-db/js': ['src/store/embedded.ts', 'src/store/embedded-run.ts', 'src/store/embedded-errors.ts'],
  compromise: ['src/extract/en/'],
  graphql: ['src/web/'],
  'graphql-yoga': ['src/web/'],
  commander: ['src/cli/'],
  '@modelcontextprotocol/server': ['src/mcp/', 'src/cli/mcp.ts'],
  '@mozilla/readability': ['src/article/page/'],
  undici: ['src/article/web/'],
  sirv: ['src/web/http/explorer-files.ts'],
  preact: ['src/web/explorer/'],
  'preact-iso': ['src/web/explorer/'],
  sigma: ['src/web/explorer/'],
}
/** Names of cypher that prose would not hold, as they stand in a statement. */
const CYPHER = /\b(?:MATCH|MERGE|CREATE|UNWIND)\s*(?:\(|\$|\[)|\bDETACH DELETE\b|\bRETURN\s+\w+\.\w+/

const files = readdirSync(packagePath('src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .sort()

const directions = [
  { why: 'a later stage from an earlier one', from: 'src/link/link.ts', to: 'src/extract/extract.js', broken: false },
  { why: 'an earlier stage from a later one', from: 'src/extract/zh/date.ts', to: 'src/link/link.js', broken: true },
  { why: 'a stage from itself', from: 'src/web/http/server.ts', to: 'src/web/resolvers/query.js', broken: false },
  { why: 'a stage from a base file', from: 'src/web/http/server.ts', to: 'src/errors.js', broken: false },
  { why: 'a stage from the pipeline', from: 'src/web/http/server.ts', to: 'src/pipeline.js', broken: true },
  { why: 'a stage from the commands', from: 'src/store/open.ts', to: 'src/cli/ask.js', broken: true },
  { why: 'an export from the API', from: 'src/export/csv.ts', to: 'src/web/graphql/execute.js', broken: true },
  { why: 'a base file from a stage', from: 'src/model.ts', to: 'src/article/day.js', broken: true },
  { why: 'a base file from a base file', from: 'src/config.ts', to: 'src/errors.js', broken: false },
  { why: 'the pipeline from a stage', from: 'src/pipeline.ts', to: 'src/store/store.js', broken: false },
  { why: 'the pipeline from the commands', from: 'src/pipeline.ts', to: 'src/cli/ask.js', broken: true },
  { why: 'a command from everything', from: 'src/cli/ask.ts', to: 'src/web/graphql/execute.js', broken: false },
  { why: 'Chinese from English', from: 'src/extract/zh/date.ts', to: 'src/extract/en/date.js', broken: true },
  { why: 'the server from the explorer', from: 'src/web/http/server.ts', to: 'src/web/explorer/app.js', broken: true },
  { why: 'the explorer from the server', from: 'src/web/explorer/app.tsx', to: 'src/web/http/server.js', broken: true },
  { why: 'the explorer from a base file', from: 'src/web/explorer/app.tsx', to: 'src/files.js', broken: true },
  { why: 'the explorer from itself', from: 'src/web/explorer/app.tsx', to: 'src/web/explorer/text.js', broken: false },
  { why: 'a package at home', from: 'src/store/neo4j.ts', to: 'neo4j-driver', broken: false },
  { why: 'a package elsewhere', from: 'src/store/open.ts', to: 'neo4j-driver', broken: true },
  { why: "a package's part elsewhere", from: 'src/link/link.ts', to: 'compromise/three', broken: true },
]

test.each(directions)('$why is broken: $broken', ({ from, to, broken }) => {
  expect(!mayImport(from, to)).toBe(broken)
})

test.each(files)('%s imports only what it may', (path) => {
  expect(findImports(path).filter((imported) => !mayImport(path, imported))).toEqual([])
})

test('imports of every form are found', () => {
  const code =
    "import a from 'a'\nimport {\n  b,\n} from './b.js'\nimport 'c'\nexport * from '../d.js'\nawait import('e')"
  expect(toImports(code)).toEqual(['a', './b.js', 'c', '../d.js', 'e'])
})

test('the environment is read in src/config.ts only', () => {
  expect(files.filter((path) => /\bprocess\.env\b|\benv\b.*from 'node:process'/.test(code(path)))).toEqual([
    'src/config.ts',
  ])
})

test('Cypher stands in cypher/ only', () => {
  expect(files.filter((path) => CYPHER.test(code(path)))).toEqual([])
})

test.each([
  { text: 'MATCH (n:Person) RETURN n.name', cypher: true },
  { text: 'UNWIND $rows AS row', cypher: true },
  { text: 'MERGE (p:Person {id: $id})', cypher: true },
  { text: 'const clause = /\\b(?:CREATE|MERGE|SET)\\b/i', cypher: false },
  { text: 'const MATCHES = 3', cypher: false },
])('$text is Cypher: $cypher', ({ text, cypher }) => {
  expect(CYPHER.test(text)).toBe(cypher)
})

/** A statement's text that is changed or joined with another before an engine gets it. */
const BUILT =
  /\.cypher\s*(?:\+|\.(?:replace|concat|slice)\b)|\+\s*\w+\.cypher\b|\$\{\w+\.cypher\}|executeCypher\((?!\w+\.cypher\b)/

test('no statement is built from texts: engines get what stands in its file', () => {
  expect(files.filter((path) => BUILT.test(code(path)))).toEqual([])
})

test.each([
  { text: 'run(statement.cypher, params)', built: false },
  { text: 'executeCypher(statement.cypher, params)', built: false },
  { text: 'executeCypher(text, params)', built: true },
  { text: "run(statement.cypher + ' LIMIT 1')", built: true },
  { text: "statement.cypher.replace('$limit', limit)", built: true },
  { text: `run(\`\${statement.cypher} LIMIT 1\`)`, built: true },
])('$text builds a statement: $built', ({ text, built }) => {
  expect(BUILT.test(text)).toBe(built)
})

test('stages before the store read no clock and no chance', () => {
  const early = files.filter((path) => /^src\/(?:article|extract|link)\//.test(path))
  expect(early.length).toBeGreaterThan(20)
  expect(
    early.filter((path) => /\bDate\.now\(|new Date\(\)|Math\.random\(|\bperformance\.now\(/.test(code(path))),
  ).toEqual([])
})

test.each(files)('%s opens with a comment that says what it is for', (path) => {
  expect(readPackageFile(path).replace(/^#!.*\n/, '')).toMatch(/^\/\*\*[\s*]+\S/)
})

/** `to`: a path from the root of the repository, or a package. */
function mayImport(from: string, to: string): boolean {
  if (!to.startsWith('src/')) {
    const home = Object.entries(HOMES).find(([name]) => to === name || to.startsWith(`${name}/`))?.[1]
    return home === undefined || home.some((place) => (place.endsWith('/') ? from.startsWith(place) : from === place))
  }
  // What runs in browsers speaks GraphQL only.
  if (isExplorer(from) || isExplorer(to)) return isExplorer(from) && isExplorer(to)
  const importer = toPlace(from)
  const imported = toPlace(to)
  if (importer === 'cli' || imported === importer) return toLanguage(from) === null || speaks(from, to)
  if (BASE.includes(imported)) return true
  if (importer === 'pipeline') return STAGES.includes(imported)
  return STAGES.includes(imported) && STAGES.indexOf(imported) < STAGES.indexOf(importer)
}

function isExplorer(path: string): boolean {
  return path.startsWith('src/web/explorer/')
}

/** A language's folder uses its own files and what all languages share. */
function speaks(from: string, to: string): boolean {
  return toLanguage(to) === null || toLanguage(to) === toLanguage(from)
}

function toLanguage(path: string): string | null {
  return /^src\/extract\/(?<language>[a-z]{2})\//.exec(path)?.groups?.language ?? null
}

/** `extract` for src/extract/zh/date.ts, `model` for src/model.ts. */
function toPlace(path: string): string {
  return path.split('/')[1]?.replace(/\.(?:js|ts)$/, '') ?? ''
}

function findImports(path: string): string[] {
  return toImports(readPackageFile(path)).map((name) => (name.startsWith('.') ? posix.join(dirname(path), name) : name))
}

function toImports(code: string): string[] {
  const form = /^(?:import|export)\b[^'"`;]*?\bfrom\s*'([^']+)'|^import\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm
  return [...code.matchAll(form)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
}

/** Without comments, which may speak of anything. */
function code(path: string): string {
  return readPackageFile(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(?<=^|\s)\/\/.*$/gm, '')
}
