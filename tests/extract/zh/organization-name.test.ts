import { expect, test } from 'vitest'
import type { OrganizationKind } from '../../../src/model.js'
import { bodiesOf, extract, table } from './article.js'

const SHANXI = { source: '山西日报' }
const DONGHU = { source: '东湖大学新闻网' }
const WUHAN = { source: '武汉晚报' }

interface BodyRow {
  readonly why: string
  readonly text: string
  readonly parts?: { readonly source: string }
  readonly bodies: readonly string[]
  readonly fails?: boolean
}

table<BodyRow>(
  'bodies as they are written',
  [
    { why: 'a university that no list knows', text: '代表团访问了东湖大学。', bodies: ['东湖大学'] },
    {
      why: 'a university with its place',
      text: '代表团访问了中国石油大学（华东）。',
      bodies: ['中国石油大学（华东）'],
    },
    { why: 'a nested unit', text: '东湖大学电子信息学院举行座谈会。', bodies: ['东湖大学电子信息学院'] },
    { why: 'a name with 与', text: '东湖大学材料科学与工程学院举行座谈会。', bodies: ['东湖大学材料科学与工程学院'] },
    { why: 'a government', text: '云南省人民政府发布公告。', bodies: ['云南省人民政府'] },
    { why: 'a government in short', text: '云南省政府发布公告。', bodies: ['云南省人民政府'] },
    { why: 'a party committee in full', text: '中共四川省委召开会议。', bodies: ['四川省委'] },
    { why: 'a party committee of a region', text: '广西壮族自治区党委召开会议。', bodies: ['广西壮族自治区党委'] },
    { why: 'a district', text: '武汉市洪山区委召开会议。', bodies: ['武汉市洪山区委'] },
    { why: 'a court', text: '云南省高级人民法院发布公告。', bodies: ['云南省高级人民法院'] },
    { why: 'a procuratorate', text: '昆明市人民检察院发布公告。', bodies: ['昆明市人民检察院'] },
    { why: 'a commission for discipline', text: '云南省纪委监委发布消息。', bodies: ['云南省纪委监委'] },
    { why: 'a state firm', text: '中国东方航空集团有限公司发布公告。', bodies: ['中国东方航空集团有限公司'] },
    {
      why: 'a firm with brackets inside',
      text: '东湖电子（集团）股份有限公司发布公告。',
      bodies: ['东湖电子（集团）股份有限公司'],
    },
    { why: 'a company that the gazetteer has in full', text: '西门子公司发布公告。', bodies: ['西门子股份公司'] },
    { why: 'a hospital', text: '东湖大学第一附属医院举行座谈会。', bodies: ['东湖大学第一附属医院'] },
    { why: 'a school', text: '代表团参观了武汉市第二中学。', bodies: ['武汉市第二中学'] },
    { why: 'an association', text: '中国人民对外友好协会举行活动。', bodies: ['中国人民对外友好协会'] },
    { why: 'an international organization', text: '世界卫生组织发布报告。', bodies: ['世界卫生组织'] },
    { why: 'a foreign university', text: '加拿大拉瓦尔大学举行座谈会。', bodies: ['加拿大拉瓦尔大学'] },
    { why: 'a known foreign university', text: '哈佛大学举行座谈会。', bodies: ['哈佛大学'] },
    { why: 'a laboratory', text: '东湖大学植物学国家重点实验室揭牌。', bodies: ['东湖大学植物学国家重点实验室'] },
    { why: 'a delegation', text: '山西省党政代表团到访。', bodies: ['山西省党政代表团'] },
    { why: 'two bodies in a list', text: '东湖大学、山西大学签署协议。', bodies: ['东湖大学', '山西大学'] },
    { why: 'two bodies joined by 与', text: '东湖大学与山西大学签署协议。', bodies: ['东湖大学', '山西大学'] },
    { why: 'a known short form', text: '北大举行座谈会。', bodies: ['北京大学'] },
    {
      why: 'a short form of an organization',
      text: '上合组织秘书处发布消息。',
      bodies: ['上海合作组织秘书处'],
    },
    { why: 'a body that begins with the world', text: '世界咖啡协会举行活动。', bodies: ['世界咖啡协会'] },
    {
      why: 'bodies before what they do',
      text: '论坛由云南省林业厅主办，云南省林学会承办。',
      bodies: ['云南省林业厅', '云南省林学会'],
    },
    { why: 'a short form of an office', text: '国台办举行发布会。', bodies: ['国务院台湾事务办公室'] },
    { why: 'traditional characters', text: '代表團訪問了蘭州大學。', bodies: ['兰州大学'] },
    { why: 'full-width letters', text: '代表团访问了ＩＢＭ公司。', bodies: ['IBM公司'] },
  ],
  ({ text, parts, bodies }) => expect(bodiesOf(extract(text, parts))).toEqual(bodies),
)

table<BodyRow>(
  'bodies whose owner the article tells elsewhere',
  [
    { why: '省委', text: '省委召开会议。', parts: SHANXI, bodies: ['山西省委'] },
    { why: '省政府', text: '省政府召开会议。', parts: SHANXI, bodies: ['山西省人民政府'] },
    { why: '市政府', text: '市政府召开会议。', parts: WUHAN, bodies: ['武汉市人民政府'] },
    { why: '市委 of a municipality', text: '市委召开会议。', parts: { source: '上海发布' }, bodies: ['上海市委'] },
    { why: '自治区党委', text: '自治区党委召开会议。', parts: { source: '广西日报' }, bodies: ['广西壮族自治区党委'] },
    {
      why: '区人大常委会 of a region',
      text: '自治区人大常委会召开会议。',
      parts: { source: '广西日报' },
      bodies: ['广西壮族自治区人大常委会'],
    },
    { why: 'a department of the province', text: '省教育厅召开会议。', parts: SHANXI, bodies: ['山西省教育厅'] },
    { why: 'the province of the text', text: '山西太原消息，省委召开会议。', bodies: ['山西省委'] },
    {
      why: 'a province named in one letter',
      text: '代表团在晋期间，走访了省教育厅。',
      bodies: ['山西省教育厅'],
    },
    { why: '校党委', text: '校党委召开会议。', parts: DONGHU, bodies: ['东湖大学党委'] },
    { why: '我校', text: '代表团访问我校。', parts: DONGHU, bodies: ['东湖大学'] },
    {
      why: '我校 and its unit',
      text: '我校电子学院举行座谈会。',
      parts: DONGHU,
      bodies: ['东湖大学', '东湖大学电子学院'],
    },
    {
      why: 'a unit of the publishing university',
      text: '国际合作处召开会议。',
      parts: DONGHU,
      bodies: ['东湖大学国际合作处'],
    },
    {
      why: 'the province of the list, not that of the source',
      text: '云南省委书记何川，省委常委苏禾出席。',
      parts: SHANXI,
      bodies: ['云南省委'],
    },
    {
      why: 'the second of two universities',
      text: '山西大学党委书记王仰麟，校长黄桂田，文学院院长何川出席。',
      bodies: ['山西大学', '山西大学文学院'],
    },
    { why: '该校', text: '代表团访问了青岚大学。该校校长何川会见了客人。', bodies: ['青岚大学'] },
    {
      why: '该校 in the same sentence',
      text: '代表团到访青岚大学，与该校校长何川会谈。',
      bodies: ['青岚大学'],
    },
  ],
  ({ text, parts, bodies }) => expect(bodiesOf(extract(text, parts))).toEqual(bodies),
)

table<BodyRow>(
  'no bodies',
  [
    { why: 'an elided committee that nothing tells', text: '省委召开会议。', bodies: [] },
    { why: 'an elided school that nothing tells', text: '校党委召开会议。', bodies: [] },
    { why: 'a pronoun that nothing tells', text: '代表团访问我校。', bodies: [] },
    { why: 'universities in general', text: '建设高水平大学是共同的目标。', bodies: [] },
    { why: 'departments of a matter in general', text: '教育部门和文旅部门要加强监管。', bodies: [] },
    { why: 'a centre that is only described', text: '伦敦是世界著名金融中心。', bodies: [] },
    { why: 'schools in general', text: '全国中小学开学。', bodies: [] },
    { why: 'the party in a formula, behind 和', text: '坚持总体方略和党中央决策部署。', bodies: [] },
    { why: 'departments in general', text: '有关部门要加强监管。', bodies: [] },
    { why: 'companies in general', text: '鼓励更多公司参与合作。', bodies: [] },
    { why: 'sides of an occasion', text: '中方愿同俄方加强合作。', bodies: [] },
    { why: 'a hall', text: '会议在第一会议室举行。', bodies: [] },
    { why: 'a society in general', text: '全社会要形成合力。', bodies: [] },
    { why: 'an opportunity', text: '抓住发展机会和社会机遇。', bodies: [] },
    { why: 'a work in its marks', text: '《东湖大学章程》正式发布。', bodies: [] },
    { why: 'an occasion', text: '全国教育大会在北京举行。', bodies: [] },
    { why: 'an empty text', text: '', bodies: [] },
  ],
  ({ text, parts, bodies }) => expect(bodiesOf(extract(text, parts))).toEqual(bodies),
)

table(
  'kinds',
  (
    [
      ['东湖大学', 'university'],
      ['云南省委', 'party'],
      ['云南省人民政府', 'government'],
      ['云南省高级人民法院', 'judiciary'],
      ['云南省人大常委会', 'legislature'],
      ['云南省政协', 'consultative'],
      ['东湖集团', 'company'],
      ['东湖大学第一附属医院', 'hospital'],
      ['武汉市第二中学', 'school'],
      ['世界卫生组织', 'international'],
      ['中国科学院', 'research'],
    ] as [string, OrganizationKind, true?][]
  ).map(([name, kind, fails]) => ({ why: `${name} is a ${kind}`, name, kind, fails: fails === true })),
  ({ name, kind }) => {
    const found = extract(`${name}举行座谈会。`).organizations.map((body) => [body.name, body.kind])
    expect(found).toEqual([[name, kind]])
  },
)

test('a unit names its owner', () => {
  const [unit] = extract('东湖大学电子学院举行座谈会。').organizations
  expect(unit?.parent).toBe('东湖大学')
  const [owner] = extract('东湖大学举行座谈会。').organizations
  expect(owner?.parent).toBeNull()
})

test('traditional characters are a form of the name', () => {
  const [body] = extract('代表團訪問了蘭州大學。').organizations
  expect(body?.mentions).toEqual([[6, 10]])
})

test('a body restored from the article is mentioned by its elided form', () => {
  const text = '省委召开会议。'
  const [body] = extract(text, SHANXI).organizations
  expect(body?.names).toEqual(['山西省委', '省委'])
  expect(body?.mentions).toEqual([[0, 2]])
})
