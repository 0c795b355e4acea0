/** Bodies: their place among others, whom they met over time, and who stood for them when. */
import { expect, test } from 'vitest'
import type { GraphStore } from '../../src/store/store.js'
import { executeQuery } from '../../src/web/graphql/execute.js'
import { describeEachStore } from '../store/each-store.js'
import { HE, LIN, STORY, SU, type Told, tellAll, ZHOU } from './small-graph.js'

/** 东湖大学 has a school, which has a laboratory. */
const UNITS: Told = {
  id: 'article_units',
  day: '2024-11-01',
  parties: [
    ['何若谷', '东湖大学', '校长', 'host'],
    ['沈一鸣', '东湖大学医学院', '院长', 'host'],
    ['陆远山', '东湖大学医学院实验室', '主任', 'host'],
    SU,
  ],
}

const LATER: readonly Told[] = [
  { id: 'article_2025', day: '2025-01-10', kind: 'visit', parties: [HE, ZHOU] },
  { id: 'article_2025b', day: '2025-03-10', kind: 'call', parties: [LIN, ZHOU] },
]

describeEachStore('bodies', (openEmpty) => {
  async function ask(articles: readonly Told[], query: string): Promise<unknown> {
    const store: GraphStore = await openEmpty()
    await tellAll(store, articles)
    const { data, errors } = await executeQuery(store, query)
    expect(errors).toBeUndefined()
    return data
  }

  test('know their units, and what they are units of, the nearest first', async () => {
    const data = await ask(
      [UNITS],
      `{ whole: organization(name: "东湖大学") { ancestors { name } units { name } none: units(first: 1) { units { name } } }
         part: organization(name: "东湖大学医学院实验室") { parent { name } ancestors { name } units { name } } }`,
    )
    // An article tells one parent of each body: here the first of its bodies with which the name begins.
    expect(data).toMatchObject({
      whole: { ancestors: [] },
      part: { parent: { name: '东湖大学' }, ancestors: [{ name: '东湖大学' }], units: [] },
    })
    const { whole } = data as { whole: { units: { name: string }[] } }
    expect(whole.units.map(({ name }) => name).sort()).toEqual(['东湖大学医学院', '东湖大学医学院实验室'])
  })

  test('met others over time', async () => {
    const partner = 'organization { name } meetings first last'
    const data = await ask(
      [...STORY, ...LATER],
      `{ organization(name: "东湖大学") {
           partners { ${partner} periods { period meetings } }
           months: partners(first: 1) { periods(by: MONTH) { period meetings } }
           lately: partners(from: "2025-01-01") { ${partner} }
           never: partners(to: "2000-01-01") { meetings } } }`,
    )
    expect(data).toEqual({
      organization: {
        partners: [
          {
            organization: { name: '临江省委' },
            meetings: 5,
            first: '2024-05-20',
            last: '2025-03-10',
            periods: [
              { period: '2024', meetings: 3 },
              { period: '2025', meetings: 2 },
            ],
          },
          {
            organization: { name: '星桥公司' },
            meetings: 2,
            first: '2024-06-02',
            last: '2024-06-02',
            periods: [{ period: '2024', meetings: 2 }],
          },
        ],
        months: [
          {
            periods: ['2024-05', '2024-07', '2024-08', '2025-01', '2025-03'].map((period) => ({ period, meetings: 1 })),
          },
        ],
        lately: [{ organization: { name: '临江省委' }, meetings: 2, first: '2025-01-10', last: '2025-03-10' }],
        never: [],
      },
    })
  })

  test('were stood for by people, the latest first', async () => {
    const person = 'person { name } meetings first last titles'
    const data = await ask(
      [...STORY, ...LATER],
      `{ organization(name: "东湖大学") { representatives { ${person} }
           that: representatives(from: "2024-06-01", to: "2024-06-30") { person { name } } } }`,
    )
    const { organization } = data as {
      organization: { representatives: unknown; that: { person: { name: string } }[] }
    }
    expect(organization.representatives).toEqual([
      { person: { name: '林知远' }, meetings: 6, first: '2024-05-20', last: '2025-03-10', titles: ['党委书记'] },
      { person: { name: '何若谷' }, meetings: 3, first: '2024-05-20', last: '2025-01-10', titles: ['校长'] },
    ])
    expect(organization.that.map(({ person }) => person.name).sort()).toEqual(['何若谷', '林知远'])
  })
})
