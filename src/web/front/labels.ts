/** Labels of the front page, in Chinese and English. */
import type { MeetingKind } from '../../model.js'

export type PageLanguage = 'zh' | 'en'

const zh = {
  title: '会晤 huiwu',
  claim: '谁在何时、代表哪个机构会见了谁，附原文为证',
  search: '搜索',
  placeholder: '一个或两个名字，如：郝平 或 郝平 蓝佛安',
  latest: '最新会见',
  resultsFor: '会见',
  none: '没有找到会见。',
  unknown: '图中没有这个名字：',
  similar: '您要找的是：',
  empty: '图中还没有会见。请先用 huiwu ingest 读入文章。',
  older: '更早',
  undated: '日期不详',
  represents: '代表',
  total: (count: number) => `共 ${count} 次`,
  counts: (people: number, organizations: number, meetings: number, articles: number) =>
    `${people} 人 · ${organizations} 个机构 · ${meetings} 次会议活动 · ${articles} 篇文章`,
  api: 'GraphQL 接口',
  source: '原文',
  other: 'English',
  home: '首页',
  kinds: {
    talks: '会见',
    call: '通话',
    visit: '访问',
    signing: '签约',
    ceremony: '仪式',
    conference: '会议',
  } satisfies Record<MeetingKind, string>,
}

export type Labels = typeof zh

const en: Labels = {
  title: 'huiwu',
  claim: 'Who met whom, when, representing which body: with the sentence that says so',
  search: 'Search',
  placeholder: 'One or two names, such as 郝平, or 郝平 蓝佛安',
  latest: 'Latest encounters',
  resultsFor: 'encounters',
  none: 'No encounters found.',
  unknown: 'The graph does not know the name',
  similar: 'Did you mean:',
  empty: 'The graph holds no encounters yet. Read articles with huiwu ingest.',
  older: 'Older',
  undated: 'undated',
  represents: 'for',
  total: (count) => `${count} in all`,
  counts: (people, organizations, meetings, articles) =>
    `${people} people · ${organizations} bodies · ${meetings} meetings · ${articles} articles`,
  api: 'GraphQL API',
  source: 'source',
  other: '中文',
  home: 'Home',
  kinds: {
    talks: 'talks',
    call: 'call',
    visit: 'visit',
    signing: 'signing',
    ceremony: 'ceremony',
    conference: 'conference',
  },
}

export const LABELS: Readonly<Record<PageLanguage, Labels>> = { zh, en }

/** The language asked for in the address, else the first of the two in Accept-Language, else Chinese. */
export function choosePageLanguage(asked: string | null, acceptLanguage: string | undefined): PageLanguage {
  if (asked === 'zh' || asked === 'en') return asked
  return /(?:^|[,\s])(zh|en)\b/i.exec(acceptLanguage ?? '')?.[1]?.toLowerCase() === 'en' ? 'en' : 'zh'
}
