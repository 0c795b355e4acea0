import { describe, expect, test } from 'vitest'
import { extract } from './article.js'

const namesIn = (text: string) => extract(text).people.map((p) => p.name)

describe('names of people', () => {
  test.each([
    { why: 'particles', text: 'President Ursula von der Berg left.', expected: ['Ursula von der Berg'] },
    {
      why: 'Arabic names',
      text: 'Crown Prince Mohammed bin Salem Al Noor left.',
      expected: ['Mohammed bin Salem Al Noor'],
    },
    { why: 'hyphens and diacritics', text: 'Foreign Minister José-María Peñá left.', expected: ['José-María Peñá'] },
    { why: 'a nickname', text: 'Defense Minister Benjamin “Benny” Gold left.', expected: ['Benjamin “Benny” Gold'] },
    {
      why: 'a known given name without a title',
      text: 'They asked for the release of Peter Halvorsen.',
      expected: ['Peter Halvorsen'],
    },
    {
      why: 'an unknown name after a word for people',
      text: 'They asked about the journalist Zorvan Tekle.',
      expected: ['Zorvan Tekle'],
    },
    {
      why: 'one person under three forms',
      text: 'Foreign Minister Amina Okello left. Foreign Minister Okello had come alone. Okello will return.',
      expected: ['Amina Okello'],
    },
    {
      why: 'two people with one family name',
      text: 'Minister Adam Okello and Minister Zara Okello left.',
      expected: ['Adam Okello', 'Zara Okello'],
    },
    {
      why: 'an unknown given name before a known family name',
      text: 'Minister Tekle left. Later Zorvan Tekle returned.',
      expected: ['Zorvan Tekle'],
    },
    {
      why: 'the names that the field is full of',
      text: 'They named Antony J. Blinken, Ursula von der Leyen, Nguyen Phu Trong, and Retno Marsudi.',
      expected: ['Antony J. Blinken', 'Ursula von der Leyen', 'Nguyen Phu Trong'],
    },
    {
      why: 'the same names behind titles',
      text: 'He met Secretary Antony J. Blinken, President Ursula von der Leyen, Crown Prince Mohammed bin Salman Al Saud, General Secretary Nguyen Phu Trong, President Xi Jinping, and Minister Retno Marsudi.',
      expected: [
        'Antony J. Blinken',
        'Ursula von der Leyen',
        'Mohammed bin Salman Al Saud',
        'Nguyen Phu Trong',
        'Xi Jinping',
        'Retno Marsudi',
      ],
    },
    { why: 'a title and a surname', text: 'Foreign Minister Motegi left.', expected: ['Motegi'] },
    { why: 'a title in lower case', text: 'Kenyan president Amina Okello left.', expected: ['Amina Okello'] },
    {
      why: 'a title in lower case and a comma',
      text: 'Kenya’s foreign minister, Amina Okello, left.',
      expected: ['Amina Okello'],
    },
    { why: 'a counterpart', text: 'She met her Kenyan counterpart, Amina Okello.', expected: ['Amina Okello'] },
    {
      why: 'two with one title',
      text: 'Senators Daniel Cho and Rebecca Stein left.',
      expected: ['Daniel Cho', 'Rebecca Stein'],
    },
    { why: 'a rank in full', text: 'Maj. Gen. Scott Ames left.', expected: ['Scott Ames'] },
    { why: 'an article before the name', text: 'Minister al-Noor left.', expected: ['al-Noor'] },
    {
      why: 'a family name in capitals',
      text: 'Ms. MORITA Kyoko, Minister for Foreign Affairs of Japan, left.',
      expected: ['MORITA Kyoko'],
    },
    {
      why: 'letters behind the name',
      text: 'The Hon Patrick Moran MP, Minister for Trade, left.',
      expected: ['Patrick Moran'],
    },
    {
      why: 'a given name that is a title elsewhere',
      text: 'Dean Wells, Acting Assistant Secretary, left. Deputy Secretary Dean Wells had come alone.',
      expected: ['Dean Wells'],
    },
    {
      why: 'a particle that opens the name',
      text: 'They welcomed Le Van Thanh, Chairman of Lotus Bank.',
      expected: ['Le Van Thanh'],
    },
    { why: 'a headline in capitals', text: 'SECRETARY COLE SPEAKS IN OSLO.', expected: ['Cole'] },
    { why: 'no person in a plane', text: 'They flew aboard Air Force One.', expected: [] },
    { why: 'no person in a possessive place', text: 'They spoke of Ethiopia’s Tigray region.', expected: [] },
    { why: 'no person in a pipeline', text: 'They spoke of the Nord Stream pipeline.', expected: [] },
    { why: 'no person in a city', text: 'They came from San Francisco and Buenos Aires.', expected: [] },
    { why: 'no person in a programme', text: 'The Rewards for Justice Program is old.', expected: [] },
    { why: 'no person in a month', text: 'On April 5 the Strategic Dialogue began.', expected: [] },
  ])('$why', ({ text, expected }) => {
    expect(namesIn(text)).toEqual(expected)
  })

  test('mentions point at the name, not at its title', () => {
    const text = 'Kenyan Foreign Minister Amina Okello left.'
    const [person] = extract(text).people
    expect(person?.mentions.map(([start, end]) => text.slice(start, end))).toEqual(['Amina Okello'])
  })

  test('a name in Chinese script in brackets is a form of the name before it', () => {
    expect(extract('Foreign Minister Wang Yi (王毅) left.').people[0]?.names).toEqual(['Wang Yi', '王毅'])
  })
})
