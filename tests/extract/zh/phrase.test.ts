import { expect, test } from 'vitest'
import { toPhrases } from '../../../src/extract/zh/phrase/to-phrases.js'
import { segment } from '../../../src/extract/zh/token/segment.js'
import { table } from './article.js'

/** Phrases other than words, each in its brackets: 【body】, <title>, (person), [place]. */
function phrasesIn(text: string): string {
  const phrases = toPhrases(segment(text, 0, text.length), text)
  let last = 0
  for (const { start, end } of phrases) {
    expect(start).toBe(last)
    last = end
  }
  expect(last).toBe(text.length)
  return phrases
    .map(({ kind, start, end }) => {
      const written = text.slice(start, end)
      if (kind === 'organization') return `【${written}】`
      if (kind === 'title') return `<${written}>`
      if (kind === 'person') return `(${written})`
      return kind === 'place' ? `[${written}]` : written
    })
    .join('')
}

table(
  'phrases',
  [
    { why: 'body, title, person', text: '东湖大学校长林知远', phrases: '【东湖大学】<校长>(林知远)' },
    {
      why: 'a unit belongs to its body',
      text: '东湖大学电子学院院长林知远',
      phrases: '【东湖大学电子学院】<院长>(林知远)',
    },
    { why: 'nouns before a title belong to it', text: '国际项目资深总监林知远', phrases: '<国际项目资深总监>(林知远)' },
    { why: 'a department before its head', text: '组织部部长林知远', phrases: '【组织部】<部长>(林知远)' },
    { why: 'a place before a title', text: '云南省省长何川', phrases: '[云南省]<省长>(何川)' },
    {
      why: 'an adverb before a place begins no body',
      text: '前不久河南省党政代表团到访',
      phrases: '前不久【河南省党政代表团】到访',
    },
    { why: 'two bodies side by side', text: '北京大学对口支援山西大学', phrases: '【北京大学】对口支援【山西大学】' },
    {
      why: 'Latin letters in brackets belong to the body',
      text: '世界咖啡协会（WCA）到访',
      phrases: '【世界咖啡协会（WCA）】到访',
    },
    {
      why: 'Latin letters in brackets belong to the person',
      text: '教授张冠怡（Rose Chang）到访',
      phrases: '<教授>(张冠怡（Rose Chang）)到访',
    },
    { why: 'other words in brackets do not', text: '东湖大学（左）到访', phrases: '【东湖大学】（左）到访' },
    {
      why: 'quotes inside a name',
      text: '“一带一路”国际科学组织联盟到访',
      phrases: '【“一带一路”国际科学组织联盟】到访',
    },
    { why: 'an office named after people', text: '校长办公室主任周青', phrases: '【校长办公室】<主任>(周青)' },
    {
      why: 'unlisted letters after a title',
      text: '银行行长神田真人到访',
      phrases: '银行<行长>(神田真人)到访',
    },
    { why: 'a room is no body', text: '在第一会议室会谈', phrases: '在第一会议室会谈' },
    { why: 'a book is no body', text: '《东湖大学》出版', phrases: '《东湖大学》出版' },
    { why: 'a general word is no body', text: '有关部门负责', phrases: '有关部门负责' },
    { why: 'a verb is no body', text: '加强合作', phrases: '加强合作' },
    { why: 'nothing of nothing', text: '', phrases: '' },
  ] as { why: string; text: string; phrases: string; fails?: boolean }[],
  ({ text, phrases }) => expect(phrasesIn(text)).toBe(phrases),
)

test('a body tells where those nested in it end', () => {
  const text = '东湖大学电子学院举行座谈会'
  const [body] = toPhrases(segment(text, 0, text.length), text)
  expect(body?.kind === 'organization' && body.parts.map((end) => text.slice(0, end))).toEqual([
    '东湖大学',
    '东湖大学电子学院',
  ])
})

test('a short form in brackets is told without what introduces it', () => {
  const text = '东湖电子科技有限公司（以下简称“东湖电子”）到访'
  const [body] = toPhrases(segment(text, 0, text.length), text)
  expect(body?.kind === 'organization' && body.alias).toBe('东湖电子')
})
