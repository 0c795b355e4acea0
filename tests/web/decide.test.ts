/** Deciding over the API: who may, what changes, the review list, and the way back. */
import { expect, test } from 'vitest'
import { hashKey, type Scope } from '../../src/config/api-key.js'
import { ingestArticles } from '../../src/pipeline.js'
import type { RunningServer } from '../../src/web/http/server.js'
import { tell } from '../link/told.js'
import { describeEachStore, type OpenEmpty } from '../store/each-store.js'
import { dump, findPerson, listPeople } from '../store/graph-text.js'
import { codesOf, openServer, post } from './running-server.js'

const north = { person: '周立民', title: '局长', body: '太原市教育局' }
const south = { person: '周立民', title: '院长', body: '南江医院' }
const articles = [
  tell({ id: 'north-1', publishedOn: '2022-01-05', posts: [north] }),
  tell({ id: 'north-2', publishedOn: '2023-01-05', posts: [north] }),
  tell({ id: 'south', publishedOn: '2010-02-05', posts: [south] }),
]

const key = (name: string, scopes: readonly Scope[]) => ({ name, hash: hashKey(`key-of-${name}`), scopes })
const KEYS = [key('editor', ['review']), key('reader', ['write'])]
const EDITOR = { authorization: 'Bearer key-of-editor' }
const GROUNDS = { reason: 'known from elsewhere' }

async function open(openEmpty: OpenEmpty) {
  const store = await openEmpty()
  await ingestArticles(store, articles)
  const server = await openServer(store, { config: { apiKeys: KEYS } })
  const [a, b] = [await findPerson(store, '周立民', 'north-1'), await findPerson(store, '周立民', 'south')]
  return { store, server, a, b }
}

async function decide(server: RunningServer, field: string, variables: Record<string, unknown>) {
  const { body } = await post(server, field, variables, EDITOR)
  expect(body.errors).toBeUndefined()
  return Object.values(body.data ?? {})[0] as { decision: { id: string }; people: { id: string }[] }
}

const MERGE = `mutation ($people: [ID!]!, $grounds: GroundsInput!) {
  mergePeople(people: $people, grounds: $grounds) { decision { id kind author reason undoneAt } people { id names } }
}`
const SPLIT = `mutation ($person: ID!, $articles: [ID!]!, $grounds: GroundsInput!) {
  splitPerson(person: $person, articles: $articles, grounds: $grounds) { decision { id } people { id } }
}`
const RENAME = `mutation ($person: ID!, $name: String!, $grounds: GroundsInput!) {
  renamePerson(person: $person, name: $name, grounds: $grounds) { decision { id name } people { id name } }
}`
const UNDO =
  'mutation ($decision: ID!) { undoDecision(decision: $decision) { decision { id undoneAt } people { id } } }'

describeEachStore('deciding over the API', (openEmpty) => {
  test('needs a key with the scope review', async () => {
    const { store, server, a, b } = await open(openEmpty)
    const before = await dump(store)
    const ask = (headers: Record<string, string>) => post(server, MERGE, { people: [a, b], grounds: GROUNDS }, headers)
    expect(codesOf(await ask({}))).toEqual(['UNAUTHORIZED'])
    expect(codesOf(await ask({ authorization: 'Bearer key-of-reader' }))).toEqual(['FORBIDDEN'])
    expect(codesOf(await post(server, '{ decisions { totalCount } }'))).toEqual(['UNAUTHORIZED'])
    expect(await dump(store)).toEqual(before)
  })

  test('a merge is shown beforehand, made, listed and undone', async () => {
    const { store, server, a, b } = await open(openEmpty)
    const before = await dump(store)
    const preview = `query ($people: [ID!]!) {
      mergePreview(people: $people) { name articles sharedMeetings { id } comparisons { against } people { person { id } articles bodies } }
    }`
    const shown = await post(server, preview, { people: [a, b] })
    expect(shown.body.data).toMatchObject({
      mergePreview: { name: '周立民', articles: 3, sharedMeetings: [], comparisons: [{}] },
    })
    const { decision, people } = await decide(server, MERGE, { people: [a, b], grounds: GROUNDS })
    expect(decision).toMatchObject({ kind: 'MERGE', author: 'editor', reason: GROUNDS.reason, undoneAt: null })
    expect(people).toHaveLength(1)
    expect(await listPeople(store)).toEqual(['周立民: north-1 north-2 south'])

    const list = `query ($person: ID) {
      decisions(filter: { inForce: true, person: $person }) {
        totalCount nodes { id appearances { name article { id } } }
      }
    }`
    const listed = await post(server, list, { person: people[0]?.id }, EDITOR)
    expect(listed.body.data).toMatchObject({ decisions: { totalCount: 1, nodes: [{ id: decision.id }] } })
    await decide(server, UNDO, { decision: decision.id })
    expect(await dump(store)).toEqual(before)
    expect((await post(server, list, {}, EDITOR)).body.data).toMatchObject({ decisions: { totalCount: 0 } })
  })

  test('a split and a rename, one after the other in one request', async () => {
    const { store, server, a } = await open(openEmpty)
    const before = await dump(store)
    const split = await decide(server, SPLIT, {
      person: a,
      articles: ['north-2'],
      grounds: { ...GROUNDS, author: 'me' },
    })
    expect(split.people).toHaveLength(2)
    const named = await decide(server, RENAME, { person: a, name: ' 周立民（太原） ', grounds: GROUNDS })
    expect(named).toMatchObject({ decision: { name: '周立民（太原）' }, people: [{ id: a, name: '周立民（太原）' }] })
    for (const { decision } of [split, named]) await decide(server, UNDO, { decision: decision.id })
    expect(await dump(store)).toEqual(before)
  })

  test('what an article says is corrected by its evidence, and only what it says', async () => {
    const { store, server, a } = await open(openEmpty)
    const ask =
      'query ($id: ID) { person(id: $id) { tenures { post { title } evidence { start end article { id } } } } }'
    const asked = (await post(server, ask, { id: a })).body.data as {
      person: { tenures: { evidence: { start: number; end: number; article: { id: string } }[] }[] }
    }
    const at = asked.person.tenures[0]?.evidence[0] ?? expect.fail('there is evidence')
    const fact = { article: at.article.id, kind: 'POSITION', start: at.start, end: at.end }
    const correct = `mutation ($fact: FactInput!, $field: String!, $value: String, $grounds: GroundsInput!) {
      correctFact(fact: $fact, field: $field, value: $value, grounds: $grounds) {
        decision { id field value fact { quote article { id } } }
      }
    }`
    const before = await dump(store)
    const made = await decide(server, correct, { fact, field: 'title', value: '副局长', grounds: GROUNDS })
    expect(made.decision).toMatchObject({ field: 'title', value: '副局长', fact: { quote: '太原市教育局局长周立民' } })
    expect((await dump(store)).join()).toContain('副局长')
    await decide(server, UNDO, { decision: made.decision.id })
    expect(await dump(store)).toEqual(before)
    const refused = [
      { fact, field: 'evidence', value: '1', why: 'no field of it' },
      { fact, field: 'status', value: 'once', why: 'no status' },
      { fact, field: 'title', value: null, why: 'a post has a title' },
      { fact: { ...fact, end: fact.end + 1 }, field: 'title', value: 'x', why: 'not what it says' },
      { fact, field: 'title', value: 'x', grounds: { reason: ' ' }, why: 'no reason' },
    ]
    for (const { why, ...variables } of refused) {
      const answer = await post(server, correct, { grounds: GROUNDS, ...variables }, EDITOR)
      expect(codesOf(answer), why).toEqual(['BAD_USER_INPUT'])
    }
  })

  test('the review list comes page by page, and an answer takes its doubt away', async () => {
    const store = await openEmpty()
    const server = await openServer(store, { config: { apiKeys: KEYS } })
    const pair = (id: string, name: string, publishedOn: string, body: string) =>
      tell({ id, publishedOn, posts: [{ person: name, title: '处长', body }] })
    await ingestArticles(store, [
      pair('a', '张建军', '2021-01-01', '太原市教育局'),
      pair('b', '张建军', '2022-01-01', '太原钢铁集团'),
      pair('c', '陈建军', '2021-01-01', '太原市教育局'),
      pair('d', '陈建军', '2022-01-01', '太原钢铁集团'),
    ])
    const ask = `query ($after: String) {
      doubts(first: 1, after: $after, filter: { kind: SAME_PERSON, leastScore: 0.1 }) {
        totalCount pageInfo { endCursor hasNextPage }
        nodes { id score for against about { ... on Person { name } } }
      }
    }`
    type Page = { totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean }; nodes: { id: string }[] }
    const read = async (after?: string) => (await post(server, ask, { after })).body.data?.doubts as Page
    const first = await read()
    expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } })
    const second = await read(first.pageInfo.endCursor)
    expect(second.pageInfo.hasNextPage).toBe(false)
    const ids = [...first.nodes, ...second.nodes].map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)

    const answer = `mutation ($doubt: ID!, $answer: Boolean!, $grounds: GroundsInput!) {
      answerDoubt(doubt: $doubt, answer: $answer, grounds: $grounds) { decision { id kind } people { id } }
    }`
    const [yes, no] = [
      await decide(server, answer, { doubt: ids[0], answer: true, grounds: GROUNDS }),
      await decide(server, answer, { doubt: ids[1], answer: false, grounds: GROUNDS }),
    ]
    expect([yes.people.length, no.people.length]).toEqual([1, 2])
    expect((await read()).totalCount).toBe(0)
    const again = await post(server, answer, { doubt: ids[0], answer: true, grounds: GROUNDS }, EDITOR)
    expect(codesOf(again)).toEqual(['BAD_USER_INPUT'])
  })
})
