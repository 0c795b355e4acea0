/** Filters by role, language, source, confidence and text, and the facets of what a filter finds. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Language, ParticipantRole } from '../../src/model.js'
import type { GraphStore } from '../../src/store/store.js'
import { writeArticles } from '../../src/store/write/write-article.js'
import { executeQuery } from '../../src/web/graphql/execute.js'
import { describeEachStore } from '../store/each-store.js'
import { HE, LIN, type PartyOf, STORY, SU, type Told, tell, tellAll, ZHOU } from './small-graph.js'

interface Manner {
  readonly language?: Language
  readonly source?: string
  readonly confidence?: number
  readonly roles?: readonly ParticipantRole[]
}

/** An article told in some manner; roles in the order of the parties. */
function tellAs(told: Told, { language = 'zh', source = '江州日报', confidence = 0.9, roles = [] }: Manner) {
  const { article, record } = tell(told)
  const meetings = record.meetings.map((meeting) => ({
    ...meeting,
    confidence,
    participants: meeting.participants.map((party, i) => ({ ...party, role: roles[i] ?? party.role })),
  }))
  return { article: { ...article, source }, record: { ...record, language, meetings } }
}

const ARTICLES = [
  tellAs({ id: 'article_a', day: '2024-01-01', parties: [LIN, ZHOU] }, { roles: ['principal', 'accompanying'] }),
  tellAs({ id: 'article_b', day: '2024-02-01', parties: [LIN, SU] }, { language: 'en', source: 'River Daily' }),
  tellAs(
    { id: 'article_c', day: '2024-03-01', parties: [HE, ZHOU], before: '𠀀临江省与星桥公司无关。', place: '青屏市' },
    { confidence: 0.4, roles: ['signatory', 'signatory'] },
  ),
]

interface Encounters {
  readonly totalCount: number
  readonly nodes: {
    readonly date: { readonly from: string | null }
    readonly meeting: { readonly kind: string }
    readonly parties: { readonly organization: { readonly id: string } | null }[]
  }[]
  readonly facets: {
    readonly kinds: { readonly kind: string; readonly count: number }[]
    readonly months: { readonly month: string | null; readonly count: number }[]
    readonly organizations: { readonly organization: { readonly id: string }; readonly count: number }[]
  }
}

const QUERY = `query ($filter: EncounterFilter) { encounters(filter: $filter, first: 100) { totalCount
  nodes { date { from } meeting { kind } parties { organization { id } } }
  facets { kinds { kind count } months { month count } organizations(first: 100) { organization { id } count } } } }`

async function ask(store: GraphStore, filter: object): Promise<Encounters> {
  const { data, errors } = await executeQuery(store, QUERY, { filter })
  expect(errors).toBeUndefined()
  return data?.encounters as Encounters
}

/** Counts of values, the most frequent first; of equally frequent ones in the order of the values. */
function count(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}

/** What the facets must be, from all encounters of the list. */
function expectFacets({ nodes, facets, totalCount }: Encounters): void {
  expect(totalCount).toBe(nodes.length)
  const kinds = facets.kinds.map((each) => [each.kind, each.count])
  expect(kinds.sort()).toEqual(count(nodes.map(({ meeting }) => meeting.kind)).sort())
  expect(facets.months.map((each) => [each.month ?? '', each.count])).toEqual(
    count(nodes.map(({ date }) => date.from?.slice(0, 7) ?? '')).sort(([a], [b]) =>
      (a || '9999') < (b || '9999') ? -1 : 1,
    ),
  )
  const bodies = nodes.flatMap(({ parties }) => [
    ...new Set(parties.flatMap(({ organization }) => organization?.id ?? [])),
  ])
  expect(facets.organizations.map((each) => [each.organization.id, each.count])).toEqual(count(bodies))
}

describeEachStore('filters', (openEmpty) => {
  test('choose by what parties did, and by how the meeting is told', async () => {
    const store = await openEmpty()
    await writeArticles(store, ARTICLES)
    const [a, b, c] = ['2024-01-01', '2024-02-01', '2024-03-01']
    for (const { why, filter, expected } of [
      { why: 'a role of either party', filter: { roles: ['ACCOMPANYING'] }, expected: [a] },
      { why: 'several roles', filter: { roles: ['ACCOMPANYING', 'SIGNATORY'] }, expected: [c, a] },
      { why: 'a role of the person', filter: { person: '周明川', roles: ['ACCOMPANYING'] }, expected: [a] },
      { why: 'not of the other side', filter: { with: '周明川', roles: ['ACCOMPANYING'] }, expected: [] },
      {
        why: 'a role of the party that met the person',
        filter: { with: '周明川', roles: ['SIGNATORY'] },
        expected: [c],
      },
      { why: 'a role for the body', filter: { organization: '临江省委', roles: ['SIGNATORY'] }, expected: [c] },
      { why: 'no role', filter: { roles: [] }, expected: [] },
      { why: 'a language', filter: { language: 'EN' }, expected: [b] },
      { why: 'a language, of a person', filter: { person: '林知远', language: 'ZH' }, expected: [a] },
      { why: 'part of a source', filter: { source: 'River' }, expected: [b] },
      {
        why: 'a language and a source that no sentence has together',
        filter: { language: 'EN', source: '江州' },
        expected: [],
      },
      { why: 'confidence', filter: { minConfidence: 0.5 }, expected: [b, a] },
      { why: 'confidence of a body', filter: { withOrganization: '临江省委', minConfidence: 0.5 }, expected: [a] },
      { why: 'a text of the sentence', filter: { text: '在青屏市会面' }, expected: [c] },
      { why: 'a text beside the sentence', filter: { text: '无关' }, expected: [] },
      { why: 'a text of some sentences, beside that of another', filter: { text: '星桥公司' }, expected: [b] },
      { why: 'a text and a person', filter: { text: '校长', person: '何若谷' }, expected: [c] },
      { why: 'a text that is nowhere', filter: { text: '无名' }, expected: [] },
    ]) {
      const found = await ask(store, filter)
      expect(
        found.nodes.map(({ date }) => date.from),
        why,
      ).toEqual(expected)
      expectFacets(found)
    }
  }, 120_000)

  test('choose meetings by how they are told', async () => {
    const store = await openEmpty()
    await writeArticles(store, ARTICLES)
    for (const { filter, expected } of [
      { filter: '{ language: EN }', expected: 1 },
      { filter: '{ person: "林知远", source: "江州" }', expected: 1 },
      { filter: '{ organization: "临江省委", person: "何若谷", minConfidence: 0.5 }', expected: 0 },
      { filter: '{ text: "青屏市", organization: "临江省委" }', expected: 1 },
    ]) {
      const { data } = await executeQuery(store, `{ meetings(filter: ${filter}) { totalCount nodes { id } } }`)
      expect(data, filter).toMatchObject({ meetings: { totalCount: expected, nodes: Array(expected).fill({}) } })
    }
  }, 120_000)

  test.each([{ filter: '{ minConfidence: 1.5 }' }, { filter: '{ text: " " }' }, { filter: '{ source: "" }' }])(
    'refuses $filter',
    async ({ filter }) => {
      const { errors } = await executeQuery(await openEmpty(), `{ encounters(filter: ${filter}) { totalCount } }`)
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT'])
    },
  )
})

/** Bodies on both sides of one meeting, several people of one body, sides without people, rooms without sides. */
const party = fc.tuple(
  fc.constantFrom('林知远', '何若谷', '周明川', null),
  fc.constantFrom('东湖大学', '临江省委', '星桥公司'),
  fc.constantFrom('a', 'b', 'c', null),
)
const tellings = fc.array(
  fc.record({
    day: fc.constantFrom('2024-01-01', '2024-01-20', '2024-02-01', null),
    kind: fc.constantFrom('talks' as const, 'visit' as const),
    parties: fc.uniqueArray(party, {
      minLength: 2,
      maxLength: 5,
      selector: ([person, body, side]) => person ?? `${body}${side}`,
    }),
    roles: fc.array(fc.constantFrom<ParticipantRole>('principal', 'accompanying'), { minLength: 5, maxLength: 5 }),
  }),
  { minLength: 1, maxLength: 5 },
)

describeEachStore('facets', (openEmpty) => {
  test('count what the pages list, whatever the filter', async () => {
    await fc.assert(
      fc.asyncProperty(tellings, async (told) => {
        const store = await openEmpty()
        const articles = told.map(({ roles, parties, ...rest }, i) =>
          tellAs(
            { ...rest, id: `article_${i}`, parties: parties.map(([p, o, side]): PartyOf => [p, o, null, side]) },
            { roles },
          ),
        )
        await writeArticles(store, articles)
        for (const filter of [
          {},
          { roles: ['ACCOMPANYING'] },
          { organization: '东湖大学' },
          { person: '林知远' },
          { from: '2024-01-10', kinds: ['TALKS'] },
        ]) {
          expectFacets(await ask(store, filter))
        }
      }),
      { numRuns: 4 },
    )
  }, 120_000)

  test('belong to lists of people and bodies too', async () => {
    const store = await openEmpty()
    await tellAll(store, STORY)
    const { data, errors } = await executeQuery(
      store,
      `{ person(name: "林知远") { encounters(filter: { from: "2024-06-01" }) {
           facets { kinds { kind count } organizations(first: 1) { organization { name } count } } } }
         organization(name: "星桥公司") { encounters { facets { months { month count } } } } }`,
    )
    expect(errors).toBeUndefined()
    const { person, organization } = data as Record<string, { encounters: { facets: Record<string, unknown[]> } }>
    expect(person?.encounters.facets.organizations).toEqual([{ organization: { name: '东湖大学' }, count: 3 }])
    expect(person?.encounters.facets.kinds).toEqual([
      { kind: 'VISIT', count: 2 },
      { kind: 'CALL', count: 1 },
    ])
    expect(organization?.encounters.facets.months).toEqual([
      { month: '2024-06', count: 2 },
      { month: null, count: 1 },
    ])
  })
})
