/** Decisions: they hold whatever is read, and undoing one leaves the graph as if it had never been made. */
import { expect, test } from 'vitest'
import {
  answerDoubt,
  checkGraph,
  ingestArticles,
  listDoubts,
  previewMerge,
  withdrawArticles,
} from '../../src/pipeline.js'
import { keepApart, mergePeople, renamePerson, splitPerson } from '../../src/store/decide/decide-on-people.js'
import { listDecisions, makeDecision, undoDecision } from '../../src/store/decide/decisions.js'
import type { GraphStore } from '../../src/store/store.js'
import { rebuildGraph } from '../../src/store/write/rebuild-graph.js'
import { story } from '../link/story.js'
import { facing, tell } from '../link/told.js'
import { describeEachStore } from './each-store.js'
import { dump, findPerson, listPeople } from './graph-text.js'

const GROUNDS = { author: 'an editor', reason: 'known from elsewhere', at: '2026-01-01T00:00:00Z' }
const LATER = '2026-01-02T00:00:00Z'

const north = { person: '张伟', title: '局长', body: '北河市教育局' }
const south = { person: '张伟', title: '院长', body: '南江市医院' }
const namesakes = [
  tell({ id: 'north-1', publishedOn: '2022-01-05', posts: [north] }),
  tell({ id: 'north-2', publishedOn: '2023-01-05', posts: [north] }),
  tell({ id: 'south-1', publishedOn: '2022-02-05', posts: [south] }),
]
const further = [
  tell({ id: 'south-2', publishedOn: '2024-02-05', posts: [south] }),
  tell({ id: 'both', publishedOn: '2024-03-05', posts: [north, south] }),
]

describeEachStore('a decision', (openEmpty) => {
  test('outlives further articles and a rebuild, and its undoing is exact', async () => {
    const later = [...story, ...further.slice(0, 1)]
    const never = await openEmpty()
    await ingestArticles(never, [...namesakes, ...later])
    const neverMerged = await dump(never)

    const store = await openEmpty()
    await ingestArticles(store, namesakes)
    const [a, b] = [await findPerson(store, '张伟', 'north-1'), await findPerson(store, '张伟', 'south-1')]
    expect(a).not.toBe(b)
    const decision = await mergePeople(store, [a, b], GROUNDS)
    expect(await listPeople(store)).toEqual(['张伟: north-1 north-2 south-1'])
    await ingestArticles(store, later)
    const everyZhang = '张伟: any-zhang north-1 north-2 north-zhang south-1 south-2 south-zhang which-zhang'
    expect(await listPeople(store)).toContain(everyZhang)
    expect(await checkGraph(store)).toEqual([])
    const merged = await dump(store)
    await rebuildGraph(store)
    expect(await dump(store)).toEqual(merged)

    await undoDecision(store, decision.id, LATER)
    expect(await dump(store)).toEqual(neverMerged)
    expect((await listDecisions(store)).map(({ id, undoneAt }) => [id, undoneAt])).toEqual([[decision.id, LATER]])
  })
})

describeEachStore('decisions on people', (openEmpty) => {
  test('a merge is previewed, and nothing changes by that', async () => {
    const store = await openEmpty()
    await ingestArticles(store, story)
    const before = await dump(store)
    const [a, b] = [await findPerson(store, '张伟', 'north-zhang'), await findPerson(store, '张伟', 'south-zhang')]
    const preview = await previewMerge(store, [a, b])
    expect(preview).toMatchObject({ name: '张伟', articles: 3, sharedMeetings: [] })
    expect(preview.sides.map(({ meetings, bodies }) => `${meetings} ${bodies}`).sort()).toEqual([
      '0 南江市医院',
      '1 北河市教育局',
    ])
    expect(preview.verdicts[0]?.against.join()).toContain('namesakes')
    const [he, lin] = [
      await findPerson(store, '何川', 'guest-report'),
      await findPerson(store, '林知远', 'guest-report'),
    ]
    expect((await previewMerge(store, [he, lin])).sharedMeetings).toHaveLength(2)
    expect(await dump(store)).toEqual(before)
    await expect(previewMerge(store, [he, 'person_of_nobody'])).rejects.toThrow('person_of_nobody')
  })

  test('namesakes kept apart stay so though an article gives one of them both posts', async () => {
    const store = await openEmpty()
    await ingestArticles(store, namesakes)
    const [a, b] = [await findPerson(store, '张伟', 'north-1'), await findPerson(store, '张伟', 'south-1')]
    await keepApart(store, a, b, GROUNDS)
    await ingestArticles(store, further)
    expect(await findPerson(store, '张伟', 'north-1')).not.toBe(await findPerson(store, '张伟', 'south-1'))
    expect(await checkGraph(store)).toEqual([])
    const [{ id } = { id: '' }] = await listDecisions(store)
    await undoDecision(store, id, LATER)
    expect(await findPerson(store, '张伟', 'north-1')).toBe(await findPerson(store, '张伟', 'south-1'))
  })

  test('a split sends the given articles to another person, also when they are read again', async () => {
    const store = await openEmpty()
    await ingestArticles(store, namesakes)
    const before = await dump(store)
    const person = await findPerson(store, '张伟', 'north-1')
    const decision = await splitPerson(store, person, ['north-2'], GROUNDS)
    const split = ['张伟: north-1', '张伟: north-2', '张伟: south-1']
    expect(await listPeople(store)).toEqual(split)
    await withdrawArticles(store, ['north-2'])
    await ingestArticles(store, namesakes)
    expect(await listPeople(store)).toEqual(split)
    expect(await checkGraph(store)).toEqual([])
    await undoDecision(store, decision.id, LATER)
    expect(await dump(store)).toEqual(before)
  })

  test('names of two scripts that only a person can join', async () => {
    const store = await openEmpty()
    const article = (id: string, person: string, publishedOn: string) =>
      tell({ id, publishedOn, posts: [{ person, title: 'President', body: '安多里亚' }] })
    await ingestArticles(store, [article('zh', '史密森', '2021-01-01'), article('en', 'John Smithson', '2021-02-01')])
    const ids = [await findPerson(store, '史密森', 'zh'), await findPerson(store, 'John Smithson', 'en')]
    const decision = await mergePeople(store, ids, GROUNDS)
    await ingestArticles(store, [article('zh-2', '史密森', '2022-01-01'), article('en-2', 'Smithson', '2022-02-01')])
    await ingestArticles(store, [tell({ id: 'bare', people: ['史密森'] })])
    expect(await listPeople(store)).toEqual(['史密森: bare en en-2 zh zh-2'])
    expect(await checkGraph(store)).toEqual([])
    await undoDecision(store, decision.id, LATER)
    expect(await listPeople(store)).toEqual(['John Smithson: en en-2', '史密森: bare zh zh-2'])
  })

  test('a given name is shown, and the person keeps the others', async () => {
    const store = await openEmpty()
    await ingestArticles(store, namesakes)
    const person = await findPerson(store, '张伟', 'south-1')
    const decision = await renamePerson(store, person, '张伟（南江）', GROUNDS)
    expect(await listPeople(store)).toContain('张伟（南江）: south-1')
    expect(await findPerson(store, '张伟', 'south-1')).toBe(person)
    await undoDecision(store, decision.id, LATER)
    expect(await listPeople(store)).toContain('张伟: south-1')
  })
})

describeEachStore('a person who may be two', (openEmpty) => {
  const told = [
    tell({ id: 'east', publishedOn: '2015-03-01', posts: [{ person: '孙正林', title: '副书记', body: '山东省委' }] }),
    tell({ id: 'south', publishedOn: '2021-03-01', posts: [{ person: '孙正林', title: '副部长', body: '财政部' }] }),
    tell({ id: 'later', publishedOn: '2022-03-01', posts: [{ person: '孙正林', title: '副部长', body: '财政部' }] }),
  ]
  const ask = async (store: GraphStore) => (await listDoubts(store, { kind: 'two-people' }, { limit: 10 })).doubts

  test.each([
    { answer: true, people: ['孙正林: east', '孙正林: later south'] },
    { answer: false, people: ['孙正林: east later south'] },
  ])('is asked about, and the answer $answer holds', async ({ answer, people }) => {
    const store = await openEmpty()
    await ingestArticles(store, told)
    expect(await listPeople(store)).toEqual(['孙正林: east later south'])
    const before = await dump(store)
    const [doubt] = await ask(store)
    expect(doubt?.for[0]).toContain('财政部 and 山东省委')
    const decision = await answerDoubt(store, doubt?.id ?? '', answer, GROUNDS)
    expect(await listPeople(store)).toEqual(people)
    expect(await ask(store)).toEqual([])
    await rebuildGraph(store)
    expect(await listPeople(store)).toEqual(people)
    expect(await checkGraph(store)).toEqual([])
    await undoDecision(store, decision.id, LATER)
    expect(await dump(store)).toEqual(before)
  })
})

describeEachStore('decisions on facts', (openEmpty) => {
  const told = tell({
    id: 'report',
    publishedOn: '2022-01-05',
    posts: [north],
    meetings: [{ on: '2022-01-04', parties: facing({ person: '张伟', body: '北河市教育局' }, { body: '东湖大学' }) }],
  })
  const { evidence } = told.record.meetings[0] ?? { evidence: [0, 0] as const }
  const [start, end] = evidence

  test.each([
    {
      why: 'a meeting that never was',
      detail: { kind: 'reject', article: 'report', fact: 'meeting', start, end } as const,
      gone: '"label":"Meeting"',
    },
    {
      why: 'another day',
      detail: {
        kind: 'correct',
        article: 'report',
        fact: 'meeting',
        start,
        end,
        field: 'from',
        value: '2022-01-03',
      } as const,
      gone: '"startsOn":"2022-01-04"',
    },
    {
      why: 'two names of one body',
      detail: { kind: 'same-body', body: '东湖大学', as: '西山大学' } as const,
      gone: '"name":"东湖大学"',
    },
  ])('$why', async ({ detail, gone }) => {
    const store = await openEmpty()
    await ingestArticles(store, [told])
    const before = await dump(store)
    expect(before.join('\n')).toContain(gone)
    const decision = await makeDecision(store, detail, GROUNDS)
    expect((await dump(store)).join('\n')).not.toContain(gone)
    expect(await checkGraph(store)).toEqual([])
    await undoDecision(store, decision.id, LATER)
    expect(await dump(store)).toEqual(before)
  })

  test('a decision that cannot take effect is refused', async () => {
    const store = await openEmpty()
    await ingestArticles(store, [told])
    const person = await findPerson(store, '张伟', 'report')
    await expect(mergePeople(store, [person, 'person_of_nobody'], GROUNDS)).rejects.toThrow('person_of_nobody')
    await expect(splitPerson(store, person, ['report'], GROUNDS)).rejects.toThrow('some articles to stay')
    await expect(undoDecision(store, 'decision_of_nobody', LATER)).rejects.toThrow('decision_of_nobody')
  })
})
