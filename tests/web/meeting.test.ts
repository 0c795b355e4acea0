/** Meetings: sides, parts of a longer visit, what each article says, and where articles contradict each other. */
import { expect, test } from 'vitest'
import type { GraphStore } from '../../src/store/store.js'
import { writeArticles } from '../../src/store/write/write-article.js'
import { executeQuery } from '../../src/web/graphql/execute.js'
import { describeEachStore } from '../store/each-store.js'
import { HE, LIN, STORY, tell, tellAll, ZHOU } from './small-graph.js'

async function ask(store: GraphStore, query: string): Promise<Record<string, unknown>> {
  const { data, errors } = await executeQuery(store, query)
  expect(errors).toBeUndefined()
  return data ?? {}
}

/** One article on a visit of three days and the talks on its second. */
function tellVisit() {
  const { article, record } = tell({
    id: 'article_visit',
    day: '2024-03-05',
    on: ['2024-03-01', '2024-03-03', 'range'],
    kind: 'visit',
    parties: [ZHOU, LIN],
  })
  const [visit] = record.meetings
  if (visit === undefined) throw new Error('an article tells of one meeting')
  const date = { ...visit.date, from: '2024-03-02', to: '2024-03-02', precision: 'day' as const }
  const [start, end] = visit.evidence
  return {
    article,
    record: {
      ...record,
      meetings: [visit, { ...visit, kind: 'talks' as const, date, evidence: [start, end - 1] as const }],
    },
  }
}

describeEachStore('meetings', (openEmpty) => {
  test('have sides, in the order of the text; those without have none', async () => {
    const store = await openEmpty()
    await tellAll(store, STORY)
    const data = await ask(
      store,
      `{ talks: meetings(filter: { person: "何若谷", to: "2024-05-31" }) { nodes {
           sides { name participations { person { name } } } } }
         forum: meetings(filter: { kinds: [CONFERENCE] }) { nodes { sides { name } } } }`,
    )
    expect(data).toEqual({
      talks: {
        nodes: [
          {
            sides: [
              { name: 'host', participations: [{ person: { name: '林知远' } }, { person: { name: '何若谷' } }] },
              { name: 'guest', participations: [{ person: { name: '周明川' } }] },
            ],
          },
        ],
      },
      forum: { nodes: [{ sides: [] }] },
    })
  })

  test('are parts of longer visits', async () => {
    const store = await openEmpty()
    await writeArticles(store, [tellVisit()])
    const data = await ask(
      store,
      '{ meetings { nodes { kind partOf { kind date { from to } } parts { kind date { from to } parts { id } } } } }',
    )
    expect(data).toEqual({
      meetings: {
        nodes: [
          { kind: 'TALKS', partOf: [{ kind: 'VISIT', date: { from: '2024-03-01', to: '2024-03-03' } }], parts: [] },
          {
            kind: 'VISIT',
            partOf: [],
            parts: [{ kind: 'TALKS', date: { from: '2024-03-02', to: '2024-03-02' }, parts: [] }],
          },
        ],
      },
    })
  })

  test('tell what each article says, and where articles contradict each other', async () => {
    const store = await openEmpty()
    const parties = [LIN, HE, ZHOU]
    await tellAll(store, [
      { id: 'article_one', day: '2024-05-20', place: '江州', parties },
      { id: 'article_two', day: '2024-05-21', on: ['2024-05-20', '2024-05-20', 'day'], place: '青屏市', parties },
    ])
    const data = await ask(
      store,
      `{ meetings { nodes {
           accounts { article { id published } kind from to basis place evidence { quote } }
           conflicts { about values accounts { article { id } } } } } }`,
    )
    const account = (id: string, published: string, place: string) => ({
      article: { id, published },
      kind: 'TALKS',
      from: '2024-05-20',
      to: '2024-05-20',
      basis: 'EXPLICIT',
      place,
      evidence: [{ quote: expect.stringMatching(new RegExp(`在${place}会面。$`)) }],
    })
    expect(data).toEqual({
      meetings: {
        nodes: [
          {
            accounts: [account('article_one', '2024-05-20', '江州'), account('article_two', '2024-05-21', '青屏市')],
            conflicts: [
              {
                about: 'PLACE',
                values: ['江州', '青屏市'].sort(),
                accounts: [{ article: { id: 'article_one' } }, { article: { id: 'article_two' } }],
              },
            ],
          },
        ],
      },
    })
  })

  test('do not contradict each other where articles agree', async () => {
    const store = await openEmpty()
    await tellAll(store, STORY)
    const data = await ask(store, '{ meetings(first: 100) { nodes { conflicts { about } accounts { from } } } }')
    const { nodes } = data.meetings as { nodes: { conflicts: unknown[]; accounts: unknown[] }[] }
    expect(nodes.flatMap(({ conflicts }) => conflicts)).toEqual([])
    expect(nodes.map(({ accounts }) => accounts.length)).toEqual(STORY.map(() => 1))
  })
})
