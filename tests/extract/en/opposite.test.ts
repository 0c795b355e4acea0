import { expect, test } from 'vitest'
import { describePositions, extract } from './article.js'

const INDIA = { source: 'Ministry of External Affairs, Government of India' }

test.each([
  {
    why: 'whom the minister of another state met',
    text: 'Foreign Minister of Kenya Amina Okello met External Affairs Minister Arvind Menon.',
    expected: ['Amina Okello | Foreign Minister | Kenya', 'Arvind Menon | External Affairs Minister | India'],
  },
  {
    why: 'whom he met in turn',
    text: 'External Affairs Minister Arvind Menon visited Kenya. He was received by President Amina Okello.',
    expected: ['Arvind Menon | External Affairs Minister | India', 'Amina Okello | President | Kenya'],
  },
  {
    why: 'who came along',
    text: 'The Prime Minister of Kenya, Amina Okello, visited India. She was accompanied by Foreign Minister Peter Otieno.',
    expected: ['Amina Okello | Prime Minister | Kenya', 'Peter Otieno | Foreign Minister | Kenya'],
  },
  {
    why: 'nobody of another state',
    text: 'Foreign Secretary Vikram Sood spoke.',
    expected: ['Vikram Sood | Foreign Secretary | India'],
  },
])('in a release of India: $why', ({ text, expected }) => {
  expect(describePositions(extract(text, INDIA))).toEqual(expected)
})

test.each([
  {
    why: 'the United States have no Foreign Minister',
    source: 'U.S. Department of State',
    text: 'Foreign Minister Arvind Menon met Kenyan President Amina Okello.',
    expected: ['Arvind Menon | Foreign Minister | -', 'Amina Okello | President | Kenya'],
  },
  {
    why: 'a news outlet has no state of its own',
    source: 'Reuters',
    text: 'Foreign Minister Arvind Menon met Kenyan President Amina Okello.',
    expected: ['Arvind Menon | Foreign Minister | -', 'Amina Okello | President | Kenya'],
  },
])('not: $why', ({ text, source, expected }) => {
  expect(describePositions(extract(text, { source }))).toEqual(expected)
})
