import { describe, expect, test } from 'vitest'
import { describePositions, extract } from './article.js'

const HOME = { source: 'U.S. Department of State' }

describe('titles, names and bodies', () => {
  test.each([
    {
      why: 'an adjective of a state',
      text: 'Kenyan Foreign Minister Amina Okello left.',
      expected: ['Amina Okello | Foreign Minister | Kenya'],
    },
    {
      why: 'a state with a possessive',
      text: 'Kenya’s Foreign Minister Amina Okello left.',
      expected: ['Amina Okello | Foreign Minister | Kenya'],
    },
    {
      why: 'a state with its acronym',
      text: 'Republic of Korea (ROK) Foreign Minister Park Min-ho left.',
      expected: ['Park Min-ho | Foreign Minister | South Korea'],
    },
    {
      why: 'a state after of',
      text: 'The President of the Republic of Palau Simon Tell, Jr. left.',
      expected: ['Simon Tell, Jr. | President | Palau'],
    },
    {
      why: 'a name behind a comma',
      text: 'He saw the Foreign Minister of the Kingdom of Bahrain, Khalid bin Omar Al Noor.',
      expected: ['Khalid bin Omar Al Noor | Foreign Minister | Bahrain'],
    },
    {
      why: 'two titles of one person',
      text: 'Irish Deputy Prime Minister and Minister of Foreign Affairs and Trade Niamh Byrne left.',
      expected: [
        'Niamh Byrne | Deputy Prime Minister | Ireland',
        'Niamh Byrne | Minister of Foreign Affairs and Trade | Ireland',
      ],
    },
    {
      why: 'a field after for',
      text: 'Assistant Secretary for Democracy, Human Rights, and Labor Lena Ortiz left.',
      expected: ['Lena Ortiz | Assistant Secretary for Democracy, Human Rights, and Labor | U.S. Department of State'],
    },
    {
      why: 'a region after for',
      text: 'U.S. Special Envoy for the Horn of Africa Jon Feld left.',
      expected: ['Jon Feld | Special Envoy for the Horn of Africa | U.S. Department of State'],
    },
    {
      why: 'an international body',
      text: 'OECD Secretary General Karl Lindt left.',
      expected: ['Karl Lindt | Secretary General | Organization for Economic Cooperation and Development'],
    },
    {
      why: 'a university',
      text: 'Hu Wei, Party Secretary of Peking University, left.',
      expected: ['Hu Wei | Party Secretary | Peking University'],
    },
    {
      why: 'a title in lower case behind the name',
      text: 'Hu Weijing, general secretary of the Communist Party of China Central Committee, left.',
      expected: ['Hu Weijing | general secretary | Communist Party of China Central Committee'],
    },
    {
      why: 'a company',
      text: 'Tom Baker, CEO of Northwind Inc., left.',
      expected: ['Tom Baker | CEO | Northwind Inc.'],
    },
    {
      why: 'a body after the name',
      text: 'Deputy Minister Jan Novak of the Ministry of Education of Poland left.',
      expected: ['Jan Novak | Deputy Minister | Ministry of Education of Poland'],
    },
    {
      why: 'a list mate of the same state',
      text: 'He met Egyptian President Omar Said and Foreign Minister Sami Nour.',
      expected: ['Omar Said | President | Egypt', 'Sami Nour | Foreign Minister | Egypt'],
    },
    {
      why: 'the head of state in office',
      text: 'She spoke with President Macron.',
      expected: ['Macron | President | France'],
    },
    {
      why: 'a given name that may be a title',
      text: 'Acting Assistant Secretary for the Bureau of South and Central Asian Affairs Dean Wells left.',
      expected: ['Dean Wells | Acting Assistant Secretary | Bureau of South and Central Asian Affairs'],
    },
    {
      why: 'capitals of a transcript',
      text: 'SECRETARY COLE: Thank you.\nFOREIGN MINISTER OKELLO: Thank you.',
      expected: ['Cole | Secretary | U.S. Department of State', 'Okello | Foreign Minister | -'],
    },
    {
      why: 'a ministry of its own',
      text: 'Acting Assistant Secretary of Defense for Asian Affairs Mia Karr left.',
      expected: ['Mia Karr | Acting Assistant Secretary of Defense for Asian Affairs | U.S. Department of Defense'],
    },
    {
      why: 'the examples of the field: an envoy, an assistant secretary, a state councilor',
      text: 'He met Special Envoy for the Horn of Africa Jon Feld, Assistant Secretary for International Narcotics and Law Enforcement Affairs Todd Vega, and Chinese State Councilor and Foreign Minister Hu Wei.',
      expected: [
        'Jon Feld | Special Envoy for the Horn of Africa | U.S. Department of State',
        'Todd Vega | Assistant Secretary for International Narcotics and Law Enforcement Affairs | U.S. Department of State',
        'Hu Wei | State Councilor | China',
        'Hu Wei | Foreign Minister | China',
      ],
    },
    {
      why: 'a list of fields and a state',
      text: 'The Minister of Foreign Affairs, International Trade and Worship of Argentina Felipe Sosa left.',
      expected: ['Felipe Sosa | Minister of Foreign Affairs, International Trade and Worship | Argentina'],
    },
    {
      why: 'a vice president for, at a university with a seat',
      text: 'Kofi Mensah, Vice President for Research at the University of Illinois at Urbana-Champaign, left.',
      expected: ['Kofi Mensah | Vice President for Research | University of Illinois at Urbana-Champaign'],
    },
    {
      why: 'a bank of a state',
      text: 'Bank of Ghana Governor Kofi Mensah left.',
      expected: ['Kofi Mensah | Governor | Bank of Ghana'],
    },
    {
      why: 'a city that no list holds',
      text: 'Brookfield Mayor Kevin Doyle left.',
      expected: ['Kevin Doyle | Mayor | Brookfield'],
    },
    {
      why: 'an ambassador of one state to another',
      text: 'The Ambassador of Brazil to Norway, Ms. Clara Reis, left.',
      expected: ['Clara Reis | Ambassador | Brazil'],
    },
    {
      why: 'a deputy secretary general is no deputy secretary',
      text: 'NATO Deputy Secretary General Karl Lindt left.',
      expected: ['Karl Lindt | Deputy Secretary General | North Atlantic Treaty Organization'],
    },
    {
      why: 'a body, and a title in lower case',
      text: 'African Union Commission chairperson Amina Okello left.',
      expected: ['Amina Okello | chairperson | African Union Commission'],
    },
    {
      why: 'two titles behind a name, the second of the next person',
      text: 'Amina Okello, Director of Northwind Inc., and Acting Assistant Secretary Jon Feld left.',
      expected: [
        'Amina Okello | Director | Northwind Inc.',
        'Jon Feld | Acting Assistant Secretary | U.S. Department of State',
      ],
    },
    {
      why: 'a form of address before the name behind a comma',
      text: 'The Vice-Chancellor of Lund University, Professor Helen Carrick, left.',
      expected: ['Helen Carrick | Vice-Chancellor | Lund University'],
    },
    {
      why: 'a former post behind the name',
      text: 'Walter Pike, a former Kenyan ambassador to Chile, left.',
      expected: ['Walter Pike | ambassador to Chile | Kenya'],
    },
    {
      why: 'no place for whom the President was welcomed to',
      text: 'He welcomed President Macron to London in July.',
      expected: ['Macron | President | France'],
    },
    { why: 'no body for a form of address', text: 'Mr. Tom Baker left.', expected: [] },
    {
      why: 'no body for a second President of one state',
      text: 'French President Luc Moreau met President Tomas Vega.',
      expected: ['Luc Moreau | President | France', 'Tomas Vega | President | -'],
    },
  ])('$why', ({ text, expected }) => {
    expect(describePositions(extract(text, HOME))).toEqual(expected)
  })

  test('a title in the headline lends its state to the text', () => {
    const record = extract('Secretary Cole spoke with Foreign Minister Okello.', {
      ...HOME,
      title: 'Secretary Cole’s Call with Kenyan Foreign Minister Okello',
    })
    expect(describePositions(record)).toContain('Okello | Foreign Minister | Kenya')
  })

  test.each([
    { title: 'Acting Foreign Minister', status: 'acting' },
    { title: 'former Foreign Minister', status: 'former' },
    { title: 'Foreign Minister-Designate', status: 'designate' },
    { title: 'Foreign Minister', status: 'current' },
  ])('$title is $status', ({ title, status }) => {
    expect(extract(`Kenyan ${title} Amina Okello left.`).positions[0]?.status).toBe(status)
  })
})

test('former before a state and a title', () => {
  expect(extract('He met former Kenyan Foreign Minister Amina Okello.').positions[0]?.status).toBe('former')
})
