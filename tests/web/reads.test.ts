/** Reads: how many statements a query costs, however many fields and aliases share them. */
import { expect, test } from 'vitest'
import type { GraphStore } from '../../src/store/store.js'
import { executeQuery } from '../../src/web/graphql/execute.js'
import { describeEachStore } from '../store/each-store.js'
import { STORY, tellAll } from './small-graph.js'

describeEachStore('reads', (openEmpty) => {
  test('each question costs a few statements, not one for each item', async () => {
    const whole = await openEmpty()
    await tellAll(whole, STORY)
    let names: string[] = []
    const store: GraphStore = {
      ...whole,
      read: (statement, params) => {
        names.push(statement.name.replace('read/', ''))
        return whole.read(statement, params)
      },
    }
    for (const { why, query, expected } of [
      {
        why: 'encounters of a person',
        query:
          '{ encounters(filter: { person: "林知远" }) { nodes { date { from } parties { person { name } organization { name } } evidence { article { title } } } } }',
        expected: ['people-by-key', 'encounters-of-people'],
      },
      {
        why: 'quotes come with one more, whatever their number',
        query:
          '{ encounters(filter: { person: "林知远" }) { nodes { evidence { quote } parties { evidence { quote article { text } } } } } }',
        expected: ['people-by-key', 'encounters-of-people', 'evidence-of-participations', 'texts-of-articles'],
      },
      {
        why: 'a count alone does not read the page',
        query: '{ encounters(filter: { person: "林知远" }) { totalCount } }',
        expected: ['people-by-key', 'count-encounters-of-people'],
      },
      {
        why: 'a person by name with the last meetings and everyone in them',
        query:
          '{ person(name: "林知远") { name meetings(first: 10) { nodes { headline participations { person { name } organization { name } title } evidence { article { title } } } } } }',
        expected: ['people-by-key', 'meetings-of-people', 'people-by-id', 'organizations-by-id'],
      },
      {
        why: 'meetings, posts and acquaintances of many people',
        query:
          '{ people(first: 100) { nodes { meetings(first: 2) { totalCount nodes { kind } } tenures { post { title } } met { meetings } encounters(first: 1) { nodes { id } } } } }',
        expected: [
          'people-search',
          'tenures-of-people',
          'met-by-people',
          'count-meetings-of-people',
          'meetings-of-people',
          'encounters-of-people',
        ],
      },
      {
        why: 'aliases of one field',
        query:
          '{ person(name: "林知远") { a: met(first: 1) { meetings } b: met(first: 5) { meetings } c: tenures { id } d: tenures(at: "2024-06-01") { id } } }',
        expected: ['people-by-key', 'met-by-people', 'tenures-of-people'],
      },
      {
        why: 'one name asked for twice',
        query: '{ a: encounters(filter: { person: "林知远" }) { totalCount } b: person(name: "林知远") { id } }',
        expected: ['people-by-key', 'count-encounters-of-people'],
      },
    ]) {
      names = []
      expect((await executeQuery(store, query)).errors, why).toBeUndefined()
      expect(names.sort(), why).toEqual(expected.sort())
    }
  }, 120_000)
})
