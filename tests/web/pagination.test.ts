/** Pagination: whatever is read into the graph between two pages, each item comes once and in order. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { GraphStore } from '../../src/store/store.js'
import { executeQuery } from '../../src/web/graphql/execute.js'
import { describeEachStore } from '../store/each-store.js'
import { HE, LIN, type PartyOf, SU, type Told, tellAll, ZHOU } from './small-graph.js'

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly endCursor: string | null
  }
  readonly totalCount: number
}

const LISTS = {
  encounters: 'encounters(first: $first, after: $after)',
  'encounters of a person': 'list: encounters(filter: { person: "林知远" }, first: $first, after: $after)',
  'encounters of a body': 'list: encounters(filter: { organization: "临江省委" }, first: $first, after: $after)',
  meetings: 'meetings(first: $first, after: $after)',
  'meetings of a person': 'list: meetings(filter: { person: "林知远" }, first: $first, after: $after)',
  'meetings of a body': 'list: meetings(filter: { organization: "星桥公司" }, first: $first, after: $after)',
  people: 'people(first: $first, after: $after)',
  organizations: 'organizations(first: $first, after: $after)',
  articles: 'articles(first: $first, after: $after)',
} as const

async function readPage(store: GraphStore, field: string, first: number, after: string | null): Promise<Page> {
  const list = field.startsWith('list:') ? field : `list: ${field}`
  const { data, errors } = await executeQuery(
    store,
    `query ($first: Int, $after: String) { ${list} {
      edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount
    } }`,
    { first, after },
  )
  expect(errors).toBeUndefined()
  return data?.list as Page
}

const days = fc.constantFrom('2024-01-01', '2024-01-02', '2024-01-02', '2024-03-05', null)
const parties = fc
  .tuple(fc.subarray([LIN, HE], { minLength: 1 }), fc.subarray([ZHOU, SU], { minLength: 1 }), fc.boolean())
  .map(([hosts, guests, sides]): PartyOf[] =>
    [...hosts, ...guests].map(([person, body, title, side]): PartyOf => [person, body, title, sides ? side : null]),
  )
const articles = fc
  .array(fc.tuple(days, parties), { minLength: 1, maxLength: 8 })
  .map((list) => list.map(([day, who], index): Told => ({ id: `article_${index}`, day, parties: who })))

describeEachStore('pagination', (openEmpty) => {
  for (const [name, field] of Object.entries(LISTS)) {
    test(`${name}: every item once, in order, as in one large page`, async () => {
      await fc.assert(
        fc.asyncProperty(articles, fc.integer({ min: 1, max: 4 }), async (told, size) => {
          const store = await openEmpty()
          await tellAll(store, told)
          const whole = await readPage(store, field, 100, null)
          const found: string[] = []
          let after: string | null = null
          for (;;) {
            const page: Page = await readPage(store, field, size, after)
            found.push(...page.edges.map(({ node }) => node.id))
            expect(page.totalCount).toBe(whole.edges.length)
            expect(page.pageInfo.hasPreviousPage).toBe(after !== null)
            expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null)
            if (!page.pageInfo.hasNextPage) break
            expect(page.edges).toHaveLength(size)
            after = page.pageInfo.endCursor
          }
          expect(found).toEqual(whole.edges.map(({ node }) => node.id))
          expect(new Set(found).size).toBe(found.length)
        }),
        { numRuns: 5 },
      )
    })
  }

  test.each([
    { list: 'encounters', runs: 8 },
    { list: 'meetings', runs: 3 },
    { list: 'people', runs: 3 },
    { list: 'articles', runs: 3 },
  ] as const)(
    '$list: what was there at the start comes once, in order, while articles are read in between',
    async ({ list, runs }) => {
      await fc.assert(
        fc.asyncProperty(articles, articles, fc.integer({ min: 1, max: 3 }), async (told, later, size) => {
          const store = await openEmpty()
          await tellAll(store, told)
          const start = (await readPage(store, LISTS[list], 100, null)).edges.map(({ node }) => node.id)
          // Of other occasions: an article on a known one may join two meetings, and so change what there is to list.
          // The later ones may join each other, and then stand elsewhere than where they were listed; so they do not count.
          const queue = later.map((article, index): Told => ({ ...article, id: `later_${index}`, kind: 'call' }))
          const found: string[] = []
          let after: string | null = null
          for (;;) {
            const page: Page = await readPage(store, LISTS[list], size, after)
            found.push(...page.edges.map(({ node }) => node.id))
            if (!page.pageInfo.hasNextPage) break
            after = page.pageInfo.endCursor
            await tellAll(store, queue.splice(0, 1))
          }
          expect(found.filter((id) => start.includes(id))).toEqual(start)
        }),
        { numRuns: runs },
      )
    },
  )
})
