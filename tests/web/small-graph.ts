/**
 * A small graph for tests: articles and records made by hand from one line each, so that no test leans on the
 * extractor. People, places and bodies are invented.
 */
import { createHash } from 'node:crypto'
import type { Article, DatePrecision, ExtractionRecord, MeetingKind, OrganizationKind, Span } from '../../src/model.js'
import type { GraphStore } from '../../src/store/store.js'
import { writeArticles } from '../../src/store/write/write-article.js'

/** Null where the text does not say. */
export type PartyOf = readonly [
  person: string | null,
  organization: string | null,
  title: string | null,
  side: string | null,
]

export interface Told {
  readonly id: string
  /** Day of publication, and of the meeting unless `on` says otherwise; null: undated. */
  readonly day: string | null
  readonly on?: readonly [from: string, to: string, precision: DatePrecision]
  readonly kind?: MeetingKind
  readonly place?: string | null
  readonly parties: readonly PartyOf[]
  /** Stands before the sentence. */
  readonly before?: string
  readonly url?: string | null
}

/** An article of one sentence that tells of one meeting, and what an extractor would say of it. */
export function tell({ id, day, on, kind = 'talks', place = null, parties, before = '', url = null }: Told) {
  const names = parties.map(([person, organization, title]) => `${organization ?? ''}${title ?? ''}${person ?? ''}`)
  const sentence = `${names.join('与')}在${place ?? '当地'}会面。`
  const text = `${before}${sentence}后记。`
  const span: Span = [before.length, before.length + sentence.length]
  const article: Article = {
    id,
    sourceId: id,
    contentHash: createHash('sha256').update(`${id}${day}${text}`).digest('hex'),
    title: `${names.join('与')}会面`,
    text,
    publishedOn: day,
    url,
    source: '江州日报',
  }
  const grounds = { confidence: 0.9, rule: 'zh/test/told' }
  const mentionsOf = (name: string): Span[] => {
    const start = text.indexOf(name)
    return start < 0 ? [] : [[start, start + name.length]]
  }
  const people = [...new Set(parties.flatMap(([person]) => person ?? []))]
  const bodies = [...new Set(parties.flatMap(([, organization]) => organization ?? []))]
  const date = on ?? (day === null ? null : ([day, day, 'day'] as const))
  const [from, to, precision] = date ?? [null, null, null]
  const record: ExtractionRecord = {
    articleId: id,
    language: 'zh',
    extractor: 'test',
    people: people.map((name) => ({ name, names: [name], mentions: mentionsOf(name), ...grounds })),
    organizations: bodies.map((name) => ({
      name,
      names: [name],
      kind: kindOf(name),
      parent: bodies.find((other) => other !== name && name.startsWith(other)) ?? null,
      mentions: mentionsOf(name),
      ...grounds,
    })),
    positions: parties.flatMap(([person, organization, title]) =>
      person === null || title === null
        ? []
        : [{ person, title, organization, status: 'current', since: null, until: null, evidence: span, ...grounds }],
    ),
    meetings: [
      {
        kind,
        date: { from, to, precision, basis: from === null ? null : 'explicit', text: from },
        place,
        participants: parties.map(([person, organization, title, side]) => ({
          person,
          organization,
          bodyBasis: organization === null ? null : 'stated',
          title,
          side,
          role: 'principal',
          evidence: span,
        })),
        evidence: span,
        furtherEvidence: [],
        ...grounds,
      },
    ],
  }
  return { article, record }
}

/** Reads the articles into the graph, in one transaction. */
export async function tellAll(store: GraphStore, articles: readonly Told[]): Promise<void> {
  await writeArticles(store, articles.map(tell))
}

function kindOf(name: string): OrganizationKind {
  return name.includes('大学')
    ? 'university'
    : name.includes('委')
      ? 'party'
      : name.includes('公司')
        ? 'company'
        : 'other'
}

export const LIN: PartyOf = ['林知远', '东湖大学', '党委书记', 'host']
export const HE: PartyOf = ['何若谷', '东湖大学', '校长', 'host']
export const ZHOU: PartyOf = ['周明川', '临江省委', '书记', 'guest']
export const SU: PartyOf = ['苏文启', '星桥公司', '董事长', 'guest']

/** Three universities' worth of meetings, enough for every field of the schema. */
export const STORY: readonly Told[] = [
  {
    id: 'article_delegation',
    day: '2024-05-20',
    place: '江州',
    parties: [LIN, HE, ZHOU],
    url: 'https://example.org/1',
  },
  { id: 'article_company', day: '2024-06-02', kind: 'visit', place: '青屏市', parties: [LIN, SU] },
  { id: 'article_signing', day: '2024-06-02', kind: 'signing', place: '江州东湖宾馆', parties: [HE, SU] },
  { id: 'article_body', day: '2024-07-01', kind: 'call', parties: [LIN, [null, '临江省委', null, 'guest']] },
  {
    id: 'article_month',
    day: '2024-09-03',
    on: ['2024-08-01', '2024-08-31', 'month'],
    kind: 'visit',
    before: '𠀀𠀁导语。',
    parties: [ZHOU, LIN],
  },
  {
    id: 'article_undated',
    day: null,
    parties: [SU, ZHOU].map(([p, o, t], i): PartyOf => [p, o, t, i === 0 ? 'a' : 'b']),
  },
  {
    id: 'article_forum',
    day: '2024-10-10',
    kind: 'conference',
    place: '江州',
    parties: [LIN, ZHOU, SU].map(([p, o, t]): PartyOf => [p, o, t, null]),
  },
]
