/**
 * The context of one GraphQL request: one loader for every read that nested fields share.
 *
 * A loader collects the ids that are asked for in one go, and reads them with one statement. Loaders with a limit
 * always fetch the most that a client may ask for, so that aliases share a read.
 */
import DataLoader from 'dataloader'
import type { ExtractAll } from '../../extract/extract-article.js'
import { readArticlesById, readTexts } from '../../store/read/read-articles.js'
import { type ColleagueRow, readColleaguesOfPeople } from '../../store/read/read-colleagues.js'
import {
  readAncestorsOfOrganizations,
  readParentsOfOrganizations,
  readUnitsOfEachOrganization,
} from '../../store/read/read-hierarchy.js'
import {
  type AccountRow,
  readAccountsOfMeetings,
  readPartsOfMeetings,
  readWholesOfMeetings,
} from '../../store/read/read-meeting-ties.js'
import { readMeetingsById, readMeetingsOfArticles } from '../../store/read/read-meetings.js'
import {
  readEvidenceOfParticipations,
  readParticipationsById,
  readParticipationsOfMeetings,
} from '../../store/read/read-participations.js'
import type {
  ArticleRow,
  EvidenceRow,
  MeetingRow,
  OrganizationRow,
  ParticipationRow,
  PersonRow,
  TenureRow,
} from '../../store/read/read-rows.js'
import { readSpansOfArticles, type SpanRow } from '../../store/read/read-spans.js'
import {
  type MetRow,
  readAttendedWithPeople,
  readTenuresById,
  readTenuresOfOrganizations,
  readTenuresOfPeople,
  readTenuresOfPosts,
} from '../../store/read/read-tenures.js'
import type { GraphStore } from '../../store/store.js'
import type { Asked } from '../access/asked.js'
import { MAX_PAGE } from '../read/connection.js'
import { readKnownOrganizations, readKnownPeople } from '../read/known-rows.js'
import type { Log } from '../watch/log.js'
import type { News } from './news.js'

/** What the API works with, the same for all requests. */
export interface Services {
  readonly store: GraphStore
  readonly extract: ExtractAll
  /** Notes a change. */
  readonly audit: (entry: object) => void
  /** Who is told of what articles add. */
  readonly news: News
  /** For failures that no client may read. */
  readonly log: Log
}

export interface Context extends Asked, Services {
  readonly articleById: DataLoader<string, ArticleRow | null>
  readonly textOfArticle: DataLoader<string, string | null>
  readonly meetingById: DataLoader<string, MeetingRow | null>
  readonly personById: DataLoader<string, PersonRow | null>
  readonly organizationById: DataLoader<string, OrganizationRow | null>
  readonly participationById: DataLoader<string, ParticipationRow | null>
  readonly tenureById: DataLoader<string, TenureRow | null>
  readonly parentOfOrganization: DataLoader<string, OrganizationRow | null>
  readonly ancestorsOfOrganization: DataLoader<string, OrganizationRow[]>
  readonly unitsOfOrganization: DataLoader<string, OrganizationRow[]>
  readonly partsOfMeeting: DataLoader<string, MeetingRow[]>
  readonly wholesOfMeeting: DataLoader<string, MeetingRow[]>
  readonly accountsOfMeeting: DataLoader<string, AccountRow[]>
  readonly participationsOfMeeting: DataLoader<string, ParticipationRow[]>
  readonly evidenceOfParticipation: DataLoader<string, EvidenceRow[]>
  readonly meetingsOfArticle: DataLoader<string, MeetingRow[]>
  readonly spansOfArticle: DataLoader<string, SpanRow[]>
  readonly tenuresOfPerson: DataLoader<string, TenureRow[]>
  readonly tenuresOfPost: DataLoader<string, TenureRow[]>
  readonly colleaguesOfPerson: DataLoader<string, ColleagueRow[]>
  readonly tenuresOfOrganization: DataLoader<string, TenureRow[]>
  readonly attendedWithPerson: DataLoader<string, MetRow[]>
  /**
   * The loader that `create` made under `key`, or a new one: for fields whose arguments shape the read. `key` must
   * tell apart all that differ in their reads or values.
   */
  readonly shared: <Value>(key: string, create: Batch<Value>) => DataLoader<string, Value>
  /** After a change of the graph: what was read before it is read again. */
  readonly forget: () => void
}

/** Values by id, for the ids that have one, and the value of the others. */
export interface Batch<Value> {
  readonly read: (ids: readonly string[]) => Promise<Map<string, Value>>
  readonly none: Value
}

/** Call once per request: a loader remembers what it has read, and must not outlive the request. */
export function createContext(services: Services, asked: Asked): Context {
  const { store } = services
  const loaders = new Map<string, unknown>()
  const made: { clearAll(): unknown }[] = []
  const createLoader = <Value>(batch: Batch<Value>) => {
    const loader = toLoader(batch)
    made.push(loader)
    return loader
  }
  const list = <Row>(read: (store: GraphStore, ids: readonly string[], limit: number) => Promise<Map<string, Row[]>>) =>
    createLoader<Row[]>({ read: (ids) => read(store, ids, MAX_PAGE), none: [] })
  const one = <Row>(read: (store: GraphStore, ids: readonly string[]) => Promise<Map<string, Row>>) =>
    createLoader<Row | null>({ read: (ids) => read(store, ids), none: null })

  return {
    ...asked,
    ...services,
    articleById: one(readArticlesById),
    textOfArticle: one(readTexts),
    meetingById: one(readMeetingsById),
    personById: one(readKnownPeople),
    organizationById: one(readKnownOrganizations),
    participationById: one(readParticipationsById),
    tenureById: one(readTenuresById),
    parentOfOrganization: one(readParentsOfOrganizations),
    ancestorsOfOrganization: list(readAncestorsOfOrganizations),
    unitsOfOrganization: list(readUnitsOfEachOrganization),
    partsOfMeeting: list(readPartsOfMeetings),
    wholesOfMeeting: list(readWholesOfMeetings),
    accountsOfMeeting: list(readAccountsOfMeetings),
    participationsOfMeeting: list(readParticipationsOfMeetings),
    evidenceOfParticipation: list(readEvidenceOfParticipations),
    meetingsOfArticle: list(readMeetingsOfArticles),
    spansOfArticle: list(readSpansOfArticles),
    tenuresOfPerson: list(readTenuresOfPeople),
    tenuresOfPost: list(readTenuresOfPosts),
    colleaguesOfPerson: list(readColleaguesOfPeople),
    tenuresOfOrganization: list(readTenuresOfOrganizations),
    attendedWithPerson: list(readAttendedWithPeople),
    shared<Value>(key: string, batch: Batch<Value>) {
      // Callers tell apart by key what differs in its values, so a loader found has the type asked for.
      const known = loaders.get(key) as DataLoader<string, Value> | undefined
      const loader = known ?? createLoader(batch)
      loaders.set(key, loader)
      return loader
    },
    forget() {
      for (const loader of made) loader.clearAll()
    },
  }
}

function toLoader<Value>({ read, none }: Batch<Value>): DataLoader<string, Value> {
  return new DataLoader<string, Value>(async (ids) => {
    const found = await read(ids)
    return ids.map((id) => found.get(id) ?? none)
  })
}
