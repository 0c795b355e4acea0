import { describe, expect, test } from 'vitest'
import { bodiesOf, daysOf, extract, meetingsOf, peopleOf, postsOf, table } from './article.js'

const HOME = '东湖大学新闻网'

table(
  'whole articles: who met whom, representing which body',
  [
    {
      why: 'lead and detail of a delegation to a province',
      source: HOME,
      text: [
        '林知远率团访问云南',
        '5月11日至13日，东湖大学党委副书记、校长林知远率团访问云南省。',
        '11日下午，云南省委书记何川、省长苏禾在昆明会见林知远一行。何川代表省委、省政府欢迎客人，表示愿与东湖大学加强合作。',
        '省委常委、秘书长陈立群，副省长王海涛，东湖大学副校长周青参加会见。',
      ].join('\n'),
      meetings: [
        'talks: 何川 (云南省委) host, 苏禾 (云南省人民政府) host, 林知远 (东湖大学) guest, 陈立群 (云南省委) host accompanying, 王海涛 (云南省人民政府) host accompanying, 周青 (东湖大学) guest accompanying',
      ],
      days: ['talks 2024-05-11'],
    },
    {
      why: 'several meetings of one day',
      source: null,
      text: ['5月13日，国家主席习近平在北京分别会见法国总统马克龙、德国总理朔尔茨。', '蔡奇、王毅参加上述活动。'].join(
        '\n',
      ),
      meetings: [
        'talks: 习近平 (中国) host, 马克龙 (法国) guest, 蔡奇 host accompanying, 王毅 host accompanying',
        'talks: 习近平 (中国) host, 朔尔茨 (德国) guest, 蔡奇 host accompanying, 王毅 host accompanying',
      ],
      days: ['talks 2024-05-13', 'talks 2024-05-13'],
    },
    {
      why: '一行 and 双方',
      source: HOME,
      text: [
        '5月12日，山西大学校长黄桂田一行来校访问，校长林知远会见客人。',
        '林知远介绍了学校情况。黄桂田表示，两校合作前景广阔。',
        '会后，双方签署合作协议。副校长周青见证签约。',
      ].join('\n'),
      meetings: [
        'talks: 林知远 (东湖大学) host, 黄桂田 (山西大学) guest',
        'signing: 林知远 (东湖大学) host, 黄桂田 (山西大学) guest, 周青 (东湖大学) host witness',
      ],
      days: ['talks 2024-05-12', 'signing 2024-05-12'],
    },
    {
      why: 'a visit to us with talks and those who report',
      source: HOME,
      text: [
        '教育部副部长何川来校调研',
        '5月13日上午，教育部副部长何川一行来我校调研。校党委书记周青、校长林知远参加座谈会。',
        '会上，教务处处长陈立群汇报了工作。何川充分肯定了学校的成绩。',
      ].join('\n'),
      meetings: [
        'talks: 周青 (东湖大学) host attendee, 林知远 (东湖大学) host attendee, 何川 (教育部) guest, 陈立群 (东湖大学教务处) host speaker',
      ],
      days: ['talks 2024-05-13'],
    },
    {
      why: 'a trip with its parts',
      source: HOME,
      text: [
        '5月11日至13日，东湖大学校长林知远率团访问云南。',
        '11日，林知远在昆明会见云南省副省长何川。',
        '12日，林知远访问云南大学，与云南大学校长苏禾座谈。',
      ].join('\n'),
      meetings: [
        'talks: 林知远 (东湖大学) host, 何川 (云南省人民政府) guest',
        'visit: 林知远 (东湖大学) guest, (云南大学) host',
        'talks: 林知远 (东湖大学) guest, 苏禾 (云南大学) host',
      ],
      days: ['talks 2024-05-11', 'visit 2024-05-12', 'talks 2024-05-12'],
    },
    {
      why: 'state visit: talks, welcome, dinner, signing',
      source: '新华社',
      text: [
        '新华社北京5月13日电 国家主席习近平13日在北京人民大会堂同来华进行国事访问的法国总统马克龙举行会谈。',
        '会谈前，习近平为马克龙举行欢迎仪式。',
        '会谈后，两国元首共同见证签署多项合作文件。',
      ].join('\n'),
      meetings: [
        'talks: 习近平 (中国) host, 马克龙 (法国) guest',
        'ceremony: 习近平 (中国) host, 马克龙 (法国) guest',
        'signing: 习近平 (中国) host witness, 马克龙 (法国) guest witness',
      ],
      days: ['talks 2024-05-13', 'ceremony 2024-05-13', 'signing 2024-05-13'],
    },
    {
      why: 'a call',
      source: '新华社',
      text: '新华社北京5月13日电 5月13日晚，国家主席习近平应约同巴西总统卢拉通电话。习近平强调，中巴关系很重要。',
      meetings: ['call: 习近平 (中国) host, 卢拉 (巴西) guest'],
      days: ['call 2024-05-13'],
    },
    {
      why: 'a company visits a university',
      source: HOME,
      text: '5月13日，东湖集团董事长何川一行到访东湖大学。校长林知远与何川座谈。东湖集团副总裁苏禾、东湖大学国际合作处处长陈立群参加座谈。',
      meetings: [
        'talks: 林知远 (东湖大学) host, 何川 (东湖集团) guest, 苏禾 (东湖集团) guest accompanying, 陈立群 (东湖大学国际合作处) host accompanying',
      ],
      days: ['talks 2024-05-13'],
    },
    {
      why: 'several short items in one text',
      source: null,
      text: [
        '国内快讯',
        '东湖大学校长林知远5月12日会见云南省副省长何川。',
        '北京市教委发布通知。',
        '山西省副省长熊继军5月13日会见山西大学校长黄桂田。',
      ].join('\n'),
      meetings: [
        'talks: 林知远 (东湖大学) host, 何川 (云南省人民政府) guest',
        'talks: 熊继军 (山西省人民政府) host, 黄桂田 (山西大学) guest',
      ],
      days: ['talks 2024-05-12', 'talks 2024-05-13'],
    },
    {
      why: 'news without any meeting',
      source: HOME,
      text: '东湖大学发布年度报告。校长林知远表示，学校将与云南省加强合作，并计划于6月访问云南大学。去年10月，云南省副省长王海涛曾来校考察。',
      meetings: [],
      days: [],
    },
  ] as { why: string; text: string; source: string | null; meetings: string[]; days: string[]; fails?: boolean }[],
  ({ text, source, meetings, days }) => {
    const record = extract(text, { source })
    expect(meetingsOf(record)).toEqual(meetings)
    expect(daysOf(record)).toEqual(days)
  },
)

table(
  'bodies that an article leaves out',
  [
    {
      why: 'two provinces: each committee is of the province named last',
      text: '云南省委书记何川率团访问山西省。云南省委副书记苏禾，省委常委陈立群参加。山西省委书记蓝佛安，省委副书记金湘军陪同。',
      source: null,
      posts: [
        '何川 | 书记 | 云南省委',
        '苏禾 | 副书记 | 云南省委',
        '陈立群 | 常委 | 云南省委',
        '蓝佛安 | 书记 | 山西省委',
        '金湘军 | 副书记 | 山西省委',
      ],
    },
    {
      why: 'two universities: each unit is of the university named last',
      text: '山西大学校长黄桂田、文学院院长苏禾，东湖大学校长林知远、电子学院院长陈立群参加座谈。',
      source: HOME,
      posts: [
        '黄桂田 | 校长 | 山西大学',
        '苏禾 | 院长 | 山西大学文学院',
        '林知远 | 校长 | 东湖大学',
        '陈立群 | 院长 | 东湖大学电子学院',
      ],
    },
    {
      why: 'our own units without our name',
      text: '校长林知远、国际合作处处长陈立群参加。',
      source: HOME,
      posts: ['林知远 | 校长 | 东湖大学', '陈立群 | 处长 | 东湖大学国际合作处'],
    },
    {
      why: 'a city and its province',
      text: '武汉市市长周青会见客人。市委书记何川、省委常委苏禾参加。',
      source: '湖北日报',
      posts: ['周青 | 市长 | 武汉市人民政府', '何川 | 书记 | 武汉市委', '苏禾 | 常委 | 湖北省委'],
    },
    {
      why: 'a region',
      text: '广西壮族自治区党委书记何川会见客人。自治区主席苏禾、自治区副主席陈立群参加。',
      source: null,
      posts: [
        '何川 | 书记 | 广西壮族自治区党委',
        '苏禾 | 自治区主席 | 广西壮族自治区人民政府',
        '陈立群 | 自治区副主席 | 广西壮族自治区人民政府',
      ],
    },
    {
      why: 'nothing where nothing tells',
      text: '省委书记何川、市长周青参加。',
      source: null,
      posts: ['何川 | 书记 | -', '周青 | 市长 | -'],
    },
  ] as { why: string; text: string; source: string | null; posts: string[]; fails?: boolean }[],
  ({ text, source, posts }) => expect(postsOf(extract(text, { source }))).toEqual(posts),
)

const MET = ['talks: 林知远 (东湖大学) host, 何川 (云南省人民政府) guest']

table(
  'text as it comes',
  [
    { why: 'half-width marks', text: '5月13日,东湖大学校长林知远会见云南省副省长何川.', meetings: MET },
    {
      why: 'full-width digits and letters',
      text: '５月１３日，东湖大学校长林知远会见云南省副省长何川。',
      meetings: MET,
    },
    { why: 'ideographic indents', text: '　　东湖大学校长林知远会见云南省副省长何川。', meetings: MET },
    { why: 'Windows line ends', text: '东湖新闻\r\n东湖大学校长林知远会见云南省副省长何川。\r\n', meetings: MET },
    { why: 'a byte order mark', text: '\ufeff东湖大学校长林知远会见云南省副省长何川。', meetings: MET },
    { why: 'a file name as a caption', text: '123_副本.jpg\n东湖大学校长林知远会见云南省副省长何川。', meetings: MET },
    { why: 'a credit', text: '东湖大学校长林知远会见云南省副省长何川。（文：陈立群 图：苏禾）', meetings: MET },
    {
      why: 'a reporter in the dateline',
      text: '本报武汉5月13日电（记者陈立群）东湖大学校长林知远会见云南省副省长何川。',
      meetings: MET,
    },
    {
      why: 'boilerplate',
      text: '东湖大学校长林知远会见云南省副省长何川。\n版权所有 东湖大学 鄂ICP备12345号',
      meetings: MET,
    },
    { why: 'a heading of Markdown', text: '# 要闻\n\n东湖大学校长林知远会见云南省副省长何川。', meetings: MET },
    { why: 'bold of Markdown', text: '**东湖大学校长林知远**会见云南省副省长何川。', meetings: MET },
    {
      why: 'a link of Markdown',
      text: '东湖大学校长[林知远](https://example.org/lin)会见云南省副省长何川。',
      meetings: MET,
    },
    { why: 'remains of HTML', text: '<p>东湖大学校长林知远会见云南省副省长何川。</p>', meetings: MET },
    { why: 'an entity of HTML', text: '&nbsp;&nbsp;东湖大学校长林知远会见云南省副省长何川。', meetings: MET },
    { why: 'emoji', text: '😀🎉东湖大学校长林知远会见云南省副省长何川。', meetings: MET },
    {
      why: 'a title that repeats the text as its first line',
      text: '林知远会见何川\n东湖大学校长林知远会见云南省副省长何川。',
      meetings: MET,
    },
    {
      why: 'a lone surrogate',
      text: '\ud83d东湖大学校长林知远会见云南省副省长何川。\udc00',
      meetings: MET,
    },
    { why: 'only marks', text: '。。。，，，！！！', meetings: [] },
    { why: 'only spaces', text: ' \n\t　\n', meetings: [] },
    { why: 'only Latin letters', text: 'Lorem ipsum dolor sit amet.', meetings: [] },
  ] as { why: string; text: string; meetings: string[]; fails?: boolean }[],
  ({ text, meetings }) => expect(meetingsOf(extract(text))).toEqual(meetings),
)

describe('the title', () => {
  test('tells whose bodies are meant, and gives no mention', () => {
    const record = extract('省委召开会议。', { title: '山西省召开会议' })
    expect(bodiesOf(record)).toEqual(['山西省委'])
    expect(record.organizations[0]?.mentions).toEqual([[0, 2]])
  })

  test('tells no occasion by itself', () => {
    const record = extract('会议室里座无虚席。', { title: '东湖大学校长林知远会见云南省副省长何川' })
    expect(record.meetings).toEqual([])
    expect(peopleOf(record)).toEqual([])
  })
})

test('a record says whose it is, and by which rules', () => {
  const record = extract('东湖大学校长林知远会见云南省副省长何川。')
  expect(record).toMatchObject({ articleId: 'a1', language: 'zh', extractor: expect.stringMatching(/./) })
  const grounds = [...record.people, ...record.organizations, ...record.positions, ...record.meetings]
  for (const { rule, confidence } of grounds) {
    expect(rule).toMatch(/^zh\/[a-z-]+\/[a-z-]+$/)
    expect(confidence).toBeGreaterThan(0)
    expect(confidence).toBeLessThanOrEqual(1)
  }
})
