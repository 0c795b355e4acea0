/** Networks and paths: who is in them, how they are bounded and measured, and that both stores agree. */
import { describe, expect, test } from 'vitest'
import type { GraphStore } from '../../src/store/store.js'
import { executeQuery } from '../../src/web/graphql/execute.js'
import { measureNetwork } from '../../src/web/read/measure-network.js'
import { describeEachStore } from '../store/each-store.js'
import { type PartyOf, type Told, tellAll } from './small-graph.js'

const person = (name: string, side: string): PartyOf => [name, `${name}大学`, '校长', side]
let number = 0
const meet = (a: string, b: string, day: string): Told => ({
  id: `article_${++number}`,
  day,
  parties: [person(a, 'host'), person(b, 'guest')],
})

/** 甲 met 乙 three times and 丙 once; 乙 met 丙; 丙 met 丁, 丁 met 戊; 己 met 庚, apart from all. */
const PEOPLE: readonly Told[] = [
  meet('甲一', '乙二', '2024-01-01'),
  meet('甲一', '乙二', '2024-02-01'),
  meet('乙二', '甲一', '2024-03-01'),
  meet('甲一', '丙三', '2024-01-05'),
  meet('乙二', '丙三', '2024-04-01'),
  meet('丙三', '丁四', '2024-05-01'),
  meet('丁四', '戊五', '2024-06-01'),
  meet('己六', '庚七', '2024-07-01'),
  { id: 'article_room', day: '2024-08-01', kind: 'conference', parties: [person('甲一', 'x'), person('己六', 'x')] },
]

interface Network {
  readonly total: number
  readonly nodes: { distance: number; degree: number; community: number; node: { id: string; name: string } }[]
  readonly edges: { source: string; target: string; meetings: number; first: string; last: string }[]
}

const FIELDS = `total edges { source target meetings first last }
  nodes { distance degree community node { id ... on Person { name } ... on Organization { name } } }`

async function ask(store: GraphStore, args: string): Promise<Network> {
  const { data, errors } = await executeQuery(store, `{ network${args && `(${args})`} { ${FIELDS} } }`)
  expect(errors).toBeUndefined()
  return data?.network as Network
}

function namesOf({ nodes }: Network): string {
  return nodes.map(({ distance, node }) => `${node.name[0]}${distance}`).join(' ')
}

function edgesOf({ nodes, edges }: Network): string[] {
  const names = new Map(nodes.map(({ node }) => [node.id, node.name[0] ?? '']))
  const toText = (a: string, b: string) => [names.get(a), names.get(b)].sort().join('')
  return edges.map((edge) => `${toText(edge.source, edge.target)} ${edge.meetings} ${edge.first} ${edge.last}`).sort()
}

describeEachStore('networks', (openEmpty) => {
  async function openPeople(): Promise<GraphStore> {
    const store = await openEmpty()
    await tellAll(store, PEOPLE)
    return store
  }

  test('hold those whom the centers met, nearest and most often met first, and all edges between them', async () => {
    const store = await openPeople()
    const one = await ask(store, 'around: ["甲一"]')
    expect(namesOf(one)).toBe('甲0 乙1 丙1')
    expect(one.total).toBe(3)
    expect(edgesOf(one)).toEqual([
      '丙乙 1 2024-04-01 2024-04-01',
      '丙甲 1 2024-01-05 2024-01-05',
      '乙甲 3 2024-01-01 2024-03-01',
    ])
    expect(one.edges[0]?.meetings).toBe(3)
    expect(one.nodes.map(({ degree }) => degree)).toEqual([2, 2, 2])

    expect(namesOf(await ask(store, 'around: ["甲一"], hops: 2'))).toBe('甲0 乙1 丙1 丁2')
    expect(namesOf(await ask(store, 'around: ["甲一"], hops: 3'))).toBe('甲0 乙1 丙1 丁2 戊3')
  })

  test('are bounded, and tell how many there were', async () => {
    const store = await openPeople()
    const small = await ask(store, 'around: ["甲一"], first: 2')
    expect(namesOf(small)).toBe('甲0 乙1')
    expect(small.total).toBe(3)
    expect(edgesOf(small)).toEqual(['乙甲 3 2024-01-01 2024-03-01'])
  })

  test('keep to pairs with enough meetings, and to days', async () => {
    const store = await openPeople()
    expect(namesOf(await ask(store, 'around: ["甲一"], hops: 3, minMeetings: 2'))).toBe('甲0 乙1')
    const winter = await ask(store, 'around: ["甲一"], hops: 3, from: "2024-01-02", to: "2024-02-28"')
    expect(edgesOf(winter)).toEqual(['丙甲 1 2024-01-05 2024-01-05', '乙甲 1 2024-02-01 2024-02-01'])
    expect(namesOf(await ask(store, 'around: ["甲一"], hops: 3, minMeetings: 2, from: "2024-02-01"'))).toBe('甲0 乙1')
  })

  test('are the same from the derived relationships and from the meetings themselves', async () => {
    const store = await openPeople()
    for (const by of ['PERSON', 'ORGANIZATION']) {
      const around = by === 'PERSON' ? '["甲一", "己六"]' : '["甲一大学", "己六大学"]'
      const derived = await ask(store, `around: ${around}, by: ${by}, hops: 3`)
      const counted = await ask(store, `around: ${around}, by: ${by}, hops: 3, from: "1900-01-01"`)
      expect(counted).toEqual(derived)
      expect(derived.nodes).toHaveLength(7)
    }
  })

  test('two groups that do not meet are two communities', async () => {
    const { nodes } = await ask(await openPeople(), 'around: ["甲一", "己六"]')
    const groups = new Map(nodes.map(({ node, community }) => [node.name[0], community]))
    expect(groups.get('甲')).toBe(groups.get('乙'))
    expect(groups.get('己')).toBe(groups.get('庚'))
    expect(groups.get('甲')).toBe(0)
    expect(groups.get('己')).toBe(1)
  })

  test('of a filter hold those of its encounters, most meetings first, and only these meetings', async () => {
    const store = await openPeople()
    const all = await ask(store, '')
    expect(namesOf(all)).toBe(namesOf(await ask(store, 'filter: {}')))
    expect(
      all.nodes
        .map(({ node }) => node.name[0])
        .slice(0, 3)
        .sort()
        .join(''),
    ).toBe('丙乙甲')
    expect(all.total).toBe(7)
    expect(edgesOf(all)).toHaveLength(6)

    const of = await ask(store, 'filter: { person: "丙三" }')
    expect(edgesOf(of)).toEqual([
      '丁丙 1 2024-05-01 2024-05-01',
      '丙乙 1 2024-04-01 2024-04-01',
      '丙甲 1 2024-01-05 2024-01-05',
    ])
    expect(of.nodes[0]).toMatchObject({ distance: 0, degree: 3, node: { name: '丙三' } })

    const dated = await ask(store, 'filter: { kinds: [TALKS], from: "2024-02-01" }, to: "2024-03-31", by: ORGANIZATION')
    expect(edgesOf(dated)).toEqual(['乙甲 2 2024-02-01 2024-03-01'])
    const bounded = await ask(store, 'filter: { organization: "丙三大学" }, first: 2')
    expect([bounded.nodes.length, bounded.total]).toEqual([2, 4])
    expect(edgesOf(await ask(store, 'filter: {}, minMeetings: 2'))).toEqual(['乙甲 3 2024-01-01 2024-03-01'])
    expect(await ask(store, 'filter: { person: "无名氏" }')).toEqual({ total: 0, nodes: [], edges: [] })
  })

  test('of attendance hold those who were there together and not on different sides, apart from meetings', async () => {
    const store = await openEmpty()
    await tellAll(store, [
      ...PEOPLE,
      {
        id: 'article_side',
        day: '2024-09-01',
        parties: [person('甲一', 'a'), person('丙三', 'a'), person('己六', 'b')],
      },
    ])
    const room = await ask(store, 'around: ["甲一"], relation: ATTENDED')
    expect(edgesOf(room)).toEqual(['丙甲 1 2024-09-01 2024-09-01', '己甲 1 2024-08-01 2024-08-01'])
    expect(
      edgesOf(await ask(store, 'around: ["甲一大学"], relation: ATTENDED, by: ORGANIZATION, from: "2024-08-15"')),
    ).toEqual(['丙甲 1 2024-09-01 2024-09-01'])
    const { data } = await executeQuery(
      store,
      `{ network(around: ["甲一"], relation: ATTENDED) { edges { relation } }
         met: network(around: ["己六"]) { edges { relation meetings } }
         person(name: "甲一") { attendedWith { person { name } meetings first last } met(first: 1) { person { name } } } }`,
    )
    expect(data).toEqual({
      network: { edges: [{ relation: 'ATTENDED' }, { relation: 'ATTENDED' }] },
      met: { edges: Array(4).fill({ relation: 'MET', meetings: 1 }) },
      person: {
        attendedWith: [
          { person: { name: '丙三' }, meetings: 1, first: '2024-09-01', last: '2024-09-01' },
          { person: { name: '己六' }, meetings: 1, first: '2024-08-01', last: '2024-08-01' },
        ],
        met: [{ person: { name: '乙二' } }],
      },
    })
  })

  test('an unknown center gives an empty network', async () => {
    expect(await ask(await openPeople(), 'around: ["无名氏"]')).toEqual({ total: 0, nodes: [], edges: [] })
  })

  test.each([
    { why: 'no center', args: 'around: []' },
    { why: 'four steps', args: 'around: ["甲一"], hops: 4' },
    { why: 'no step', args: 'around: ["甲一"], hops: 0' },
    { why: 'too many nodes', args: 'around: ["甲一"], first: 301' },
    { why: 'a blank name', args: 'around: [" "]' },
    { why: 'centers and a filter', args: 'around: ["甲一"], filter: {}' },
    { why: 'attendance of encounters', args: 'filter: {}, relation: ATTENDED' },
  ])('refuses $why', async ({ args }) => {
    const { errors } = await executeQuery(await openEmpty(), `{ network(${args}) { total } }`)
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT'])
  })

  test('paths are the shortest chains, each step with its encounters', async () => {
    const store = await openPeople()
    const find = async (args: string) => {
      const { data, errors } = await executeQuery(
        store,
        `{ paths(${args}) { length nodes { ... on Person { name } ... on Organization { name } }
           steps { from { id } to { id } encounters(first: 2) { date { from } evidence { quote } } } } }`,
      )
      expect(errors).toBeUndefined()
      return data?.paths as {
        length: number
        nodes: { name: string }[]
        steps: { encounters: { date: { from: string }; evidence: { quote: string }[] }[] }[]
      }[]
    }
    const [path, ...others] = await find('from: "甲一", to: "戊五"')
    expect(others).toEqual([])
    expect(path?.nodes.map(({ name }) => name[0]).join('')).toBe('甲丙丁戊')
    expect(path?.length).toBe(3)
    expect(path?.steps.map(({ encounters }) => encounters.map(({ date }) => date.from))).toEqual([
      ['2024-01-05'],
      ['2024-05-01'],
      ['2024-06-01'],
    ])
    expect(path?.steps[0]?.encounters[0]?.evidence[0]?.quote).toContain('甲一与丙三大学校长丙三')

    const bodies = await find('from: "甲一大学", to: "丁四大学", by: ORGANIZATION')
    expect(bodies.map(({ nodes }) => nodes.map(({ name }) => name[0]).join(''))).toEqual(['甲丙丁'])
    expect(await find('from: "甲一", to: "戊五", maxHops: 2')).toEqual([])
    expect(await find('from: "甲一", to: "己六"')).toEqual([])
    expect(await find('from: "甲一", to: "甲一"')).toEqual([])
    expect(await find('from: "甲一", to: "无名氏"')).toEqual([])
  })
})

describe('measureNetwork', () => {
  test('finds the one through whom all chains lead', () => {
    const edges = ['a', 'b', 'c'].map((source) => ({ source, target: 'hub', meetings: 1 }))
    const measures = measureNetwork(['a', 'b', 'c', 'hub'], edges)
    expect(measures.get('hub')).toMatchObject({ degree: 3, betweenness: 1 })
    expect(measures.get('a')).toMatchObject({ degree: 1, betweenness: 0 })
    const total = [...measures.values()].reduce((sum, { pageRank }) => sum + pageRank, 0)
    expect(total).toBeCloseTo(1, 3)
  })

  test('gives the same whatever the order of ids and edges', () => {
    const ids = Array.from({ length: 20 }, (_, i) => `n${i}`)
    const edges = ids.slice(1).map((id, i) => ({ source: ids[i % 4] ?? '', target: id, meetings: 1 + (i % 3) }))
    const valid = edges.filter(({ source, target }) => source !== target)
    const turned = measureNetwork([...ids].reverse(), [...valid].reverse())
    for (const [id, measures] of measureNetwork(ids, valid)) {
      expect(turned.get(id)?.community).toBe(measures.community)
      expect(turned.get(id)?.pageRank).toBeCloseTo(measures.pageRank, 5)
    }
  })
})
