import { expect, test } from 'vitest'
import { extract } from './article.js'

test.each([
  { why: 'a head before of', text: 'He thanked the Ministry of Justice.', expected: ['Ministry of Justice'] },
  { why: 'a head at the end', text: 'He thanked Peking University.', expected: ['Peking University'] },
  {
    why: 'a list inside a name',
    text: 'He thanked the Bureau of Population, Refugees, and Migration.',
    expected: ['Bureau of Population, Refugees, and Migration'],
  },
  {
    why: 'an acronym that the text introduces',
    text: 'He thanked the Coalition of Refugee Agencies (CRA). CRA replied.',
    expected: ['Coalition of Refugee Agencies'],
  },
  {
    why: 'a known acronym',
    text: 'He thanked ASEAN and the OAS.',
    expected: ['Association of Southeast Asian Nations', 'Organization of American States'],
  },
  {
    why: 'a government by its adjective',
    text: 'He thanked the Kenyan Government.',
    expected: ['Government of Kenya'],
  },
  {
    why: 'a possessive inside a name',
    text: 'He thanked the People’s Liberation Army.',
    expected: ['People’s Liberation Army'],
  },
  {
    why: 'an office of somebody unnamed',
    text: 'He thanked the UN Special Envoy’s Office.',
    expected: ['UN Special Envoy’s Office', 'United Nations'],
  },
  {
    why: 'two bodies joined by and',
    text: 'He thanked the Department of Defense and the Department of State.',
    expected: ['U.S. Department of Defense', 'U.S. Department of State'],
  },
  {
    why: 'an office, a bureau, a ministry',
    text: 'He thanked the Office of the Spokesperson, the Bureau of Consular Affairs, and the Kenyan Ministry of Health.',
    expected: ['Office of the Spokesperson', 'Bureau of Consular Affairs', 'Kenyan Ministry of Health'],
  },
  {
    why: 'a university with a seat',
    text: 'He thanked the University of Illinois at Urbana-Champaign.',
    expected: ['University of Illinois at Urbana-Champaign'],
  },
  {
    why: 'USAID by its acronym and in full',
    text: 'He thanked the U.S. Agency for International Development (USAID). USAID replied.',
    expected: ['U.S. Agency for International Development'],
  },
  {
    why: 'a company by its legal form',
    text: 'He thanked Halberg AG, Nordbank ASA and Corvus Motors Co., Ltd.',
    expected: ['Halberg AG', 'Nordbank ASA', 'Corvus Motors Co., Ltd.'],
  },
  {
    why: 'a central committee with its acronym in brackets',
    text: 'He thanked the Communist Party of China (CPC) Central Committee.',
    expected: ['Communist Party of China Central Committee'],
  },
  { why: 'no body in a month', text: 'He welcomed the President to London in July.', expected: [] },
  { why: 'no body in a plane', text: 'He flew aboard Air Force One.', expected: [] },
  { why: 'no body in a dialogue', text: 'He praised the Strategic Dialogue.', expected: [] },
  { why: 'no body in a place', text: 'He spoke of the West Bank.', expected: [] },
  { why: 'no state that is a mere place', text: 'He spoke of floods in Kenya.', expected: [] },
])('bodies: $why', ({ text, expected }) => {
  expect(extract(text).organizations.map((o) => o.name)).toEqual(expected)
})
