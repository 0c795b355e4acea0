import { expect, test } from 'vitest'
import { extractChinese } from '../../../src/extract/zh/extract.js'
import type { OccasionRule } from '../../../src/extract/zh/occasion/rule.js'
import { OCCASION_RULES } from '../../../src/extract/zh/occasion/rule.js'
import { meetingsOf, toArticle } from './article.js'

const MEETING = '东湖大学校长林知远会见云南省副省长何川。'
const SUMMIT = '国家主席习近平同法国总统马克龙会谈。'
const HOME = '东湖大学新闻网'

/** A text for each rule, of which something else is read without it. */
const texts: Readonly<Record<OccasionRule, string>> = {
  'zh/meets/object': MEETING,
  'zh/meets/unnamed': '云南省副省长何川会见了与会嘉宾。东湖大学校长林知远参加会见。',
  'zh/meets/passive': '云南省副省长何川受到东湖大学校长林知远会见。',
  'zh/with/partner': '东湖大学校长林知远与云南省副省长何川会谈。',
  'zh/with/both': '国家主席习近平、法国总统马克龙抵达。两国元首举行会谈。',
  'zh/gives/guest': '国家主席习近平为法国总统马克龙举行欢迎仪式。',
  'zh/goes/goal': '云南省副省长何川赴东湖大学调研。',
  'zh/signs/both': `${MEETING}会后，双方签署合作协议。`,
  'zh/signs/witnessed': `${SUMMIT}会谈后，两国元首共同见证签署合作文件。`,
  'zh/event/held': '全国高等教育论坛在武汉举行，教育部副部长何川、东湖大学校长林知远出席。',
  'zh/event/with-visitors': '云南省副省长何川一行来校调研。副校长周青主持座谈会。',
  'zh/told/plan': '东湖大学校长林知远拟会见云南省副省长何川。',
  'zh/told/wish': '东湖大学校长林知远希望会见云南省副省长何川。',
  'zh/told/past': '去年，东湖大学校长林知远会见云南省副省长何川。',
  'zh/told/speech': '林知远表示，云南省副省长何川会见东湖大学校长周青很重要。',
  'zh/told/first-person': '东湖大学校长林知远回忆往事，我同云南省副省长何川会谈。',
  'zh/told/alternative': '东湖大学校长林知远看望或通过电话慰问云南大学教授苏禾。',
  'zh/told/modifier': '云南省副省长何川会见的东湖大学校长林知远致辞。',
  'zh/told/quoted': '标语是“云南省副省长何川会见东湖大学校长周青”。',
  'zh/attendance/attend': `${MEETING}东湖大学副校长周青参加会见。`,
  'zh/attendance/accompany': `${MEETING}东湖大学副校长周青陪同。`,
  'zh/attendance/witness': '东湖大学校长林知远与山西大学校长黄桂田签署协议。东湖大学副校长周青见证签约。',
  'zh/attendance/chair': '全国高等教育论坛在武汉举行。教育部副部长何川主持并讲话。',
  'zh/attendance/speaker': '云南省副省长何川一行来校调研。副校长周青主持座谈会。会上，教务处处长陈立群汇报了工作。',
  'zh/attendance/guest-speaker': '云南省副省长何川会见了与会嘉宾。东湖大学校长林知远等嘉宾说，云南很美。',
  'zh/hearing/report': '云南省副省长何川到东湖大学调研，听取了东湖大学校长林知远的汇报。',
  'zh/absent/byline': '（云南日报记者苏禾）东湖论坛在武汉举行，东湖大学校长林知远、云南省副省长何川出席。',
  'zh/absent/writer': '东湖论坛在武汉举行，云南省副省长何川、东湖大学校长林知远致贺信。',
  'zh/absent/sender': '受云南省副省长何川委托，东湖大学校长林知远出席东湖论坛。',
  'zh/absent/remembered': '东湖大学校长林知远、周青出席纪念革命家何川同志诞辰100周年大会。',
  'zh/visitor/arrives': '云南省副省长何川一行来访。东湖大学校长林知远会见了客人。',
  'zh/merge-occasion/told-twice': `${MEETING}林知远在行政楼会见何川一行。`,
  'zh/merge-occasion/told-by-talks': '云南省副省长何川来校调研。校长林知远会见何川。',
  'zh/background/other-time': '5月20日，东湖大学校长林知远会见云南省副省长何川。',
  'zh/state-of-speaker/state': '李强同朔尔茨举行会谈。朔尔茨表示，德方重视德国对华关系。',
}

test.each(OCCASION_RULES)('%s', (rule) => {
  const article = toArticle(texts[rule], {
    source: texts[rule].includes('来校') ? HOME : null,
  })
  const [read, without] = [extractChinese(article), extractChinese(article, new Set([rule]))]
  expect(meetingsOf(without)).not.toEqual(meetingsOf(read))
  for (const meeting of without.meetings) expect(meeting.rule).not.toBe(rule)
})

test('every rule of a record is one that can be left out', () => {
  const rules = Object.values(texts).flatMap((text) => extractChinese(toArticle(text)).meetings.map(({ rule }) => rule))
  for (const rule of rules) expect(OCCASION_RULES).toContain(rule)
})
