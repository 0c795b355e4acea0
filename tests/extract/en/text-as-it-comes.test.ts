import { expect, test } from 'vitest'
import { describeMeetings, extract } from './article.js'

const HOME = { source: 'U.S. Department of State' }
const SENTENCE = 'Secretary of State Sam Cole met with Kenyan Foreign Minister Amina Okello today.'
const EXPECTED = ['talks | Sam Cole (U.S. Department of State) a | Amina Okello (Kenya) b']

test.each([
  { why: 'an attribution line', text: `The below is attributable to Spokesperson Ned Hale:\n${SENTENCE}` },
  {
    why: 'boilerplate around it',
    text: `Office of the Spokesperson\nFor Immediate Release\n${SENTENCE}\n###\nPrint Share`,
  },
  { why: 'a bullet', text: `• ${SENTENCE}` },
  { why: 'a dash', text: `– ${SENTENCE}` },
  { why: 'a number', text: `1. ${SENTENCE}` },
  { why: 'a dateline', text: `WASHINGTON, May 14, 2024 – ${SENTENCE}` },
  { why: 'remains of HTML', text: `<p>${SENTENCE}</p><br/>` },
  { why: 'quotation marks', text: `“${SENTENCE}”` },
  { why: 'a straight apostrophe', text: SENTENCE.replace('Kenyan', "Kenya's") },
  { why: 'a curly apostrophe', text: SENTENCE.replace('Kenyan', 'Kenya’s') },
  { why: 'spaces that do not break', text: SENTENCE.replaceAll(' ', '\u00a0') },
  { why: 'two spaces', text: SENTENCE.replaceAll(' ', '  ') },
  { why: 'a carriage return', text: `Washington\r\n${SENTENCE}\r\n` },
  { why: 'a soft hyphen and a mark of byte order', text: `\ufeff${SENTENCE}` },
])('$why', ({ text }) => {
  expect(describeMeetings(extract(text, HOME))).toEqual(EXPECTED)
})
