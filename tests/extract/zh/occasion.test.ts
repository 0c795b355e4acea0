import { expect, test } from 'vitest'
import { extract, meetingsOf, table } from './article.js'

const LIN = '林知远 (东湖大学)'
const HE = '何川 (云南省人民政府)'
const HUANG = '黄桂田 (山西大学)'

interface OccasionRow {
  readonly why: string
  readonly text: string
  readonly source?: string
  readonly meetings: readonly string[]
  readonly fails?: boolean
}

function check({ text, source, meetings }: OccasionRow): void {
  expect(meetingsOf(extract(text, source === undefined ? {} : { source }))).toEqual(meetings)
}

table<OccasionRow>(
  'occasions that took place',
  [
    { why: '会见', text: '东湖大学校长林知远会见云南省副省长何川。', meetings: [`talks: ${LIN} host, ${HE} guest`] },
    {
      why: '会见了',
      text: '东湖大学校长林知远会见了云南省副省长何川一行。',
      meetings: [`talks: ${LIN} host, ${HE} guest`],
    },
    { why: '接见', text: '云南省副省长何川接见了东湖大学校长林知远。', meetings: [`talks: ${HE} host, ${LIN} guest`] },
    { why: '接待', text: '东湖大学校长林知远接待了云南省副省长何川。', meetings: [`talks: ${LIN} host, ${HE} guest`] },
    { why: '拜会', text: '东湖大学校长林知远拜会云南省副省长何川。', meetings: [`talks: ${LIN} guest, ${HE} host`] },
    {
      why: '与…会谈',
      text: '东湖大学校长林知远与云南省副省长何川会谈。',
      meetings: [`talks: ${LIN} host, ${HE} guest`],
    },
    {
      why: '同…举行会谈',
      text: '东湖大学校长林知远同云南省副省长何川举行会谈。',
      meetings: [`talks: ${LIN} host, ${HE} guest`],
    },
    {
      why: '同…举行会见',
      text: '东湖大学校长林知远同云南省副省长何川举行会见。',
      meetings: [`talks: ${LIN} host, ${HE} guest`],
    },
    {
      why: '与…就…座谈',
      text: '东湖大学校长林知远与云南省副省长何川就人才培养座谈。',
      meetings: [`talks: ${LIN} host, ${HE} guest`],
    },
    {
      why: '在…会见',
      text: '东湖大学校长林知远在武汉会见云南省副省长何川。',
      meetings: [`talks: ${LIN} host, ${HE} guest`],
    },
    {
      why: '通电话',
      text: '国家副主席韩正同肯尼亚外长穆达瓦迪通电话。',
      meetings: ['call: 韩正 (中国) host, 穆达瓦迪 (肯尼亚) guest'],
    },
    {
      why: 'a minister of a land that needs no name',
      text: '外交部长王毅同肯尼亚外长穆达瓦迪通电话。',
      meetings: ['call: 王毅 (外交部) host, 穆达瓦迪 (肯尼亚) guest'],
      fails: true,
    },
    {
      why: '视频会晤',
      text: '中国国家主席习近平同法国总统马克龙举行视频会晤。',
      meetings: ['call: 习近平 (中国) host, 马克龙 (法国) guest'],
    },
    {
      why: '应约通话',
      text: '国家副主席韩正应约同德国外长贝尔伯克通电话。',
      meetings: ['call: 韩正 (中国) host, 贝尔伯克 (德国) guest'],
    },
    {
      why: '签署',
      text: '东湖大学校长林知远与山西大学校长黄桂田签署合作协议。',
      meetings: [`signing: ${LIN} host, ${HUANG} guest`],
    },
    {
      why: 'bodies that sign',
      text: '东湖大学与山西大学签署合作协议。',
      meetings: ['signing: (东湖大学) host, (山西大学) guest'],
    },
    { why: '赴…调研', text: '云南省副省长何川赴东湖大学调研。', meetings: [`visit: ${HE} guest, (东湖大学) host`] },
    { why: '来到…考察', text: '云南省副省长何川来到东湖大学考察。', meetings: [`visit: ${HE} guest, (东湖大学) host`] },
    {
      why: '访问 a body',
      text: '山西大学校长黄桂田访问东湖大学。',
      meetings: [`visit: ${HUANG} guest, (东湖大学) host`],
    },
    {
      why: '看望',
      text: '云南省副省长何川看望东湖大学教授苏禾。',
      meetings: [`visit: ${HE} guest, 苏禾 (东湖大学) host`],
    },
    {
      why: '来校调研',
      text: '云南省副省长何川来校调研。',
      source: '东湖大学新闻网',
      meetings: [`visit: ${HE} guest, (东湖大学) host`],
    },
    {
      why: '到我校访问',
      text: '山西大学校长黄桂田到我校访问。',
      source: '东湖大学新闻网',
      meetings: [`visit: ${HUANG} guest, (东湖大学) host`],
    },
    {
      why: '为…举行欢迎仪式',
      text: '国家主席习近平为法国总统马克龙举行欢迎仪式。',
      meetings: ['ceremony: 习近平 (中国) host, 马克龙 (法国) guest'],
    },
    { why: '宴请', text: '东湖大学校长林知远宴请云南省副省长何川。', meetings: [`ceremony: ${LIN} host, ${HE} guest`] },
    {
      why: '分别会见',
      text: '国家主席习近平分别会见法国总统马克龙和德国总理朔尔茨。',
      meetings: ['talks: 习近平 (中国) host, 马克龙 (法国) guest', 'talks: 习近平 (中国) host, 朔尔茨 (德国) guest'],
    },
    {
      why: '集体会见',
      text: '国家主席习近平集体会见法国总统马克龙、德国总理朔尔茨。',
      meetings: ['talks: 习近平 (中国) host, 马克龙 (法国) guest, 朔尔茨 (德国) guest'],
    },
    {
      why: '先后会见',
      text: '国家副主席韩正先后会见法国外长塞茹尔内、德国外长贝尔伯克。',
      meetings: ['talks: 韩正 (中国) host, 塞茹尔内 (法国) guest', 'talks: 韩正 (中国) host, 贝尔伯克 (德国) guest'],
    },
    {
      why: 'two hosts',
      text: '东湖大学党委书记周青、校长林知远会见云南省副省长何川。',
      meetings: [`talks: 周青 (东湖大学) host, ${LIN} host, ${HE} guest`],
    },
    {
      why: 'two occasions of a sentence',
      text: '国家副主席韩正会见法国外长塞茹尔内，并同德国外长贝尔伯克通电话。',
      meetings: ['talks: 韩正 (中国) host, 塞茹尔内 (法国) guest', 'call: 韩正 (中国) host, 贝尔伯克 (德国) guest'],
    },
    {
      why: 'a subject right after a reporter',
      text: '本报武汉5月13日电（记者陈立群）东湖大学校长林知远会见云南省副省长何川。',
      meetings: [`talks: ${LIN} host, ${HE} guest`],
    },
    {
      why: 'guests of whom one is told after a noun',
      text: '东湖大学校长林知远会见云南大学校长苏禾，文学专业教授陈立群一行。',
      meetings: [`talks: ${LIN} host, 苏禾 (云南大学) guest, 陈立群 guest`],
    },
    {
      why: 'a guest who leads a delegation',
      text: '东湖大学校长林知远会见云南省副省长何川率领的代表团。',
      meetings: [`talks: ${LIN} host, ${HE} guest`],
    },
    {
      why: 'a guest who has come',
      text: '东湖大学校长林知远会见来访的云南省副省长何川。',
      meetings: [`talks: ${LIN} host, ${HE} guest`],
    },
    {
      why: 'a guest met at a conference',
      text: '国家副主席韩正在出席二十国集团外长会期间会见法国外长塞茹尔内。',
      meetings: ['talks: 韩正 (中国) host, 塞茹尔内 (法国) guest'],
    },
    {
      why: 'a guest told before',
      text: '云南省副省长何川一行来访。东湖大学校长林知远会见了客人。',
      meetings: [`talks: ${LIN} host, ${HE} guest`],
    },
    {
      why: 'those told before as partners',
      text: '云南省副省长何川一行到访。东湖大学校长林知远与来访客人座谈。',
      meetings: [`talks: ${LIN} host, ${HE} guest`],
    },
    {
      why: '双方',
      text: '东湖大学校长林知远会见山西大学校长黄桂田。会后，双方签署合作协议。',
      meetings: [`talks: ${LIN} host, ${HUANG} guest`, `signing: ${LIN} host, ${HUANG} guest`],
    },
    {
      why: '两国元首',
      text: '国家主席习近平同法国总统马克龙会谈。两国元首共同签署联合声明。',
      meetings: ['talks: 习近平 (中国) host, 马克龙 (法国) guest', 'signing: 习近平 (中国) host, 马克龙 (法国) guest'],
    },
    {
      why: 'a host without a name',
      text: '东湖大学校长会见了云南省副省长何川。',
      meetings: [`talks: (东湖大学) host, ${HE} guest`],
    },
    {
      why: 'the passive',
      text: '云南省副省长何川受到东湖大学校长林知远会见。',
      meetings: [`talks: ${LIN} host, ${HE} guest`],
    },
    {
      why: 'the passive, with the host’s kindness',
      text: '山西大学校长黄桂田受到东湖大学校长林知远的亲切会见。',
      meetings: [`talks: ${LIN} host, ${HUANG} guest`],
    },
    {
      why: 'a delegation told before, as it goes on',
      text: '山西大学校长黄桂田一行来校。代表团参观了东湖大学图书馆。',
      source: '东湖大学新闻网',
      meetings: [`visit: ${HUANG} guest, (东湖大学图书馆) host`],
    },
    {
      why: 'who witnesses a signing that nothing else tells',
      text: '国家主席习近平同法国总统马克龙会谈。会谈后，两国元首共同见证签署合作文件。',
      meetings: [
        'talks: 习近平 (中国) host, 马克龙 (法国) guest',
        'signing: 习近平 (中国) host witness, 马克龙 (法国) guest witness',
      ],
    },
    {
      why: 'a guest before an adverbial',
      text: '东湖大学校长林知远日前在校会见了云南省副省长何川。',
      meetings: [`talks: ${LIN} host, ${HE} guest`],
    },
    {
      why: 'traditional characters and full width',
      text: '東湖大學校長林知遠會見雲南省副省長何川。',
      meetings: ['talks: 林知遠 (东湖大学) host, 何川 (云南省人民政府) guest'],
    },
  ],
  check,
)

table<OccasionRow>(
  'no occasions',
  [
    { why: 'a plan with 将', text: '东湖大学校长林知远将会见云南省副省长何川。', meetings: [] },
    { why: 'a plan with 拟', text: '东湖大学校长林知远拟会见云南省副省长何川。', meetings: [] },
    { why: 'a plan with 定于', text: '东湖大学校长林知远定于下周会见云南省副省长何川。', meetings: [] },
    { why: 'a plan with 计划', text: '东湖大学校长林知远计划赴山西大学访问。', meetings: [] },
    { why: 'history with 曾', text: '东湖大学校长林知远曾会见云南省副省长何川。', meetings: [] },
    {
      why: 'history with 曾 after a name of two characters',
      text: '云南省副省长何川曾来校考察。',
      source: '东湖大学新闻网',
      meetings: [],
    },
    { why: 'history with 去年', text: '去年，东湖大学校长林知远会见云南省副省长何川。', meetings: [] },
    { why: 'history with 此前', text: '此前东湖大学校长林知远会见云南省副省长何川。', meetings: [] },
    { why: 'history with 多次', text: '东湖大学校长林知远多次会见云南省副省长何川。', meetings: [] },
    { why: 'a wish', text: '东湖大学校长林知远希望会见云南省副省长何川。', meetings: [] },
    { why: 'an invitation', text: '东湖大学校长林知远邀请云南省副省长何川访问东湖大学。', meetings: [] },
    { why: 'a hope', text: '东湖大学校长林知远期待与云南省副省长何川会谈。', meetings: [] },
    { why: 'what somebody says', text: '林知远表示，云南省副省长何川会见东湖大学校长周青很重要。', meetings: [] },
    { why: 'a quotation', text: '林知远说：“云南省副省长何川会见了东湖大学校长周青。”', meetings: [] },
    { why: 'a telegram', text: '国家主席习近平致电法国总统马克龙表示祝贺。', meetings: [] },
    { why: 'a letter', text: '国家主席习近平向法国总统马克龙致信慰问。', meetings: [] },
    { why: 'a letter back', text: '国家主席习近平复信法国总统马克龙。', meetings: [] },
    { why: 'a statement of one party', text: '法国总统马克龙发表声明。', meetings: [] },
    { why: 'a visit to a mere place', text: '法国总统马克龙抵达北京。', meetings: [] },
    { why: 'a match', text: '国家队在决赛中会师韩国队。', meetings: [] },
    { why: 'a battle', text: '两军在边境交战。', meetings: [] },
    { why: 'study of a speech', text: '东湖大学党委学习贯彻全国教育大会精神。', meetings: [] },
    { why: 'a room', text: '会见厅已经布置完毕。', meetings: [] },
    { why: 'an occasion that only modifies', text: '林知远回顾了何川会见周青的情景。', meetings: [] },
    { why: 'a person alone', text: '东湖大学校长林知远会谈后离开。', meetings: [] },
    {
      why: 'persons of one body only',
      text: '东湖大学校长林知远与副校长周青座谈。',
      source: '东湖大学新闻网',
      meetings: [],
    },
    { why: 'a heading', text: '林知远会见何川', meetings: [] },
    { why: 'two persons who are only named', text: '东湖大学校长林知远、云南省副省长何川。', meetings: [] },
    { why: 'a denial', text: '东湖大学校长林知远没有会见云南省副省长何川。', meetings: [] },
    { why: 'a cancellation', text: '东湖大学校长林知远取消会见云南省副省长何川。', meetings: [] },
    { why: 'a decision', text: '东湖大学决定与云南大学签署协议。', meetings: [] },
    {
      why: 'who speaks of a meeting of his own',
      text: '去冬，我同云南省副省长何川会谈，东湖大学校长林知远在座。',
      meetings: [],
    },
    {
      why: 'one of several things, of which none is told',
      text: '东湖大学校长林知远看望或通过电话慰问云南大学教授苏禾。',
      meetings: [],
    },
    {
      why: 'the last days of somebody',
      text: '苏禾同志病重期间，东湖大学校长林知远看望云南大学教授陈立群。',
      meetings: [],
    },
    {
      why: 'a body that describes those who are met',
      text: '云南省副省长何川看望关心东湖大学发展的校友。',
      meetings: [],
    },
    { why: 'history of another year', text: '2019年8月，东湖大学校长林知远会见云南省副省长何川。', meetings: [] },
    { why: 'an empty text', text: '', meetings: [] },
  ],
  check,
)

test('the sentence that tells an occasion is its evidence, and each party is where it stands in it', () => {
  const text = '😀开学了。东湖大学校长林知远会见云南省副省长何川。大家鼓掌。'
  const [meeting] = extract(text).meetings
  const slice = ([start, end]: readonly [number, number]) => text.slice(start, end)
  expect(meeting && slice(meeting.evidence)).toBe('东湖大学校长林知远会见云南省副省长何川。')
  expect(meeting?.participants.map((p) => slice(p.evidence))).toEqual(['东湖大学校长林知远', '云南省副省长何川'])
})

table(
  'where it was',
  [
    { why: 'a place', text: '东湖大学校长林知远在武汉会见云南省副省长何川。', place: '武汉' },
    { why: 'a hall', text: '国家主席习近平在北京人民大会堂会见法国总统马克龙。', place: '北京人民大会堂' },
    {
      why: 'a hall before the partner',
      text: '国家主席习近平在北京人民大会堂同法国总统马克龙举行会谈。',
      place: '北京人民大会堂',
    },
    { why: 'none', text: '东湖大学校长林知远会见云南省副省长何川。', place: null },
  ] as { why: string; text: string; place: string | null; fails?: boolean }[],
  ({ text, place }) => expect(extract(text).meetings[0]?.place).toBe(place),
)

test('the title that a person bears there is told with the body', () => {
  const [meeting] = extract('东湖大学党委副书记、校长林知远会见云南省副省长何川。').meetings
  expect(meeting?.participants.map((p) => [p.title, p.organization, p.bodyBasis])).toEqual([
    ['党委副书记', '东湖大学', 'stated'],
    ['副省长', '云南省人民政府', 'stated'],
  ])
})
