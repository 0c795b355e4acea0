import { expect, test } from 'vitest'
import { extract } from './article.js'

test.each([
  {
    why: 'the whole owns the unit',
    text: 'He thanked the U.S. Department of State’s Bureau of Consular Affairs.',
    expected: ['U.S. Department of State < -', 'Bureau of Consular Affairs < U.S. Department of State'],
  },
  {
    why: 'the whole is part of the name, behind of',
    text: 'He thanked the Bureau of Consular Affairs of the U.S. Department of State.',
    expected: ['Bureau of Consular Affairs of the U.S. Department of State < U.S. Department of State'],
  },
  {
    why: 'the whole opens the name',
    text: 'She visited the Peking University School of Law.',
    expected: ['Peking University School of Law < Peking University'],
  },
  {
    why: 'a unit at a whole, within a title',
    text: 'Jan Novak, Dean of the School of Law at Peking University, left.',
    expected: ['School of Law < Peking University', 'Peking University < -'],
  },
  {
    why: 'an address',
    text: 'She visited the Department of Physics, Oxford University.',
    expected: ['Department of Physics < Oxford University', 'Oxford University < -'],
  },
  {
    why: 'not: a list',
    text: 'She visited the Department of Physics, Oxford University, and Yale University.',
    expected: ['Department of Physics < -', 'Oxford University < -', 'Yale University < -'],
  },
  {
    why: 'not: two bodies joined by and',
    text: 'She thanked the Bureau of Consular Affairs and Peking University.',
    expected: ['Bureau of Consular Affairs < -', 'Peking University < -'],
  },
  {
    why: 'not: a university named after a state',
    text: 'She thanked the University of Iceland.',
    expected: ['University of Iceland < -'],
  },
  {
    why: 'not: a ministry of a state',
    text: 'She thanked the Ministry of Education of Poland.',
    expected: ['Ministry of Education of Poland < -'],
  },
])('parents: $why', ({ text, expected }) => {
  expect(extract(text).organizations.map((o) => `${o.name} < ${o.parent ?? '-'}`)).toEqual(expected)
})
