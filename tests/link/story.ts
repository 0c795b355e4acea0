/**
 * A small story in a dozen articles that has all that linking finds hard: namesakes, a promotion, bare names, host's
 * and guest's report, three meetings on a day, a foreigner by long and short name, a body by several names.
 */
import { facing, tell } from './told.js'

const HAO = { person: '林知远', body: '东湖大学', title: '党委书记' }
const HE = { person: '何川', body: '云川省委', title: '书记' }

export const story = [
  tell({
    id: 'guest-report',
    publishedOn: '2023-05-22',
    posts: [
      { person: '林知远', title: '党委书记', body: '东湖大学' },
      { person: '何川', title: '书记', body: '云川省委' },
    ],
    bodies: ['东湖大学', { name: '东湖大学电子学院', parent: '东湖大学', kind: 'school' }],
    meetings: [
      { on: '2023-05-20', place: '云川市', parties: facing(HE, HAO) },
      { on: '2023-05-20', kind: 'ceremony', parties: facing(HE, HAO) },
      { on: '2023-05-20', kind: 'signing', parties: facing({ body: '云川大学' }, HAO) },
    ],
  }),
  tell({
    id: 'host-report',
    publishedOn: '2023-05-21',
    posts: [{ person: '何川', title: '书记', body: '中共云川省委员会' }],
    meetings: [
      {
        on: '2023-05-20',
        kind: 'visit',
        place: '云川',
        parties: [...facing(HE, HAO), { person: '苏禾', body: '云川省政府', title: '省长', side: 'host' }],
      },
    ],
  }),
  tell({
    id: 'long-visit',
    publishedOn: '2022-09-09',
    posts: [{ person: '苏禾', title: '副省长', body: '云川省政府' }],
    meetings: [
      {
        on: '2022-09-01',
        to: '2022-09-05',
        kind: 'visit',
        parties: facing({ body: '西山大学' }, { person: '苏禾', body: '云川省政府' }),
      },
      {
        on: '2022-09-03',
        parties: facing({ person: '周青', body: '西山大学' }, { person: '苏禾', body: '云川省政府' }),
      },
      {
        on: '2022-09-03',
        kind: 'signing',
        parties: facing({ person: '周青', body: '西山大学' }, { body: '星河公司' }),
      },
    ],
  }),
  tell({
    id: 'visit-again',
    publishedOn: '2022-09-04',
    meetings: [{ on: '2022-09-03', parties: facing({ person: '苏禾' }, { person: '周青', body: '西山大学' }) }],
  }),
  tell({
    id: 'bare-name',
    publishedOn: '2023-06-02',
    people: ['何川'],
    meetings: [{ on: '2023-06-01', parties: facing({ person: '林知远' }, { person: '周青', body: '星河公司' }) }],
  }),
  tell({
    id: 'earlier-post',
    publishedOn: '2019-03-01',
    posts: [{ person: '何川', title: '省长', body: '云川省政府' }],
  }),
  tell({
    id: 'change-of-post',
    publishedOn: '2020-07-01',
    posts: [
      { person: '何川', title: '书记', body: '云川省委' },
      { person: '何川', title: '省长', body: '云川省人民政府', status: 'former', until: '2020-06' },
    ],
  }),
  tell({
    id: 'north-zhang',
    publishedOn: '2022-01-05',
    posts: [{ person: '张伟', title: '局长', body: '北河市教育局' }],
    meetings: [{ on: '2022-01-04', parties: facing({ person: '张伟', body: '北河市教育局' }, { body: '东湖大学' }) }],
  }),
  tell({
    id: 'south-zhang',
    publishedOn: '2022-02-05',
    posts: [{ person: '张伟', title: '院长', body: '南江市医院' }],
  }),
  tell({
    id: 'successor',
    publishedOn: '2024-02-01',
    posts: [{ person: '苏禾', title: '书记', body: '云川省委' }],
  }),
  tell({ id: 'which-zhang', publishedOn: '2022-03-01', people: ['张伟'], bodies: ['南江市医院', '东湖大学'] }),
  tell({ id: 'any-zhang', publishedOn: '2022-04-01', people: ['张伟'], bodies: ['星河公司'] }),
  tell({
    id: 'foreigner',
    publishedOn: '2021-09-10',
    posts: [{ person: '约翰·史密斯', title: '总统', body: '安多里亚' }],
    meetings: [
      {
        on: '2021-09-09',
        kind: 'call',
        parties: facing({ person: '约翰·史密斯', body: '安多里亚' }, { person: '何川' }),
      },
    ],
  }),
  tell({
    id: 'foreigner-short',
    publishedOn: '2021-10-10',
    posts: [{ person: '史密斯', title: '总统', body: '安多里亚' }],
    meetings: [{ on: null, parties: facing({ person: '史密斯', body: '安多里亚' }, { body: '东湖大学' }) }],
  }),
  tell({
    id: 'english',
    language: 'en',
    publishedOn: '2023-05-21',
    posts: [{ person: 'Lin Zhiyuan', title: 'Party secretary', body: '东湖大学' }],
    people: ['He Chuan'],
    meetings: [
      {
        on: '2023-05-20',
        parties: facing({ person: 'He Chuan', body: '云川省委' }, { person: 'Lin Zhiyuan', body: '东湖大学' }),
      },
    ],
  }),
]

/** The same id with other words: what it said before must go. */
export const correction = tell({
  id: 'guest-report',
  publishedOn: '2023-05-23',
  posts: [{ person: '林知远', title: '校长', body: '东湖大学' }],
  meetings: [{ on: '2023-05-21', parties: facing(HE, { person: '林知远', body: '东湖大学', title: '校长' }) }],
})
