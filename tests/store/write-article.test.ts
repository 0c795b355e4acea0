/** Writing articles: the graph is a function of the set of articles, on both engines. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkGraph, dumpGraph, ingestArticles, withdrawArticle, withdrawArticles } from '../../src/pipeline.js'
import type { GraphStore } from '../../src/store/store.js'
import { correction, story } from '../link/story.js'
import type { ToldArticle } from '../link/told.js'
import { describeEachStore, openEmptyEmbedded } from './each-store.js'

async function dump(store: GraphStore): Promise<string[]> {
  const lines: string[] = []
  for await (const line of dumpGraph(store)) lines.push(line)
  return lines
}

async function ingestInParts(store: GraphStore, articles: readonly ToldArticle[], size: number): Promise<void> {
  for (let start = 0; start < articles.length; start += size) {
    await ingestArticles(store, articles.slice(start, start + size))
  }
}

async function dumpInParts(store: GraphStore, articles: readonly ToldArticle[], size: number): Promise<string[]> {
  await ingestInParts(store, articles, size)
  const lines = await dump(store)
  expect(await checkGraph(store)).toEqual([])
  await withdrawArticles(
    store,
    articles.map(({ article }) => article.id),
  )
  return lines
}

describeEachStore('writing articles', (openEmpty) => {
  test('any order, one by one or together, gives the same graph', async () => {
    const store = await openEmpty()
    const together = await dumpInParts(store, story, story.length)
    expect(together.length).toBeGreaterThan(100)
    const orders = fc.tuple(fc.shuffledSubarray(story, { minLength: story.length }), fc.integer({ min: 1, max: 12 }))
    await fc.assert(
      fc.asyncProperty(orders, async ([articles, size]) => {
        expect(await dumpInParts(store, articles, size)).toEqual(together)
      }),
      { numRuns: 6 },
    )
  }, 120_000)

  test('what is withdrawn leaves nothing, and comes back as it was', async () => {
    const store = await openEmpty()
    await ingestInParts(store, story, 4)
    const all = await dump(store)
    for (const { article, record } of story) {
      expect(await withdrawArticle(store, article.id)).toBe(true)
      expect((await dump(store)).join('\n')).not.toContain(`"${article.id}"`)
      expect(await checkGraph(store)).toEqual([])
      await ingestArticles(store, [{ article, record }])
    }
    expect(await dump(store)).toEqual(all)
    for (const { article } of story) await withdrawArticle(store, article.id)
    expect(await dump(store)).toEqual([])
    expect(await withdrawArticle(store, 'guest-report')).toBe(false)
  })

  test('writers that write at once do not miss what the others add', async () => {
    const store = await openEmpty()
    const wanted = await dumpInParts(store, story, story.length)
    await Promise.all(story.map((told) => ingestArticles(store, [told])))
    expect(await checkGraph(store)).toEqual([])
    expect(await dump(store)).toEqual(wanted)
  }, 60_000)

  test('reading twice changes nothing', async () => {
    const store = await openEmpty()
    const first = await ingestArticles(store, [...story, ...story.slice(0, 1)])
    expect(first.map(({ status }) => status)).toEqual([...story.map(() => 'added'), 'unchanged'])
    const all = await dump(store)
    const again = await ingestArticles(store, story)
    expect(again.map(({ status, people, meetings }) => [status, people, meetings])).toEqual(
      story.map(() => ['unchanged', 0, 0]),
    )
    expect(await dump(store)).toEqual(all)
  })

  test('a corrected article replaces what its old version said', async () => {
    const store = await openEmpty()
    const corrected = [correction, ...story.slice(1)]
    await ingestInParts(store, corrected, 3)
    const wanted = await dump(store)
    const back = await ingestArticles(store, story.slice(0, 1))
    expect(back[0]?.status).toBe('replaced')
    expect(await dump(store)).not.toEqual(wanted)
    await ingestArticles(store, [correction])
    expect(await dump(store)).toEqual(wanted)
  })

  test('the embedded engine holds the same graph', async () => {
    const store = await openEmpty()
    const embedded = await openEmptyEmbedded()
    await ingestInParts(store, story, 5)
    await ingestInParts(embedded, story, 2)
    expect(await dump(store)).toEqual(await dump(embedded))
  })
})
