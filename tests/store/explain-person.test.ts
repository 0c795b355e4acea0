/** Explaining: why mentions are one person, who else might be, and every id that linking gave. */
import { expect, test } from 'vitest'
import { answerDoubt, checkGraph, explainPeople, exportLinks, ingestArticles, listDoubts } from '../../src/pipeline.js'
import { story } from '../link/story.js'
import { facing, tell } from '../link/told.js'
import { describeEachStore } from './each-store.js'
import { findPerson, listPeople } from './graph-text.js'

const GROUNDS = { author: 'an editor', reason: 'asked them', at: '2026-01-01T00:00:00Z' }
const PAGE = { offset: 0, limit: 10 }

describeEachStore('explaining', (openEmpty) => {
  test('a person is explained by facets, ties and mentions', async () => {
    const store = await openEmpty()
    await ingestArticles(store, story)
    const [he] = await explainPeople(store, '何川')
    expect(
      he?.facets.map(({ name, bodies, from, to }) => `${name}: ${bodies.join(', ')} ${from}–${to}`).sort(),
    ).toEqual([
      'He Chuan: 云川省委 2023–2023',
      '何川: 云川省委 2023–2023',
      '何川: 云川省委, 云川省政府 2020–2020',
      '何川: 云川省政府 2019–2019',
    ])
    expect(he?.joins.map((join) => join.for.at(-1)).sort()).toEqual([
      'the same body: 云川省委',
      'the same body: 云川省委',
      'the same body: 云川省政府',
    ])
    expect(he?.mentions.every(({ quote, names }) => quote?.includes(names[0] ?? '?'))).toBe(true)
    expect(he?.bareArticles).toBe(2)
    expect(await explainPeople(store, he?.person ?? '')).toEqual([he])
    expect(await explainPeople(store, '张伟')).toHaveLength(3)
    expect(await explainPeople(store, '无名')).toEqual([])
  })

  test('a doubt is listed with its reasons, and an answer settles it', async () => {
    const store = await openEmpty()
    const post = (id: string, body: string) =>
      tell({ id, publishedOn: '2022-01-05', posts: [{ person: '张伟', title: '局长', body }] })
    await ingestArticles(store, [
      post('north', '太原市教育局'),
      post('south', '太原市体育局'),
      post('far', '广州市体育局'),
    ])
    const { doubts, total } = await listDoubts(store, { kind: 'same-person' }, PAGE)
    expect(total).toBe(1)
    expect(doubts[0]?.for).toContain('both in 太原市')
    expect(doubts[0]?.against[0]).toContain('namesakes')

    await answerDoubt(store, doubts[0]?.id ?? '', true, GROUNDS)
    expect(await listPeople(store)).toEqual(['张伟: far', '张伟: north south'])
    expect((await listDoubts(store, {}, PAGE)).total).toBe(0)
    await expect(answerDoubt(store, 'doubt_of_nobody', true, GROUNDS)).rejects.toThrow('doubt_of_nobody')
  })

  test('a refused doubt never comes back', async () => {
    const store = await openEmpty()
    const post = (id: string, body: string, year: number) =>
      tell({ id, publishedOn: `${year}-01-05`, posts: [{ person: '张伟', title: '局长', body }] })
    await ingestArticles(store, [post('north', '太原市教育局', 2022), post('south', '太原市体育局', 2022)])
    const { doubts } = await listDoubts(store, {}, PAGE)
    await answerDoubt(store, doubts[0]?.id ?? '', false, GROUNDS)
    expect((await listDoubts(store, {}, PAGE)).total).toBe(0)
    await ingestArticles(store, [post('north-2', '太原市教育局', 2023), post('south-2', '太原市体育局', 2023)])
    expect(await findPerson(store, '张伟', 'north')).not.toBe(await findPerson(store, '张伟', 'south'))
    expect(await checkGraph(store)).toEqual([])
  })

  test('articles that differ on a meeting raise a doubt about it', async () => {
    const store = await openEmpty()
    const report = (id: string, on: string, place: string) =>
      tell({ id, meetings: [{ on, place, parties: facing({ person: '林知远' }, { person: '何川' }) }] })
    await ingestArticles(store, [
      report('a', '2022-01-05', '北河'),
      report('b', '2022-01-05', '南江'),
      report('c', '2022-01-06', '北河饭店'),
      report('d', '2022-01-06', '北河'),
    ])
    const { doubts } = await listDoubts(store, { kind: 'meeting-conflict' }, PAGE)
    expect(doubts.map(({ against }) => against)).toEqual([['articles differ on the place: 北河, 南江']])
  })

  test('exported links give every name its id, and inferred bodies their basis', async () => {
    const store = await openEmpty()
    await ingestArticles(store, story)
    const lines: Record<string, unknown>[] = []
    for await (const line of exportLinks(store)) lines.push({ ...line })
    expect(lines.map(({ id }) => id)).toEqual(story.map(({ article }) => article.sourceId).sort())
    const text = JSON.stringify(lines)
    expect(text).not.toContain('"id":null')
    const bare = lines.find(({ id }) => id === 'bare-name')
    expect(JSON.stringify(bare)).toContain('"organization":"东湖大学","bodyBasis":"inferred"')
    const meetings = (id: string) => JSON.stringify(lines.find((line) => line.id === id)).match(/meeting_\w+/g) ?? []
    expect(meetings('guest-report')).toHaveLength(3)
    expect(meetings('guest-report')).toEqual(expect.arrayContaining(meetings('host-report')))
  })
})
