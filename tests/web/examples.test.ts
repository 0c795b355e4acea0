/** Example queries: each of them works on the bundled articles and finds something in them. */
import { expect, onTestFinished, test } from 'vitest'
import { readArticles } from '../../src/article/read.js'
import { extract } from '../../src/extract/extract.js'
import { packagePath } from '../../src/files.js'
import type { GraphStore } from '../../src/store/store.js'
import { writeArticles } from '../../src/store/write/write-article.js'
import { readExamples } from '../../src/web/graphql/examples.js'
import { executeQuery } from '../../src/web/graphql/execute.js'
import { closeAll, openEmptyEmbedded } from '../store/each-store.js'

async function openSeeds(): Promise<GraphStore> {
  onTestFinished(closeAll)
  const store = await openEmptyEmbedded()
  const batch: Parameters<typeof writeArticles>[1][number][] = []
  for await (const input of readArticles([packagePath('seeds/articles')])) {
    if ('article' in input) batch.push({ article: input.article, record: extract(input.article) })
  }
  expect(batch.length).toBeGreaterThanOrEqual(12)
  await writeArticles(store, batch)
  return store
}

/** Where in the answer nothing was found: null at the top, or an empty list of a page. */
function findEmpty(data: Record<string, unknown>): string[] {
  return Object.entries(data).flatMap(([field, value]) => {
    if (value === null || (Array.isArray(value) && value.length === 0)) return [field]
    const { nodes } = value as { nodes?: unknown[] }
    return nodes?.length === 0 ? [field] : []
  })
}

test('every example finds something in the bundled articles', async () => {
  const store = await openSeeds()
  const examples = readExamples()
  expect(examples.length).toBeGreaterThan(4)
  for (const { name, query } of examples) {
    expect(query, name).toMatch(/^# \S.*\n/)
    const { data, errors } = await executeQuery(store, query)
    expect(errors, name).toBeUndefined()
    expect(findEmpty(data ?? {}), name).toEqual([])
  }
})
