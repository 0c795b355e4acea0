/** A graph for tests of exports, with names that no format may stumble over, and the way to its API. */

import type { Ask } from '../../src/export/ask.js'
import type { GraphStore } from '../../src/store/store.js'
import { executeQuery } from '../../src/web/graphql/execute.js'
import { type Told, tellAll } from '../web/small-graph.js'

/** Quotes, markup, a formula, a direction mark, characters beyond the first plane. */
export const HOSTILE = '=王"岭\'<b>&\u202e𠮷'

const told: readonly Told[] = [
  {
    id: 'a1',
    day: '2023-05-22',
    place: '江城',
    url: 'https://news.example/1?a=1&b=2',
    parties: [
      ['林知远', '东湖大学', '校长', 'a'],
      ['何川', '望海集团', '董事长', 'b'],
    ],
  },
  {
    id: 'a2',
    day: '2024-03-08',
    place: '江城',
    parties: [
      ['林知远', '东湖大学', '校长', 'a'],
      ['何川', '望海集团', '董事长', 'b'],
    ],
  },
  {
    id: 'a3',
    day: '2024-04-01',
    parties: [
      ['林知远', '东湖大学', '校长', 'a'],
      [HOSTILE, '云川省政府', null, 'b'],
    ],
  },
  {
    id: 'a4',
    day: null,
    parties: [
      [null, '望海集团', null, 'a'],
      ['苏禾', '东湖大学', '副校长', 'b'],
    ],
  },
  {
    id: 'a5',
    day: '2024-06-30',
    on: ['2024-06-01', '2024-06-30', 'month'],
    kind: 'conference',
    parties: [
      ['林知远', '东湖大学', '校长', null],
      ['何川', '望海集团', '董事长', null],
    ],
  },
]

export async function fill(store: GraphStore): Promise<Ask> {
  await tellAll(store, told)
  return async <Data>(document: string, variables: Readonly<Record<string, unknown>>) => {
    const { data, errors } = await executeQuery(store, document, variables)
    if (errors !== undefined) throw new Error(errors[0]?.message)
    return data as Data
  }
}
