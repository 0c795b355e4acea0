/** Files: a path or a pattern enters, the article files that it means leave, in the order of their names. */
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { HuiwuError } from '../errors.js'
import { isForFolders, type Named, toFormat } from './format.js'

export interface ArticleFile extends Named {
  readonly path: string
  /** Bytes on disk. */
  readonly size: number
}

const KINDS = '.jsonl, .csv, .txt, .md, .html, .zip or .warc'

/** Yields a failure in place of what cannot be read. Hidden files, and what links lead to, are passed over in folders. */
export async function* findFiles(path: string): AsyncGenerator<ArticleFile | HuiwuError> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error)
  if (found instanceof Error) {
    if (found.code === 'ENOENT' && isDynamicPattern(path)) yield* findMatches(path)
    else yield toFailure(path, found)
  } else if (found.isDirectory()) yield* findInFolder(path)
  else yield toFile(path, found.size) ?? toFailure(path)
}

/** A pattern that the shell has not resolved, such as `news/**\/*.html` between quotes. */
async function* findMatches(pattern: string): AsyncGenerator<ArticleFile | HuiwuError> {
  const paths = (await glob(pattern, { followSymbolicLinks: false, expandDirectories: false })).sort()
  for (const path of paths) yield* findFiles(path)
  if (paths.length === 0) yield new HuiwuError('NO_INPUT', `${pattern}: expected files, but none has such a name.`)
}

async function* findInFolder(folder: string): AsyncGenerator<ArticleFile | HuiwuError> {
  let empty = true
  for await (const file of walk(folder)) {
    empty = false
    yield file
  }
  if (empty) yield new HuiwuError('NO_INPUT', `${folder}: expected ${KINDS} files in the folder, but found none.`)
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
    else if (entry.isFile() && isForFolders(entry.name)) yield* findFiles(path)
  }
}

function toFile(path: string, size: number): ArticleFile | null {
  const named = toFormat(path)
  return named === null ? null : { path, size, ...named }
}

/** Without an error: the file's name tells that it is no article. */
function toFailure(path: string, error?: NodeJS.ErrnoException): HuiwuError {
  if (error === undefined) {
    const message = `${path}: expected a name that ends in ${KINDS}; rename it, or give it on standard input.`
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
