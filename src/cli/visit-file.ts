/**
 * The file of visits: what is known of addresses that were read before, beside the graph that holds their articles.
 *
 * A visit counts only while the graph still holds what was read, so that an article that was withdrawn comes back when
 * it is asked for.
 */
import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Visit, VisitMemory } from '../article/web/visit-memory.js'
import type { Config } from '../config.js'
import { HuiwuError } from '../errors.js'
import { readHeldArticles } from '../store/read/read-known-articles.js'
import type { GraphStore } from '../store/store.js'

export interface VisitFile extends VisitMemory {
  /** Articles that were as they were. */
  readonly passed: number
  /** Writes what was remembered. Call when the graph is safe on disk. */
  save(): Promise<void>
}

type Kept = Visit & { readonly articleId: string | null }

export async function openVisitFile(store: GraphStore, config: Config): Promise<VisitFile> {
  const path = join(config.dataFolder, toName(config))
  const visits = await readVisits(path)
  let passed = 0
  let changed = false
  return {
    get passed() {
      return passed
    },
    async recall(address) {
      const visit = visits.get(address)
      if (visit === undefined) return null
      const { articleId } = visit
      return articleId === null || (await readHeldArticles(store, [articleId])).has(articleId) ? visit : null
    },
    remember(address, visit, articleId) {
      visits.set(address, { ...visit, articleId })
      changed = true
    },
    pass() {
      passed += 1
    },
    async save() {
      if (!changed) return
      await mkdir(config.dataFolder, { recursive: true })
      // A process that is ended meanwhile leaves the older file whole.
      await writeFile(`${path}.new`, JSON.stringify(Object.fromEntries(visits)))
      await rename(`${path}.new`, path)
      changed = false
    },
  }
}

async function readVisits(path: string): Promise<Map<string, Kept>> {
  const content = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}'
    throw new HuiwuError('STORE_UNWRITABLE', `${path}: expected a file that huiwu may read (${error.code}).`, {
      cause: error,
    })
  })
  try {
    // Written by us, from entries of this type.
    return new Map(Object.entries(JSON.parse(content) as Record<string, Kept>))
  } catch (cause) {
    const message = `${path}: expected what huiwu had read of the web, but the file is damaged; remove it, to read all anew.`
    throw new HuiwuError('STORE_DAMAGED', message, { cause })
  }
}

/** Each Neo4j graph has its own; the embedded graph lies in the folder itself. */
function toName({ neo4j }: Config): string {
  if (neo4j === null) return 'visits.json'
  const graph = createHash('sha256')
    .update(`${neo4j.uri} ${neo4j.database ?? ''}`)
    .digest('hex')
  return `visits-${graph.slice(0, 8)}.json`
}
