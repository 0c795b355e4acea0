import { expect, test } from 'vitest'
import { findHome } from '../../../src/extract/en/home.js'

test.each([
  { source: 'U.S. Department of State', expected: 'U.S. Department of State US' },
  { source: 'Ministry of External Affairs, Government of India', expected: 'Ministry of External Affairs IN' },
  { source: 'Ministry of Foreign Affairs of Japan', expected: 'Ministry of Foreign Affairs of Japan JP' },
  { source: 'The White House', expected: 'White House US' },
  { source: 'NATO', expected: 'North Atlantic Treaty Organization -' },
  { source: 'Lund University News', expected: 'Lund University -' },
  { source: 'Reuters', expected: undefined },
  { source: 'Xinhua', expected: undefined },
  { source: 'Daily Courier', expected: undefined },
  { source: '', expected: undefined },
])('who publishes: $source', ({ source, expected }) => {
  const home = findHome(source)
  expect(home === null ? undefined : `${home.name} ${home.iso ?? '-'}`).toBe(expected)
})
