import { expect, test } from 'vitest'
import { extract } from './article.js'

const OKELLO = 'Foreign Minister Amina Okello'

test.each([
  { text: `${OKELLO} previously served as dean of Lund University.`, post: 'dean | Lund University | former' },
  { text: `${OKELLO} serves as chair of the Nordic Council.`, post: 'chair | Nordic Council | current' },
  {
    text: `${OKELLO}, who was elected president of Lund University in 2018, left.`,
    post: 'president | Lund University | current',
  },
  { text: `${OKELLO} became president of Lund University.`, post: 'president | Lund University | current' },
  { text: `${OKELLO} was appointed Director of the Nordic Council.`, post: 'Director | Nordic Council | current' },
  { text: `${OKELLO} left, and was named CEO of Northwind Inc.`, post: 'CEO | Northwind Inc. | current' },
  {
    text: `${OKELLO} will serve as Ambassador. She is also president of Lund University.`,
    post: 'president | Lund University | current',
  },
  {
    text: `Lund University has appointed Amina Okello as its ninth president.`,
    post: 'president | Lund University | current',
  },
  {
    text: `${OKELLO} was nominated to be president of Lund University.`,
    post: 'president | Lund University | designate',
  },
  { text: `${OKELLO} stepped down as president of Lund University.`, post: 'president | Lund University | former' },
  {
    text: `${OKELLO} was dean of Lund University and director of Northwind Inc.`,
    post: 'director | Northwind Inc. | former',
  },
])('a post said of somebody: $text', ({ text, post }) => {
  const told = extract(text).positions.map((p) => `${p.title} | ${p.organization} | ${p.status}`)
  expect(told).toContain(post)
})

test.each([
  `${OKELLO} was minister.`,
  `${OKELLO} named the president of Lund University.`,
  `${OKELLO} is a friend of Lund University.`,
  `${OKELLO} met the team that is led by the dean of Lund University.`,
])('nothing said of the person: %s', (text) => {
  expect(extract(text).positions.map((p) => p.title)).toEqual(['Foreign Minister'])
})
