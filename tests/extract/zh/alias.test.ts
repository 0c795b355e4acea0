import { expect } from 'vitest'
import { extract, table } from './article.js'

/** `加拿大拉瓦尔大学 = 拉瓦尔大学` for each body: all forms. */
const formsOf = (text: string): string[] => extract(text).organizations.map(({ names }) => names.join(' = '))

table(
  'one body',
  [
    {
      why: 'without its state',
      text: '加拿大拉瓦尔大学举行座谈会。拉瓦尔大学发布公告。',
      bodies: ['加拿大拉瓦尔大学 = 拉瓦尔大学'],
    },
    {
      why: 'the short form first',
      text: '拉瓦尔大学发布公告。加拿大拉瓦尔大学举行座谈会。',
      bodies: ['加拿大拉瓦尔大学 = 拉瓦尔大学'],
    },
    {
      why: 'a company without its form',
      text: '湖北东湖电子集团有限公司发布公告。东湖电子集团举行座谈会。',
      bodies: ['湖北东湖电子集团有限公司 = 东湖电子集团'],
    },
    {
      why: 'a short form that the text gives',
      text: '东湖电子科技有限公司（以下简称“东湖电子公司”）发布公告。东湖电子公司举行座谈会。',
      bodies: ['东湖电子科技有限公司 = 东湖电子公司'],
    },
    {
      why: 'Latin letters that the text gives',
      text: '世界咖啡协会（WCA）发布公告。',
      bodies: ['世界咖啡协会 = WCA'],
    },
    { why: 'a known short form', text: '北京大学发布公告。北大举行座谈会。', bodies: ['北京大学 = 北大'] },
    {
      why: 'a government in short',
      text: '云南省人民政府发布公告。云南省政府举行座谈会。',
      bodies: ['云南省人民政府 = 云南省政府'],
    },
    { why: 'an elided committee', text: '山西省委发布公告。省委举行座谈会。', bodies: ['山西省委 = 省委'] },
  ] as { why: string; text: string; bodies: string[]; fails?: boolean }[],
  ({ text, bodies }) => expect(formsOf(text)).toEqual(bodies),
)

table(
  'two bodies',
  [
    { why: 'two universities', text: '东湖大学发布公告。山西大学举行座谈会。', bodies: ['东湖大学', '山西大学'] },
    {
      why: 'a university and its unit',
      text: '东湖大学发布公告。东湖大学电子学院举行座谈会。',
      bodies: ['东湖大学', '东湖大学电子学院'],
    },
    {
      why: 'a company and its branch',
      text: '东湖电子集团发布公告。东湖电子集团武汉分公司举行座谈会。',
      bodies: ['东湖电子集团', '东湖电子集团武汉分公司'],
    },
    {
      why: 'two provinces',
      text: '云南省教育厅发布公告。山西省教育厅举行座谈会。',
      bodies: ['云南省教育厅', '山西省教育厅'],
    },
  ] as { why: string; text: string; bodies: string[]; fails?: boolean }[],
  ({ text, bodies }) => expect(formsOf(text)).toEqual(bodies),
)
