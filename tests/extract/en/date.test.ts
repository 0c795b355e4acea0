import { describe, expect, test } from 'vitest'
import { findDate } from '../../../src/extract/en/date.js'
import { PUBLISHED_ON } from './article.js'

describe('findDate against Tuesday, 14 May 2024', () => {
  test.each([
    { text: 'They met today.', from: '2024-05-14', to: '2024-05-14', precision: 'day', basis: 'resolved' },
    { text: 'They met yesterday.', from: '2024-05-13', to: '2024-05-13', precision: 'day', basis: 'resolved' },
    { text: 'They met on Thursday.', from: '2024-05-09', to: '2024-05-09', precision: 'day', basis: 'resolved' },
    { text: 'They met on May 7.', from: '2024-05-07', to: '2024-05-07', precision: 'day', basis: 'resolved' },
    {
      text: 'On the morning of May 7, they met.',
      from: '2024-05-07',
      to: '2024-05-07',
      precision: 'day',
      basis: 'resolved',
    },
    { text: 'They met on May 7, 2024.', from: '2024-05-07', to: '2024-05-07', precision: 'day', basis: 'explicit' },
    { text: 'They met on 7 May 2024.', from: '2024-05-07', to: '2024-05-07', precision: 'day', basis: 'explicit' },
    { text: 'They met from May 7–9.', from: '2024-05-07', to: '2024-05-09', precision: 'range', basis: 'resolved' },
    {
      text: 'They met from May 7 to May 9.',
      from: '2024-05-07',
      to: '2024-05-09',
      precision: 'range',
      basis: 'resolved',
    },
    {
      text: 'They met today, for the first time since June 3, 2015.',
      from: '2024-05-14',
      to: '2024-05-14',
      precision: 'day',
      basis: 'resolved',
    },
    { text: 'They met on July 23, 2023.', from: '2023-07-23', to: '2023-07-23', precision: 'day', basis: 'explicit' },
    { text: 'They met on Tuesday.', from: '2024-05-14', to: '2024-05-14', precision: 'day', basis: 'resolved' },
    {
      text: 'They met from August 3–5, 2023.',
      from: '2023-08-03',
      to: '2023-08-05',
      precision: 'range',
      basis: 'explicit',
    },
    {
      text: 'They met on 12-13 May 2024.',
      from: '2024-05-12',
      to: '2024-05-13',
      precision: 'range',
      basis: 'explicit',
    },
    {
      text: 'They met from 3 to 5 May.',
      from: '2024-05-03',
      to: '2024-05-05',
      precision: 'range',
      basis: 'resolved',
    },
    {
      text: 'They met on 3 and 4 May.',
      from: '2024-05-03',
      to: '2024-05-04',
      precision: 'range',
      basis: 'resolved',
    },
    {
      text: 'They met between 3 and 5 May.',
      from: '2024-05-03',
      to: '2024-05-05',
      precision: 'range',
      basis: 'resolved',
    },
    { text: 'They met Wednesday in Oslo.', from: '2024-05-08', to: '2024-05-08', precision: 'day', basis: 'resolved' },
    {
      text: 'OSLO, May 7 (Reuters) - They met.',
      from: '2024-05-07',
      to: '2024-05-07',
      precision: 'day',
      basis: 'resolved',
    },
    { text: 'They met on December 30.', from: '2023-12-30', to: '2023-12-30', precision: 'day', basis: 'resolved' },
  ])('$text', ({ text, ...expected }) => {
    expect(findDate(text, 5, PUBLISHED_ON)).toMatchObject(expected)
  })

  test.each(['They may meet.', 'They met in 2015.', 'They met in May.', 'They met a decade ago.'])(
    'no day in: %s',
    (text) => {
      expect(findDate(text, 5, PUBLISHED_ON)).toBeNull()
    },
  )

  test('without a publication date only a full date counts', () => {
    expect(findDate('They met on May 7.', 5, null)).toBeNull()
    expect(findDate('They met on May 7, 2024.', 5, null)?.from).toBe('2024-05-07')
  })
})
