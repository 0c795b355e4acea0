import { expect, test } from 'vitest'
import { extract } from './article.js'

const MINISTER = 'Kenyan Foreign Minister Amina Okello'

test.each([
  { why: 'since a year', text: 'Amina Okello, Foreign Minister of Kenya since 2018, left.', since: '2018' },
  { why: 'has served since', text: `${MINISTER}, who has served in the post since May 2018, left.`, since: '2018-05' },
  { why: 'a named post', text: `${MINISTER}, who became Foreign Minister in 2018, left.`, since: '2018' },
  { why: 'took office', text: `${MINISTER}, who took office on March 5, 2021, left.`, since: '2021-03-05' },
  { why: 'a British date', text: `${MINISTER}, who was appointed on 5 March 2021, left.`, since: '2021-03-05' },
  { why: 'a pronoun', text: `${MINISTER} left. She has been Foreign Minister since 2018.`, since: '2018' },
  {
    why: 'years in brackets',
    text: `He met former ${MINISTER} (2013–2017).`,
    since: '2013',
    until: '2017',
    status: 'former',
  },
  {
    why: 'from and to',
    text: 'Amina Okello, Foreign Minister of Kenya from 2013 to 2017, left.',
    since: '2013',
    until: '2017',
    status: 'former',
  },
  {
    why: 'until a day',
    text: 'Amina Okello, Foreign Minister of Kenya until June 30, 2019, left.',
    until: '2019-06-30',
    status: 'former',
  },
  { why: 'stepped down', text: `${MINISTER}, who stepped down in 2019, left.`, until: '2019', status: 'former' },
  { why: 'an end to come', text: `${MINISTER}, who has served in the post until 2029, left.`, until: '2029' },
  { why: 'not: since of something else', text: `${MINISTER} said that trade has grown since 2018.` },
  { why: 'not: a time of something else', text: `He served under ${MINISTER} from 2013 to 2017.` },
  { why: 'not: was somewhere', text: `${MINISTER} was in Nairobi from 2013 to 2017.` },
  { why: 'not: another post', text: `${MINISTER}, who was appointed Ambassador in 2011, left.` },
  { why: 'not: another person', text: `${MINISTER} met Tom Baker, President of Yale University since 2018.` },
  { why: 'not: a meeting', text: `${MINISTER} left on March 5, 2021.` },
])('$why', ({ text, since = null, until = null, status = 'current' }) => {
  const position = extract(text).positions.find((p) => p.person === 'Amina Okello')
  expect(position).toMatchObject({ title: 'Foreign Minister', organization: 'Kenya', since, until, status })
})
