/** Meetings: which statements tell of one occasion, and what they say together. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clusterMeetings } from '../../src/link/cluster-meetings.js'
import { findMeetingParts } from '../../src/link/meeting-parts.js'
import { toMeetingStatements } from '../../src/link/meeting-statement.js'
import { mergeMeeting } from '../../src/link/merge-meeting.js'
import { facing, type ToldMeeting, tell } from './told.js'

const LIN = { person: '林知远', body: '东湖大学' }
const HE = { person: '何川', body: '云川省委' }
const SU = { person: '苏禾', body: '云川省政府' }
const DAY = '2023-05-20'

function statementsOf(articles: readonly (readonly ToldMeeting[])[]) {
  return articles.flatMap((meetings, index) => {
    const { article, record } = tell({ id: `article-${index}`, meetings })
    return toMeetingStatements(article, record)
  })
}

const cases: { why: string; meetings: number; articles: ToldMeeting[][] }[] = [
  {
    why: "host's and guest's report",
    meetings: 1,
    articles: [[{ on: DAY, parties: facing(HE, LIN) }], [{ on: DAY, parties: facing(LIN, HE) }]],
  },
  {
    why: 'a visit told as talks',
    meetings: 1,
    articles: [[{ on: DAY, parties: facing(HE, LIN) }], [{ on: DAY, kind: 'visit', parties: facing(HE, LIN) }]],
  },
  {
    why: 'another principal on one side',
    meetings: 1,
    articles: [
      [{ on: DAY, parties: [...facing(HE, LIN), { ...SU, side: 'host' }] }],
      [{ on: DAY, parties: facing(SU, LIN) }],
    ],
  },
  {
    why: 'one article names nobody of one side',
    meetings: 1,
    articles: [[{ on: DAY, parties: facing(HE, LIN) }], [{ on: DAY, parties: facing({ body: '云川省委' }, LIN) }]],
  },
  {
    why: 'one article names bodies alone',
    meetings: 1,
    articles: [
      [{ on: DAY, parties: facing(HE, LIN) }],
      [{ on: DAY, parties: facing({ body: '云川省委' }, { body: '东湖大学' }) }],
    ],
  },
  {
    why: 'Chinese and English',
    meetings: 1,
    articles: [
      [{ on: DAY, parties: facing(HE, LIN) }],
      [{ on: DAY, parties: facing({ person: 'He Chuan' }, { person: 'Lin Zhiyuan' }) }],
    ],
  },
  {
    why: 'a longer visit from the same day',
    meetings: 1,
    articles: [
      [{ on: DAY, parties: facing(HE, LIN) }],
      [{ on: DAY, to: '2023-05-22', kind: 'visit', parties: facing(HE, LIN) }],
    ],
  },
  {
    why: 'another day',
    meetings: 2,
    articles: [[{ on: DAY, parties: facing(HE, LIN) }], [{ on: '2023-05-21', parties: facing(HE, LIN) }]],
  },
  {
    why: 'told without a day, published the day after',
    meetings: 1,
    articles: [
      [{ on: DAY, parties: facing(HE, LIN) }],
      [{ on: '2023-05-21', basis: 'published', parties: facing(HE, LIN) }],
    ],
  },
  {
    why: 'published two days after',
    meetings: 2,
    articles: [
      [{ on: DAY, parties: facing(HE, LIN) }],
      [{ on: '2023-05-22', basis: 'published', parties: facing(HE, LIN) }],
    ],
  },
  {
    why: 'published the day before',
    meetings: 2,
    articles: [
      [{ on: DAY, parties: facing(HE, LIN) }],
      [{ on: '2023-05-19', basis: 'published', parties: facing(HE, LIN) }],
    ],
  },
  {
    why: 'published on two days, no day told by either',
    meetings: 2,
    articles: [
      [{ on: DAY, basis: 'published', parties: facing(HE, LIN) }],
      [{ on: '2023-05-21', basis: 'published', parties: facing(HE, LIN) }],
    ],
  },
  {
    why: 'published the day after, bodies alone',
    meetings: 2,
    articles: [
      [{ on: DAY, parties: facing({ body: '云川省委' }, { body: '东湖大学' }) }],
      [{ on: '2023-05-21', basis: 'published', parties: facing({ body: '云川省委' }, { body: '东湖大学' }) }],
    ],
  },
  {
    why: 'published the day after, when the two met again',
    meetings: 2,
    articles: [
      [{ on: DAY, parties: facing(HE, LIN) }],
      [{ on: '2023-05-21', parties: facing(HE, LIN) }],
      [{ on: '2023-05-21', basis: 'published', parties: facing(HE, LIN) }],
    ],
  },
  {
    why: 'talks and the signing after',
    meetings: 2,
    articles: [[{ on: DAY, parties: facing(HE, LIN) }], [{ on: DAY, kind: 'signing', parties: facing(HE, LIN) }]],
  },
  {
    why: 'one of the two with another',
    meetings: 2,
    articles: [[{ on: DAY, parties: facing(HE, LIN) }], [{ on: DAY, parties: facing(SU, LIN) }]],
  },
  {
    why: 'two namesakes and the same counterpart',
    meetings: 2,
    articles: [
      [{ on: DAY, parties: facing({ person: '张伟', body: '太原市教育局' }, LIN) }],
      [{ on: DAY, parties: facing({ person: '张伟', body: '广州市教育局' }, LIN) }],
    ],
  },
  {
    why: 'two namesakes, and an article that does not tell which',
    meetings: 2,
    articles: [
      [{ on: DAY, parties: facing({ person: '张伟', body: '太原市教育局' }, LIN) }],
      [{ on: DAY, parties: facing({ person: '张伟', body: '广州市教育局' }, LIN) }],
      [{ on: DAY, parties: facing({ person: '张伟' }, LIN) }],
    ],
  },
  {
    why: 'two hosts with one companion',
    meetings: 2,
    articles: [
      [{ on: DAY, parties: [...facing(HE, LIN), { person: '周青', side: 'host', role: 'accompanying' }] }],
      [{ on: DAY, parties: [...facing(SU, LIN), { person: '周青', side: 'host', role: 'accompanying' }] }],
    ],
  },
  {
    why: 'a companion of one article is the host of the other',
    meetings: 2,
    articles: [
      [{ on: DAY, parties: [...facing(HE, LIN), { ...SU, side: 'host', role: 'accompanying' }] }],
      [{ on: DAY, parties: facing(SU, LIN) }],
    ],
  },
  {
    why: 'in the morning and in the evening',
    meetings: 2,
    articles: [
      [{ on: DAY, says: '上午', parties: facing(HE, LIN) }],
      [{ on: DAY, says: '当晚', parties: facing(HE, LIN) }],
    ],
  },
  {
    why: 'in the morning, and no time told',
    meetings: 1,
    articles: [[{ on: DAY, says: '上午', parties: facing(HE, LIN) }], [{ on: DAY, parties: facing(HE, LIN) }]],
  },
  {
    why: 'a welcome and a banquet',
    meetings: 2,
    articles: [
      [{ on: DAY, kind: 'ceremony', says: '举行欢迎仪式', parties: facing(HE, LIN) }],
      [{ on: DAY, kind: 'ceremony', says: '举行欢迎宴会', parties: facing(HE, LIN) }],
    ],
  },
  {
    why: 'two powers and three',
    meetings: 2,
    articles: [
      [{ on: DAY, parties: facing({ person: '何川', body: '中国' }, { person: '马克龙', body: '法国' }) }],
      [
        {
          on: DAY,
          parties: [
            ...facing({ person: '何川', body: '中国' }, { person: '马克龙', body: '法国' }),
            { person: '朔尔茨', body: '德国', side: 'guest' },
          ],
        },
      ],
    ],
  },
  {
    why: 'homophones and the same counterpart',
    meetings: 2,
    articles: [
      [{ on: DAY, parties: facing({ person: '李伟' }, LIN) }],
      [{ on: DAY, parties: facing({ person: '李炜' }, LIN) }],
    ],
  },
  {
    why: 'one man by two of his posts',
    meetings: 1,
    articles: [
      [{ on: DAY, parties: facing({ person: '张伟', body: '太原市政府' }, LIN) }],
      [{ on: DAY, parties: facing({ person: '张伟', body: '太原市委' }, LIN) }],
    ],
  },
  {
    why: 'the same bodies by other people',
    meetings: 2,
    articles: [
      [{ on: DAY, parties: facing(HE, LIN) }],
      [{ on: DAY, parties: facing({ person: '周青', body: '云川省委' }, { person: '张伟', body: '东湖大学' }) }],
    ],
  },
  {
    why: 'no day is told',
    meetings: 2,
    articles: [[{ on: null, parties: facing(HE, LIN) }], [{ on: null, parties: facing(HE, LIN) }]],
  },
  {
    why: 'one article tells three on a day',
    meetings: 3,
    articles: [
      [
        { on: DAY, parties: facing(HE, LIN) },
        { on: DAY, parties: facing(SU, LIN) },
        { on: DAY, kind: 'ceremony', parties: facing(HE, LIN) },
      ],
    ],
  },
  {
    why: 'one article tells the same pair twice',
    meetings: 2,
    articles: [
      [
        { on: DAY, place: '北厅', parties: facing(HE, LIN) },
        { on: DAY, place: '南厅', parties: facing(HE, LIN) },
      ],
      [{ on: DAY, place: '南厅', parties: facing(HE, LIN) }],
    ],
  },
  {
    why: 'three on a day told by two',
    meetings: 3,
    articles: [
      [
        { on: DAY, parties: facing(HE, LIN) },
        { on: DAY, parties: facing(SU, LIN) },
        { on: DAY, kind: 'signing', parties: facing(HE, LIN) },
      ],
      [
        { on: DAY, kind: 'signing', parties: facing(HE, LIN) },
        { on: DAY, parties: facing(LIN, SU) },
      ],
    ],
  },
  {
    why: 'two occasions of colleagues',
    meetings: 2,
    articles: [
      [{ on: DAY, kind: 'ceremony', parties: [LIN, { person: '周青', body: '东湖大学' }] }],
      [{ on: DAY, kind: 'ceremony', parties: [LIN, { person: '周青', body: '东湖大学' }] }],
    ],
  },
  {
    why: 'an occasion of colleagues, at one place',
    meetings: 1,
    articles: [
      [{ on: DAY, kind: 'ceremony', place: '北厅', parties: [LIN, { person: '周青', body: '东湖大学' }] }],
      [{ on: DAY, kind: 'ceremony', place: '北厅', parties: [LIN, { person: '周青', body: '东湖大学' }] }],
    ],
  },
  {
    why: 'a conference without sides',
    meetings: 1,
    articles: [
      [{ on: DAY, kind: 'conference', parties: [HE, LIN, SU] }],
      [{ on: DAY, kind: 'conference', parties: [SU, HE] }],
    ],
  },
]

describe('occasions', () => {
  test.each(cases)('$why', ({ articles, meetings }) => {
    const clusters = clusterMeetings(statementsOf(articles))
    expect(clusters).toHaveLength(meetings)
    expect(new Set(clusters.map(({ id }) => id)).size).toBe(meetings)
  })

  test('the order of statements does not matter', () => {
    const all = statementsOf(cases.flatMap(({ articles }) => articles))
    const wanted = clusterMeetings(all)
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(clusterMeetings(shuffled)).toEqual(wanted)
      }),
      { numRuns: 30 },
    )
  })
})

describe('what articles say together', () => {
  function merge(articles: readonly (readonly ToldMeeting[])[]) {
    const [cluster] = clusterMeetings(statementsOf(articles))
    if (cluster === undefined) throw new Error('there is a meeting')
    return mergeMeeting(cluster, (_article, name) => `person of ${name}`)
  }

  test('attendees are united, each once, and sides are matched by whom they share', () => {
    const { participations } = merge([
      [{ on: DAY, parties: [...facing(HE, LIN), { ...SU, side: 'host' }] }],
      [
        {
          on: DAY,
          parties: [
            { ...LIN, side: 'a' },
            { person: '周青', side: 'a' },
            { ...HE, side: 'b' },
          ],
        },
      ],
    ])
    expect(participations.map(({ person, side }) => `${person} ${side}`).sort()).toEqual(
      ['person of 何川 host', 'person of 周青 guest', 'person of 林知远 guest', 'person of 苏禾 host'].sort(),
    )
    expect(participations.map(({ position }) => position)).toEqual([0, 1, 2, 3])
  })

  test('a body that stands alone in one article gives way to whom another names for it', () => {
    const { participations } = merge([
      [{ on: DAY, parties: facing({ body: '云川省委' }, LIN) }],
      [{ on: DAY, parties: facing(HE, LIN) }],
    ])
    expect(participations.map(({ person }) => person).sort()).toEqual(['person of 何川', 'person of 林知远'])
  })

  test('every article keeps its own word on kind, day and place', () => {
    const { evidence, kind, endsOn } = merge([
      [{ on: DAY, to: '2023-05-22', kind: 'visit', place: '北厅', parties: facing(HE, LIN) }],
      [{ on: DAY, place: '南厅', parties: facing(HE, LIN) }],
      [{ on: DAY, place: '南厅', parties: facing(HE, LIN) }],
    ])
    expect(kind).toBe('talks')
    expect(endsOn).toBe(DAY)
    expect(evidence.map((told) => `${told.kind} ${told.endsOn} ${told.place}`).sort()).toEqual([
      'talks 2023-05-20 南厅',
      'talks 2023-05-20 南厅',
      'visit 2023-05-22 北厅',
    ])
  })
})

describe('parts of a visit', () => {
  const visit: ToldMeeting = { on: DAY, to: '2023-05-22', kind: 'visit', parties: facing({ body: '云川省委' }, LIN) }
  test.each([
    { why: 'talks on a day of it', part: { on: '2023-05-21', parties: facing(HE, LIN) }, parts: 1 },
    { why: 'talks after it', part: { on: '2023-05-23', parties: facing(HE, LIN) }, parts: 0 },
    { why: 'talks of others', part: { on: '2023-05-21', parties: facing(HE, SU) }, parts: 0 },
    { why: 'the same visit', part: visit, parts: 0 },
  ])('$why', ({ part, parts }) => {
    expect(findMeetingParts(tell({ id: 'a', meetings: [visit, part] }).record)).toHaveLength(parts)
  })
})
