import { describe, expect, test } from 'vitest'
import { describeMeetings, extract } from './article.js'

const HOME = { source: 'U.S. Department of State' }
const COLE = 'Sam Cole (U.S. Department of State)'
const OKELLO = 'Amina Okello (Kenya)'

describe('occasions that took place', () => {
  test.each([
    {
      why: 'met with',
      text: 'Secretary of State Sam Cole met with Kenyan Foreign Minister Amina Okello today.',
      expected: [`talks | ${COLE} a | ${OKELLO} b`],
    },
    {
      why: 'met, a place, with',
      text: 'Secretary of State Sam Cole met today in Washington, D.C., with Kenyan Foreign Minister Amina Okello.',
      expected: [`talks | ${COLE} a | ${OKELLO} b`],
    },
    {
      why: 'spoke with',
      text: 'Secretary of State Sam Cole spoke with Kenyan Foreign Minister Amina Okello today.',
      expected: [`call | ${COLE} a | ${OKELLO} b`],
    },
    {
      why: 'a virtual meeting',
      text: 'Secretary of State Sam Cole held a virtual meeting with Kenyan Foreign Minister Amina Okello.',
      expected: [`call | ${COLE} a | ${OKELLO} b`],
    },
    {
      why: 'held talks with',
      text: 'Secretary of State Sam Cole held talks with Kenyan Foreign Minister Amina Okello in Nairobi.',
      expected: [`talks | ${COLE} a | ${OKELLO} b`],
    },
    {
      why: 'a host',
      text: 'Secretary of State Sam Cole hosted Kenyan Foreign Minister Amina Okello today.',
      expected: [`talks | ${COLE} host | ${OKELLO} guest`],
    },
    {
      why: 'both as the subject',
      text: 'Secretary of State Sam Cole and Kenyan Foreign Minister Amina Okello met in Nairobi.',
      expected: [`talks | ${COLE} a | ${OKELLO} b`],
    },
    {
      why: 'three states',
      text: 'Secretary of State Sam Cole, Kenyan Foreign Minister Amina Okello, and Ghanaian Foreign Minister Kofi Mensah met today.',
      expected: [`talks | ${COLE} a | ${OKELLO} b | Kofi Mensah (Ghana) c`],
    },
    {
      why: 'a companion',
      text: 'Secretary of State Sam Cole, accompanied by Counselor Derek Holt, met with Kenyan Foreign Minister Amina Okello.',
      expected: [`talks | ${COLE} a | Derek Holt (U.S. Department of State) a | ${OKELLO} b`],
    },
    {
      why: 'officials of governments',
      text: 'Secretary of State Sam Cole met with senior officials from the Kenyan and Ghanaian governments.',
      expected: [`talks | ${COLE} a | (Government of Kenya) b | (Government of Ghana) b`],
    },
    {
      why: 'staff of a body',
      text: 'Secretary of State Sam Cole met with staff at Kenya’s Wildlife Center.',
      expected: [`talks | ${COLE} a | (Wildlife Center) b`],
    },
    {
      why: 'a delegation and its leader',
      text: 'Secretary of State Sam Cole met with a delegation from the Ministry of Health of Kenya led by Minister Amina Okello.',
      expected: [`talks | ${COLE} a | Amina Okello (Ministry of Health of Kenya) b`],
    },
    {
      why: 'leaders told in the next sentence',
      text: 'Delegations from the United States and Kenya met on May 7. Secretary of State Sam Cole led the U.S. delegation, and Foreign Minister Amina Okello led the Kenyan delegation.',
      expected: [`talks | ${COLE} a | ${OKELLO} b`],
    },
    {
      why: 'on behalf of a body',
      text: 'On behalf of the European Union, High Representative Eva Lund met Kenyan Foreign Minister Amina Okello.',
      expected: [`talks | Eva Lund (European Union) a | ${OKELLO} b`],
    },
    {
      why: 'a signing',
      text: 'Kenyan Foreign Minister Amina Okello and Ghanaian Foreign Minister Kofi Mensah signed a memorandum of understanding.',
      expected: [`signing | ${OKELLO} a | Kofi Mensah (Ghana) b`],
    },
    {
      why: 'a conference without sides',
      text: 'Secretary of State Sam Cole participated in the NATO Ministerial hosted by NATO Secretary General Karl Lindt.',
      expected: [`conference | ${COLE} | Karl Lindt (North Atlantic Treaty Organization)`],
    },
    {
      why: 'a visit to a body',
      text: 'Secretary of State Sam Cole visited the University of Nairobi.',
      expected: [`visit | ${COLE} guest | (University of Nairobi) host`],
    },
    {
      why: 'a courtesy call',
      text: 'Kenyan Foreign Minister Amina Okello paid a courtesy call on Ghanaian President Kofi Mensah.',
      expected: [`talks | ${OKELLO} guest | Kofi Mensah (Ghana) host`],
    },
    {
      why: 'she',
      text: 'Kenyan Foreign Minister Amina Okello arrived. She met with Ghanaian President Kofi Mensah.',
      expected: [`talks | ${OKELLO} a | Kofi Mensah (Ghana) b`],
    },
    {
      why: 'a role',
      text: 'Secretary of State Sam Cole arrived. The Secretary met with Kenyan Foreign Minister Amina Okello.',
      expected: [`talks | ${COLE} a | ${OKELLO} b`],
    },
    {
      why: 'in a meeting with',
      text: 'Secretary of State Sam Cole came. In a meeting with Kenyan Foreign Minister Amina Okello, Secretary Cole stressed unity.',
      expected: [`talks | ${COLE} a | ${OKELLO} b`],
    },
    {
      why: 'received by',
      text: 'Kenyan Foreign Minister Amina Okello was received by Ghanaian President Kofi Mensah on Monday.',
      expected: [`talks | Kofi Mensah (Ghana) host | ${OKELLO} guest`],
    },
    {
      why: 'agreed during talks',
      text: 'Kenyan Foreign Minister Amina Okello and Ghanaian President Kofi Mensah agreed on trade during talks in Accra.',
      expected: [`talks | ${OKELLO} a | Kofi Mensah (Ghana) b`],
    },
    {
      why: 'a name in two scripts',
      text: 'Chinese Foreign Minister Wang Yi (王毅) met with Kenyan Foreign Minister Amina Okello in Beijing.',
      expected: [`talks | Wang Yi (China) a | ${OKELLO} b`],
    },
    {
      why: 'by phone',
      text: 'Secretary of State Sam Cole spoke by phone with Kenyan Foreign Minister Amina Okello.',
      expected: [`call | ${COLE} a | ${OKELLO} b`],
    },
    {
      why: 'had a call',
      text: 'Secretary of State Sam Cole had a call with Kenyan Foreign Minister Amina Okello on Monday.',
      expected: [`call | ${COLE} a | ${OKELLO} b`],
    },
    {
      why: 'held a bilateral meeting',
      text: 'Secretary of State Sam Cole held a bilateral meeting with Kenyan Foreign Minister Amina Okello.',
      expected: [`talks | ${COLE} a | ${OKELLO} b`],
    },
    {
      why: 'co-chaired a dialogue',
      text: 'Secretary of State Sam Cole and Kenyan Foreign Minister Amina Okello co-chaired the U.S.-Kenya Strategic Dialogue.',
      expected: [`talks | ${COLE} a | ${OKELLO} b`],
    },
    {
      why: 'convened for a trilateral',
      text: 'Secretary of State Sam Cole, Kenyan Foreign Minister Amina Okello, and Ghanaian Foreign Minister Kofi Mensah convened for a trilateral meeting.',
      expected: [`talks | ${COLE} a | ${OKELLO} b | Kofi Mensah (Ghana) c`],
    },
    {
      why: 'hosted a roundtable',
      text: 'Secretary of State Sam Cole hosted a roundtable with Kenyan Foreign Minister Amina Okello.',
      expected: [`talks | ${COLE} host | ${OKELLO} guest`],
    },
    {
      why: 'held consultations',
      text: 'Secretary of State Sam Cole travelled to Nairobi and held consultations with Kenyan Foreign Minister Amina Okello.',
      expected: [`talks | ${COLE} a | ${OKELLO} b`],
    },
    {
      why: 'called on',
      text: 'Kenyan Foreign Minister Amina Okello called on Ghanaian President Kofi Mensah.',
      expected: [`talks | ${OKELLO} guest | Kofi Mensah (Ghana) host`],
    },
    {
      why: 'received a courtesy call from',
      text: 'Kenyan Foreign Minister Amina Okello received a courtesy call from Ghanaian President Kofi Mensah.',
      expected: [`talks | ${OKELLO} host | Kofi Mensah (Ghana) guest`],
    },
    {
      why: 'received, a day and a place before whom',
      text: 'Kenyan Foreign Minister Amina Okello received today in Nairobi Ghanaian President Kofi Mensah.',
      expected: [`talks | ${OKELLO} host | Kofi Mensah (Ghana) guest`],
    },
    {
      why: 'hosted in honour of',
      text: 'Kenyan Foreign Minister Amina Okello hosted a dinner in honour of Ghanaian President Kofi Mensah.',
      expected: [`talks | ${OKELLO} host | Kofi Mensah (Ghana) guest`],
    },
    {
      why: 'a welcome ceremony for somebody has sides',
      text: 'Kenyan President Amina Okello held a welcome ceremony for Ghanaian President Kofi Mensah.',
      expected: [`ceremony | ${OKELLO} host | Kofi Mensah (Ghana) guest`],
    },
    {
      why: 'was later received by',
      text: 'Kenyan Foreign Minister Amina Okello arrived on Sunday and was later received by Ghanaian President Kofi Mensah.',
      expected: [`talks | Kofi Mensah (Ghana) host | ${OKELLO} guest`],
    },
    {
      why: 'an agreement signed by both',
      text: 'The agreement was signed by Kenyan Foreign Minister Amina Okello and Ghanaian President Kofi Mensah.',
      expected: [`signing | ${OKELLO} a | Kofi Mensah (Ghana) b`],
    },
    {
      why: 'an MoU',
      text: 'Kenyan Foreign Minister Amina Okello signed an MoU with Ghanaian President Kofi Mensah.',
      expected: [`signing | ${OKELLO} a | Kofi Mensah (Ghana) b`],
    },
    {
      why: 'the two leaders, and somebody else',
      text: 'Kenyan Foreign Minister Amina Okello and Ghanaian President Kofi Mensah signed an MoU. The two leaders then met with Secretary of State Sam Cole.',
      expected: [
        `signing | ${OKELLO} a | Kofi Mensah (Ghana) b`,
        `talks | ${OKELLO} a | Kofi Mensah (Ghana) a | ${COLE} b`,
      ],
    },
    {
      why: 'his counterpart',
      text: 'Secretary of State Sam Cole met with his Kenyan counterpart, Amina Okello.',
      expected: [`talks | ${COLE} a | ${OKELLO} b`],
    },
    {
      why: 'the minister',
      text: 'Kenyan Foreign Minister Amina Okello arrived. On Monday, the minister met with Ghanaian President Kofi Mensah.',
      expected: [`talks | ${OKELLO} a | Kofi Mensah (Ghana) b`],
    },
    {
      why: 'the leader of a state',
      text: 'Secretary of State Sam Cole met with Kenyan President Amina Okello. The Kenyan leader also held talks with Ghanaian President Kofi Mensah.',
      expected: [`talks | ${COLE} a | ${OKELLO} b`, `talks | ${OKELLO} a | Kofi Mensah (Ghana) b`],
    },
    {
      why: 'the Secretary-General of the body that publishes',
      source: 'United Nations',
      text: 'The Secretary-General met with H.E. Ms. Amina Okello, Foreign Minister of Kenya.',
      expected: [`talks | (United Nations) a | ${OKELLO} b`],
    },
    {
      why: 'joined on the call, each on the side of the own state',
      text: 'Secretary of State Sam Cole spoke with Kenyan President Amina Okello. They were joined on the call by Kenyan Foreign Minister Peter Otieno.',
      expected: [`call | ${COLE} a | ${OKELLO} b | Peter Otieno (Kenya) b`],
    },
    {
      why: 'a reception attended by others',
      text: 'Kenyan President Amina Okello received Ghanaian President Kofi Mensah. The reception was attended by the Ambassador of Ghana to Kenya, Ms. Esi Owusu.',
      expected: [`talks | ${OKELLO} host | Kofi Mensah (Ghana) guest | Esi Owusu (Ghana) guest`],
    },
    {
      why: 'an aside before the verb',
      text: 'Kenyan President Amina Okello, on a four-day visit, held talks with Ghanaian President Kofi Mensah.',
      expected: [`talks | ${OKELLO} a | Kofi Mensah (Ghana) b`],
    },
  ])('$why', ({ text, expected, source = HOME.source }) => {
    expect(describeMeetings(extract(text, { source }))).toEqual(expected)
  })
})

describe('what is no occasion', () => {
  test.each([
    'Secretary of State Sam Cole will meet with Kenyan Foreign Minister Amina Okello.',
    'Secretary of State Sam Cole plans to meet with Kenyan Foreign Minister Amina Okello.',
    'Secretary of State Sam Cole has met with Kenyan Foreign Minister Amina Okello many times.',
    'Secretary of State Sam Cole never met Kenyan Foreign Minister Amina Okello.',
    'Secretary of State Sam Cole looks forward to meeting Kenyan Foreign Minister Amina Okello.',
    'Secretary of State Sam Cole congratulated Kenyan Foreign Minister Amina Okello.',
    'Secretary of State Sam Cole welcomed Foreign Minister Amina Okello’s offer.',
    'Secretary of State Sam Cole visited Kenya.',
    'Secretary of State Sam Cole met the deadline.',
    'Secretary of State Sam Cole met with Kenyan Foreign Minister Amina Okello on June 3, 2019.',
    'The two ministers met for the third time.',
    'Secretary of State Sam Cole met Kenyan Foreign Minister Amina Okello in 2019.',
    'Secretary of State Sam Cole called on Kenyan President Amina Okello to release the prisoners.',
    'Secretary of State Sam Cole welcomed Foreign Minister Amina Okello’s visit to Ghana.',
    'Secretary of State Sam Cole issued a statement on Kenyan Foreign Minister Amina Okello.',
    'Secretary of State Sam Cole is expected to meet Kenyan Foreign Minister Amina Okello on Saturday.',
    'The treaty was signed by Kenyan Foreign Minister Amina Okello.',
    'Kenyan Foreign Minister Amina Okello and Ghanaian President Kofi Mensah will agree on trade during talks in Accra.',
    'Kenyan Foreign Minister Amina Okello was praised by Ghanaian President Kofi Mensah.',
  ])('%s', (text) => {
    expect(extract(text, HOME).meetings).toEqual([])
  })
})

test('an occasion told twice is one meeting with two sentences', () => {
  const text =
    'Secretary of State Sam Cole met with Kenyan Foreign Minister Amina Okello today.\nSecretary Cole and Foreign Minister Okello met at noon.'
  const { meetings } = extract(text, HOME)
  expect(meetings).toHaveLength(1)
  expect(meetings[0]?.furtherEvidence).toHaveLength(1)
})

test('meetings on a trip take the days of the trip', () => {
  const text =
    'Secretary of State Sam Cole visited Kenya from May 7 to May 9. He met with Kenyan Foreign Minister Amina Okello.'
  expect(extract(text, HOME).meetings[0]?.date).toMatchObject({
    from: '2024-05-07',
    to: '2024-05-09',
    precision: 'range',
  })
})

test('a headline gives the occasion that the text implies', () => {
  const title = 'Secretary Cole’s Call with Kenyan Foreign Minister Okello'
  const text = 'Secretary of State Sam Cole congratulated Amina Okello. They discussed trade.'
  expect(describeMeetings(extract(text, { ...HOME, title }))).toEqual([`call | ${COLE} a | ${OKELLO} b`])
})

test('speakers of a transcript met where the headline says so', () => {
  const title = 'Secretary Sam Cole and Kenyan Foreign Minister Amina Okello Before Their Meeting'
  const text = 'SECRETARY COLE: Welcome.\nFOREIGN MINISTER OKELLO: Thank you. Last week I met with President Mensah.'
  expect(describeMeetings(extract(text, { ...HOME, title }))).toEqual([`talks | ${COLE} a | ${OKELLO} b`])
})

describe('speakers of a transcript were together', () => {
  const KENYAN = 'FOREIGN MINISTER OKELLO: Thank you.'
  test.each([
    {
      why: 'officials of two states',
      text: `SECRETARY COLE: I welcome Kenyan Foreign Minister Amina Okello.\n${KENYAN}`,
      expected: ['talks | Cole (U.S. Department of State) a | Amina Okello (Kenya) b'],
    },
    {
      why: 'with who speaks for one of them',
      text: `SECRETARY COLE: I welcome Kenyan Foreign Minister Amina Okello.\n${KENYAN}\nASSISTANT SECRETARY FELD: Thank you both.`,
      expected: [
        'talks | Cole (U.S. Department of State) a | Amina Okello (Kenya) b | Feld (U.S. Department of State) a',
      ],
    },
    {
      why: 'not: a journalist',
      text: 'SECRETARY COLE: Good morning.\nMS WEISS: Thank you.\nQUESTION: Why?',
      expected: [],
    },
    {
      why: 'not: officials of one state',
      text: 'SECRETARY COLE: Good morning.\nASSISTANT SECRETARY FELD: Yes.',
      expected: [],
    },
    {
      why: 'not: whom a speaker tells of',
      text: 'SECRETARY COLE: I met with Kenyan Foreign Minister Amina Okello.\nQUESTION: Why?',
      expected: [],
    },
  ])('$why', ({ text, expected }) => {
    expect(describeMeetings(extract(text, HOME))).toEqual(expected)
  })
})

test.each([
  {
    text: 'Secretary Cole met with Kenyan Foreign Minister Amina Okello in Washington, D.C.',
    place: 'Washington, D.C.',
  },
  {
    text: 'Secretary Cole met today in San José, Costa Rica, with Kenyan Foreign Minister Amina Okello.',
    place: 'San José, Costa Rica',
  },
  { text: 'In Nairobi, Secretary Cole met with Kenyan Foreign Minister Amina Okello.', place: 'Nairobi' },
  { text: 'Secretary Cole met with Kenyan Foreign Minister Amina Okello to discuss the war in Yemen.', place: null },
  { text: 'Secretary Cole met with Kenyan Foreign Minister Amina Okello in May.', place: null },
])('place: $text', ({ text, place }) => {
  expect(extract(text, HOME).meetings[0]?.place).toBe(place)
})

describe('wire reports', () => {
  test.each([
    {
      why: 'a person by the family name that stands first',
      text: 'Kenyan Foreign Minister Okello Amina came. On Monday, Okello met with Ghanaian President Kofi Mensah.',
      expected: ['talks | Okello Amina (Kenya) a | Kofi Mensah (Ghana) b'],
    },
    {
      why: 'the delegation, for its leader, and its president',
      text: 'A delegation of Lund University led by Eva Holm, the university’s vice president, came. The delegation visited Accra University and held talks with its president, Kofi Mensah.',
      expected: [
        'visit | Eva Holm (Lund University) guest | (Accra University) host',
        'talks | Eva Holm (Lund University) a | Kofi Mensah (Accra University) b',
      ],
    },
    {
      why: 'who attended the meeting told before',
      text: 'Kenyan President Amina Okello met with Ghanaian President Kofi Mensah. Kenyan Foreign Minister Peter Otieno attended the meeting.',
      expected: [`talks | ${OKELLO} a | Kofi Mensah (Ghana) b | Peter Otieno (Kenya) a`],
    },
    {
      why: 'one who only attended a meeting has one of his own later',
      text: 'Kenyan President Amina Okello met with Ghanaian President Kofi Mensah. Kenyan Foreign Minister Peter Otieno attended the meeting. Otieno held talks with Mensah in the evening.',
      expected: [
        `talks | ${OKELLO} a | Kofi Mensah (Ghana) b | Peter Otieno (Kenya) a`,
        'talks | Peter Otieno (Kenya) a | Kofi Mensah (Ghana) b',
      ],
    },
    {
      why: 'a name that looks like a pronoun',
      text: 'Chinese Vice Premier He Wanli met with Kenyan Foreign Minister Amina Okello.',
      expected: [`talks | He Wanli (China) a | ${OKELLO} b`],
    },
  ])('$why', ({ text, expected }) => {
    expect(describeMeetings(extract(text))).toEqual(expected)
  })
})
