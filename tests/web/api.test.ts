/** The API: every question of schema.graphql over a small graph, on each store. */
import { expect, test } from 'vitest'
import type { GraphStore } from '../../src/store/store.js'
import { executeQuery } from '../../src/web/graphql/execute.js'
import { describeEachStore } from '../store/each-store.js'
import { type PartyOf, STORY, SU, tellAll } from './small-graph.js'

type Data = Record<string, never>

async function ask(store: GraphStore, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { data, errors } = await executeQuery(store, query, variables)
  expect(errors).toBeUndefined()
  return data as Data
}

const ENCOUNTERS = `query ($filter: EncounterFilter) {
  encounters(filter: $filter) { totalCount nodes { date { from } parties { person { name } organization { name } } } }
}`

/** Each encounter as one line: day, then both sides. */
async function encountersOf(store: GraphStore, filter: object | null): Promise<string[]> {
  const { encounters } = (await ask(store, ENCOUNTERS, { filter })) as unknown as {
    encounters: {
      totalCount: number
      nodes: {
        date: { from: string | null }
        parties: { person: { name: string } | null; organization: { name: string } }[]
      }[]
    }
  }
  expect(encounters.totalCount).toBe(encounters.nodes.length)
  return encounters.nodes.map(
    ({ date, parties }) => `${date.from ?? '-'} ${parties.map((p) => p.person?.name ?? p.organization.name).join(' ')}`,
  )
}

describeEachStore('API', (openEmpty) => {
  async function openStory(): Promise<GraphStore> {
    const store = await openEmpty()
    await tellAll(store, STORY)
    return store
  }

  const ALL = [
    '2024-08-01 周明川 林知远',
    '2024-07-01 林知远 临江省委',
    '2024-06-02 林知远 苏文启',
    '2024-06-02 何若谷 苏文启',
    '2024-05-20 林知远 周明川',
    '2024-05-20 何若谷 周明川',
    '- 苏文启 周明川',
  ]

  test('gives encounters latest first, undated last, principals first', async () => {
    const found = await encountersOf(await openStory(), null)
    // Two meetings of one day stand in the order of their ids, which are hashes.
    expect([...found].sort()).toEqual([...ALL].sort())
    expect(found.map((line) => line.split(' ')[0])).toEqual(ALL.map((line) => line.split(' ')[0]))
    expect(found.slice(4)).toEqual(ALL.slice(4))
  })

  test('finds encounters by people, bodies, days, kinds and places', async () => {
    const store = await openStory()
    const days = async (filter: object) => (await encountersOf(store, filter)).map((line) => line.slice(0, 10))
    for (const { why, filter, expected } of [
      { why: 'a person', filter: { person: '苏文启' }, expected: ['2024-06-02', '2024-06-02', '- 苏文启 周明川'] },
      {
        why: 'the same person as the other side',
        filter: { with: '苏文启' },
        expected: ['2024-06-02', '2024-06-02', '- 苏文启 周明川'],
      },
      { why: 'two people', filter: { person: '林知远', with: '周明川' }, expected: ['2024-08-01', '2024-05-20'] },
      { why: 'two people of one side', filter: { person: '林知远', with: '何若谷' }, expected: [] },
      {
        why: 'pinyin',
        filter: { person: 'zhou mingchuan', with: 'Lin Zhiyuan' },
        expected: ['2024-08-01', '2024-05-20'],
      },
      {
        why: 'a body',
        filter: { organization: '星桥公司' },
        expected: ['2024-06-02', '2024-06-02', '- 苏文启 周明川'],
      },
      {
        why: 'another form of a body',
        filter: { organization: '中共临江省委员会', withOrganization: '东湖大学' },
        expected: ['2024-08-01', '2024-07-01', '2024-05-20', '2024-05-20'],
      },
      {
        why: 'two bodies',
        filter: { organization: '东湖大学', withOrganization: '星桥公司' },
        expected: ['2024-06-02', '2024-06-02'],
      },
      { why: 'a body with itself', filter: { organization: '东湖大学', withOrganization: '东湖大学' }, expected: [] },
      {
        why: 'a person with a body',
        filter: { person: '何若谷', withOrganization: '临江省委' },
        expected: ['2024-05-20'],
      },
      { why: 'a body with a person', filter: { organization: '临江省委', with: '何若谷' }, expected: ['2024-05-20'] },
      {
        why: 'a person for a body',
        filter: { person: '何若谷', organization: '东湖大学' },
        expected: ['2024-06-02', '2024-05-20'],
      },
      { why: 'a person for a body not theirs', filter: { person: '何若谷', organization: '临江省委' }, expected: [] },
      {
        why: 'a range of days',
        filter: { from: '2024-06-01', to: '2024-06-30' },
        expected: ['2024-06-02', '2024-06-02'],
      },
      { why: 'a day within a month told', filter: { from: '2024-08-15', to: '2024-08-15' }, expected: ['2024-08-01'] },
      {
        why: 'from a day on',
        filter: { person: '林知远', from: '2024-07-01' },
        expected: ['2024-08-01', '2024-07-01'],
      },
      { why: 'kinds', filter: { kinds: ['CALL', 'SIGNING'] }, expected: ['2024-07-01', '2024-06-02'] },
      { why: 'no kind', filter: { kinds: [] }, expected: [] },
      { why: 'a place', filter: { place: '江州' }, expected: ['2024-06-02', '2024-05-20', '2024-05-20'] },
      { why: 'an unknown person', filter: { person: '无名氏' }, expected: [] },
      { why: 'an unknown body', filter: { person: '林知远', withOrganization: '无名社' }, expected: [] },
    ]) {
      const found = await days(filter)
      expect(
        found.map((day) => day.trim()),
        why,
      ).toEqual(expected.map((day) => day.slice(0, 10).trim()))
    }
  })

  test('shows who stood for which body, with the sentence that says so', async () => {
    const store = await openStory()
    const { encounters } = await ask(
      store,
      `{ encounters(filter: { person: "林知远", with: "周明川", from: "2024-08-01" }) { nodes {
        id date { from to precision basis text } place { name } meeting { kind headline }
        parties { person { name names pinyin } organization { name kind } title side role basis evidence { quote } }
        evidence { quote start end confidence rule article { id title url published source language text } }
      } } }`,
    )
    const sentence = '临江省委书记周明川与东湖大学党委书记林知远在当地会面。'
    expect(encounters).toEqual({
      nodes: [
        {
          id: expect.stringMatching(/^\w+\.\w+$/),
          date: { from: '2024-08-01', to: '2024-08-31', precision: 'MONTH', basis: 'EXPLICIT', text: '2024-08-01' },
          place: null,
          meeting: { kind: 'VISIT', headline: '临江省委书记周明川与东湖大学党委书记林知远会面' },
          parties: [
            {
              person: { name: '周明川', names: ['周明川'], pinyin: 'zhou ming chuan' },
              organization: { name: '临江省委', kind: 'PARTY' },
              title: '书记',
              side: 'guest',
              role: 'PRINCIPAL',
              basis: 'STATED',
              evidence: [{ quote: sentence }],
            },
            {
              person: { name: '林知远', names: ['林知远'], pinyin: 'lin zhi yuan' },
              organization: { name: '东湖大学', kind: 'UNIVERSITY' },
              title: '党委书记',
              side: 'host',
              role: 'PRINCIPAL',
              basis: 'STATED',
              evidence: [{ quote: sentence }],
            },
          ],
          // The text begins with two characters beyond the basic plane, of two code units each.
          evidence: [
            {
              quote: sentence,
              start: 7,
              end: 7 + sentence.length,
              confidence: 0.9,
              rule: 'zh/test/told',
              article: {
                id: 'article_month',
                title: '临江省委书记周明川与东湖大学党委书记林知远会面',
                url: null,
                published: '2024-09-03',
                source: '江州日报',
                language: 'ZH',
                text: `𠀀𠀁导语。${sentence}后记。`,
              },
            },
          ],
        },
      ],
    })
  })

  test('shows a side without a named person as its body alone', async () => {
    const { encounters } = await ask(
      await openStory(),
      '{ encounters(filter: { kinds: [CALL] }) { nodes { parties { person { name } organization { name } title } } } }',
    )
    expect(encounters).toEqual({
      nodes: [
        {
          parties: [
            { person: { name: '林知远' }, organization: { name: '东湖大学' }, title: '党委书记' },
            { person: null, organization: { name: '临江省委' }, title: null },
          ],
        },
      ],
    })
  })

  test('shows a person with posts, meetings, encounters and the people met', async () => {
    const { person } = await ask(
      await openStory(),
      `{ person(name: "林知远") {
        name
        tenures { person { name } post { title organization { name } } status since until attested { from to } certainty evidence { quote } }
        that: tenures(at: "2024-06-30") { certainty }
        never: tenures(at: "1999-01-01") { certainty }
        meetings { totalCount nodes { kind participations { person { name } organization { name } } } }
        withSu: meetings(filter: { person: "苏文启" }) { totalCount nodes { kind } }
        encounters(filter: { withOrganization: "临江省委" }) { totalCount nodes { date { from } } }
        met { person { name } meetings first last }
        one: met(first: 1) { person { name } }
      } }`,
    )
    expect(person).toMatchObject({
      name: '林知远',
      tenures: [
        {
          person: { name: '林知远' },
          post: { title: '党委书记', organization: { name: '东湖大学' } },
          status: 'CURRENT',
          since: null,
          until: null,
          attested: { from: '2024-05-20', to: '2024-10-10' },
          certainty: null,
        },
      ],
      that: [{ certainty: 'ATTESTED' }],
      never: [],
      meetings: {
        totalCount: 5,
        nodes: [{ kind: 'CONFERENCE' }, { kind: 'VISIT' }, { kind: 'CALL' }, { kind: 'VISIT' }, { kind: 'TALKS' }],
      },
      withSu: { totalCount: 2, nodes: [{ kind: 'CONFERENCE' }, { kind: 'VISIT' }] },
      encounters: {
        totalCount: 3,
        nodes: [{ date: { from: '2024-08-01' } }, { date: { from: '2024-07-01' } }, { date: { from: '2024-05-20' } }],
      },
      met: [
        { person: { name: '周明川' }, meetings: 2, first: '2024-05-20', last: '2024-08-01' },
        { person: { name: '苏文启' }, meetings: 1, first: '2024-06-02', last: '2024-06-02' },
      ],
      one: [{ person: { name: '周明川' } }],
    })
    const { meetings } = person as unknown as {
      meetings: { nodes: { participations: { person: { name: string } }[] }[] }
    }
    expect(meetings.nodes.at(-1)?.participations.map((each) => each.person.name)).toEqual([
      '林知远',
      '何若谷',
      '周明川',
    ])
  })

  test('shows a body with its people, posts, meetings and encounters', async () => {
    const { organization } = await ask(
      await openStory(),
      `{ organization(name: "东湖大学") {
        name names kind parent { name }
        people { name } one: people(first: 1) { name } none: people(at: "1999-01-01") { name }
        tenures { person { name } post { title } }
        meetings(filter: { organization: "星桥公司" }) { totalCount nodes { kind } }
        encounters(filter: { with: "苏文启" }) { totalCount nodes { parties { person { name } } } }
        ofHe: encounters(filter: { person: "何若谷" }) { totalCount nodes { date { from } } }
      } }`,
    )
    expect(organization).toMatchObject({
      name: '东湖大学',
      names: ['东湖大学'],
      kind: 'UNIVERSITY',
      parent: null,
      none: [],
    })
    const { people, one, tenures, meetings, encounters, ofHe } = organization as unknown as {
      people: { name: string }[]
      one: unknown[]
      tenures: { person: { name: string } }[]
      meetings: { totalCount: number }
      encounters: { totalCount: number }
      ofHe: { totalCount: number; nodes: { date: { from: string } }[] }
    }
    expect(people.map(({ name }) => name).sort()).toEqual(['何若谷', '林知远'])
    expect(one).toHaveLength(1)
    expect(tenures.map(({ person }) => person.name)).toEqual(['林知远', '何若谷'])
    expect([meetings.totalCount, encounters.totalCount, ofHe.totalCount]).toEqual([3, 2, 2])
    expect(ofHe.nodes.map(({ date }) => date.from)).toEqual(['2024-06-02', '2024-05-20'])
  })

  test('finds people, bodies and articles by part of a name or text', async () => {
    const data = await ask(
      await openStory(),
      `{
        all: people { totalCount } zhou: people(search: "明川") { nodes { name } } sound: people(search: "Zhiyuan") { nodes { name } }
        nobody: people(search: "无") { totalCount nodes { name } }
        bodies: organizations(search: "大学") { totalCount nodes { name } }
        articles { totalCount nodes { published } }
        june: articles(filter: { from: "2024-06-01", to: "2024-06-30" }) { totalCount nodes { title } }
        found: articles(filter: { search: "导语", language: ZH }) { nodes { id meetings { kind } } }
        english: articles(filter: { language: EN }) { totalCount }
      }`,
    )
    expect(data).toMatchObject({
      all: { totalCount: 4 },
      zhou: { nodes: [{ name: '周明川' }] },
      sound: { nodes: [{ name: '林知远' }] },
      nobody: { totalCount: 0, nodes: [] },
      bodies: { totalCount: 1, nodes: [{ name: '东湖大学' }] },
      june: { totalCount: 2 },
      found: { nodes: [{ id: 'article_month', meetings: [{ kind: 'VISIT' }] }] },
      english: { totalCount: 0 },
    })
    const { articles } = data as unknown as { articles: { totalCount: number; nodes: { published: string | null }[] } }
    expect(articles.totalCount).toBe(7)
    expect(articles.nodes.map(({ published }) => published)).toEqual([
      '2024-10-10',
      '2024-09-03',
      '2024-07-01',
      '2024-06-02',
      '2024-06-02',
      '2024-05-20',
      null,
    ])
  })

  test('gives null for what it does not know, and by id what it does', async () => {
    const store = await openStory()
    const data = await ask(
      store,
      `{ person(name: "无名氏") { id } organization(id: "organization_none") { id } article(id: "none") { id }
         known: person(name: "周明川") { id } body: organization(name: "星桥公司") { id } one: article(id: "article_forum") { title } }`,
    )
    expect(data).toMatchObject({ person: null, organization: null, article: null, one: { title: expect.any(String) } })
    const { known, body } = data as unknown as { known: { id: string }; body: { id: string } }
    expect(
      await ask(store, 'query ($p: ID, $o: ID) { person(id: $p) { name } organization(id: $o) { name } }', {
        p: known.id,
        o: body.id,
      }),
    ).toEqual({ person: { name: '周明川' }, organization: { name: '星桥公司' } })
    expect(await encountersOf(store, { person: known.id, withOrganization: body.id })).toEqual(['- 苏文启 周明川'])
  })

  test('an empty graph gives empty lists', async () => {
    const store = await openEmpty()
    expect(
      await ask(
        store,
        '{ encounters { totalCount nodes { id } pageInfo { hasNextPage endCursor } } meetings { totalCount nodes { id } } people { totalCount } }',
      ),
    ).toEqual({
      encounters: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
      meetings: { totalCount: 0, nodes: [] },
      people: { totalCount: 0 },
    })
  })

  test('a body stands for its units where the filter says so', async () => {
    const store = await openEmpty()
    const unit: PartyOf = ['林知远', '东湖大学电子学院', '院长', 'host']
    const whole: PartyOf = ['何若谷', '东湖大学', '校长', 'host']
    await tellAll(store, [
      { id: 'article_unit', day: '2024-01-01', parties: [unit, SU] },
      { id: 'article_whole', day: '2024-02-01', parties: [whole, SU] },
      {
        id: 'article_both',
        day: '2024-03-01',
        kind: 'conference',
        parties: [unit, whole].map(([p, o, t]) => [p, o, t, null]),
      },
    ])
    const { organization } = await ask(store, '{ organization(name: "东湖大学电子学院") { parent { name } } }')
    expect(organization).toEqual({ parent: { name: '东湖大学' } })
    for (const { filter, expected } of [
      { filter: { organization: '东湖大学' }, expected: ['2024-02-01 何若谷 苏文启'] },
      {
        filter: { organization: '东湖大学', includeUnits: true },
        expected: ['2024-02-01 何若谷 苏文启', '2024-01-01 林知远 苏文启'],
      },
      {
        filter: { with: '苏文启', organization: '东湖大学', includeUnits: true, to: '2024-01-31' },
        expected: ['2024-01-01 林知远 苏文启'],
      },
      { filter: { organization: '东湖大学电子学院', includeUnits: true }, expected: ['2024-01-01 林知远 苏文启'] },
      { filter: { withOrganization: '无名社', includeUnits: true }, expected: [] },
    ]) {
      expect(await encountersOf(store, filter), JSON.stringify(filter)).toEqual(expected)
    }
    const meetings = await ask(
      store,
      '{ one: meetings(filter: { organization: "东湖大学" }) { totalCount } all: meetings(filter: { organization: "东湖大学", includeUnits: true }) { totalCount nodes { id } } }',
    )
    expect(meetings).toMatchObject({ one: { totalCount: 2 }, all: { totalCount: 3 } })
  })
})
