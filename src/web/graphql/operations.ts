/**
 * Saved queries (trusted documents): files of a folder enter; documents by name and by hash leave.
 *
 * A `.graphql` file is called by its name, without a number before it; a `.json` file is a manifest of documents by
 * hash, as GraphQL Code Generator and Relay write it.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DocumentNode, parse } from 'graphql'
import { HuiwuError } from '../../errors.js'
import { packagePath } from '../../files.js'

export interface SavedQuery {
  readonly text: string
  readonly document: DocumentNode
}

/** By name, and by the SHA-256 of the text in hexadecimal. */
export type SavedQueries = ReadonlyMap<string, SavedQuery>

/** Null: the examples that come with huiwu. Throws BAD_CONFIGURATION, naming the file, for what is no query. */
export function readSavedQueries(folder: string | null): SavedQueries {
  const saved = new Map<string, SavedQuery>()
  for (const [name, text] of listDocuments(folder ?? packagePath('seeds/queries'))) {
    const query = { text, document: toDocument(name, text) }
    saved.set(name, query)
    saved.set(createHash('sha256').update(text).digest('hex'), query)
  }
  return saved
}

function* listDocuments(folder: string): Generator<[name: string, text: string]> {
  for (const file of listFiles(folder)) {
    const content = readFileSync(join(folder, file), 'utf8')
    if (file.endsWith('.graphql')) yield [file.replace(/^\d+-|\.graphql$/g, ''), content]
    if (file.endsWith('.json')) yield* Object.entries(toManifest(file, content))
  }
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch (cause) {
    const message = `HUIWU_OPERATIONS: expected a folder of queries, but ${folder} cannot be read.`
    throw new HuiwuError('BAD_CONFIGURATION', message, { cause })
  }
}

function toManifest(file: string, content: string): Record<string, string> {
  try {
    const manifest: unknown = JSON.parse(content)
    if (typeof manifest === 'object' && manifest !== null && !Array.isArray(manifest)) {
      if (Object.values(manifest).every((text) => typeof text === 'string')) return manifest as Record<string, string>
    }
  } catch {
    // Told below, as what is JSON and no manifest is.
  }
  throw new HuiwuError('BAD_CONFIGURATION', `${file}: expected an object with a query's text under each hash.`)
}

function toDocument(name: string, text: string): DocumentNode {
  try {
    return parse(text)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new HuiwuError('BAD_CONFIGURATION', `Saved query ${name}: expected GraphQL, but ${reason}`, { cause })
  }
}
