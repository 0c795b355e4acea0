import { expect } from 'vitest'
import { readContext } from '../../../src/extract/zh/organization/context.js'
import { segment } from '../../../src/extract/zh/token/segment.js'
import { findSentences } from '../../../src/extract/zh/token/sentence.js'
import { table, toArticle } from './article.js'

function contextOf(
  text: string,
  source: string | null,
): { home: string | null; province: string | null; city: string | null; counterpart: string | null } {
  const tokens = findSentences(text).map(({ start, end }) => segment(text, start, end))
  const { home, province, city, counterpart } = readContext(toArticle(text, { source }), tokens)
  return {
    home,
    province: province?.name ?? null,
    city: city?.name ?? null,
    counterpart: counterpart?.name ?? null,
  }
}

table(
  'what an article is about',
  [
    { why: 'a university that publishes', text: '会议召开。', source: '东湖大学新闻网', home: '东湖大学' },
    {
      why: 'a university that the gazetteer has in full',
      text: '会议召开。',
      source: '北大新闻网',
      home: '北京大学',
      province: '北京市',
      city: '北京市',
    },
    {
      why: 'the province of a school by the list',
      text: '会议召开。',
      source: '东北林业大学新闻网',
      home: '东北林业大学',
      province: '黑龙江省',
    },
    {
      why: 'the province of a school by its name',
      text: '会议召开。',
      source: '哈尔滨工业大学新闻网',
      home: '哈尔滨工业大学',
      province: '黑龙江省',
    },
    { why: 'a company that publishes', text: '会议召开。', source: '东湖集团', home: '东湖集团' },
    { why: 'a paper is no home', text: '会议召开。', source: '山西日报', province: '山西省' },
    { why: 'a paper of a city', text: '会议召开。', source: '武汉晚报', province: '湖北省', city: '武汉市' },
    {
      why: 'a municipality is a province and a city',
      text: '会议召开。',
      source: '上海发布',
      province: '上海市',
      city: '上海市',
    },
    { why: 'a national agency tells nothing', text: '会议召开。', source: '新华社' },
    { why: 'no source tells nothing', text: '会议召开。', source: null },
    { why: 'the province that the text names', text: '代表团访问云南省。', source: null, province: '云南省' },
    {
      why: 'the province of the city that the text names',
      text: '代表团抵达昆明。',
      source: null,
      province: '云南省',
      city: '昆明市',
    },
    {
      why: 'the province of the source over that of the text',
      text: '代表团访问云南省。',
      source: '山西日报',
      province: '山西省',
    },
    {
      why: 'the province that is named most often',
      text: '云南省与山西省签约。云南省介绍情况。',
      source: null,
      province: '云南省',
    },
    {
      why: 'a state of which the text speaks',
      text: '法国总统抵达。法国代表团访问北京。',
      source: null,
      counterpart: '法国',
      province: '北京市',
      city: '北京市',
    },
    { why: 'a state that is named once', text: '法国总统抵达。', source: null },
    { why: 'two states named as often as each other', text: '法国和德国会谈。法国与德国签约。', source: null },
    {
      why: 'the most named state is not China',
      text: '中国与法国会谈。中国、法国签约。',
      source: null,
      counterpart: '法国',
    },
    {
      why: 'our school, of a known university',
      text: '我校举行座谈会。北京大学校长出席。',
      source: null,
      home: '北京大学',
      province: '北京市',
      city: '北京市',
    },
  ] as {
    why: string
    text: string
    source: string | null
    home?: string
    province?: string | null
    city?: string
    counterpart?: string
    fails?: boolean
  }[],
  ({ text, source, home, province, city, counterpart }) =>
    expect(contextOf(text, source)).toEqual({
      home: home ?? null,
      province: province ?? null,
      city: city ?? null,
      counterpart: counterpart ?? null,
    }),
)
