import { expect, test } from 'vitest'
import { extract, meetingsOf, postsOf, table } from './article.js'

/** `何川 = 何` for each person: all forms. */
const formsOf = (text: string): string[] => extract(text).people.map(({ names }) => names.join(' = '))

table(
  'one person',
  [
    { why: 'the same name', text: '东湖大学校长林知远到访。林知远致辞。', people: ['林知远'] },
    {
      why: 'a surname with its title',
      text: '山西省委书记蓝佛安到访。蓝书记致辞。',
      people: ['蓝佛安 = 蓝'],
    },
    { why: 'a common surname with its title', text: '东湖大学校长周青到访。周校长致辞。', people: ['周青 = 周'] },
    {
      why: 'the one who has the title, of two with the surname',
      text: '东湖大学校长周青、处长周立群到访。周校长致辞。',
      people: ['周青 = 周', '周立群'],
    },
    {
      why: 'a part of a dotted name',
      text: '哈佛大学校长劳伦斯·巴科到访。巴科校长致辞。',
      people: ['劳伦斯·巴科 = 巴科'],
    },
    {
      why: 'the whole of a dotted name after its part',
      text: '客人巴科校长到访。哈佛大学校长劳伦斯·巴科致辞。',
      people: ['劳伦斯·巴科 = 巴科'],
    },
    {
      why: 'a name in Latin letters beside it',
      text: '东湖大学教授张冠怡（Rose Chang）到访。张冠怡致辞。',
      people: ['张冠怡 = Rose Chang'],
    },
    {
      why: 'a spaced name',
      text: '参加会见的有：林知远、李 强、周青。副校长李强致辞。',
      people: ['林知远', '李强', '周青'],
    },
    {
      why: 'a part of a Latin name',
      text: '剑桥大学教授Michael Brown到访。Brown教授致辞。',
      people: ['Michael Brown = Brown'],
    },
  ] as { why: string; text: string; people: string[]; fails?: boolean }[],
  ({ text, people }) => expect(formsOf(text)).toEqual(people),
)

table(
  'two persons',
  [
    { why: 'two names of one surname', text: '东湖大学校长周青、副校长周立群到访。', people: ['周青', '周立群'] },
    { why: 'a surname that nobody has', text: '东湖大学校长林知远到访。周书记致辞。', people: ['林知远', '周书记'] },
    { why: 'a name inside another', text: '东湖大学校长周青、副校长周青云到访。', people: ['周青', '周青云'] },
    {
      why: 'dotted names that share no part',
      text: '法国总统埃马纽埃尔·马克龙、德国总理奥拉夫·朔尔茨到访。',
      people: ['埃马纽埃尔·马克龙', '奥拉夫·朔尔茨'],
    },
  ] as { why: string; text: string; people: string[]; fails?: boolean }[],
  ({ text, people }) => expect(formsOf(text)).toEqual(people),
)

table(
  'posts that one name gives to another',
  [
    {
      why: 'a bare title after the name is the post told before',
      text: '中国国家主席习近平抵达。习近平主席致辞。',
      posts: ['习近平 | 国家主席 | 中国'],
    },
    {
      why: 'a surname brings no post of its own',
      text: '东湖大学校长周青到访。周校长致辞。',
      posts: ['周青 | 校长 | 东湖大学'],
    },
    {
      why: 'a foreign head, told by the name before',
      text: '法国总统马克龙抵达。马克龙总统致辞。',
      posts: ['马克龙 | 总统 | 法国'],
    },
    {
      why: 'homonyms of two bodies keep both posts',
      text: '东湖大学校长周青、山西大学教授周青到访。',
      posts: ['周青 | 校长 | 东湖大学', '周青 | 教授 | 山西大学'],
    },
  ] as { why: string; text: string; posts: string[]; fails?: boolean }[],
  ({ text, posts }) => expect(postsOf(extract(text))).toEqual(posts),
)

table(
  'who is meant',
  [
    {
      why: 'a person of whom only the name is repeated',
      text: '东湖大学校长林知远到访。云南省副省长何川到访。林知远会见何川。',
      meetings: ['talks: 林知远 (东湖大学) host, 何川 (云南省人民政府) guest'],
    },
    {
      why: 'a surname in the occasion',
      text: '云南省副省长何川到访。东湖大学校长林知远会见何副省长。',
      meetings: ['talks: 林知远 (东湖大学) host, 何川 (云南省人民政府) guest'],
    },
    {
      why: '一行 of one told before',
      text: '云南省副省长何川到访。东湖大学校长林知远会见何川一行。',
      meetings: ['talks: 林知远 (东湖大学) host, 何川 (云南省人民政府) guest'],
    },
    {
      why: 'he',
      text: '云南省副省长何川到访。他会见了东湖大学校长林知远。',
      meetings: ['talks: 何川 (云南省人民政府) host, 林知远 (东湖大学) guest'],
      fails: true,
    },
  ] as { why: string; text: string; meetings: string[]; fails?: boolean }[],
  ({ text, meetings }) => expect(meetingsOf(extract(text))).toEqual(meetings),
)

test('every mention of a person is told, in the order of the text', () => {
  const text = '东湖大学校长周青到访。周校长致辞。周青感谢大家。'
  const [person] = extract(text).people
  expect(person?.mentions.map(([start, end]) => text.slice(start, end))).toEqual(['周青', '周', '周青'])
})
