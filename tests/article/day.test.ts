import { expect, test } from 'vitest'
import { toDay } from '../../src/article/day.js'

const cases = [
  { text: '2023-05-22', day: '2023-05-22' },
  { text: '2023-05-22T23:30:00+08:00', day: '2023-05-22' },
  { text: ' 2023/5/2 08:00', day: '2023-05-02' },
  { text: '2023.5.22', day: '2023-05-22' },
  { text: '20230522', day: '2023-05-22' },
  { text: '2023年5月22日 10:30', day: '2023-05-22' },
  { text: 'Mon, 22 May 2023 08:00:00 GMT', day: '2023-05-22' },
  { text: '2 September 2021', day: '2021-09-02' },
  { text: 'March 5th, 2021', day: '2021-03-05' },
  { text: '2024-02-29', day: '2024-02-29' },
  { text: '2023-02-29', day: null },
  { text: '2023-13-01', day: null },
  { text: '2023-05', day: null },
  { text: '2023-05-221', day: null },
  { text: '5月22日', day: null },
  { text: 'yesterday', day: null },
]

test.each(cases)('$text is $day', ({ text, day }) => {
  expect(toDay(text)).toBe(day)
})
