/**
 * Metamorphic: what must not change the graph does not, over all texts of this folder read as one collection, where
 * names of different clusters collide. Graphs are compared byte by byte.
 */
import { expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.js'
import { packagePath } from '../../src/files.js'
import { checkGraph, ingestArticles, mergePeople, undoDecision, withdrawArticles } from '../../src/pipeline.js'
import { rebuildGraph } from '../../src/store/write/rebuild-graph.js'
import { describeEachStore } from '../store/each-store.js'
import { dump } from '../store/graph-text.js'
import { readClusters } from './read-clusters.js'

const GROUNDS = { author: 'an editor', reason: 'known from elsewhere', at: '2026-01-01T00:00:00Z' }

const all = ['dev', 'held-out'].flatMap((name) =>
  readClusters(packagePath(`tests/linking/${name}.txt`)).flatMap((cluster) =>
    cluster.articles.map((given) => {
      const article = { ...given, id: `article_${name}_${cluster.name}_${given.sourceId}` }
      return { article, record: extract(article) }
    }),
  ),
)
const first = all.slice(0, all.length - 100)
const further = all.slice(first.length)

describeEachStore('the graph of a collection', (openEmpty) => {
  test('depends on neither the order nor the batches, nor on what was withdrawn and read again', async () => {
    const store = await openEmpty()
    await ingestArticles(store, all)
    const wanted = await dump(store)
    expect(await checkGraph(store)).toEqual([])

    await ingestArticles(store, all.slice(20, 60))
    expect(await dump(store)).toEqual(wanted)
    const some = all.filter((_, index) => index % 7 === 0)
    await withdrawArticles(
      store,
      some.map(({ article }) => article.id),
    )
    await ingestArticles(store, some)
    expect(await dump(store)).toEqual(wanted)

    const other = await openEmpty()
    const shuffled = all.map((item, index) => ({ item, key: (index * 61) % all.length })).sort((a, b) => a.key - b.key)
    await ingestArticles(
      other,
      shuffled.slice(0, 50).map(({ item }) => item),
    )
    for (let at = 50; at < shuffled.length; at += 9) {
      await ingestArticles(
        other,
        shuffled.slice(at, at + 9).map(({ item }) => item),
      )
    }
    expect(await dump(other)).toEqual(wanted)
  }, 600_000)

  test('is, after a merge, a hundred articles more and its undoing, as if never merged; rebuilt twice, the same', async () => {
    const never = await openEmpty()
    await ingestArticles(never, all)
    const wanted = await dump(never)

    const store = await openEmpty()
    await ingestArticles(store, first)
    const people = (await dump(store)).flatMap((line) => {
      const { label, node } = JSON.parse(line) as { label?: string; node?: { id: string; name: string } }
      return label === 'Person' && node !== undefined && /^(?:张伟|李伟)$/.test(node.name) ? [node.id] : []
    })
    expect(people.length).toBeGreaterThan(2)
    const decision = await mergePeople(store, people, GROUNDS)
    expect(further).toHaveLength(100)
    await ingestArticles(store, further)
    const merged = await dump(store)
    expect(merged).not.toEqual(wanted)
    expect(await checkGraph(store)).toEqual([])
    for (const _ of ['once', 'twice']) {
      await rebuildGraph(store)
      expect(await dump(store)).toEqual(merged)
    }
    await undoDecision(store, decision.id, '2026-01-02T00:00:00Z')
    expect(await dump(store)).toEqual(wanted)
  }, 600_000)
})
