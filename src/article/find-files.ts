/** Files: a path enters, the article files that it means leave, in the order of their names. */
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { HuiwuError } from '../errors.js'

export interface ArticleFile {
  readonly path: string
  readonly format: 'lines' | 'text'
  readonly gzipped: boolean
  /** Bytes on disk. */
  readonly size: number
}

const ENDING = /\.(?:(?<lines>jsonl|ndjson)|(?<text>txt|text|md|markdown))(?<gz>\.gz)?$/i

/** Yields a failure in place of what cannot be read. Hidden files, and what links lead to, are passed over in folders. */
export async function* findFiles(path: string): AsyncGenerator<ArticleFile | HuiwuError> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => toFailure(path, error))
  if (found instanceof HuiwuError) yield found
  else if (found.isDirectory()) yield* findInFolder(path)
  else yield toFile(path, found.size) ?? toFailure(path)
}

async function* findInFolder(folder: string): AsyncGenerator<ArticleFile | HuiwuError> {
  let empty = true
  for await (const file of walk(folder)) {
    empty = false
    yield file
  }
  if (empty) {
    const message = `${folder}: expected .jsonl, .txt or .md files in the folder, but found none.`
    yield new HuiwuError('NO_INPUT', message)
  }
}

async function* walk(folder: string): AsyncGenerator<ArticleFile | HuiwuError> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error) => toFailure(folder, error))
  if (entries instanceof HuiwuError) {
    yield entries
    return
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) yield* walk(path)
    else if (entry.isFile() && ENDING.test(entry.name)) yield* findFiles(path)
  }
}

function toFile(path: string, size: number): ArticleFile | null {
  const ending = ENDING.exec(path)?.groups
  if (ending === undefined) return null
  return { path, format: ending.lines === undefined ? 'text' : 'lines', gzipped: ending.gz !== undefined, size }
}

/** Without an error: the file's name tells that it is no article. */
function toFailure(path: string, error?: NodeJS.ErrnoException): HuiwuError {
  if (error === undefined) {
    const message = `${path}: expected a name that ends in .jsonl, .txt or .md; rename it, or give it on standard input.`
    return new HuiwuError('UNREADABLE_ARTICLE', message)
  }
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') {
    return new HuiwuError('NO_INPUT', `${path || '""'}: expected a file or a folder, but there is none.`, {
      cause: error,
    })
  }
  return toReadFailure(path, error)
}

/** Why the system does not let a file be read. */
export function toReadFailure(path: string, error: unknown): HuiwuError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  const reason = code === 'EACCES' || code === 'EPERM' ? 'this user may not read it' : `reading it failed (${code})`
  return new HuiwuError('UNREADABLE_ARTICLE', `${path}: ${reason}.`, { cause: error })
}
