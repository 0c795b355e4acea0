import { expect } from 'vitest'
import { extract, meetingsOf, table } from './article.js'

const HOME = '东湖大学新闻网'

table(
  'occasions told by their own name',
  [
    {
      why: 'talks with those who have come',
      text: '云南省副省长何川一行来校调研。座谈会在行政楼举行。副校长周青主持座谈会。',
      source: HOME,
      meetings: ['talks: 何川 (云南省人民政府) guest, 周青 (东湖大学) host chair'],
    },
    {
      why: 'a conference with those who take part',
      text: '全国高等教育论坛在武汉举行，教育部副部长何川、东湖大学校长林知远出席。',
      meetings: ['conference: 何川 (教育部) attendee, 林知远 (东湖大学) attendee'],
    },
    {
      why: 'those who take part, before the conference',
      text: '教育部副部长何川、东湖大学校长林知远出席全国高等教育论坛。',
      meetings: ['conference: 何川 (教育部) attendee, 林知远 (东湖大学) attendee'],
    },
    {
      why: 'those who take part, told in the next sentence',
      text: '全国高等教育论坛在武汉举行。教育部副部长何川、东湖大学校长林知远出席论坛。',
      meetings: ['conference: 何川 (教育部) attendee, 林知远 (东湖大学) attendee'],
    },
    {
      why: 'a chair',
      text: '东湖大学召开干部大会，校党委书记周青主持会议。',
      source: HOME,
      meetings: ['conference: 周青 (东湖大学) chair'],
    },
    {
      why: 'a chair before the conference',
      text: '东湖大学校长林知远主持全校工作会议，副校长周青出席。',
      meetings: ['conference: 林知远 (东湖大学) chair, 周青 (东湖大学) attendee'],
      fails: true,
    },
    {
      why: 'an unveiling',
      text: '东湖书院揭牌仪式在武汉举行，东湖大学校长林知远、云南省副省长何川出席。',
      meetings: ['ceremony: 林知远 (东湖大学) attendee, 何川 (云南省人民政府) attendee'],
    },
    {
      why: 'an opening',
      text: '开学典礼举行，东湖大学校长林知远致辞，东湖大学党委书记周青出席。',
      meetings: ['ceremony: 林知远 (东湖大学) speaker, 周青 (东湖大学) attendee'],
    },
    {
      why: 'without who sent those who came, and who is remembered',
      text: '受云南省副省长何川委托，东湖大学校长林知远、校党委书记周青出席纪念苏禾诞辰100周年大会。',
      meetings: ['conference: 林知远 (东湖大学) attendee, 周青 (东湖大学) attendee'],
    },
    {
      why: 'without who wrote of it',
      text: '（云南日报记者苏禾）东湖论坛在武汉举行，东湖大学校长林知远、云南省副省长何川出席。',
      meetings: ['conference: 林知远 (东湖大学) attendee, 何川 (云南省人民政府) attendee'],
    },
    {
      why: 'a signing that is told by the ceremony',
      text: '东湖大学与山西大学签约仪式在武汉举行。',
      meetings: ['signing: (东湖大学) host, (山西大学) guest'],
    },
    {
      why: 'a signing with those present, which is no second ceremony',
      text: '东湖大学与山西大学签约仪式在武汉举行。东湖大学校长林知远、山西大学校长黄桂田出席仪式。',
      meetings: ['signing: (东湖大学) host, (山西大学) guest, 林知远 (东湖大学) attendee, 黄桂田 (山西大学) attendee'],
    },
  ] as { why: string; text: string; source?: string; meetings: string[]; fails?: boolean }[],
  ({ text, source, meetings }) => expect(meetingsOf(extract(text, { source: source ?? null }))).toEqual(meetings),
)

table(
  'events that are no occasion of the article',
  [
    { why: 'one to come', text: '第五届东湖论坛将于6月举行，东湖大学校长林知远、云南省副省长何川出席。' },
    { why: 'one that is planned', text: '东湖大学计划召开干部大会，校长林知远、副校长周青出席。' },
    { why: 'what a conference says', text: '会议强调，要加强合作。' },
    { why: 'a conference that one studies', text: '东湖大学校长林知远学习会议精神。' },
    { why: 'one before which something happens', text: '大会举行前夕，林知远接受采访。' },
    { why: 'a conference where nobody is named', text: '东湖论坛在武汉举行。' },
    { why: 'a heading', text: '东湖论坛在武汉举行 林知远出席' },
    { why: 'who only wrote a letter', text: '东湖论坛在武汉举行。云南省副省长何川、东湖大学校长林知远向论坛致贺信。' },
    { why: 'one that a conference decides on', text: '会议决定7月在武汉召开东湖论坛，林知远、何川作说明。' },
    { why: 'a person at the head of an article on no event', text: '东湖大学校长林知远、副校长周青。' },
  ],
  ({ text }) => expect(meetingsOf(extract(text))).toEqual([]),
)
