import { expect } from 'vitest'
import { daysOf, extract, meetingsOf, table } from './article.js'

const LIN = '林知远 (东湖大学)'
const HE = '何川 (云南省人民政府)'
const HUANG = '黄桂田 (山西大学)'
const HOME = '东湖大学新闻网'

table(
  'one occasion told twice, and two occasions',
  [
    {
      why: 'lead and detail',
      text: '东湖大学校长林知远会见云南省副省长何川。\n林知远在行政楼会见何川一行，介绍了学校情况。',
      meetings: [`talks: ${LIN} host, ${HE} guest`],
    },
    {
      why: 'another word for the same talks',
      text: '东湖大学校长林知远会见云南省副省长何川。林知远与何川座谈。',
      meetings: [`talks: ${LIN} host, ${HE} guest`],
    },
    {
      why: 'a body that the detail names a person of',
      text: '东湖大学校长林知远与山西大学座谈。林知远与山西大学校长黄桂田座谈。',
      meetings: [`talks: ${LIN} host, ${HUANG} guest`],
    },
    {
      why: 'a visit that the talks tell',
      text: '云南省副省长何川来校调研。校长林知远会见何川。',
      source: HOME,
      meetings: [`talks: ${LIN} host, ${HE} guest`],
    },
    {
      why: 'a body whose person has another post too, and sides told from both ends',
      text: '东湖大学校长林知远拜会太原市委。林知远与山西省委常委、太原市委书记何川座谈。',
      meetings: [`talks: ${LIN} guest, 何川 (山西省委) host`],
    },
    {
      why: 'talks that are long past, told as background',
      text: '5月13日，东湖大学校长林知远会见云南省副省长何川。2023年9月1日，林知远会见山西大学校长黄桂田。',
      meetings: [`talks: ${LIN} host, ${HE} guest`],
    },
    {
      why: 'talks that are still to come',
      text: '5月13日，东湖大学校长林知远会见云南省副省长何川。5月20日，林知远会见山西大学校长黄桂田。',
      meetings: [`talks: ${LIN} host, ${HE} guest`],
    },
    {
      why: 'a visit to one of our units after the talks',
      text: '云南省副省长何川来校调研。校长林知远会见何川。会后，何川参观了东湖大学图书馆。',
      source: HOME,
      meetings: [`talks: ${LIN} host, ${HE} guest`, `visit: ${HE} guest, (东湖大学图书馆) host`],
    },
    {
      why: 'other days',
      text: '5月11日，东湖大学校长林知远会见云南省副省长何川。5月13日，林知远再次会见何川。',
      meetings: [`talks: ${LIN} host, ${HE} guest`, `talks: ${LIN} host, ${HE} guest`],
    },
    {
      why: 'other guests',
      text: '东湖大学校长林知远会见云南省副省长何川。林知远会见山西大学校长黄桂田。',
      meetings: [`talks: ${LIN} host, ${HE} guest`, `talks: ${LIN} host, ${HUANG} guest`],
    },
    {
      why: 'another kind',
      text: '东湖大学校长林知远会见山西大学校长黄桂田。林知远与黄桂田签署协议。',
      meetings: [`talks: ${LIN} host, ${HUANG} guest`, `signing: ${LIN} host, ${HUANG} guest`],
    },
    {
      why: 'two ceremonies of a visit',
      text: '国家主席习近平为法国总统马克龙举行欢迎仪式。习近平为马克龙举行欢迎宴会。',
      meetings: [
        'ceremony: 习近平 (中国) host, 马克龙 (法国) guest',
        'ceremony: 习近平 (中国) host, 马克龙 (法国) guest',
      ],
    },
  ] as { why: string; text: string; source?: string; meetings: string[]; fails?: boolean }[],
  ({ text, source, meetings }) => expect(meetingsOf(extract(text, { source: source ?? null }))).toEqual(meetings),
)

table(
  'days',
  [
    {
      why: 'the day of the sentence',
      text: '5月13日，东湖大学校长林知远会见云南省副省长何川。',
      days: ['talks 2024-05-13'],
    },
    {
      why: 'the day right before the word',
      text: '5月11日，何川到访。12日下午，东湖大学校长林知远会见云南省副省长何川。',
      days: ['talks 2024-05-12'],
    },
    {
      why: 'the day right after the name of the event',
      text: '6月2日，代表团启程。东湖论坛5月13日在武汉举行，东湖大学校长林知远、云南省副省长何川出席。',
      days: ['conference 2024-05-13'],
    },
    {
      why: 'the day of the sentence before',
      text: '5月13日，代表团抵达武汉。东湖大学校长林知远会见云南省副省长何川。',
      days: ['talks 2024-05-13'],
    },
    {
      why: 'the same day',
      text: '5月12日，代表团抵达武汉。当天下午，东湖大学校长林知远会见云南省副省长何川。',
      days: ['talks 2024-05-12'],
    },
    { why: 'the dateline', text: '新华社北京5月12日电 国家主席习近平会见法国总统马克龙。', days: ['talks 2024-05-12'] },
    { why: 'a range', text: '5月11日至13日，云南省副省长何川赴东湖大学考察。', days: ['visit 2024-05-11..2024-05-13'] },
    {
      why: 'the publication, where nothing tells',
      text: '东湖大学校长林知远会见云南省副省长何川。',
      days: ['talks 2024-05-14'],
    },
    {
      why: 'the detail, where the lead tells none',
      text: '东湖大学校长林知远会见云南省副省长何川。5月13日，林知远在行政楼会见何川一行。',
      days: ['talks 2024-05-13'],
    },
    { why: 'no day of a vague word', text: '近日，东湖大学校长林知远会见云南省副省长何川。', days: ['talks -'] },
    {
      why: 'no day of what somebody speaks of',
      text: '东湖大学校长林知远会见云南省副省长何川。何川说，2023年5月20日的访问很成功。',
      days: ['talks 2024-05-14'],
    },
  ] as { why: string; text: string; days: string[]; fails?: boolean }[],
  ({ text, days }) => expect(daysOf(extract(text))).toEqual(days),
)

table(
  'days without a publication date',
  [
    { why: 'a full date', text: '2023年5月20日，东湖大学校长林知远会见云南省副省长何川。', days: ['talks 2023-05-20'] },
    {
      why: 'a day whose year nothing tells',
      text: '5月20日，东湖大学校长林知远会见云南省副省长何川。',
      days: ['talks -'],
    },
    { why: 'no day at all', text: '东湖大学校长林知远会见云南省副省长何川。', days: ['talks -'] },
  ],
  ({ text, days }) => expect(daysOf(extract(text, { publishedOn: null }))).toEqual(days),
)
