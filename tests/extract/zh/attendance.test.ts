import { expect, test } from 'vitest'
import { extract, table } from './article.js'

const MEETING = '东湖大学校长林知远会见云南省副省长何川。'
const SIGNING = '东湖大学校长林知远与山西大学校长黄桂田签署合作协议。'
const HOME = '东湖大学新闻网'

/** `周青 host accompanying` for each participant of the first meeting but the two who met. */
function attenders(text: string, source: string | null): string[] {
  const [meeting] = extract(text, { source }).meetings
  return (meeting?.participants ?? [])
    .filter(({ role }) => role !== 'principal')
    .map(({ person, organization, side, role }) =>
      [person, organization, side, role].map((part) => part ?? '-').join(' '),
    )
}

table(
  'who else was there, and on which side',
  [
    {
      why: '参加会见',
      text: `${MEETING}东湖大学副校长周青参加会见。`,
      found: ['周青 东湖大学 host accompanying'],
    },
    {
      why: 'one who comes from a company with a name of its own',
      text: '滨江投资有限公司董事长何川、滨江投资有限公司云南分公司经理苏禾一行来校。校长林知远会见客人。',
      source: HOME,
      found: [],
    },
    {
      why: 'both sides in a list',
      text: `${MEETING}东湖大学副校长周青，云南省教育厅厅长苏禾参加会见。`,
      found: ['周青 东湖大学 host accompanying', '苏禾 云南省教育厅 guest accompanying'],
    },
    {
      why: '参加会见的有',
      text: `${MEETING}参加会见的有：东湖大学副校长周青、云南省教育厅厅长苏禾。`,
      found: ['周青 东湖大学 host accompanying', '苏禾 云南省教育厅 guest accompanying'],
    },
    {
      why: '参加会见的还有, after the body of a side',
      text: `${MEETING}云南方面参加会见的还有省教育厅厅长苏禾。`,
      found: ['苏禾 云南省教育厅 guest accompanying'],
    },
    {
      why: '参加 in the same sentence',
      text: '东湖大学校长林知远会见云南省副省长何川，东湖大学副校长周青参加会见。',
      found: ['周青 东湖大学 host accompanying'],
    },
    { why: '陪同', text: `${MEETING}东湖大学副校长周青陪同。`, found: ['周青 东湖大学 host accompanying'] },
    {
      why: 'names without posts',
      text: `${MEETING}周青、陈立群陪同参加。`,
      source: HOME,
      found: ['周青 - host accompanying', '陈立群 - host accompanying'],
    },
    {
      why: 'in the company of',
      text: '东湖大学校长林知远在东湖大学副校长周青陪同下会见云南省副省长何川。',
      found: ['周青 东湖大学 host accompanying'],
    },
    {
      why: 'in the company of one whose body is that of the host',
      text: '东湖大学校长林知远在副校长周青陪同下会见云南省副省长何川。',
      found: ['周青 东湖大学 host accompanying'],
      fails: true,
    },
    {
      why: 'those at both occasions',
      text: '国家主席习近平同法国总统马克龙会谈。蔡奇、王毅等参加。',
      found: ['蔡奇 - host accompanying', '王毅 - host accompanying'],
    },
    {
      why: 'a witness',
      text: `${SIGNING}东湖大学副校长周青见证签约。`,
      found: ['周青 东湖大学 host witness'],
    },
    {
      why: 'a chair',
      text: `${MEETING}座谈会由副校长周青主持。`,
      source: HOME,
      found: ['周青 东湖大学 host chair'],
    },
    {
      why: 'one who reports',
      text: '云南省副省长何川一行来校调研。副校长周青主持座谈会。会上，教务处处长陈立群汇报了工作。',
      source: HOME,
      found: ['周青 东湖大学 host chair', '陈立群 东湖大学教务处 host speaker'],
    },
    {
      why: 'one whose report the guest hears',
      text: '云南省副省长何川到东湖大学调研，听取了东湖大学校长林知远的汇报。',
      found: ['林知远 东湖大学 host speaker'],
    },
    {
      why: 'a unit of the guest’s body',
      text: '东湖大学校长林知远会见山西大学校长黄桂田。山西大学国际合作处处长苏禾参加会见。',
      found: ['苏禾 山西大学国际合作处 guest accompanying'],
    },
  ] as { why: string; text: string; source?: string; found: string[]; fails?: boolean }[],
  ({ text, source, found }) => expect(attenders(text, source ?? null)).toEqual(found),
)

table(
  'who was not there',
  [
    { why: 'one who writes', text: `${MEETING}（记者 周青）`, found: [] },
    { why: 'one who only is named', text: `${MEETING}周青是东湖大学副校长。`, found: [] },
    { why: 'one who will come', text: `${MEETING}东湖大学副校长周青将参加会见。`, found: [] },
    { why: 'one who attends another thing', text: `${MEETING}东湖大学副校长周青参加有关活动。`, found: [] },
    { why: 'one whom somebody speaks of', text: `${MEETING}何川表示，东湖大学副校长周青参加了项目。`, found: [] },
    { why: 'one who is thanked', text: `${MEETING}何川感谢东湖大学副校长周青。`, found: [] },
    { why: 'one whose report is only studied', text: `${MEETING}师生认真学习东湖大学副校长周青的报告。`, found: [] },
    {
      why: 'what somebody hears of another',
      text: '云南省副省长何川到东湖大学调研，听取了林知远先进事迹。',
      found: [],
    },
    { why: 'those who met, again', text: `${MEETING}林知远、何川参加会见。`, found: [] },
    { why: 'one who takes part where nothing took place', text: '东湖大学副校长周青参加会见。', found: [] },
  ] as { why: string; text: string; source?: string; found: string[]; fails?: boolean }[],
  ({ text, source, found }) => expect(attenders(text, source ?? null)).toEqual(found),
)

test('those who take part in 上述活动 were at each of the occasions', () => {
  const text = '国家主席习近平同法国总统马克龙会谈。会谈前，习近平为马克龙举行欢迎仪式。蔡奇、王毅参加上述活动。'
  const { meetings } = extract(text)
  expect(meetings.map(({ kind }) => kind)).toEqual(['talks', 'ceremony'])
  for (const { participants } of meetings) expect(participants.map((p) => p.person)).toContain('王毅')
})
