/** One meeting in two articles: what either tells of a name there holds for the other's. */
import { expect, test } from 'vitest'
import { checkGraph, ingestArticles, withdrawArticles } from '../../src/pipeline.js'
import { facing, tell } from '../link/told.js'
import { describeEachStore } from './each-store.js'
import { dump, findPerson, listPeople } from './graph-text.js'

const DAY = '2023-05-20'
const host = tell({
  id: 'host',
  publishedOn: '2023-05-21',
  posts: [
    { person: '郝平', title: '党委书记', body: '北京大学' },
    { person: '张伟', title: '局长', body: '太原市教育局' },
  ],
  meetings: [
    { on: DAY, parties: facing({ person: '张伟', body: '太原市教育局' }, { person: '郝平', body: '北京大学' }) },
  ],
})
const other = tell({
  id: 'other',
  publishedOn: '2023-01-01',
  posts: [{ person: '张伟', title: '院长', body: '广州市医院' }],
})

describeEachStore('one meeting in two articles', (openEmpty) => {
  test.each([
    { why: 'a bare name is the one who was there', a: '张伟', b: '郝平' },
    { why: 'and so is its transcription', a: 'Zhang Wei', b: 'Hao Ping' },
  ])('$why', async ({ a, b }) => {
    const store = await openEmpty()
    const guest = tell({ id: 'guest', meetings: [{ on: DAY, parties: facing({ person: b }, { person: a }) }] })
    await ingestArticles(store, [host, other])
    const before = await dump(store)
    await ingestArticles(store, [guest])
    expect(await findPerson(store, a, 'guest')).toBe(await findPerson(store, '张伟', 'host'))
    expect(await findPerson(store, b, 'guest')).toBe(await findPerson(store, '郝平', 'host'))
    expect(await listPeople(store)).toContain('张伟: other')
    expect(await checkGraph(store)).toEqual([])

    await withdrawArticles(store, ['guest'])
    expect(await dump(store)).toEqual(before)
    await withdrawArticles(store, ['host', 'other'])
    await ingestArticles(store, [guest])
    await ingestArticles(store, [other])
    await ingestArticles(store, [host])
    expect(await findPerson(store, a, 'guest')).toBe(await findPerson(store, '张伟', 'host'))
    expect(await checkGraph(store)).toEqual([])
  })

  test('other bodies for one name there are posts of one person', async () => {
    const store = await openEmpty()
    const guest = tell({
      id: 'guest',
      publishedOn: '2023-05-22',
      meetings: [{ on: DAY, parties: facing({ person: '郝平' }, { person: '张伟', body: '太原市政协' }) }],
    })
    await ingestArticles(store, [host, guest, other])
    expect(await listPeople(store)).toEqual(['张伟: guest host', '张伟: other', '郝平: guest host'])
  })

  test('a namesake at another meeting borrows nothing', async () => {
    const store = await openEmpty()
    const elsewhere = tell({
      id: 'elsewhere',
      publishedOn: '2023-05-22',
      meetings: [{ on: DAY, parties: facing({ person: '林知远' }, { person: '张伟', body: '太原市政协' }) }],
    })
    await ingestArticles(store, [host, elsewhere])
    expect(await listPeople(store)).toContain('张伟: elsewhere')
  })
})
