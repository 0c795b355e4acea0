import { expect, test } from 'vitest'
import { extract, postsOf, table } from './article.js'

const SHANXI = { source: '山西日报' }
const DONGHU = { source: '东湖大学新闻网' }

table(
  'posts and their bodies',
  [
    { why: 'a title after its body', text: '东湖大学校长林知远出席。', posts: ['林知远 | 校长 | 东湖大学'] },
    {
      why: 'a university whose name no list holds',
      text: '青岚大学校长林知远出席。',
      posts: ['林知远 | 校长 | 青岚大学'],
    },
    {
      why: 'a university in whose name another is hidden (川大)',
      text: '云川大学校长林知远出席。',
      posts: ['林知远 | 校长 | 云川大学'],
    },
    {
      why: 'a chain of titles of one body',
      text: '东湖大学党委副书记、校长林知远出席。',
      posts: ['林知远 | 党委副书记 | 东湖大学', '林知远 | 校长 | 东湖大学'],
    },
    {
      why: 'a chain of titles of several bodies',
      text: '北京大学党委常务副书记、组织部部长、医学部党委书记陈立群出席。',
      posts: [
        '陈立群 | 党委常务副书记 | 北京大学',
        '陈立群 | 部长 | 北京大学组织部',
        '陈立群 | 党委书记 | 北京大学医学部',
      ],
    },
    {
      why: 'party committee and government of a province',
      text: '山西省委副书记、省长金湘军出席。',
      posts: ['金湘军 | 副书记 | 山西省委', '金湘军 | 省长 | 山西省人民政府'],
    },
    {
      why: 'a province that only the source names',
      text: '省委常委、秘书长李凤岐出席。',
      parts: SHANXI,
      posts: ['李凤岐 | 常委 | 山西省委', '李凤岐 | 秘书长 | 山西省委'],
    },
    {
      why: 'one body for two persons',
      text: '山西大学党委书记王仰麟、校长黄桂田出席。',
      posts: ['王仰麟 | 党委书记 | 山西大学', '黄桂田 | 校长 | 山西大学'],
    },
    {
      why: 'another body after the first person',
      text: '山西大学校长黄桂田、东湖大学校长林知远出席。',
      posts: ['黄桂田 | 校长 | 山西大学', '林知远 | 校长 | 东湖大学'],
    },
    {
      why: 'a title that several persons share',
      text: '山西省副省长熊继军、何川、苏禾出席。',
      posts: ['熊继军 | 副省长 | 山西省人民政府', '何川 | 副省长 | 山西省人民政府', '苏禾 | 副省长 | 山西省人民政府'],
    },
    {
      why: 'a title of one holder is not shared',
      text: '东湖大学校长林知远、何川出席。',
      posts: ['林知远 | 校长 | 东湖大学'],
    },
    { why: 'a former post', text: '东湖大学原校长林知远出席。', posts: ['林知远 | 原校长 | 东湖大学 | former'] },
    { why: 'an earlier post', text: '前外交部长何川出席。', posts: ['何川 | 前外交部长 | - | former'] },
    {
      why: 'a post at that time',
      text: '时任东湖大学校长林知远出席。',
      posts: ['林知远 | 校长 | 东湖大学 | former'],
    },
    { why: 'a post held once', text: '何川曾任云南省副省长。', posts: ['何川 | 副省长 | 云南省人民政府 | former'] },
    {
      why: 'posts of a life, the last one held now',
      text: '何川，男，1965年生，曾任云南省副省长、教育部副部长，现任东湖大学校长。',
      posts: ['何川 | 副省长 | 云南省人民政府 | former', '何川 | 副部长 | 教育部 | former', '何川 | 校长 | 东湖大学'],
    },
    {
      why: 'a post held then, before 的',
      text: '时任福建省省长的何川出席。',
      posts: ['何川 | 省长 | 福建省人民政府 | former'],
    },
    { why: 'an acting post', text: '云南省代省长何川出席。', posts: ['何川 | 代省长 | 云南省人民政府 | acting'] },
    {
      why: 'a post to come',
      text: '印度尼西亚当选总统普拉博沃抵京。',
      posts: ['普拉博沃 | 当选总统 | 印度尼西亚 | designate'],
    },
    { why: 'a title after the name', text: '东湖大学苏禾教授作报告。', posts: ['苏禾 | 教授 | 东湖大学'] },
    {
      why: 'a title after the name, of the body before',
      text: '三亚市教育局吴萍局长介绍情况。',
      posts: ['吴萍 | 局长 | 三亚市教育局'],
    },
    {
      why: 'an honour that is a post',
      text: '中国科学院院士、东湖大学校长林知远出席。',
      posts: ['林知远 | 院士 | 中国科学院', '林知远 | 校长 | 东湖大学'],
    },
    {
      why: 'a member of a chamber',
      text: '全国政协委员苏禾出席。',
      posts: ['苏禾 | 委员 | 中国人民政治协商会议全国委员会'],
    },
    { why: 'a ministry', text: '教育部副部长何川出席。', posts: ['何川 | 副部长 | 教育部'] },
    {
      why: 'a department of a ministry',
      text: '教育部高等教育司司长何川出席。',
      posts: ['何川 | 司长 | 教育部高等教育司'],
    },
    {
      why: 'a department of the province',
      text: '省教育厅厅长何川出席。',
      parts: SHANXI,
      posts: ['何川 | 厅长 | 山西省教育厅'],
    },
    {
      why: 'a department of the party',
      text: '省委宣传部部长苏禾出席。',
      parts: SHANXI,
      posts: ['苏禾 | 部长 | 山西省委宣传部'],
    },
    {
      why: 'a committee after its department',
      text: '省委常委、宣传部部长苏禾出席。',
      parts: SHANXI,
      posts: ['苏禾 | 常委 | 山西省委', '苏禾 | 部长 | 山西省委宣传部'],
    },
    { why: 'a congress', text: '山西省人大常委会主任郭迎光出席。', posts: ['郭迎光 | 主任 | 山西省人大常委会'] },
    {
      why: 'an autonomous region',
      text: '广西壮族自治区主席何川出席。',
      posts: ['何川 | 主席 | 广西壮族自治区人民政府'],
    },
    { why: 'a city', text: '武汉市市长周青出席。', posts: ['周青 | 市长 | 武汉市人民政府'] },
    { why: 'a county', text: '江夏区区长周青出席。', posts: ['周青 | 区长 | 江夏区人民政府'] },
    {
      why: 'a unit of a university',
      text: '东湖大学电子学院院长何川出席。',
      posts: ['何川 | 院长 | 东湖大学电子学院'],
    },
    {
      why: 'a unit of the publishing university',
      text: '国际合作处处长何川参加。',
      parts: DONGHU,
      posts: ['何川 | 处长 | 东湖大学国际合作处'],
    },
    {
      why: 'the publishing university',
      text: '校党委书记林知远、副校长周青出席。',
      parts: DONGHU,
      posts: ['林知远 | 校党委书记 | 东湖大学', '周青 | 副校长 | 东湖大学'],
    },
    {
      why: 'a company',
      text: '东湖集团董事长、总经理何川出席。',
      posts: ['何川 | 董事长 | 东湖集团', '何川 | 总经理 | 东湖集团'],
    },
    { why: 'a bank', text: '中国农业银行行长何川出席。', posts: ['何川 | 行长 | 中国农业银行股份有限公司'] },
    { why: 'a foreign head of state', text: '法国总统马克龙抵京。', posts: ['马克龙 | 总统 | 法国'] },
    { why: 'a foreign minister', text: '德国外长贝尔伯克抵京。', posts: ['贝尔伯克 | 外长 | 德国'] },
    {
      why: 'a foreign minister of trade',
      text: '肯尼亚贸易和工业部长穆图阿抵京。',
      posts: ['穆图阿 | 贸易和工业部长 | 肯尼亚'],
    },
    { why: 'a foreign speaker', text: '柬埔寨国会主席昆索达莉抵京。', posts: ['昆索达莉 | 国会主席 | 柬埔寨'] },
    { why: 'an ambassador', text: '卢旺达驻华大使尼扬博塔到访。', posts: ['尼扬博塔 | 驻华大使 | 卢旺达'] },
    {
      why: 'an ambassador to a state',
      text: '俄罗斯驻美国大使安东诺夫到访。',
      posts: ['安东诺夫 | 驻美国大使 | 俄罗斯'],
    },
    {
      why: 'a representative to an organization',
      text: '中国常驻联合国代表傅聪出席。',
      posts: ['傅聪 | 常驻联合国代表 | 中国'],
    },
    {
      why: 'the head of a mission, which is a body',
      text: '泰国驻上海总领事馆总领事乐达·普玛到访。',
      posts: ['乐达·普玛 | 总领事 | 泰国驻上海总领事馆'],
    },
    {
      why: 'which holder the title counts',
      text: '澳门特别行政区第六任行政长官岑浩辉出席。',
      posts: ['岑浩辉 | 行政长官 | 澳门特别行政区'],
    },
    {
      why: 'a party committee of a region',
      text: '广西壮族自治区党委副书记何川出席。',
      posts: ['何川 | 副书记 | 广西壮族自治区党委'],
    },
    { why: 'a deputy', text: '全国人大代表苏禾出席。', posts: ['苏禾 | 代表 | 全国人民代表大会'] },
    {
      why: 'two chambers',
      text: '武汉市政协委员、湖北省人大代表苏禾出席。',
      posts: ['苏禾 | 委员 | 武汉市政协', '苏禾 | 代表 | 湖北省人大'],
    },
    {
      why: 'a head of an office whose department is named before',
      text: '云南省新闻出版局出版管理处处长苏禾、副局长何川出席。',
      posts: ['苏禾 | 处长 | 云南省新闻出版局出版管理处', '何川 | 副局长 | 云南省新闻出版局'],
    },
    {
      why: 'no school has a 局长',
      text: '局长何川、总会计师苏禾出席。',
      parts: DONGHU,
      posts: ['何川 | 局长 | -', '苏禾 | 总会计师 | 东湖大学'],
    },
    {
      why: 'a department of a school by its short name',
      text: '党委研工部部长何川出席。',
      parts: DONGHU,
      posts: ['何川 | 部长 | 东湖大学党委研工部'],
    },
    {
      why: 'one who was elected, in a telegram',
      text: '国家主席习近平致电武文赏，祝贺他当选越南社会主义共和国主席。',
      posts: ['习近平 | 国家主席 | 中国', '武文赏 | 主席 | 越南'],
    },
    {
      why: 'one who took office, of a state that shares its name with a county',
      text: '国家主席习近平致电亚科夫·米拉托维奇，祝贺他就任黑山总统。',
      posts: ['习近平 | 国家主席 | 中国', '亚科夫·米拉托维奇 | 总统 | 黑山'],
    },
    {
      why: 'a governor abroad',
      text: '俄罗斯别尔哥罗德州州长格拉德科夫到访。',
      posts: ['格拉德科夫 | 州长 | 别尔哥罗德州'],
    },
    { why: 'a letter of a state', text: '以总理内塔尼亚胡抵京。', posts: ['内塔尼亚胡 | 总理 | 以色列'] },
    {
      why: 'the same letter as a preposition',
      text: '该党以现任总理朔尔茨为候选人。',
      posts: ['朔尔茨 | 现任总理 | -'],
    },
    {
      why: 'a league whose province the school tells',
      text: '团省委副书记何川，校党委副书记林知远出席。',
      parts: { source: '东北林业大学新闻网' },
      posts: ['何川 | 副书记 | 共青团黑龙江省委', '林知远 | 校党委副书记 | 东北林业大学'],
    },
    { why: 'a crown prince', text: '沙特王储穆罕默德抵京。', posts: ['穆罕默德 | 王储 | 沙特阿拉伯'] },
    {
      why: 'two posts of a foreign guest',
      text: '丹麦首相兼外交大臣拉斯穆森抵京。',
      posts: ['拉斯穆森 | 首相 | 丹麦', '拉斯穆森 | 外交大臣 | 丹麦'],
    },
    { why: 'an international body', text: '世界卫生组织总干事谭德塞抵京。', posts: ['谭德塞 | 总干事 | 世界卫生组织'] },
    {
      why: 'the politburo',
      text: '中共中央政治局委员、外交部长王毅出席。',
      posts: ['王毅 | 委员 | 中国共产党中央政治局', '王毅 | 外交部长 | 外交部'],
    },
    { why: 'an appointment', text: '任命何川为云南省副省长。', posts: ['何川 | 副省长 | 云南省人民政府'] },
    {
      why: 'a group with its head',
      text: '以林知远为组长的专家组到访。',
      posts: ['林知远 | 组长 | 专家组'],
    },
    {
      why: 'a bare title after a name that has it in full',
      text: '东湖大学校长林知远出席。林知远校长致辞。',
      posts: ['林知远 | 校长 | 东湖大学'],
    },
    { why: 'a form of address is no post', text: '苏禾女士和何川先生出席。', posts: [] },
    { why: 'a profession is no post in a body', text: '记者苏禾报道。', posts: [] },
    { why: 'an office is not its title', text: '东湖大学校长办公室发出通知。', posts: [] },
    { why: 'leadership is no post', text: '在何川校长领导下，东湖大学取得成绩。', posts: ['何川 | 校长 | -'] },
    { why: 'a title without a holder', text: '东湖大学校长表示欢迎。', posts: [] },
    { why: 'a title that nothing gives a body', text: '校长林知远出席。', posts: ['林知远 | 校长 | -'] },
  ] as { why: string; text: string; parts?: { source: string }; posts: string[]; fails?: boolean }[],
  ({ text, parts, posts }) => expect(postsOf(extract(text, parts))).toEqual(posts),
)

test('a post is where its words are: from its body to its title', () => {
  const text = '😀 东湖大学党委副书记、校长林知远会见山西大学校长黄桂田。'
  const spans = extract(text).positions.map(({ evidence: [start, end] }) => text.slice(start, end))
  expect(spans).toEqual(['东湖大学党委副书记', '校长', '山西大学校长'])
})
