/** The extraction pool: many batches at once, and articles on which a thread dies or never ends. */
import { afterEach, expect, test } from 'vitest'
import { createArticle } from '../../src/article/create-article.js'
import { type ExtractionPool, openExtractionPool } from '../../src/extract/extraction-pool.js'

const worker = new URL('stubborn-worker.mjs', import.meta.url)
let pool: ExtractionPool | null = null
afterEach(() => pool?.close())

const toArticles = (...texts: string[]) => texts.map((text, at) => createArticle({ text, id: `${text}${at}` }, text))

test('batches come back in their order, whichever thread reads them', async () => {
  pool = openExtractionPool(2, { worker })
  const batches = Array.from({ length: 20 }, (_, at) => toArticles(`a${at}`, `b${at}`))
  const outcomes = await Promise.all(batches.map((batch) => pool?.extract(batch)))
  expect(outcomes).toEqual(batches.map((batch) => batch.map(({ id }) => ({ record: { articleId: id } }))))
})

const poison = [
  { why: 'never ends', text: 'hang', defect: 'no end after 1 s' },
  { why: 'ends the thread', text: 'exit', defect: expect.stringMatching(/exit/) },
  { why: 'throws', text: 'throw', defect: 'a defect' },
]

test.each(poison)('an article that $why costs itself alone, and the pool goes on', async ({ text, defect }) => {
  pool = openExtractionPool(1, { worker, patience: text === 'hang' ? 1_000 : 60_000 })
  const batch = toArticles('good', text, 'fine')
  const [good, bad, fine] = await pool.extract(batch)
  expect([good, fine]).toEqual([batch[0], batch[2]].map((article) => ({ record: { articleId: article?.id } })))
  expect(bad).toEqual({ defect })
  expect(await pool.extract(toArticles('more'))).toHaveLength(1)
})
