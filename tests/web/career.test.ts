/** Careers, colleagues, and who held a post before and after: over posts that articles of several days attest. */
import { expect, test } from 'vitest'
import type { ExtractedPosition } from '../../src/model.js'
import type { GraphStore } from '../../src/store/store.js'
import { writeArticles } from '../../src/store/write/write-article.js'
import { executeQuery } from '../../src/web/graphql/execute.js'
import { describeEachStore } from '../store/each-store.js'
import { type PartyOf, tell } from './small-graph.js'

type Told = Pick<ExtractedPosition, 'since' | 'until'>

/** An article of `day` that shows each person in the post, and what it says of the post's days. */
function attest(day: string, parties: readonly PartyOf[], told: Partial<Told> = {}) {
  const { article, record } = tell({ id: `article_${day}`, day, parties: [...parties, VISITOR] })
  return { article, record: { ...record, positions: record.positions.map((post) => ({ ...post, ...told })) } }
}

const VISITOR: PartyOf = [null, '远山公司', null, 'guest']
const post = (person: string, organization: string, title: string): PartyOf => [person, organization, title, 'host']

const CAREERS = [
  attest('2015-04-01', [post('林知远', '临江省教育厅', '厅长')], { since: '2014-09' }),
  attest('2017-02-01', [post('林知远', '临江省教育厅', '厅长')], { until: '2017' }),
  attest('2018-05-01', [post('林知远', '东湖大学', '校长'), post('何若谷', '东湖大学', '副校长')]),
  attest('2020-06-01', [post('林知远', '东湖大学', '校长'), post('苏文启', '东湖大学', '教务处处长')]),
  attest('2022-07-01', [post('何若谷', '东湖大学', '校长')]),
  attest('2023-08-01', [post('周明川', '东湖大学', '校长'), post('苏文启', '东湖大学', '教务处处长')]),
]

describeEachStore('careers', (openEmpty) => {
  async function ask(query: string): Promise<Record<string, unknown>> {
    const store: GraphStore = await openEmpty()
    await writeArticles(store, CAREERS)
    const { data, errors } = await executeQuery(store, query)
    expect(errors).toBeUndefined()
    return data ?? {}
  }

  test('are a timeline of bodies, with how each beginning and end is known', async () => {
    const data = await ask(`{ person(name: "林知远") { career {
      organization { name } begins { on basis } ends { on basis } tenures { post { title } } } } }`)
    expect(data).toEqual({
      person: {
        career: [
          {
            organization: { name: '临江省教育厅' },
            begins: { on: '2014-09', basis: 'TOLD' },
            ends: { on: '2017', basis: 'TOLD' },
            tenures: [{ post: { title: '厅长' } }],
          },
          {
            organization: { name: '东湖大学' },
            begins: { on: '2018-05-01', basis: 'ATTESTED' },
            ends: { on: '2022-07-01', basis: 'SUCCEEDED' },
            tenures: [{ post: { title: '校长' } }],
          },
        ],
      },
    })
  })

  test('a post tells who held it, before and after whom', async () => {
    const holder = 'person { name } begins { on } ends { on basis }'
    const data = await ask(`{ person(name: "何若谷") { tenures(at: "2022-07-01") {
      post { title singleHolder tenures { person { name } } }
      predecessors { ${holder} } successors { ${holder} } none: successors(first: 1) { successors { id } } } } }`)
    expect(data.person).toEqual({
      tenures: [
        {
          post: {
            title: '校长',
            singleHolder: true,
            tenures: [{ person: { name: '林知远' } }, { person: { name: '何若谷' } }, { person: { name: '周明川' } }],
          },
          predecessors: [
            {
              person: { name: '林知远' },
              begins: { on: '2018-05-01' },
              ends: { on: '2022-07-01', basis: 'SUCCEEDED' },
            },
          ],
          successors: [
            { person: { name: '周明川' }, begins: { on: '2023-08-01' }, ends: { on: '2023-08-01', basis: 'ATTESTED' } },
          ],
          none: [{ successors: [] }],
        },
      ],
    })
  })

  test('colleagues are those in one body at one time, with that time', async () => {
    const fields =
      'person { name } organization { name } from to tenure { post { title } } theirTenure { post { title } }'
    const data = await ask(`{ person(name: "林知远") {
      all: colleagues { ${fields} } first: colleagues(first: 1) { person { name } }
      that: colleagues(at: "2018-05-01") { person { name } } never: colleagues(at: "2024-01-01") { person { name } } } }`)
    expect(data.person).toEqual({
      all: [
        {
          person: { name: '苏文启' },
          organization: { name: '东湖大学' },
          from: '2020-06-01',
          to: '2020-06-01',
          tenure: { post: { title: '校长' } },
          theirTenure: { post: { title: '教务处处长' } },
        },
        {
          person: { name: '何若谷' },
          organization: { name: '东湖大学' },
          from: '2018-05-01',
          to: '2018-05-01',
          tenure: { post: { title: '校长' } },
          theirTenure: { post: { title: '副校长' } },
        },
      ],
      first: [{ person: { name: '苏文启' } }],
      that: [{ person: { name: '何若谷' } }],
      never: [],
    })
  })
})
