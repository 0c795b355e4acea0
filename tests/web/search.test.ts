/** Search: which names answer a text, in which order, and why; and that the index agrees with the graph. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { NameRow } from '../../src/store/read/read-names.js'
import type { GraphStore } from '../../src/store/store.js'
import { executeQuery } from '../../src/web/graphql/execute.js'
import { countTypos } from '../../src/web/search/distance.js'
import { createNameIndex } from '../../src/web/search/name-index.js'
import { createTitleIndex } from '../../src/web/search/title-index.js'
import { describeEachStore } from '../store/each-store.js'
import { STORY, tellAll } from './small-graph.js'

function person(id: string, names: string[], pinyin: string | null, parts = 1): NameRow {
  return { label: 'person', id, key: names[0] ?? '', names, pinyin, kind: null, parts }
}

function body(id: string, names: string[], parts = 1): NameRow {
  return { label: 'organization', id, key: names[0] ?? '', names, pinyin: null, kind: 'university', parts }
}

const index = createNameIndex([
  person('person_lin', ['林知远', 'Lin Zhiyuan'], 'lin zhi yuan', 9),
  person('person_lin2', ['林志远'], 'lin zhi yuan', 2),
  person('person_he', ['何若谷'], 'he ruo gu', 5),
  person('person_ouyang', ['欧阳明'], 'ou yang ming'),
  person('person_wei', ['韦伯', 'Anna Maria Weber'], 'wei bo'),
  person('person_jose', ['José Peña'], null),
  body('organization_university', ['东湖大学', '东大'], 9),
  body('organization_hospital', ['东湖大学附属医院'], 20),
  body('organization_lake', ['东湖区政府'], 1),
  body('organization_bridge', ['星桥公司', 'Starbridge Ltd'], 3),
])
const search = (text: string, labels: ('person' | 'organization')[] = ['person', 'organization']) =>
  index.search(text, labels, 20).map(({ id }) => id.replace(/^\w+?_/, ''))

describe('search', () => {
  test.each([
    { why: 'the very name comes before the same sound', text: '林知远', expected: ['lin', 'lin2'] },
    {
      why: 'the very name comes before names that begin with it',
      text: '东湖大学',
      expected: ['university', 'hospital'],
    },
    { why: 'of equal beginnings the shorter name', text: '东湖', expected: ['university', 'lake', 'hospital'] },
    { why: 'another form of the name', text: '东大', expected: ['university'] },
    { why: 'the end of a name', text: '知远', expected: ['lin'] },
    { why: 'the middle of a name, without spaces', text: '大学附属', expected: ['hospital'] },
    { why: 'pinyin with spaces', text: 'he ruo gu', expected: ['he'] },
    { why: 'pinyin without spaces', text: 'heruogu', expected: ['he'] },
    { why: 'pinyin with tones', text: 'Hé Ruògǔ', expected: ['he'] },
    { why: 'pinyin with the surname last', text: 'Ruogu He', expected: ['he'] },
    { why: 'the beginning of pinyin', text: 'linzhi', expected: ['lin', 'lin2'] },
    { why: 'initials', text: 'hrg', expected: ['he'] },
    { why: 'initials in capitals', text: 'LZY', expected: ['lin', 'lin2'] },
    { why: 'pinyin of a body', text: 'donghudaxue', expected: ['university', 'hospital'] },
    { why: 'a surname of two characters', text: 'ouyang', expected: ['ouyang'] },
    { why: 'Latin words in any order', text: 'weber anna', expected: ['wei'] },
    { why: 'beginnings of Latin words', text: 'mar web', expected: ['wei'] },
    { why: 'capitals and accents', text: 'JOSE PENA', expected: ['jose'] },
    { why: 'letters swapped in one word of several', text: 'Starbrigde', expected: ['bridge'] },
    { why: 'letters swapped', text: 'Starbridge Ldt', expected: ['bridge'] },
    { why: 'a letter left out', text: 'lin zhiyun', expected: ['lin', 'lin2'] },
    { why: 'the same sound in other characters', text: '何若古', expected: ['he'] },
    { why: 'one character wrong in a longer name', text: '东胡大学', expected: ['university'] },
    { why: 'one character wrong in a name of two', text: '东小', expected: [] },
    { why: 'full-width letters', text: 'Ｓｔａｒ', expected: ['bridge'] },
    { why: 'nobody', text: '无名氏', expected: [] },
    { why: 'one letter', text: 'l', expected: ['lin', 'bridge'] },
    { why: 'marks alone', text: '--', expected: [] },
    { why: 'spaces alone', text: '  ', expected: [] },
  ])('$why: $text', ({ text, expected }) => {
    expect(search(text)).toEqual(expected)
  })

  test('only among what was asked for', () => {
    expect(search('lin', ['organization'])).toEqual([])
    expect(search('东湖', ['person'])).toEqual([])
  })

  test('shows where the text stands in the form that answers', () => {
    for (const { matched, highlight } of index.search('大学', ['organization'], 9)) {
      expect(matched.slice(...(highlight ?? []))).toBe('大学')
    }
    expect(index.search('hrg', ['person'], 1)).toMatchObject([{ matched: '何若谷', highlight: null, score: 65 }])
  })

  test('never fails, and never gives more than asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 3 }), (text, limit) => {
        const hits = index.search(text, ['person', 'organization'], limit)
        expect(hits.length).toBeLessThanOrEqual(limit)
        for (const { matched, highlight } of hits) {
          if (highlight !== null) expect(highlight[1]).toBeLessThanOrEqual(matched.length)
        }
      }),
    )
  })
})

describe('countTypos', () => {
  test.each([
    { a: 'abcd', b: 'abcd', most: 2, expected: 0 },
    { a: 'abcd', b: 'abxd', most: 2, expected: 1 },
    { a: 'abcd', b: 'abd', most: 2, expected: 1 },
    { a: 'abcd', b: 'acbd', most: 2, expected: 1 },
    { a: 'abcd', b: 'badc', most: 2, expected: 2 },
    { a: 'abcd', b: 'wxyz', most: 2, expected: 3 },
    { a: 'abcd', b: 'abcdefgh', most: 2, expected: 3 },
    { a: '', b: 'a', most: 1, expected: 1 },
  ])('$a and $b: $expected', ({ a, b, most, expected }) => {
    expect(countTypos(a, b, most)).toBe(expected)
  })

  test('is the same both ways', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => countTypos(a, b, 3) === countTypos(b, a, 3)))
  })
})

describeEachStore('names', (openEmpty) => {
  const NAMES = [
    '林知远',
    'Lin Zhiyuan',
    'lin zhi yuan',
    'linzhiyuan',
    '周明川',
    '东湖大学',
    '中共临江省委',
    '无名氏',
    '知远',
  ]

  async function idsOf(store: GraphStore, name: string): Promise<unknown> {
    const query = `query ($n: String!) { person(name: $n) { id } organization(name: $n) { id }
      a: encounters(filter: { person: $n }) { totalCount } b: encounters(filter: { organization: $n }) { totalCount } }`
    const { data, errors } = await executeQuery(store, query, { n: name })
    expect(errors).toBeUndefined()
    return data
  }

  test('mean the same to the index as to the graph', async () => {
    const store = await openEmpty()
    await tellAll(store, STORY)
    const asked = await Promise.all(NAMES.slice(0, 4).map((name) => idsOf(store, name)))
    for (let i = 0; i < 10; i++) await idsOf(store, '何若谷')
    const indexed = await Promise.all(NAMES.slice(0, 4).map((name) => idsOf(store, name)))
    expect(indexed).toEqual(asked)

    const fresh = await openEmpty()
    await tellAll(fresh, STORY)
    for (const name of NAMES) expect(await idsOf(fresh, name), name).toEqual(await idsOf(store, name).catch(() => null))
  })

  test('are known as soon as the article that brings them is read', async () => {
    const store = await openEmpty()
    await tellAll(store, STORY.slice(0, 1))
    const find = async () => {
      const { data } = await executeQuery(
        store,
        '{ search(text: "苏文启") { node { id } } person(name: "苏文启") { name } }',
      )
      return [(data?.search as unknown[] | undefined)?.length, data?.person]
    }
    for (let i = 0; i < 25; i++) await find()
    expect(await find()).toEqual([0, null])
    await tellAll(store, STORY.slice(1))
    expect((await find())[1]).toEqual({ name: '苏文启' })
    expect((await find())[0]).toBeGreaterThan(0)
  })

  test('search answers over people, bodies, meetings and articles, and node by every id', async () => {
    const store = await openEmpty()
    await tellAll(store, STORY)
    const { data, errors } = await executeQuery(
      store,
      `{ search(text: "东湖大学") { kind matched score highlight { start end } node { id __typename } }
         people: search(text: "lzy", kinds: [PERSON]) { matched node { ... on Person { name } } }
         none: search(text: "东湖大学", kinds: []) { kind }
         encounters(first: 1) { nodes { id date { from } } } }`,
    )
    expect(errors).toBeUndefined()
    const hits = data?.search as { kind: string; node: { id: string; __typename: string } }[]
    expect(hits[0]).toMatchObject({
      kind: 'ORGANIZATION',
      matched: '东湖大学',
      score: 100,
      highlight: { start: 0, end: 4 },
    })
    expect([...new Set(hits.map(({ kind }) => kind))].sort()).toEqual(['ARTICLE', 'MEETING', 'ORGANIZATION'])
    expect(data).toMatchObject({ people: [{ matched: '林知远', node: { name: '林知远' } }], none: [] })

    const encounter = (data?.encounters as { nodes: { id: string }[] } | undefined)?.nodes[0]
    const ids = [...hits.map(({ node }) => node), { id: encounter?.id ?? '', __typename: 'Encounter' }]
    for (const { id, __typename } of ids) {
      const found = await executeQuery(store, 'query ($id: ID!) { node(id: $id) { __typename id } }', { id })
      expect(found.data).toEqual({ node: { __typename, id } })
    }
    for (const id of ['person_none', 'nothing', '', 'participation_a.participation_b', '..', 'meeting_']) {
      const found = await executeQuery(store, 'query ($id: ID!) { node(id: $id) { id } }', { id })
      expect(found).toEqual({ data: { node: null } })
    }
  })

  test('search finds meetings and articles by pinyin, initials and typing errors too, and shows where', async () => {
    const store = await openEmpty()
    await tellAll(store, STORY)
    for (const text of ['linzhiyuan', 'LZY', 'Zhiyuan Lin', '林智远', '东湖大学党委书计林知远']) {
      const query =
        'query ($t: String!) { search(text: $t, kinds: [MEETING, ARTICLE], first: 50) { kind matched highlight { start end } } }'
      const { data, errors } = await executeQuery(store, query, { t: text })
      expect(errors).toBeUndefined()
      const hits = data?.search as { kind: string; matched: string; highlight: { start: number; end: number } | null }[]
      expect([...new Set(hits.map(({ kind }) => kind))].sort(), text).toEqual(['ARTICLE', 'MEETING'])
      for (const { matched, highlight } of hits) {
        expect(matched, text).toContain('林知远')
        if (highlight !== null) expect(matched.slice(highlight.start, highlight.end)).toMatch(/林知远/)
      }
    }
  })

  test('a filter tells which names it does not know, and what was meant', async () => {
    const store = await openEmpty()
    await tellAll(store, STORY)
    const { data } = await executeQuery(
      store,
      `{ encounters(filter: { person: "林之远", with: "周明川", organization: "东湖大雪" }) {
           totalCount unknownNames { field name similar { matched } } } }`,
    )
    expect(data).toEqual({
      encounters: {
        totalCount: 0,
        unknownNames: [
          { field: 'person', name: '林之远', similar: [{ matched: '林知远' }] },
          { field: 'organization', name: '东湖大雪', similar: [{ matched: '东湖大学' }] },
        ],
      },
    })
  })
})

describe('titles', () => {
  const titles = createTitleIndex([
    { label: 'meeting', id: 'meeting_1', title: '林知远会见周明川', day: '2024-05-01' },
    { label: 'meeting', id: 'meeting_2', title: '林知远与苏文启在江州会谈，双方交换意见', day: '2024-06-01' },
    { label: 'article', id: 'article_1', title: '东湖大学与星桥公司签约', day: '2024-07-01' },
    { label: 'article', id: 'article_2', title: 'Lin Zhiyuan Meets Starbridge Chairman', day: '' },
  ])
  const MEANT = [
    { name: '林知远', score: 90 },
    { name: '林', score: 90 },
  ]

  test.each([
    { why: 'a part of a title, shorter titles first', text: '林知远', expected: ['meeting_1', 'meeting_2'] },
    { why: 'words in any order', text: '苏文启 林知远', expected: ['meeting_2'] },
    { why: 'capitals', text: 'STARBRIDGE', expected: ['article_2'] },
    { why: 'one character wrong', text: '东胡大学', expected: ['article_1'] },
    { why: 'some characters wrong in a longer text', text: '东湖大学同星桥公司签约', expected: ['article_1'] },
    { why: 'a letter swapped', text: 'starbrigde', expected: ['article_2'] },
    { why: 'two characters, one wrong', text: '林志', expected: [] },
    { why: 'nothing', text: '无名之辈', expected: [] },
    { why: 'marks alone', text: '!', expected: [] },
    { why: 'a name by its sound', text: 'linzhiyuan', meant: MEANT, expected: ['meeting_1', 'meeting_2'] },
  ])('$why: $text', ({ text, meant = [], expected }) => {
    const hits = titles.search(text, meant, ['meeting', 'article'], 10)
    expect(hits.map(({ id }) => id)).toEqual(expected)
    for (const { matched, highlight } of hits) {
      if (highlight !== null) expect(matched.slice(...highlight).length).toBeGreaterThan(0)
    }
  })

  test('show where the name stands that a sound means', () => {
    const [hit] = titles.search('linzhiyuan', MEANT, ['meeting'], 1)
    expect(hit?.matched.slice(...(hit.highlight ?? []))).toBe('林知远')
    expect(titles.search('林', [], ['article'], 9)).toEqual([])
  })
})
