import { expect, test } from 'vitest'
import { isSurname, isTransliteration } from '../../../src/extract/zh/lexicon/name-character.js'
import { extract, peopleOf, table } from './article.js'

const FIFTY = [
  '林知远、周青、何川、苏禾、陈立群、王海涛、李建国、张明华、刘志强、赵文博、孙晓东、钱学礼、吴丽娟、郑伟民、冯国庆、褚玉良、',
  '卫东平、蒋小波、沈佳宜、韩冬梅、杨柳青、朱永新、秦少游、许志远、吕思清、施一帆、孔令辉、曹文轩、严凤英、华建敏、魏明伦、',
  '陶行简、姜文彬、戚继先、谢婉清、邹静远、喻大华、潘建平、葛玉洁、范长江、彭德清、鲁光耀、韦庆华、马文辉、苗春雨、方志敏、',
  '俞振飞、任继周、袁隆安、柳亚新',
].join('')

table(
  'names of persons',
  [
    { why: 'three characters', text: '校长林知远会见了客人。', people: ['林知远'] },
    { why: 'two characters', text: '校长苏禾会见了客人。', people: ['苏禾'] },
    { why: 'a compound surname', text: '校长欧阳文山会见了客人。', people: ['欧阳文山'] },
    { why: 'a compound surname with one character', text: '副省长上官明会见了客人。', people: ['上官明'] },
    {
      why: 'a married name of four characters',
      text: '全国政协副主席范徐丽泰会见了客人。',
      people: ['范徐丽泰'],
    },
    { why: 'a middle dot', text: '副主席帕巴拉·格列朗杰出席会议。', people: ['帕巴拉·格列朗杰'] },
    { why: 'two middle dots', text: '自治区主席艾尔肯·吐尼亚孜会见客人。', people: ['艾尔肯·吐尼亚孜'] },
    { why: 'another middle dot', text: '副委员长艾力更•依明巴海出席会议。', people: ['艾力更•依明巴海'] },
    { why: 'a Tibetan name without a dot', text: '自治区人大常委会主任洛桑江村出席会议。', people: ['洛桑江村'] },
    { why: 'a foreign name after its title', text: '卢旺达驻华大使尼扬博塔到访东湖大学。', people: ['尼扬博塔'] },
    { why: 'a foreign name with dots', text: '法国总统埃马纽埃尔·马克龙抵达北京。', people: ['埃马纽埃尔·马克龙'] },
    { why: 'a reign', text: '英国国王查尔斯三世会见了大使郑泽光。', people: ['查尔斯三世', '郑泽光'] },
    { why: 'initials and a dot', text: '美国教授迈克尔·J.桑德尔作报告。', people: ['迈克尔·J.桑德尔'] },
    { why: 'a full stop for a dot', text: '美国教授保罗.辛格作报告。', people: ['保罗.辛格'] },
    { why: 'initials first', text: '美国副总统J·D·万斯抵达北京。', people: ['J·D·万斯'] },
    {
      why: 'a dotted name of five parts',
      text: '总统特奥多罗·奥比昂·恩圭马·姆巴索戈抵达北京。',
      people: ['特奥多罗·奥比昂·恩圭马·姆巴索戈'],
    },
    {
      why: 'a dotted name that a telegram is sent to',
      text: '国家主席习近平致电何塞·劳尔·穆利诺。',
      people: ['习近平', '何塞·劳尔·穆利诺'],
    },
    { why: 'a Japanese name', text: '日本首相石破茂抵达北京。', people: ['石破茂'] },
    {
      why: 'a Japanese name of four characters',
      text: '日本国际交流基金会理事长黑泽信也、校长林知远会见客人。',
      people: ['黑泽信也', '林知远'],
    },
    { why: 'a Japanese name before a word that may end one', text: '日本首相石破茂也抵达北京。', people: ['石破茂'] },
    { why: 'a Japanese surname of three characters', text: '日本大使长谷川信二到访。', people: ['长谷川信二'] },
    { why: 'a Japanese given name of three characters', text: '日本前首相鸠山由纪夫到访。', people: ['鸠山由纪夫'] },
    { why: 'Japanese letters that no list joins', text: '银行行长神田真人到访。', people: ['神田真人'] },
    { why: 'a Korean name', text: '韩国总统李在明抵达北京。', people: ['李在明'] },
    { why: 'a Vietnamese name', text: '越南国家主席阮春福抵达北京。', people: ['阮春福'] },
    { why: 'a Latin name after its title', text: '剑桥大学教授Michael Brown作报告。', people: ['Michael Brown'] },
    {
      why: 'two names of one person',
      text: '校友会会长张冠怡（Kuan-yi Rose Chang）会见客人。',
      people: ['张冠怡'],
    },
    { why: 'a list of fifty', text: `出席座谈会的有：${FIFTY}。`, people: FIFTY.split('、') },
    {
      why: 'a last character that is a particle elsewhere',
      text: '参加会见的有：林知远、邹静之、周青。',
      people: ['林知远', '邹静之', '周青'],
    },
    {
      why: 'names after schools and companies, without a title',
      text: '林学院王清文、东湖集团刘守新获奖，来自理学院的许永凯获二等奖。',
      people: ['王清文', '刘守新', '许永凯'],
    },
    { why: 'a name alone on its line', text: '二等奖\n张欣\n王丽娟\n土木工程学院', people: ['张欣', '王丽娟'] },
    { why: '等 after a list', text: '林知远、周青、何川等陪同参加。', people: ['林知远', '周青', '何川'] },
    {
      why: 'a list with a title between',
      text: '校长林知远、副校长周青和何川参加会见。',
      people: ['林知远', '周青', '何川'],
    },
    { why: 'a name that is also a word, after its title', text: '副省长高峰参加会见。', people: ['高峰'] },
    {
      why: 'a name that is also a word, in a list',
      text: '副省长林知远、高峰参加会见。',
      people: ['林知远', '高峰'],
    },
    { why: 'a name whose first two characters are a word', text: '省长金湘军会见客人。', people: ['金湘军'] },
    {
      why: 'a surname that is a word too',
      text: '校长应天齐与向明远会谈。',
      people: ['应天齐', '向明远'],
    },
    { why: 'a spaced name in a list', text: '参加会见的有：林知远、李 强、周青。', people: ['林知远', '李强', '周青'] },
    { why: 'a name before its title', text: '何川校长会见了客人。', people: ['何川'] },
    { why: 'a name before a verb', text: '校长何川到访。何川感谢东湖大学。', people: ['何川'] },
    { why: 'a name before 一行', text: '何川一行来到东湖大学。', people: ['何川'] },
    { why: 'a name after a body', text: '东湖集团唐子兵、周启明参加会见。', people: ['唐子兵', '周启明'] },
    {
      why: 'a name before a word that goes with it',
      text: '校长林知远和副校长周青会见客人。',
      people: ['林知远', '周青'],
    },
    { why: 'a bare surname that nobody has', text: '龚书记会见了客人。', people: ['龚书记'] },
    { why: 'a writer', text: '会见在武汉举行。（记者 何川）', people: ['何川'] },
    { why: 'traditional characters', text: '校長遲海昇會見了客人。', people: ['遲海昇'] },
    {
      why: 'a name over a line end',
      text: '参加会见的有：林知远、周\n青、何川。',
      people: ['林知远', '周青', '何川'],
    },
    {
      why: 'a name at the end of a title chain',
      text: '东湖大学党委书记、校务委员会主任林知远出席。',
      people: ['林知远'],
    },
    {
      why: 'a name known from its title, as an object elsewhere',
      text: '校长周青到访。林知远会见周青。',
      people: ['周青', '林知远'],
    },
  ],
  ({ text, people }) => expect(peopleOf(extract(text))).toEqual(people),
)

table(
  'no persons',
  [
    { why: 'a work that bears a name', text: '会议学习了习近平新时代中国特色社会主义思想。' },
    { why: 'a class named after a person', text: '雷锋班的学员参加活动。' },
    { why: 'a movement', text: '哈马斯发表声明。' },
    { why: 'sides', text: '中方愿同俄方加强合作，美方表示赞赏。' },
    { why: 'a ship', text: '辽宁舰访问香港。' },
    { why: 'a ship in quotes that bears a name', text: '“卡尔·文森”号航空母舰抵达。' },
    { why: 'a liner that bears a name', text: '国产邮轮“爱达·魔都号”下水。' },
    { why: 'a paper of a government', text: '白皮书介绍了有关情况。' },
    { why: 'a route whose letters could be a name', text: '西部陆海新通道建设提速。' },
    { why: 'places in a list', text: '东北、华北、黄淮、江淮等地气温下降。' },
    { why: 'things in a list', text: '展厅里有石碑、石阙、石狮等。' },
    { why: 'a street', text: '中山路步行街举行活动。' },
    { why: 'a prize', text: '茅盾文学奖颁奖典礼在京举行。' },
    { why: 'a river', text: '长江流域经济发展座谈会举行。' },
    { why: 'a peak', text: '登山队登上高峰。' },
    { why: 'common words that begin with a surname', text: '双方应当加强合作，于是成立时间大大提前。' },
    { why: 'a foreign place', text: '代表团前往巴塞罗那和马德里。' },
    { why: 'a company in transliteration', text: '特斯拉公司发布新车。' },
    { why: 'a title without its holder', text: '校长会见了客人。' },
    { why: 'a season', text: '春季学期开学典礼举行。' },
    { why: 'thanks', text: '祝贺大会圆满成功。' },
    { why: 'a book in its marks', text: '座谈会学习《周恩来选集》。' },
    { why: 'a dynasty', text: '博物馆展出唐宋文物。' },
    { why: 'Latin letters of a body', text: '会议在WTO总部举行。' },
    { why: 'Latin words', text: '发布会介绍了Open Day活动。' },
    { why: 'an empty text', text: '' },
  ],
  ({ text }) => expect(peopleOf(extract(text))).toEqual([]),
)

test('spans of a name reach over its space, its dot and its Latin letters, after letters of two units', () => {
  const text = '😀😀 校长林知远、李 强、周青会见美国学者约翰·麦基。教授Rose Chang参加。'
  const { people } = extract(text)
  const written = people.flatMap(({ mentions }) => mentions.map(([start, end]) => text.slice(start, end)))
  expect(written).toEqual(['林知远', '李 强', '周青', '约翰·麦基', 'Rose Chang'])
})

test('surnames of one and two characters are told from other characters', () => {
  expect(['林', '欧阳', '上官', '司马'].filter(isSurname)).toEqual(['林', '欧阳', '上官', '司马'])
  expect(['的', '大学', '们'].filter(isSurname)).toEqual([])
})

test('transliterations are told from Chinese words', () => {
  expect(['尼扬博塔', '马克龙', '巴科'].filter(isTransliteration)).toEqual(['尼扬博塔', '马克龙', '巴科'])
  expect(['大学校长', '合作协议'].filter(isTransliteration)).toEqual([])
})
