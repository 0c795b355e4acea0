/** Any articles in any order: small worlds in which everything collides, read, withdrawn, corrected and read again. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkGraph, ingestArticles, withdrawArticles } from '../../src/pipeline.js'
import { type Told, type ToldArticle, tell } from '../link/told.js'
import { describeEachStore } from './each-store.js'
import { dump } from './graph-text.js'

const RUNS = Number(process.env.HUIWU_RUNS ?? 8)
const NAMES = ['张伟', '李伟', '李炜', '蓝佛安', '史密斯', '约翰·史密斯', 'Zhang Wei', 'Lan Foan', '林知远']
const BODIES = [
  '太原市教育局',
  '山西省政府',
  '中共山西省委',
  '山西省委',
  '广州市政府',
  '东湖大学',
  '东湖大学医学院',
  '市委',
  '英国',
]
const DAYS = ['2019-05-01', '2022-05-01', '2022-05-02', '2023-01-01']

const name = fc.constantFrom(...NAMES)
const body = fc.option(fc.constantFrom(...BODIES), { nil: null })
const day = fc.option(fc.constantFrom(...DAYS), { nil: null })
const post = fc.record({
  person: name,
  title: fc.constantFrom('校长', '书记', '局长'),
  body,
  status: fc.constantFrom('current' as const, 'former' as const),
})
const party = fc.tuple(fc.option(name), body, fc.constantFrom('host', 'guest', 'a')).map(([person, at, side]) => ({
  ...(person === null ? {} : { person }),
  ...(at === null ? {} : { body: at }),
  side,
}))
const meeting = fc.record({
  kind: fc.constantFrom('talks' as const, 'visit' as const, 'signing' as const),
  on: day,
  basis: fc.constantFrom('explicit' as const, 'published' as const),
  parties: fc.array(party, { minLength: 2, maxLength: 4 }),
})
const told = fc.record({
  publishedOn: day,
  posts: fc.array(post, { maxLength: 3 }),
  people: fc.array(name, { maxLength: 2 }),
  bodies: fc.array(fc.constantFrom(...BODIES), { maxLength: 2 }),
  meetings: fc.array(meeting, { maxLength: 2 }),
})

/** Versions of articles: the first is what stands in the end, the second what a correction replaces. */
const world = fc.array(fc.tuple(told, told), { minLength: 2, maxLength: 6 }).chain((versions) => {
  const ids = versions.map((_, index) => `article-${index}`)
  const steps = fc.array(
    fc.record({
      which: fc.subarray(ids, { minLength: 1 }),
      what: fc.constantFrom('read' as const, 'read the other version' as const, 'withdraw' as const),
    }),
    { maxLength: 6 },
  )
  return fc.record({
    versions: fc.constant(versions),
    steps,
    order: fc.shuffledSubarray(ids, { minLength: ids.length }),
  })
})

describeEachStore('any order', (openEmpty) => {
  test('only what stands in the end counts', async () => {
    const store = await openEmpty()
    const clean = async (ids: readonly string[]) => withdrawArticles(store, ids)
    await fc.assert(
      fc.asyncProperty(world, async ({ versions, steps, order }) => {
        const ids = versions.map((_, index) => `article-${index}`)
        const articles = (which: readonly string[], version: 0 | 1) =>
          which.map((id) => tellVersion(id, versions[ids.indexOf(id)]?.[version] ?? {}))
        await ingestArticles(store, articles(ids, 0))
        const wanted = await dump(store)
        expect(await checkGraph(store)).toEqual([])
        await clean(ids)
        expect(await dump(store)).toEqual([])

        for (const { which, what } of steps) {
          if (what === 'withdraw') await withdrawArticles(store, which)
          else await ingestArticles(store, articles(which, what === 'read' ? 0 : 1))
        }
        expect(await checkGraph(store)).toEqual([])
        for (const id of order) await ingestArticles(store, articles([id], 0))
        expect(await dump(store)).toEqual(wanted)
        await clean(ids)
      }),
      { numRuns: RUNS },
    )
  }, 600_000)
})

function tellVersion(id: string, version: Omit<Told, 'id'>): ToldArticle {
  return tell({ id, ...version })
}
