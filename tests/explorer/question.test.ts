/** Questions: between the address and the API's filter. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  EMPTY,
  isDay,
  MEETING_KINDS,
  type Question,
  readQuestion,
  toFilter,
  toQuery,
} from '../../src/web/explorer/question.js'

test.each([
  { query: '', filter: {} },
  { query: 'person=郝平&with=蓝佛安', filter: { person: '郝平', with: '蓝佛安' } },
  { query: 'from=2023&to=2023', filter: { from: '2023-01-01', to: '2023-12-31' } },
  { query: 'from=2024-02&to=2024-02', filter: { from: '2024-02-01', to: '2024-02-29' } },
  { query: 'to=2023-02', filter: { to: '2023-02-28' } },
  { query: 'from=2023-05-20', filter: { from: '2023-05-20' } },
  { query: 'from=2023-02-31&to=soon', filter: {} },
  { query: 'kinds=visit,talks,nothing', filter: { kinds: ['TALKS', 'VISIT'] } },
  { query: 'includeUnits=true&organization=北大', filter: { includeUnits: true, organization: '北大' } },
  { query: 'theme=dark&lang=en', filter: {} },
])('$query asks for $filter', ({ query, filter }) => {
  expect(toFilter(readQuestion(Object.fromEntries(new URLSearchParams(query))))).toEqual(filter)
})

test.each([
  { text: '2023', day: true },
  { text: '2023-05', day: true },
  { text: '2024-02-29', day: true },
  { text: '2023-02-29', day: false },
  { text: '2023-13', day: false },
  { text: '23-05-20', day: false },
  { text: '', day: false },
])('$text is a day: $day', ({ text, day }) => {
  expect(isDay(text)).toBe(day)
})

test('an address gives back the question that it was made of', () => {
  const word = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.trim())
  const question: fc.Arbitrary<Question> = fc.record({
    person: word,
    with: word,
    organization: word,
    withOrganization: word,
    from: word,
    to: word,
    place: word,
    kinds: fc.subarray([...MEETING_KINDS]),
    includeUnits: fc.boolean(),
  })
  fc.assert(
    fc.property(question, (asked) => {
      expect(readQuestion(Object.fromEntries(new URLSearchParams(toQuery(asked))))).toEqual(asked)
    }),
  )
  expect(toQuery(EMPTY)).toBe('')
})
